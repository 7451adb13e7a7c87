package org.ringcraft.engine.lint;

import java.util.Locale;
import org.ringcraft.engine.scenario.Node;

/**
 * Nodes at which the good reply can be told by its looks: the longest, the shortest or the politest one is nearly always
 * good, where any one would be good far less often.
 */
final class Tell implements LintPass.OfScenario {

    private static final LintRule RULE = LintRule.warning(935, "tell", "The good reply can be told by its looks");

    /** Choices that must have been seen; invented. */
    private static final int LEAST_SEEN = 40;

    /**
     * The part of the way from a blind choice's odds to certainty that looks alone may go; invented. The same formula as
     * Cohen's kappa (1960): (observed - chance) / (1 - chance).
     */
    private static final double MOST_KAPPA = 0.5;

    /** The 95th percentile of the standard normal distribution. */
    private static final double Z = 1.645;

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(Scene scene, Smells smells) {
        Decisions decisions = scene.rehearsal().decisions();
        for (int i = 0; i < scene.scenario().nodes().size(); i++) {
            Node node = scene.scenario().nodes().get(i);
            Decisions.AtNode at = decisions.at(i);
            for (Decisions.Look look : Decisions.Look.values()) {
                int told = at.told[look.ordinal()];
                if (told < LEAST_SEEN) {
                    continue;
                }
                double chance = at.good / at.seen;
                double hits = at.hits[look.ordinal()] / told;
                if (chance < 1 && (surely(hits, told) - chance) / (1 - chance) > MOST_KAPPA) {
                    smells.add(
                            scene.subject(node),
                            "At the node '" + node.id() + "' the " + look.word() + " reply is good "
                                    + percent(hits) + " of the time, any reply " + percent(chance)
                                    + ": who does not read can choose by looks.",
                            "Maybe make some mistakes " + look.likeIt() + ", or some good lines less so.");
                }
            }
        }
    }

    /** Returns the lower end of the share's one-sided 95 % interval, by the normal approximation: luck is no tell. */
    private static double surely(double share, int count) {
        return share - Z * StrictMath.sqrt(share * (1 - share) / count);
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }
}
