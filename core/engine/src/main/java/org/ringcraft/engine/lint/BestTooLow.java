package org.ringcraft.engine.lint;

import java.util.ArrayList;
import java.util.List;
import org.ringcraft.engine.play.Bounds;
import org.ringcraft.engine.scoring.Rubric;

/** Scenarios that cannot be played well: the best call that anybody finds scores under 95. */
final class BestTooLow implements LintPass.OfScenario {

    private static final LintRule RULE = LintRule.error(932, "best-too-low", "Nobody can play the call well");

    private static final double ENOUGH = 95;

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(Scene scene, Smells smells) {
        if (scene.rehearsal().best() >= ENOUGH) {
            return;
        }
        Bounds.Found found = Bounds.best(scene.scripts(), scene.rubric(), Bounds.QUICK, ENOUGH);
        if (found.quality() >= ENOUGH) {
            return;
        }
        List<String> lost = new ArrayList<>();
        List<Rubric.Line> lines = scene.rubric().lines();
        for (int i = 0; i < lines.size(); i++) {
            if (found.credits().lines()[i] < 1) {
                lost.add("'" + lines.get(i).id() + "'");
            }
        }
        smells.add(
                scene.subject(),
                String.format(
                        java.util.Locale.ROOT,
                        "The best call found in '%s' scores %.1f, with '%s'; a well-played call must reach 95. It loses %s.",
                        scene.scenario().id(),
                        found.quality(),
                        found.script().persona().id(),
                        lost.isEmpty() ? "nothing in full" : String.join(", ", lost)),
                "Maybe a reply with the tags that those lines look for is missing, or opens too late.");
    }
}
