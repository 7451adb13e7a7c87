package org.ringcraft.engine.lint;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ringcraft.engine.scenario.HandleStep;
import org.ringcraft.engine.scenario.Node;
import org.ringcraft.engine.scenario.Objection;
import org.ringcraft.engine.scenario.Predicate;
import org.ringcraft.engine.scenario.Reply;

/** Objections that come up and that the player has no words to clarify or to answer. */
final class UnhandledObjection implements LintPass.OfScenario {

    private static final LintRule RULE =
            LintRule.warning(911, "unhandled-objection", "An objection cannot be handled step by step");

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(Scene scene, Smells smells) {
        for (Objection objection : scene.scenario().objections()) {
            List<String> missing = new ArrayList<>();
            Set<HandleStep> steps = steps(scene, objection);
            for (HandleStep step : List.of(HandleStep.CLARIFY, HandleStep.ANSWER, HandleStep.CHECK)) {
                if (!steps.contains(step)) {
                    missing.add(step.name());
                }
            }
            if (!missing.isEmpty()) {
                smells.add(
                        scene.subject(Subject.Kind.OBJECTION, objection.id()),
                        "The objection '" + objection.id() + "' has no reply for the step " + String.join(", ", missing)
                                + " that could be said while it is open.",
                        "Maybe add a reply with \"handles\": \"" + objection.id() + "\" and \"step\": \""
                                + missing.get(0) + "\", or look at the conditions of those there are.");
            }
        }
    }

    private static Set<HandleStep> steps(Scene scene, Objection objection) {
        FactTable table = scene.flows().table();
        int raised = table.fact(Predicate.RAISED, objection.id());
        int settled = table.fact(Predicate.SETTLED, objection.id());
        int felt = table.resisting(table.index(raised));
        Set<HandleStep> steps = EnumSet.noneOf(HandleStep.class);
        for (Node node : scene.scenario().nodes()) {
            for (Reply reply : node.replies()) {
                boolean handles = reply.act().handles().stream()
                        .anyMatch(handling -> handling.objection().equals(objection.id()));
                boolean open = handles
                        && scene.flows().all().stream()
                                .flatMap(flow -> flow.before(node, reply).stream())
                                .anyMatch(known -> (known.may(raised) && known.mayNot(settled)) || known.may(felt));
                if (open) {
                    reply.act().handles().ifPresent(handling -> steps.add(handling.step()));
                }
            }
        }
        return steps;
    }
}
