package org.ringcraft.engine.lint;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ringcraft.engine.catalogue.AuthorityItem;
import org.ringcraft.engine.catalogue.Claim;
import org.ringcraft.engine.catalogue.Deadline;
import org.ringcraft.engine.catalogue.ProcedureTrigger;
import org.ringcraft.engine.catalogue.RulePack;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Node;
import org.ringcraft.engine.scenario.Reply;
import org.ringcraft.engine.scenario.Scenario;

/** Breaches of procedure that can happen here, and that no rule in force on the day of the call knows. */
final class UnmarkedBreach implements LintPass.OfScenario {

    private static final LintRule RULE = LintRule.error(918, "breach-no-rule-knows", "A breach that no rule knows");

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(Scene scene, Smells smells) {
        Scenario scenario = scene.scenario();
        Set<ProcedureTrigger> known = EnumSet.noneOf(ProcedureTrigger.class);
        Map<ProcedureTrigger, RulePack> elsewhere = new EnumMap<>(ProcedureTrigger.class);
        for (RulePack pack : scene.content().rulePacks()) {
            for (RulePack.Breach breach : pack.breaches()) {
                breach.trigger().ifPresent(trigger -> {
                    if (pack.inForceOn(scenario.date())) {
                        known.add(trigger);
                    } else {
                        elsewhere.put(trigger, pack);
                    }
                });
            }
        }
        for (ProcedureTrigger trigger : ProcedureTrigger.values()) {
            Optional<String> how = known.contains(trigger) ? Optional.empty() : how(scene, trigger);
            if (how.isPresent()) {
                RulePack late = elsewhere.get(trigger);
                smells.add(
                        scene.subject(),
                        "In this call " + how.get() + " (" + trigger + "), and no rule in force on " + scenario.date()
                                + " marks it as a breach"
                                + (late == null
                                        ? "."
                                        : "; the rule pack '" + late.id() + "' does, " + dates(late) + "."),
                        "Maybe a rule pack should have a breach with \"trigger\": \"" + trigger + "\".");
            }
        }
    }

    static String dates(RulePack pack) {
        return "in force from " + pack.from() + (pack.until() == null ? "" : " until " + pack.until());
    }

    /** Returns how the breach can come about, in words; empty when it cannot. */
    private static Optional<String> how(Scene scene, ProcedureTrigger trigger) {
        Scenario scenario = scene.scenario();
        boolean orders = !scenario.orderFields().isEmpty();
        boolean checks = scenario.verification().required() > 0;
        return switch (trigger) {
            case ACCOUNT_BEFORE_VERIFIED ->
                when(checks && (orders || accounts(scene)), "account business can be done before the checks");
            case CONTINUED_AFTER_FAILED_CHECK ->
                when(checks && (orders || accounts(scene)), "account business can go on after a failed check");
            case CHECK_NOT_AS_SAID ->
                when(!scenario.verification().fields().isEmpty(), "a check can be entered otherwise than said");
            case CARD_WHILE_RECORDING -> when(orders, "a card can be taken while the call is recorded");
            case RECORDING_NOT_RESUMED -> when(orders, "the recording can stay paused after a card");
            case CARD_IN_NOTES -> when(orders, "a card number can be written into the notes");
            case ORDER_WITHOUT_PRICE -> when(orders && owes(scene), "an order can be placed with disclosures missing");
            case ORDER_WITHOUT_YES -> when(orders, "an order can be placed without a yes");
            case UNAGREED_EXTRA ->
                when(orders && !scenario.extras().isEmpty(), "an extra can be ordered that nobody agreed to");
            case FALSE_CLAIM -> said(scene, falseClaim(scene), "makes a false claim");
            case PRESSED_AFTER_NO -> pressed(scene);
            case OUTSIDE_AUTHORITY -> said(scene, overreach(scene), "gives what is not in the agent's gift");
        };
    }

    private static Optional<String> when(boolean can, String how) {
        return can ? Optional.of(how) : Optional.empty();
    }

    private static boolean accounts(Scene scene) {
        return UnsellableProposal.said(scene, reply -> reply.act().account());
    }

    private static boolean owes(Scene scene) {
        return scene.scripts().stream().anyMatch(script -> script.owedBy(Deadline.ORDER) != 0);
    }

    private static Predicate<Reply> falseClaim(Scene scene) {
        Set<String> lies = scene.content().catalogue().claims().stream()
                .filter(claim -> !claim.isTrue())
                .map(Claim::id)
                .collect(Collectors.toSet());
        return reply -> reply.act().claims().stream().anyMatch(lies::contains);
    }

    private static Predicate<Reply> overreach(Scene scene) {
        Set<String> fixed = scene.content().catalogue().authority().stream()
                .filter(item -> !item.negotiable())
                .map(AuthorityItem::id)
                .collect(Collectors.toSet());
        return reply -> reply.act().concedes().stream().anyMatch(fixed::contains);
    }

    private static Optional<String> said(Scene scene, Predicate<Reply> kind, String does) {
        return scene.scenario().nodes().stream()
                .map(Node::replies)
                .flatMap(List::stream)
                .filter(reply -> kind.test(reply) && scene.flows().canSay(reply))
                .findFirst()
                .map(reply -> "the reply '" + reply.id() + "' " + does);
    }

    private static Optional<String> pressed(Scene scene) {
        for (Node node : scene.scenario().nodes()) {
            for (Reply reply : node.replies()) {
                boolean sells = reply.move() == Move.OFFER
                        || reply.move() == Move.EXTRA
                        || reply.move() == Move.TRIAL_CLOSE
                        || reply.move() == Move.CLOSE;
                boolean late = scene.flows().all().stream()
                        .flatMap(flow -> flow.before(node, reply).stream())
                        .anyMatch(known -> known.mostNoes >= 2);
                if (sells && late && !reply.act().acceptsNo()) {
                    return Optional.of("the reply '" + reply.id() + "' can be said after a second no");
                }
            }
        }
        return Optional.empty();
    }
}
