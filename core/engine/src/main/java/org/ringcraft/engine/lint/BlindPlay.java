package org.ringcraft.engine.lint;

import java.util.List;
import java.util.Locale;

/**
 * Scenarios in which a player who does not read does well: who always takes the longest, the first or the politest reply
 * scores far more than who takes any, or passes now and then.
 */
final class BlindPlay implements LintPass.OfScenario {

    private static final LintRule RULE = LintRule.error(936, "blind-play", "Who does not read scores all the same");

    /** Points of quality above a random player; invented, about four standard errors of the difference. */
    private static final double MOST_AHEAD = 12;

    /** Share of calls that may pass by luck; invented. */
    private static final double MOST_PASSED = 0.02;

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(Scene scene, Smells smells) {
        Rehearsal rehearsal = scene.rehearsal();
        double random = mean(rehearsal.takes("random"));
        for (String policy : List.of("first", "longest", "politest")) {
            List<Rehearsal.Take> takes = rehearsal.takes(policy);
            double mean = mean(takes);
            long passed = takes.stream()
                    .filter(take -> take.credits().compliant()
                            && take.credits().quality() >= scene.rubric().passMark())
                    .count();
            if (mean - random > MOST_AHEAD || passed > 1 + MOST_PASSED * takes.size()) {
                smells.add(
                        scene.subject(),
                        String.format(
                                Locale.ROOT,
                                "Who always says the %s reply scores %.0f on average in '%s' and passes %d of %d calls;"
                                        + " who says any scores %.0f.",
                                policy,
                                mean,
                                scene.scenario().id(),
                                passed,
                                takes.size(),
                                random),
                        "Maybe the good lines are " + policy + " too often; see which nodes RC935 names.");
            }
        }
    }

    private static double mean(List<Rehearsal.Take> takes) {
        return takes.stream()
                .mapToDouble(take -> take.credits().quality())
                .average()
                .orElse(0);
    }
}
