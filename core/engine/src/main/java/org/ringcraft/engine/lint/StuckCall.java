package org.ringcraft.engine.lint;

import java.util.List;

/** Calls that get stuck while they are played: no reply is open and nothing can be done, or there is no end in sight. */
final class StuckCall implements LintPass.OfScenario {

    private static final LintRule RULE = LintRule.error(934, "stuck-call", "A call got stuck while it was played");

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(Scene scene, Smells smells) {
        List<Rehearsal.Stuck> stuck = scene.rehearsal().stuck();
        if (!stuck.isEmpty()) {
            Rehearsal.Stuck first = stuck.get(0);
            int calls = stuck.size() + scene.rehearsal().takes().size();
            smells.add(
                    scene.subject(),
                    stuck.size() + " of " + calls + " calls got stuck in '"
                            + scene.scenario().id() + "'. The first, with '"
                            + first.script().persona().id() + "': " + first.why(),
                    "Maybe give the node a reply without a condition that leads on, with \"repeat\": true; simulate writes"
                            + " such calls down as plans.");
        }
    }
}
