package org.ringcraft.engine.scoring;

import static org.ringcraft.engine.scoring.Headline.CLOSING;
import static org.ringcraft.engine.scoring.Headline.COMPLIANCE;
import static org.ringcraft.engine.scoring.Headline.MIRRORING;
import static org.ringcraft.engine.scoring.Headline.QUESTIONING;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.ringcraft.engine.catalogue.Deadline;
import org.ringcraft.engine.scenario.Style;

/** Cards to score the small scene by. */
public final class Cards {

    private Cards() {}

    /** Every rule once, weighted as on the default card, with the ids of the small scene. */
    public static Rubric all() {
        List<String> account = List.of("account-before-verified", "continued-after-failed-check");
        return new Rubric(
                "all",
                "1",
                "All",
                60,
                List.of(
                        section(
                                "open",
                                COMPLIANCE,
                                line(5, new OpeningRule.SaidInTime("recorded", Deadline.SUBSTANCE)),
                                line(2, new OpeningRule.AskedWhy()),
                                line(1, new OpeningRule.Acknowledged())),
                        section(
                                "verify",
                                COMPLIANCE,
                                line(3, new VerifyRule.AskedNotTold(List.of("check-not-as-said"))),
                                fatal(3, new VerifyRule.VerifiedFirst(account)),
                                fatal(2, new VerifyRule.HandledFailure(account))),
                        section(
                                "questioning",
                                QUESTIONING,
                                line(3, new QuestioningRule.OpenBalance(0.6, 0.4, 3)),
                                line(4, new QuestioningRule.ProbesFollowCues(0.7, 0.35, 3)),
                                line(8, new QuestioningRule.NeedsFound(0.7, 0.45)),
                                line(3, new QuestioningRule.PlainQuestions(3))),
                        section(
                                "listening",
                                MIRRORING,
                                line(4, new ListeningRule.SummaryAccurate(2)),
                                line(2, new ListeningRule.NoReasking(3)),
                                line(3, new ListeningRule.CuesTakenUp(0.6, 0.35, 3)),
                                line(1, new ListeningRule.LetThemFinish(6))),
                        section(
                                "mirroring",
                                MIRRORING,
                                line(10, new MirroringRule.StyleMatch(Style.Axis.WARMTH, 0.16, 0.22, 6)),
                                line(2, new MirroringRule.FollowsShift(0.2, 0.27, 2))),
                        section(
                                "present",
                                CLOSING,
                                line(5, new PresentingRule.BenefitsTied(0.75, 0.5, 2)),
                                line(3, new PresentingRule.JargonExplained(2)),
                                fatal(4, new PresentingRule.ClaimsTrue())),
                        section(
                                "objections",
                                CLOSING,
                                line(5, new ObjectionRule.Steps(0.75, 0.4)),
                                line(3, new ObjectionRule.AnsweredTruly()),
                                line(2, new ObjectionRule.RespectsNo())),
                        section(
                                "extras",
                                CLOSING,
                                line(2, new ExtraRule.NeedLinked(0.5)),
                                line(2, new ExtraRule.ValueNamed()),
                                line(1, new ExtraRule.RightMoment()),
                                line(1, new ExtraRule.StopsOnNo())),
                        section(
                                "disclose",
                                COMPLIANCE,
                                line(4, true, true, new DisclosureRule.CompleteBeforeOrder(0.7)),
                                line(1, false, true, new DisclosureRule.CompleteAfterOrder(0.5)),
                                line(3, new DisclosureRule.PriceWithOffer(List.of("total-price")))),
                        section(
                                "close",
                                CLOSING,
                                line(1, new ClosingRule.Negotiation()),
                                line(1, new ClosingRule.TrialClose()),
                                line(2, new ClosingRule.ExplicitDecision())),
                        section(
                                "order",
                                COMPLIANCE,
                                line(1, false, true, new OrderRule.ReadBack()),
                                line(
                                        2,
                                        true,
                                        true,
                                        new OrderRule.PaymentPath(
                                                List.of("card-while-recording", "card-in-notes"),
                                                List.of("recording-not-resumed"))),
                                line(1, false, true, new OrderRule.RecordCorrect("sale")))));
    }

    /** Returns the card without the lines that the predicate picks. */
    static Rubric without(Rubric card, Predicate<Rubric.Line> picked) {
        List<Rubric.Section> sections = new ArrayList<>();
        for (Rubric.Section each : card.sections()) {
            List<Rubric.Line> lines =
                    each.lines().stream().filter(picked.negate()).toList();
            sections.add(new Rubric.Section(
                    each.id(),
                    each.title(),
                    lines.stream().mapToDouble(Rubric.Line::weight).sum(),
                    each.headline(),
                    lines));
        }
        return new Rubric(card.id(), card.version(), card.title(), card.passMark(), sections);
    }

    static Rubric.Section section(String id, Headline headline, Rubric.Line... lines) {
        List<Rubric.Line> all = List.of(lines);
        return new Rubric.Section(
                id, id, all.stream().mapToDouble(Rubric.Line::weight).sum(), headline, all);
    }

    static Rubric.Line line(double weight, ScoringRule rule) {
        return line(weight, false, false, rule);
    }

    static Rubric.Line fatal(double weight, ScoringRule rule) {
        return line(weight, true, false, rule);
    }

    static Rubric.Line line(double weight, boolean fatal, boolean afterYes, ScoringRule rule) {
        String id = rule.getClass().getSimpleName();
        return new Rubric.Line(
                id,
                id,
                weight,
                fatal,
                afterYes,
                List.of("C-1"),
                rule,
                new Rubric.Explanations("Full {count} of {of}.", "Half {count} of {of}.", "None: {list}.", "N/a."));
    }
}
