package org.ringcraft.desktop.architecture;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Proves that each rule can fail: run over a small house of fixtures, it must name the guilty, and only them. */
class HouseRulesTest {

    private static final String ROOT = "org.ringcraft.desktop.architecture.fixture";

    private static final Map<String, Set<String>> GUILTY = Map.ofEntries(
            entry(
                    "engine: plain Java and commons-math only",
                    Set.of("UsesFiles", "UsesGson", "UsesExecutors", "LooksIntoIo")),
            entry("engine: no chance of its own", Set.of("UsesRandom", "UsesMathRandom", "UsesUuid", "UsesSample")),
            entry("engine: no clock", Set.of("UsesNow", "UsesDate")),
            entry("engine: no system, threads or processes", Set.of("UsesSystem", "UsesThreads")),
            entry("engine: no class path", Set.of("UsesClassPath")),
            entry("engine: no default locale", Set.of("UsesDefaultLocale")),
            entry("engine: the same floating point everywhere", Set.of("UsesMath")),
            entry("engine: no changing statics", Set.of("ChangesStatic")),
            entry("engine: no changing enums", Set.of("ChangesEnum")),
            entry("io: no window", Set.of("OpensWindow")),
            entry("game: no backend", Set.of("UsesBackend")),
            entry("packages: the modules form a line", Set.of("LooksIntoIo")),
            entry("packages: each has a place", Set.of("Misplaced", "package-info", "Unmarked")),
            entry("packages: arrows go one way", Set.of("LooksDown", "LooksAtPack", "LooksAtScreen", "LooksAtCli")),
            entry("packages: null-marked", Set.of("Unmarked")));

    private final JavaClasses fixtures = new ClassFileImporter().importPackages(ROOT);

    @Test
    void everyRuleHasItsGuilty() {
        assertEquals(new HouseRules(ROOT).all().keySet(), GUILTY.keySet());
    }

    @Test
    void everyFixtureIsGuiltyOrInnocent() {
        Set<String> named =
                GUILTY.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
        named.addAll(Set.of("Innocent", "Mood", "Call", "Json", "Cli", "Main", "package-info", ""));
        assertEquals(
                named,
                Stream.concat(fixtures.stream().map(JavaClass::getSimpleName), Stream.of("", "package-info"))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @TestFactory
    Stream<DynamicTest> namesTheGuilty() {
        return new HouseRules(ROOT)
                .all().entrySet().stream()
                        .map(rule -> DynamicTest.dynamicTest(
                                rule.getKey(), () -> assertEquals(GUILTY.get(rule.getKey()), named(rule.getValue()))));
    }

    /** Returns the fixtures that a rule's report begins its lines with, in short. */
    private Set<String> named(ArchRule rule) {
        String report =
                String.join("\n", rule.evaluate(fixtures).getFailureReport().getDetails());
        assertTrue(!report.isEmpty(), "the rule found nothing");
        return report.lines()
                .map(line -> fixtures.stream()
                        .filter(type -> line.contains("<" + type.getFullName() + ".")
                                || line.contains("<" + type.getFullName() + ">")
                                || line.startsWith(type.getFullName() + " "))
                        .min((a, b) -> Integer.compare(line.indexOf(a.getFullName()), line.indexOf(b.getFullName())))
                        .map(JavaClass::getSimpleName)
                        .orElse(line))
                .collect(Collectors.toSet());
    }
}
