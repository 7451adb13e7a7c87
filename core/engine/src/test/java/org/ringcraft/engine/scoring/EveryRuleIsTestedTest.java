package org.ringcraft.engine.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A rule {@code OpeningRule.AskedWhy} has a test {@code OpeningAskedWhyTest}; the sealed family knows all of them. */
class EveryRuleIsTestedTest {

    private static final int FEWEST_TESTS = 4;

    private static List<Class<?>> rules() {
        List<Class<?>> rules = new ArrayList<>();
        collect(ScoringRule.class, rules);
        return rules;
    }

    private static void collect(Class<?> family, List<Class<?>> rules) {
        for (Class<?> member : family.getPermittedSubclasses()) {
            if (member.isSealed()) {
                collect(member, rules);
            } else {
                rules.add(member);
            }
        }
    }

    private static String testOf(Class<?> rule) {
        return EveryRuleIsTestedTest.class.getPackageName()
                + "."
                + rule.getDeclaringClass().getSimpleName().replaceFirst("Rule$", "")
                + rule.getSimpleName()
                + "Test";
    }

    @Test
    void hasATestClassOfItsOwn() {
        Set<String> missing = new TreeSet<>();
        for (Class<?> rule : rules()) {
            assertTrue(rule.isRecord(), () -> rule + " is no record");
            try {
                Class<?> test = Class.forName(testOf(rule));
                long count = Arrays.stream(test.getDeclaredMethods())
                        .filter(EveryRuleIsTestedTest::isTest)
                        .count();
                if (count < FEWEST_TESTS) {
                    missing.add(test.getSimpleName() + " has " + count + " tests");
                }
            } catch (ClassNotFoundException e) {
                missing.add(testOf(rule) + " is missing");
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void theCardOfTheTestsHoldsEveryRule() {
        Set<Class<?>> onCard = Cards.all().sections().stream()
                .flatMap(section -> section.lines().stream())
                .map(line -> line.rule().getClass())
                .collect(Collectors.toSet());
        assertEquals(Set.copyOf(rules()), onCard);
    }

    private static boolean isTest(Method method) {
        return method.isAnnotationPresent(Test.class);
    }
}
