package org.ringcraft.io.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.ringcraft.engine.lint.Lint;
import org.ringcraft.engine.lint.LintContent;
import org.ringcraft.engine.lint.LintPass;
import org.ringcraft.engine.lint.Passes;
import org.ringcraft.engine.lint.Smell;

/** Faults that one pass must find, and harmless changes that it must let pass. */
final class Faults {

    private final List<LintPass> pass;
    private final List<DynamicTest> tests = new ArrayList<>();

    Faults(int digits) {
        pass = Passes.all().stream()
                .filter(each -> each.rule().digits() == digits)
                .toList();
        assertEquals(1, pass.size(), "there is a pass " + digits);
    }

    void find(String name, LintContent planted) {
        tests.add(DynamicTest.dynamicTest(
                "finds: " + name, () -> assertFalse(found(planted).isEmpty())));
    }

    void pass(String name, LintContent planted) {
        tests.add(DynamicTest.dynamicTest("lets pass: " + name, () -> assertEquals(List.of(), found(planted))));
    }

    private List<String> found(LintContent planted) {
        return Lint.check(planted, pass).stream().map(Smell::message).toList();
    }

    Stream<DynamicTest> tests() {
        return tests.stream();
    }
}
