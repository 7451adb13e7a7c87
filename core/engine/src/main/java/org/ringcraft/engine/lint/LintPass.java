package org.ringcraft.engine.lint;

import java.util.List;

/** One kind of smell, looked for in a whole pack or in one scenario after another. */
public sealed interface LintPass {

    /** Returns what the pass looks for. */
    LintRule rule();

    /** Looks at a pack as a whole: its catalogue, rules, people, rubrics and words. */
    non-sealed interface OfPack extends LintPass {
        void check(LintContent content, Smells smells);
    }

    /** Looks at all scenarios together. */
    non-sealed interface OfScenarios extends LintPass {
        void check(List<Scene> scenes, Smells smells);
    }

    /** Looks at one scenario, with the people who play in it. */
    non-sealed interface OfScenario extends LintPass {
        void check(Scene scene, Smells smells);
    }
}
