package org.ringcraft.engine.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

@ResourceLock(Resources.SYSTEM_PROPERTIES)
class SeedsTest {

    private String before = "";

    @BeforeEach
    void forgetTheOnlySeed() {
        before = System.getProperty(Seeds.ONLY, "");
        System.clearProperty(Seeds.ONLY);
    }

    @AfterEach
    void restoreTheOnlySeed() {
        if (before.isEmpty()) {
            System.clearProperty(Seeds.ONLY);
        } else {
            System.setProperty(Seeds.ONLY, before);
        }
    }

    @Test
    void everySeedIsDifferentAndTheSameNextTime() {
        List<Long> first = new ArrayList<>();
        List<Long> second = new ArrayList<>();
        Seeds.forAll(2_000, first::add);
        Seeds.forAll(2_000, second::add);
        assertEquals(2_000, new HashSet<>(first).size());
        assertEquals(first, second);
        assertTrue(first.containsAll(List.of(0L, 1L, -1L, Long.MAX_VALUE, Long.MIN_VALUE)));
    }

    @Test
    void theFailingSeedIsNamed() {
        IllegalStateException cause = new IllegalStateException("the call never ended");
        AssertionError error = assertThrows(
                AssertionError.class,
                () -> Seeds.forAll(100, seed -> {
                    if (seed == Long.MAX_VALUE) {
                        throw cause;
                    }
                }));
        assertSame(cause, error.getCause());
        assertEquals(
                "Fails for seed 9223372036854775807L (number 4 of 100): java.lang.IllegalStateException: the call never"
                        + " ended. Repeat it with -Dringcraft.seed=9223372036854775807",
                error.getMessage());
    }

    @Test
    void oneSeedCanBeRepeatedAlone() {
        System.setProperty(Seeds.ONLY, "-42");
        List<Long> seen = new ArrayList<>();
        Seeds.forAll(100, seen::add);
        assertEquals(List.of(-42L), seen);
    }
}
