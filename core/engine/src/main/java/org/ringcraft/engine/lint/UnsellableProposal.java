package org.ringcraft.engine.lint;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ringcraft.engine.call.OrderForm;
import org.ringcraft.engine.scenario.Node;
import org.ringcraft.engine.scenario.Reply;
import org.ringcraft.engine.scenario.Scenario;

/** Proposals that cannot be made, agreed to or ordered. */
final class UnsellableProposal implements LintPass.OfScenario {

    private static final LintRule RULE = LintRule.warning(912, "unsellable-proposal", "A proposal cannot be sold");

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(Scene scene, Smells smells) {
        Scenario scenario = scene.scenario();
        Optional<Scenario.OrderField> field = field(scenario, OrderForm.PROPOSAL);
        if (!scenario.proposals().isEmpty() && field.isEmpty()) {
            smells.add(
                    scene.subject(),
                    "The order form has no field '" + OrderForm.PROPOSAL + "', so that no proposal can be ordered.",
                    "Maybe add it to \"orderFields\".");
        }
        boolean canAgree = scene.flows().all().stream()
                .anyMatch(flow -> flow.anywhere()
                        .may(scene.flows().table().fact(org.ringcraft.engine.scenario.Predicate.AGREED)));
        if (!scenario.proposals().isEmpty() && !canAgree) {
            smells.add(
                    scene.subject(),
                    "No customer can ever say yes: no reply with \"seeksYes\" can be said after a proposal.",
                    "Maybe a CLOSE reply lacks \"seeksYes\": true, or its condition never holds.");
        }
        for (Scenario.Proposal proposal : scenario.proposals()) {
            Subject subject = scene.subject(Subject.Kind.PROPOSAL, proposal.id());
            if (!said(scene, reply -> reply.act().proposes().stream().anyMatch(proposal.id()::equals))) {
                smells.add(
                        subject,
                        "The proposal '" + proposal.id() + "' is proposed by no reply that can be said.",
                        "Maybe a reply with \"proposes\": \"" + proposal.id() + "\" is missing, or never open.");
            }
            field.filter(form -> lacks(form, proposal.id()))
                    .ifPresent(form -> smells.add(
                            subject,
                            "The proposal '" + proposal.id() + "' stands in no line of the order form's field '"
                                    + form.label() + "'.",
                            "Maybe add it to the field's \"values\"."));
            if (!scenario.products().contains(proposal.product())) {
                smells.add(
                        subject.at("product"),
                        "The proposal '" + proposal.id() + "' is for the product '" + proposal.product()
                                + "', which the scenario does not sell.",
                        "Maybe add it to the scenario's \"products\".");
            }
        }
    }

    static Optional<Scenario.OrderField> field(Scenario scenario, String id) {
        return scenario.orderFields().stream()
                .filter(field -> field.id().equals(id))
                .findFirst();
    }

    static boolean lacks(Scenario.OrderField field, String value) {
        List<String> values = field.values();
        return !values.isEmpty() && !values.contains(value);
    }

    /** Tells whether a reply of that kind can be said in any call. */
    static boolean said(Scene scene, Predicate<Reply> kind) {
        return scene.scenario().nodes().stream()
                .map(Node::replies)
                .flatMap(List::stream)
                .anyMatch(reply -> kind.test(reply) && scene.flows().canSay(reply));
    }
}
