package org.ringcraft.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NullMarkedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"chance", "catalogue", "scenario", "persona", "call", "scoring", "learning", "lint", "play"})
    void everyPackageSaysThatNothingIsNull(String name) throws ClassNotFoundException {
        Class<?> info = Class.forName("org.ringcraft.engine." + name + ".package-info");
        assertTrue(info.isAnnotationPresent(NullMarked.class), name);
    }
}
