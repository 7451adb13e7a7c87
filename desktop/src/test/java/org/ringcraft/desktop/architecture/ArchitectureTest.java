package org.ringcraft.desktop.architecture;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the compiled house to its rules. */
class ArchitectureTest {

    private static final String ROOT = "org.ringcraft";

    private static JavaClasses house;

    @BeforeAll
    static void importEverything() {
        house = Module.compiledHouse();
    }

    @ParameterizedTest
    @EnumSource
    void everyClassFileIsSeen(Module module) {
        long files = module.classFiles();
        long seen = house.stream()
                .filter(type -> (type.getPackageName() + ".").startsWith(module.packageUnder(ROOT) + "."))
                .count();
        assertAll(
                () -> assertEquals(files, seen, "class files seen in " + module.compiled()),
                () -> assertTrue(
                        seen >= module.floor(),
                        module + " has " + seen + " classes, fewer than the " + module.floor()
                                + " with which a check means something"));
    }

    @Test
    void nothingElseIsSeen() {
        long files = Stream.of(Module.values()).mapToLong(Module::classFiles).sum();
        assertEquals(files, house.size());
    }

    @TestFactory
    Stream<DynamicTest> rules() {
        return new HouseRules(ROOT)
                .all().entrySet().stream()
                        .map((Map.Entry<String, ArchRule> rule) -> DynamicTest.dynamicTest(
                                rule.getKey(), () -> rule.getValue().check(house)));
    }
}
