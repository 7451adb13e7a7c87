package org.ringcraft.engine.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ringcraft.engine.catalogue.Deadline;
import org.ringcraft.engine.catalogue.RulePack;
import org.ringcraft.engine.scenario.Node;
import org.ringcraft.engine.scenario.Reply;
import org.ringcraft.engine.scenario.Scenario;
import org.ringcraft.engine.scoring.DisclosureRule;
import org.ringcraft.engine.scoring.OpeningRule;
import org.ringcraft.engine.scoring.OrderRule;
import org.ringcraft.engine.scoring.PresentingRule;
import org.ringcraft.engine.scoring.Rubric;
import org.ringcraft.engine.scoring.ScoringRule;
import org.ringcraft.engine.scoring.VerifyRule;

/** Lines of a card that watch for breaches nobody can commit here, or for disclosures that nobody owes. */
final class IdleFatalLine implements LintPass.OfPack {

    private static final LintRule RULE =
            LintRule.warning(920, "idle-scored-rule", "A scored line rests on a rule that never bites");

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(LintContent content, Smells smells) {
        Set<String> committable = new HashSet<>();
        Set<String> owed = new HashSet<>();
        boolean ordersOwe = false;
        boolean lies = false;
        for (Scenario scenario : content.scenarios()) {
            Set<String> broken = new HashSet<>();
            for (Node node : scenario.nodes()) {
                for (Reply reply : node.replies()) {
                    broken.addAll(reply.act().breaks());
                    lies |= content.catalogue().claims().stream()
                            .anyMatch(claim ->
                                    !claim.isTrue() && reply.act().claims().contains(claim.id()));
                }
            }
            for (RulePack pack : content.rulePacks()) {
                if (pack.inForceOn(scenario.date())) {
                    pack.breaches().stream()
                            .filter(breach -> breach.trigger().isPresent() || broken.contains(breach.id()))
                            .forEach(breach -> committable.add(breach.id()));
                    pack.disclosures().stream()
                            .filter(disclosure -> applies(disclosure, scenario))
                            .forEach(disclosure -> owed.add(disclosure.id()));
                    ordersOwe |= pack.disclosures().stream()
                            .anyMatch(
                                    each -> each.required() && each.by() == Deadline.ORDER && applies(each, scenario));
                }
            }
        }
        Ground ground = new Ground(committable, owed, ordersOwe, lies);
        for (Rubric rubric : content.rubrics()) {
            for (Rubric.Section section : rubric.sections()) {
                section.lines().forEach(line -> check(rubric, line, ground, smells));
            }
        }
    }

    /** What can happen in any scenario of the pack. */
    private record Ground(Set<String> committable, Set<String> owed, boolean ordersOwe, boolean lies) {}

    private static boolean applies(RulePack.Disclosure disclosure, Scenario scenario) {
        return disclosure.directions().isEmpty()
                || disclosure.directions().contains(scenario.direction().name());
    }

    private static void check(Rubric rubric, Rubric.Line line, Ground ground, Smells smells) {
        List<String> breaches = breaches(line.rule());
        if (!breaches.isEmpty() && breaches.stream().noneMatch(ground.committable()::contains)) {
            add(
                    rubric,
                    line,
                    "watches for '" + String.join("', '", breaches)
                            + "', which no reply breaks and no rule in force detects",
                    smells);
        } else {
            breaches.stream()
                    .filter(breach -> !ground.committable().contains(breach))
                    .forEach(breach -> add(
                            rubric,
                            line,
                            "watches for '" + breach + "', which no reply breaks and no rule in force detects",
                            smells));
        }
        disclosures(line.rule()).stream()
                .filter(disclosure -> !ground.owed().contains(disclosure))
                .forEach(disclosure -> add(
                        rubric,
                        line,
                        "waits for the disclosure '" + disclosure + "', which no rule in force asks for in any call",
                        smells));
        if (line.rule() instanceof DisclosureRule.CompleteBeforeOrder && !ground.ordersOwe()) {
            add(
                    rubric,
                    line,
                    "waits for what must be said before an order, but no rule in force asks for anything",
                    smells);
        }
        if (line.fatal() && line.rule() instanceof PresentingRule.ClaimsTrue && !ground.lies()) {
            add(rubric, line, "watches for false claims, but no reply makes one", smells);
        }
    }

    private static List<String> breaches(ScoringRule rule) {
        if (rule instanceof VerifyRule.AskedNotTold asked) {
            return asked.breaches();
        }
        if (rule instanceof VerifyRule.VerifiedFirst first) {
            return first.breaches();
        }
        if (rule instanceof VerifyRule.HandledFailure failure) {
            return failure.breaches();
        }
        return rule instanceof OrderRule.PaymentPath path ? path.fatal() : List.of();
    }

    private static List<String> disclosures(ScoringRule rule) {
        if (rule instanceof OpeningRule.SaidInTime said) {
            return List.of(said.disclosure());
        }
        return rule instanceof DisclosureRule.PriceWithOffer price ? price.disclosures() : List.of();
    }

    private static void add(Rubric rubric, Rubric.Line line, String what, Smells smells) {
        smells.add(
                Subject.of(Subject.Kind.SCORED_LINE, rubric.id(), line.id()),
                "The " + (line.fatal() ? "fatal " : "") + "line '" + line.id() + "' " + what + ".",
                "Maybe the rule's dates are wrong, a breach has lost its trigger, or the line names the wrong thing.");
    }
}
