package org.ringcraft.io.pack;

import java.util.List;
import java.util.Optional;
import org.ringcraft.engine.catalogue.Deadline;
import org.ringcraft.engine.scenario.Style;
import org.ringcraft.engine.scoring.ClosingRule;
import org.ringcraft.engine.scoring.DisclosureRule;
import org.ringcraft.engine.scoring.ExtraRule;
import org.ringcraft.engine.scoring.ListeningRule;
import org.ringcraft.engine.scoring.MirroringRule;
import org.ringcraft.engine.scoring.ObjectionRule;
import org.ringcraft.engine.scoring.OpeningRule;
import org.ringcraft.engine.scoring.OrderRule;
import org.ringcraft.engine.scoring.PresentingRule;
import org.ringcraft.engine.scoring.QuestioningRule;
import org.ringcraft.engine.scoring.ScoringRule;
import org.ringcraft.engine.scoring.VerifyRule;
import org.ringcraft.io.json.DiagnosticCode;
import org.ringcraft.io.json.Fields;
import org.ringcraft.io.json.JsonValue;
import org.ringcraft.io.json.Nearest;
import org.ringcraft.io.json.Quote;

/**
 * Reads scoring rules by their type, which is the record's name in kebab-case. The parameters are the record's
 * components, all required. A test keeps this list, the schema and the engine in step.
 */
final class RuleReader {

    /** Every type that is read. */
    static final List<String> TYPES = List.of(
            "said-in-time",
            "asked-why",
            "acknowledged",
            "asked-not-told",
            "verified-first",
            "handled-failure",
            "open-balance",
            "probes-follow-cues",
            "needs-found",
            "plain-questions",
            "summary-accurate",
            "no-reasking",
            "cues-taken-up",
            "let-them-finish",
            "style-match",
            "follows-shift",
            "benefits-tied",
            "jargon-explained",
            "claims-true",
            "steps",
            "answered-truly",
            "respects-no",
            "need-linked",
            "value-named",
            "right-moment",
            "stops-on-no",
            "complete-before-order",
            "complete-after-order",
            "price-with-offer",
            "negotiation",
            "trial-close",
            "explicit-decision",
            "read-back",
            "payment-path",
            "record-correct");

    private static final int MOST_COUNT = 100;

    private final Mentions inPack;

    RuleReader(Names names) {
        this.inPack = names.of(Owner.PACK);
    }

    /** Returns the rule; one that never judges anything harshly stands in for what cannot be read. */
    ScoringRule read(Fields fields) {
        Optional<JsonValue.JsonText> type = fields.name("type");
        String known = type.map(JsonValue.JsonText::text).orElse("");
        if (!TYPES.contains(known)) {
            type.ifPresent(name -> fields.report(
                    DiagnosticCode.RULE_TYPE,
                    "type",
                    "The scoring rule " + Quote.of(known) + " does not exist.",
                    Nearest.maybe(known, TYPES)));
            fields.ignoreRest();
            return new OpeningRule.AskedWhy();
        }
        ScoringRule rule = rule(known, fields);
        ordered(fields, "half", "full");
        ordered(fields, "near", "far");
        return rule;
    }

