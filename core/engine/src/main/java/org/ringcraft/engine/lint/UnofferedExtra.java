package org.ringcraft.engine.lint;

import java.util.Optional;
import org.ringcraft.engine.call.OrderForm;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Scenario;

/** Extras that nobody can offer or order. */
final class UnofferedExtra implements LintPass.OfScenario {

    private static final LintRule RULE = LintRule.warning(913, "unoffered-extra", "An extra cannot be sold");

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(Scene scene, Smells smells) {
        Scenario scenario = scene.scenario();
        Optional<Scenario.OrderField> field = UnsellableProposal.field(scenario, OrderForm.EXTRA);
        if (!scenario.extras().isEmpty() && field.isEmpty()) {
            smells.add(
                    scene.subject(),
                    "The order form has no field '" + OrderForm.EXTRA + "', so that no extra can be ordered.",
                    "Maybe add it to \"orderFields\".");
        }
        for (Scenario.Extra extra : scenario.extras()) {
            Subject subject = scene.subject(Subject.Kind.EXTRA, extra.id());
            boolean offered = UnsellableProposal.said(
                    scene,
                    reply -> reply.move() == Move.EXTRA
                            && reply.act().extra().stream().anyMatch(extra.id()::equals));
            if (!offered) {
                smells.add(
                        subject,
                        "The extra '" + extra.id() + "' is offered by no EXTRA reply that can be said.",
                        "Maybe a reply with \"move\": \"EXTRA\" and \"extra\": \"" + extra.id()
                                + "\" is missing, or never open.");
            }
            field.filter(form -> UnsellableProposal.lacks(form, extra.id()))
                    .ifPresent(form -> smells.add(
                            subject,
                            "The extra '" + extra.id() + "' stands in no line of the order form's field '"
                                    + form.label() + "'.",
                            "Maybe add it to the field's \"values\"."));
        }
    }
}
