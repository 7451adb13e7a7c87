package org.ringcraft.engine.lint;

import java.util.ArrayList;
import java.util.List;
import org.ringcraft.engine.scoring.Rubric;

/**
 * Lines of the card that nobody earns in full, however well they play: where they apply they are always lost, or they
 * apply in no call of any scenario.
 */
final class UnearnableLine implements LintPass.OfScenarios {

    private static final LintRule RULE =
            LintRule.error(933, "unearnable-line", "A line of the card can be earned by nobody");

    /** In fewer calls it may be bad luck; invented. */
    private static final int LEAST_CALLS = 12;

    @Override
    public LintRule rule() {
        return RULE;
    }

    /** How one line fared in one scenario. */
    private record Fate(int calls, int applied, boolean earned) {}

    @Override
    public void check(List<Scene> scenes, Smells smells) {
        if (scenes.isEmpty()) {
            return;
        }
        List<Rubric.Line> lines = scenes.get(0).rubric().lines();
        for (int i = 0; i < lines.size(); i++) {
            check(scenes, lines.get(i), i, smells);
        }
    }

    private static void check(List<Scene> scenes, Rubric.Line line, int number, Smells smells) {
        Subject subject =
                Subject.of(Subject.Kind.SCORED_LINE, scenes.get(0).rubric().id(), line.id());
        List<String> lost = new ArrayList<>();
        int calls = 0;
        int applied = 0;
        for (Scene scene : scenes) {
            Fate fate = fate(scene.rehearsal(), number);
            calls += fate.calls();
            applied += fate.applied();
            if (fate.applied() >= LEAST_CALLS && !fate.earned()) {
                lost.add("'" + scene.scenario().id() + "' (" + fate.applied() + " calls)");
            }
        }
        String criteria =
                line.criteria().isEmpty() ? "" : ", which stands for " + String.join(" and ", line.criteria()) + ",";
        if (!lost.isEmpty()) {
            smells.add(
                    subject,
                    "The scored line '" + line.id() + "'" + criteria + " was earned in full by nobody in "
                            + String.join(", ", lost) + ", not even by the expert.",
                    "Maybe no reply has the tags that it looks for, or its bounds are too high.");
        } else if (applied == 0) {
            smells.add(
                    subject,
                    "The scored line '" + line.id() + "'" + criteria + " applied in none of " + calls + " calls.",
                    "Maybe no scenario gives an occasion for it: a reply with the tags that it looks for is missing.");
        }
    }

    private static Fate fate(Rehearsal rehearsal, int line) {
        int applied = 0;
        boolean earned = false;
        for (Rehearsal.Take take : rehearsal.takes()) {
            double credit = take.credits().lines()[line];
            if (!Double.isNaN(credit)) {
                applied++;
                earned |= credit == 1;
            }
        }
        return new Fate(rehearsal.takes().size(), applied, earned);
    }
}