    private ScoringRule rule(String type, Fields fields) {
        return switch (type) {
            case "said-in-time" -> new OpeningRule.SaidInTime(disclosure(fields), fields.oneOf("by", Deadline.class));
            case "asked-why" -> new OpeningRule.AskedWhy();
            case "acknowledged" -> new OpeningRule.Acknowledged();
            case "asked-not-told" -> new VerifyRule.AskedNotTold(breaches(fields, "breaches"));
            case "verified-first" -> new VerifyRule.VerifiedFirst(breaches(fields, "breaches"));
            case "handled-failure" -> new VerifyRule.HandledFailure(breaches(fields, "breaches"));
            case "open-balance" ->
                new QuestioningRule.OpenBalance(full(fields), half(fields), count(fields, "atLeast"));
            case "probes-follow-cues" ->
                new QuestioningRule.ProbesFollowCues(full(fields), half(fields), count(fields, "within"));
            case "needs-found" -> new QuestioningRule.NeedsFound(full(fields), half(fields));
            case "plain-questions" -> new QuestioningRule.PlainQuestions(count(fields, "atLeast"));
            case "summary-accurate" -> new ListeningRule.SummaryAccurate(count(fields, "needs"));
            case "no-reasking" -> new ListeningRule.NoReasking(count(fields, "atLeast"));
            case "cues-taken-up" -> new ListeningRule.CuesTakenUp(full(fields), half(fields), count(fields, "within"));
            case "let-them-finish" -> new ListeningRule.LetThemFinish(count(fields, "atLeast"));
            case "style-match" ->
                new MirroringRule.StyleMatch(
                        fields.oneOf("axis", Style.Axis.class), near(fields), far(fields), count(fields, "atLeast"));
            case "follows-shift" -> new MirroringRule.FollowsShift(near(fields), far(fields), count(fields, "grace"));
            case "benefits-tied" ->
                new PresentingRule.BenefitsTied(full(fields), half(fields), count(fields, "atLeast"));
            case "jargon-explained" -> new PresentingRule.JargonExplained(count(fields, "atLeast"));
            case "claims-true" -> new PresentingRule.ClaimsTrue();
            case "steps" -> new ObjectionRule.Steps(full(fields), half(fields));
            case "answered-truly" -> new ObjectionRule.AnsweredTruly();
            case "respects-no" -> new ObjectionRule.RespectsNo();
            case "need-linked" -> new ExtraRule.NeedLinked(fields.number("fit", 0, 1));
            case "value-named" -> new ExtraRule.ValueNamed();
            case "right-moment" -> new ExtraRule.RightMoment();
            case "stops-on-no" -> new ExtraRule.StopsOnNo();
            case "complete-before-order" -> new DisclosureRule.CompleteBeforeOrder(half(fields));
            case "complete-after-order" -> new DisclosureRule.CompleteAfterOrder(half(fields));
            case "price-with-offer" -> new DisclosureRule.PriceWithOffer(disclosures(fields));
            case "negotiation" -> new ClosingRule.Negotiation();
            case "trial-close" -> new ClosingRule.TrialClose();
            case "explicit-decision" -> new ClosingRule.ExplicitDecision();
            case "read-back" -> new OrderRule.ReadBack();
            case "payment-path" -> new OrderRule.PaymentPath(breaches(fields, "fatal"), breaches(fields, "others"));
            case "record-correct" -> new OrderRule.RecordCorrect(fields.word("sale", ScenarioReader.DISPOSITIONS));
            default -> throw new IllegalArgumentException("The rule '" + type + "' is listed, but not read.");
        };
    }

    private static void ordered(Fields fields, String less, String more) {
        if (fields.knows(less) && fields.knows(more)) {
            double low = fields.number(less, 0, 1);
            double high = fields.number(more, 0, 1);
            if (low > high) {
                fields.report(
                        DiagnosticCode.REFUSED,
                        less,
                        "'" + less + "' is " + low + ", more than '" + more + "', which is " + high + ".",
                        "Maybe they are swapped.");
            }
        }
    }

    private String disclosure(Fields fields) {
        return inPack.required(fields, "disclosure", Kind.DISCLOSURE);
    }

    private List<String> disclosures(Fields fields) {
        return inPack.list(fields, "disclosures", 1, Kind.DISCLOSURE);
    }

    private List<String> breaches(Fields fields, String key) {
        return inPack.list(fields, key, 1, Kind.BREACH);
    }

    private static double full(Fields fields) {
        return fields.number("full", 0, 1);
    }

    private static double half(Fields fields) {
        return fields.number("half", 0, 1);
    }

    private static double near(Fields fields) {
        return fields.number("near", 0, 1);
    }

    private static double far(Fields fields) {
        return fields.number("far", 0, 1);
    }

    private static int count(Fields fields, String key) {
        return fields.whole(key, 0, MOST_COUNT);
    }
}
