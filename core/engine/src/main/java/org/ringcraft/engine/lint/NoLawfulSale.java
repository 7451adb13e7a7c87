package org.ringcraft.engine.lint;

import org.ringcraft.engine.call.Outcome;
import org.ringcraft.engine.play.Bounds;

/** Selling calls in which no sale can be made without breaking a rule. */
final class NoLawfulSale implements LintPass.OfScenario {

    private static final LintRule RULE = LintRule.error(931, "no-lawful-sale", "No sale can be made lawfully");

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(Scene scene, Smells smells) {
        if (scene.scenario().proposals().isEmpty()) {
            return;
        }
        boolean lawful = scene.rehearsal().takes().stream()
                .anyMatch(
                        take -> take.outcome() == Outcome.SALE && take.credits().compliant());
        if (lawful
                || Bounds.lawfulSale(scene.scripts(), scene.rubric(), Bounds.QUICK)
                        .isPresent()) {
            return;
        }
        boolean sold = scene.rehearsal().takes().stream().anyMatch(take -> take.outcome() == Outcome.SALE);
        smells.add(
                scene.subject(),
                "In '" + scene.scenario().id() + "' no sale was made "
                        + (sold ? "without a fatal breach" : "at all") + ", not even by the expert with "
                        + scene.scripts().size() + " personas.",
                sold
                        ? "Maybe a disclosure that the order needs can be made by no reply that is open in time."
                        : "Maybe no reply with \"seeksYes\" and a proposal can be reached, or the way to payment is closed.");
    }
}
