package org.ringcraft.engine.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.CallScript;
import org.ringcraft.engine.call.Outcome;
import org.ringcraft.engine.catalogue.Deadline;
import org.ringcraft.engine.catalogue.ProcedureTrigger;
import org.ringcraft.engine.catalogue.RulePack;
import org.ringcraft.engine.play.Policies;
import org.ringcraft.engine.play.Policy;
import org.ringcraft.engine.play.Simulation;
import org.ringcraft.engine.scenario.Node;
import org.ringcraft.engine.scenario.Reply;
import org.ringcraft.engine.scenario.Scenario;
import org.ringcraft.engine.scoring.Scorer;

/**
 * Ways to a sale that leave out what must be said and are not marked for it.
 *
 * <p>For each disclosure that the rules ask for, an expert who never makes it plays on to a sale. Then the same log is
 * scored as if the first line said had made it. What is owed before the order must fail the call; for the rest, some line of the card must be lost by leaving it out.
 */
final class UnmarkedSale implements LintPass.OfScenario {

    private static final LintRule RULE =
            LintRule.error(930, "unmarked-sale", "A sale may leave out what must be said and is not marked");

    private static final long SEED = 30_000;

    /** Calls that the forgetful expert may take to make a sale, all personas together; invented. */
    private static final int MOST_TRIES = 48;

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(Scene scene, Smells smells) {
        List<RulePack.Disclosure> disclosures = scene.scripts().get(0).disclosureList();
        for (int i = 0; i < disclosures.size(); i++) {
            if (isOwed(scene.scripts().get(0), i)) {
                check(scene, disclosures.get(i), i, smells);
            }
        }
    }

    private static boolean isOwed(CallScript script, int disclosure) {
        return Arrays.stream(Deadline.values()).anyMatch(deadline -> (script.owedBy(deadline) >> disclosure & 1) != 0);
    }

    private static void check(Scene scene, RulePack.Disclosure disclosure, int number, Smells smells) {
        if (disclosure.by() == Deadline.ORDER && isWatched(scene.scripts().get(0))) {
            return;
        }
        Optional<Simulation.Played> sale = sale(scene, number);
        if (sale.isEmpty() || isMarked(scene, disclosure, sale.get())) {
            return;
        }
        Simulation.Played played = sale.get();
        smells.add(
                Subject.of(Subject.Kind.DISCLOSURE, disclosure.id()),
                "In the scenario '" + scene.scenario().id() + "' a sale to '"
                        + played.script().persona().id() + "' without the disclosure '" + disclosure.id()
                        + "' is not marked: nothing on the card '"
                        + scene.rubric().id() + "' is lost by leaving it out.",
                "Maybe a rule pack should have a breach with the trigger ORDER_WITHOUT_PRICE, or the card a line that"
                        + " asks for it.");
    }

    /** With such a breach the desk marks every order that lacks a disclosure, so nobody need try. */
    private static boolean isWatched(CallScript script) {
        return script.breachList().stream()
                .anyMatch(each -> each.breach().trigger().equals(Optional.of(ProcedureTrigger.ORDER_WITHOUT_PRICE)));
    }

    private static Optional<Simulation.Played> sale(Scene scene, int disclosure) {
        List<CallScript> scripts = scene.scripts();
        for (int i = 0; i < MOST_TRIES; i++) {
            CallScript script = scripts.get(i % scripts.size());
            Optional<Simulation.Played> played = play(scene, script, Policies.forgetful(1L << disclosure), SEED + i);
            if (played.isPresent() && played.get().state().outcome().orElseThrow() == Outcome.SALE) {
                return played;
            }
        }
        return Optional.empty();
    }

    /** A call that gets stuck is no sale; another pass speaks of it. */
    private static Optional<Simulation.Played> play(Scene scene, CallScript script, Policy policy, long seed) {
        try {
            return Optional.of(Simulation.play(script, policy, scene.rubric(), seed));
        } catch (Simulation.Failed stuck) {
            return Optional.empty();
        }
    }

    private static boolean isMarked(Scene scene, RulePack.Disclosure disclosure, Simulation.Played played) {
        Scorer.Credits missed = Scorer.credits(scene.rubric(), played.script(), played.log());
        boolean breach = played.log().stream().anyMatch(CallEvent.BreachCommitted.class::isInstance);
        if (disclosure.by() == Deadline.ORDER) {
            return breach || !missed.compliant();
        }
        Scorer.Credits made = Scorer.credits(scene.rubric(), as(scene, disclosure, played), played.log());
        return breach || !Arrays.equals(missed.lines(), made.lines());
    }

    /** Returns the same script, but for the first line said, which now makes the disclosure too. */
    private static CallScript as(Scene scene, RulePack.Disclosure disclosure, Simulation.Played played) {
        String first = played.log().stream()
                .filter(CallEvent.PlayerSaid.class::isInstance)
                .map(event -> ((CallEvent.PlayerSaid) event).reply())
                .findFirst()
                .orElseThrow();
        List<Node> nodes = new ArrayList<>();
        for (Node node : scene.scenario().nodes()) {
            List<Reply> replies = node.replies().stream()
                    .map(reply -> reply.id().equals(first) ? making(reply, disclosure.id()) : reply)
                    .toList();
            nodes.add(new Node(node.id(), node.phase(), node.enter(), replies, node.because()));
        }
        Scenario other = scene.scenario().withNodes(nodes);
        LintContent content = scene.content();
        return CallScript.compile(
                other, played.script().persona(), content.catalogue(), content.rulePacks(), content.coefficients());
    }

    private static Reply making(Reply reply, String disclosure) {
        List<String> discloses = new ArrayList<>(reply.act().discloses());
        discloses.add(disclosure);
        return reply.withAct(reply.act().disclosing(discloses));
    }
}
