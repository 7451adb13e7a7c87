package org.ringcraft.io.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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

    private static final int MOST_COUNT = 100;

    private final Names names;
    private final Map<String, Function<Fields, ScoringRule>> types = new LinkedHashMap<>();

    RuleReader(Names names) {
        this.names = names;
        types.put(
                "said-in-time", each -> new OpeningRule.SaidInTime(disclosure(each), each.oneOf("by", Deadline.class)));
        types.put("asked-why", each -> new OpeningRule.AskedWhy());
        types.put("acknowledged", each -> new OpeningRule.Acknowledged());
        types.put("asked-not-told", each -> new VerifyRule.AskedNotTold(breaches(each, "breaches")));
        types.put("verified-first", each -> new VerifyRule.VerifiedFirst(breaches(each, "breaches")));
        types.put("handled-failure", each -> new VerifyRule.HandledFailure(breaches(each, "breaches")));
        types.put(
                "open-balance",
                each -> new QuestioningRule.OpenBalance(full(each), half(each), count(each, "atLeast")));
        types.put(
                "probes-follow-cues",
                each -> new QuestioningRule.ProbesFollowCues(full(each), half(each), count(each, "within")));
        types.put("needs-found", each -> new QuestioningRule.NeedsFound(full(each), half(each)));
        types.put("plain-questions", each -> new QuestioningRule.PlainQuestions(count(each, "atLeast")));
        types.put("summary-accurate", each -> new ListeningRule.SummaryAccurate(count(each, "needs")));
        types.put("no-reasking", each -> new ListeningRule.NoReasking(count(each, "atLeast")));
        types.put(
                "cues-taken-up", each -> new ListeningRule.CuesTakenUp(full(each), half(each), count(each, "within")));
        types.put("let-them-finish", each -> new ListeningRule.LetThemFinish(count(each, "atLeast")));
        types.put(
                "style-match",
                each -> new MirroringRule.StyleMatch(
                        each.oneOf("axis", Style.Axis.class), near(each), far(each), count(each, "atLeast")));
        types.put("follows-shift", each -> new MirroringRule.FollowsShift(near(each), far(each), count(each, "grace")));
        types.put(
                "benefits-tied",
                each -> new PresentingRule.BenefitsTied(full(each), half(each), count(each, "atLeast")));
        types.put("jargon-explained", each -> new PresentingRule.JargonExplained(count(each, "atLeast")));
        types.put("claims-true", each -> new PresentingRule.ClaimsTrue());
        types.put("steps", each -> new ObjectionRule.Steps(full(each), half(each)));
        types.put("answered-truly", each -> new ObjectionRule.AnsweredTruly());
        types.put("respects-no", each -> new ObjectionRule.RespectsNo());
        types.put("need-linked", each -> new ExtraRule.NeedLinked(each.number("fit", 0, 1)));
        types.put("value-named", each -> new ExtraRule.ValueNamed());
        types.put("right-moment", each -> new ExtraRule.RightMoment());
        types.put("stops-on-no", each -> new ExtraRule.StopsOnNo());
        types.put("complete-before-order", each -> new DisclosureRule.CompleteBeforeOrder(half(each)));
        types.put("price-with-offer", each -> new DisclosureRule.PriceWithOffer(disclosure(each)));
        types.put("negotiation", each -> new ClosingRule.Negotiation());
        types.put("trial-close", each -> new ClosingRule.TrialClose());
        types.put("explicit-decision", each -> new ClosingRule.ExplicitDecision());
        types.put("read-back", each -> new OrderRule.ReadBack());
        types.put("payment-path", each -> new OrderRule.PaymentPath(breaches(each, "fatal"), breaches(each, "others")));
        types.put(
                "record-correct", each -> new OrderRule.RecordCorrect(each.word("sale", ScenarioReader.DISPOSITIONS)));
    }

    /** Returns the rule; one that never judges anything harshly stands in for what cannot be read. */
    ScoringRule read(Fields fields) {
        Optional<JsonValue.JsonText> type = fields.name("type");
        Optional<Function<Fields, ScoringRule>> known =
                type.flatMap(name -> Optional.ofNullable(types.get(name.text())));
        if (known.isEmpty()) {
            type.ifPresent(name -> fields.report(
                    DiagnosticCode.RULE_TYPE,
                    "type",
                    "The scoring rule " + Quote.of(name.text()) + " does not exist.",
                    Nearest.maybe(name.text(), types.keySet())));
            fields.ignoreRest();
            return new OpeningRule.AskedWhy();
        }
        ScoringRule rule = known.get().apply(fields);
        ordered(fields, "half", "full");
        ordered(fields, "near", "far");
        return rule;
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
        return mentioned(fields, fields.name("disclosure"), Kind.DISCLOSURE);
    }

    private String mentioned(Fields fields, Optional<JsonValue.JsonText> name, Kind kind) {
        name.ifPresent(found -> names.mention(kind, Owner.PACK, found.text(), Place.of(fields, found)));
        return name.map(JsonValue.JsonText::text).orElse("");
    }

    private List<String> breaches(Fields fields, String key) {
        return fields.names(key, 0).stream()
                .map(name -> mentioned(fields, Optional.of(name), Kind.BREACH))
                .toList();
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
