package org.ringcraft.engine.lint;

import org.ringcraft.engine.scenario.Objection;
import org.ringcraft.engine.scenario.Predicate;

/** Objections that nobody ever has. */
final class UnraisedObjection implements LintPass.OfScenario {

    private static final LintRule RULE = LintRule.warning(910, "unraised-objection", "An objection is never raised");

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(Scene scene, Smells smells) {
        for (Objection objection : scene.scenario().objections()) {
            int raised = scene.flows().table().fact(Predicate.RAISED, objection.id());
            int felt = scene.flows().table().resisting(scene.flows().table().index(raised));
            boolean heard = scene.flows().all().stream()
                    .anyMatch(flow ->
                            flow.anywhere().may(raised) || flow.anywhere().may(felt));
            if (!heard) {
                boolean listed = scene.content().cast(scene.scenario()).stream()
                        .flatMap(persona -> persona.objections().stream())
                        .anyMatch(tendency -> tendency.objection().equals(objection.id()) && tendency.odds() > 0);
                smells.add(
                        scene.subject(Subject.Kind.OBJECTION, objection.id()),
                        "The objection '" + objection.id() + "' is never raised: "
                                + (listed
                                        ? "no reply that can be said offers, closes or presents, and no line raises it."
                                        : "no persona of the scenario has it with odds above 0, and no line raises it."),
                        "Maybe add it to a persona's objections, or take it out.");
            }
        }
    }
}
