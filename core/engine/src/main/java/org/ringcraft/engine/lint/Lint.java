package org.ringcraft.engine.lint;

import java.util.List;
import org.ringcraft.engine.scenario.Scenario;

/** Runs passes over a pack's content. */
public final class Lint {

    private Lint() {}

    /** Runs the passes over everything: first those of the pack, then all those of each scenario in turn. */
    public static List<Smell> check(LintContent content, List<LintPass> passes) {
        Smells smells = new Smells();
        for (LintPass pass : passes) {
            if (pass instanceof LintPass.OfPack whole) {
                smells.of(pass.rule());
                whole.check(content, smells);
            }
        }
        for (Scenario scenario : content.scenarios()) {
            Scene scene = new Scene(content, scenario);
            for (LintPass pass : passes) {
                if (pass instanceof LintPass.OfScenario each) {
                    smells.of(pass.rule());
                    each.check(scene, smells);
                }
            }
        }
        return smells.found();
    }
}
