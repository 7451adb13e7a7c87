package org.ringcraft.engine.lint;

import org.ringcraft.engine.scenario.Scenario;

/** Checks on the customer record that no reply asks the customer for. */
final class UnaskedCheck implements LintPass.OfScenario {

    private static final LintRule RULE = LintRule.warning(914, "unasked-check", "A check is never asked for");

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(Scene scene, Smells smells) {
        for (Scenario.Field field : scene.scenario().verification().fields()) {
            boolean asked = UnsellableProposal.said(
                    scene, reply -> reply.act().asks().stream().anyMatch(field.id()::equals));
            if (!asked) {
                smells.add(
                        scene.subject().at("verification"),
                        "The check '" + field.id() + "' is asked for by no reply that can be said; an answer could only"
                                + " be invented at the desk.",
                        "Maybe add a VERIFY reply with \"asks\": \"" + field.id() + "\", or take the check out.");
            }
        }
    }
}
