package org.ringcraft.engine.lint;

import java.util.List;

/** Runs passes over a pack's content. */
public final class Lint {

    private Lint() {}

    /** Runs the passes over everything: first those of the pack, then those of all scenarios, then those of each scenario in turn. */
    public static List<Smell> check(LintContent content, List<LintPass> passes) {
        Smells smells = new Smells();
        for (LintPass pass : passes) {
            if (pass instanceof LintPass.OfPack whole) {
                smells.of(pass.rule());
                whole.check(content, smells);
            }
        }
        List<Scene> scenes = content.scenarios().stream()
                .map(scenario -> new Scene(content, scenario))
                .toList();
        for (LintPass pass : passes) {
            if (pass instanceof LintPass.OfScenarios all) {
                smells.of(pass.rule());
                all.check(scenes, smells);
            }
        }
        for (Scene scene : scenes) {
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
