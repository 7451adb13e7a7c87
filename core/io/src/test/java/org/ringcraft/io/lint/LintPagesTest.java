package org.ringcraft.io.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ringcraft.engine.lint.LintPass;
import org.ringcraft.engine.lint.LintRule;
import org.ringcraft.engine.lint.Passes;
import org.ringcraft.io.pack.PackSource;

/**
 * Every lint pass has a page, and the failing example on the page is its test: planted in the shipped pack it is found,
 * where the page says, by that pass; mended as the page says it is gone.
 */
class LintPagesTest {

    static final Path PAGES = Path.of("../../assets/docs/lint");

    @Test
    void everyPassHasItsPageAndEveryPageItsPass() throws IOException {
        Set<String> pages;
        try (Stream<Path> files = Files.list(PAGES)) {
            pages = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("README.md"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        Set<String> passes =
                Passes.all().stream().map(pass -> file(pass.rule())).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(passes, pages);
    }

    @Test
    void numbersAndNamesAreGivenOnce() {
        List<LintRule> rules = Passes.all().stream().map(LintPass::rule).toList();
        assertEquals(
                rules.size(), rules.stream().map(LintRule::number).distinct().count());
        assertEquals(rules.size(), rules.stream().map(LintRule::name).distinct().count());
    }

    @TestFactory
    Stream<DynamicTest> theExampleOnThePageIsFoundAndItsCureHelps() {
        return Passes.all().stream().map(pass -> DynamicTest.dynamicTest(file(pass.rule()), () -> check(pass)));
    }

    private static String file(LintRule rule) {
        return rule.number() + "-" + rule.name() + ".md";
    }

    private static void check(LintPass pass) throws IOException {
        LintPage page = LintPage.read(PAGES.resolve(file(pass.rule())));
        assertTrue(
                page.title().startsWith("# " + pass.rule().number() + " "),
                "the page begins with its number: " + page.title());
        assertFalse(page.faults().isEmpty(), "the page has a failing example");
        PackSource shipped = PackSource.bundled("core-uk");
        for (LintPage.Example fault : page.faults()) {
            List<LintFinding> found =
                    PackLint.check(fault.plantedIn(shipped), List.of(pass)).findings();
            assertTrue(
                    found.stream()
                            .anyMatch(each -> each.number().equals(pass.rule().number())
                                    && each.file().equals(fault.file())
                                    && each.message().contains(fault.expected())),
                    () -> "expected a finding in " + fault.file() + " that says '" + fault.expected() + "', got "
                            + found.stream().map(LintFinding::text).collect(Collectors.joining("\n", "\n", "")));
        }
        assertFalse(page.cures().isEmpty(), "the page shows how to mend it");
        for (LintPage.Example cure : page.cures()) {
            List<LintFinding> found =
                    PackLint.check(cure.plantedIn(shipped), List.of(pass)).findings();
            assertEquals(List.of(), found.stream().map(LintFinding::text).toList(), "after the cure");
        }
    }
}
