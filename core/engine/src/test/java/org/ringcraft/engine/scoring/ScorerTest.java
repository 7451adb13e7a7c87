package org.ringcraft.engine.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ringcraft.engine.scoring.ReplyDraft.in;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ringcraft.engine.call.Aftermath;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.Decision;
import org.ringcraft.engine.call.Outcome;
import org.ringcraft.engine.catalogue.Severity;
import org.ringcraft.engine.scenario.HandleStep;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Phase;
import org.ringcraft.engine.scenario.QuestionType;
import org.ringcraft.engine.scenario.Style;

class ScorerTest {

    private static final double TOLERANCE = 1e-9;

    private final ScoringScene scene = new ScoringScene(
            in(Phase.OPEN, "hello", Move.GREET).repeatable(),
            in(Phase.OPEN, "why", Move.ASK).asking(QuestionType.OPEN),
            in(Phase.OPEN, "notice", Move.DISCLOSE).disclosing("notice").repeatable(),
            in(Phase.OPEN, "lie", Move.BENEFIT).claiming("false"),
            in(Phase.OPEN, "truth", Move.BENEFIT).claiming("true"));

    private static Rubric card(Rubric.Line... lines) {
        return new Rubric("card", "3", "Card", 60, List.of(Cards.section("section", Headline.QUESTIONING, lines)));
    }

    private static Rubric.Line line(ScoringRule rule, String half) {
        return new Rubric.Line(
                "line",
                "Line",
                10,
                false,
                false,
                List.of("C-1", "C-2"),
                rule,
                new Rubric.Explanations("Full {share}.", half, "None {list}.", "N/a {count}."));
    }

    private Scorecard score(ScoringCall call, Rubric.Line... lines) {
        return Scorer.score(card(lines), scene.script(), call.log());
    }

    private static Scorecard.ScoreLine first(Scorecard card) {
        return card.sections().get(0).lines().get(0);
    }

    // ---------------------------------------------------------------- words

    @Test
    void numbersNamesAndSharesAreFilledIn() {
        Rubric.Line needs =
                line(new QuestioningRule.NeedsFound(0.7, 0.5), "{count} of {of}, {share}; not {list}; {count} again.");
        assertEquals(
                "1 of 3, 50 %; not a fair price, wi-fi upstairs; 1 again.",
                first(score(scene.call().tells("speed"), needs)).explanation());
        assertEquals(
                "Full 75 %.",
                first(score(scene.call().tells("speed").tells("wifi"), needs)).explanation());
        assertEquals(
                "None fast uploads, a fair price, wi-fi upstairs.",
                first(score(scene.call(), needs)).explanation());
    }

    @Test
    void sharesAreRounded() {
        Rubric.Line plain = line(new MirroringRule.StyleMatch(Style.Axis.PACE, 0.1, 0.4, 1), "{share}");
        ScoringScene rushed =
                new ScoringScene(in(Phase.OPEN, "rushed", Move.CHAT).styled(new Style(0.5, 0.874, 0.5, 0.5)));
        Scorecard card = Scorer.score(
                card(plain), rushed.script(), rushed.call().says("rushed").log());
        assertEquals("37 %", first(card).explanation());
    }

    @Test
    void aLineThatDidNotApplySaysSoAndHoldsNothing() {
        Scorecard.ScoreLine line = first(score(scene.call(), line(new ObjectionRule.RespectsNo(), "")));
        assertEquals("N/a 0.", line.explanation());
        assertFalse(line.applicable());
        assertEquals(0, line.points());
        assertEquals(0, line.credit());
        assertEquals(10, line.weight());
        assertEquals(List.of(), line.evidence());
        assertEquals(Optional.empty(), line.better());
    }

    @Test
    void aLineCarriesWhatTheCardSaysOfIt() {
        Scorecard.ScoreLine line =
                first(score(scene.call().says("why"), Cards.line(10, true, true, new OpeningRule.AskedWhy())));
        assertEquals("AskedWhy", line.id());
        assertEquals("AskedWhy", line.title());
        assertEquals(10, line.points());
        assertTrue(line.afterYes());
        assertFalse(line.lostFatal());
        assertEquals(List.of("C-1"), line.criteria());
        assertEquals(List.of(new Scorecard.Evidence(3, "why", true)), line.evidence());
    }

    // ---------------------------------------------------------------- the better line

    @Test
    void theBetterLineSpeaksToThisCustomer() {
        Scorecard.ScoreLine line = first(score(scene.call().says("hello"), line(new OpeningRule.AskedWhy(), "")));
        assertEquals(Optional.of(new Scorecard.BetterLine(3, "why", "The words of why, Mrs Pole.")), line.better());
    }

    @Test
    void aLineThatLostNothingHasNone() {
        Scorecard.ScoreLine line = first(score(scene.call().says("why"), line(new OpeningRule.AskedWhy(), "")));
        assertEquals(Optional.empty(), line.better());
    }

    @Test
    void theNearestToTheCustomersStyleIsChosen() {
        Style casual = new Style(0.1, 0.8, 0.8, 0.2);
        ScoringScene three = new ScoringScene(
                in(Phase.OPEN, "hello", Move.GREET),
                in(Phase.OPEN, "why-formal", Move.ASK).asking(QuestionType.OPEN).styled(new Style(0.9, 0.4, 0.4, 0.6)),
                in(Phase.OPEN, "why-casual", Move.ASK).asking(QuestionType.OPEN).styled(new Style(0.2, 0.7, 0.9, 0.2)),
                in(Phase.OPEN, "why-plain", Move.ASK).asking(QuestionType.OPEN));
        Verdict plain = three.call().says("hello").judge(new OpeningRule.AskedWhy());
        plain.none().better(3, "why-plain");
        three.call()
                .shiftsTo(casual)
                .says("hello")
                .judge(new OpeningRule.AskedWhy())
                .none()
                .better(4, "why-casual");
    }

    @Test
    void aLineThatWasClosedBreaksARuleLiesOrPressesIsNeverBetter() {
        ScoringScene bad = new ScoringScene(
                in(Phase.OPEN, "hello", Move.GREET),
                in(Phase.OPEN, "closed", Move.ASK).asking(QuestionType.OPEN).when("agreed"),
                in(Phase.OPEN, "breach", Move.ASK).asking(QuestionType.OPEN).breaking("minor-breach"),
                in(Phase.OPEN, "lie", Move.ASK).asking(QuestionType.OPEN).claiming("false"),
                in(Phase.OPEN, "push", Move.ASK).asking(QuestionType.OPEN).pressing(0.1));
        bad.call().says("hello").judge(new OpeningRule.AskedWhy()).none().noBetter();
    }

    @Test
    void aMistakeOfAnotherKindIsNoExampleEither() {
        Style like = Style.MIDDLE;
        Style unlike = new Style(0.5, 1, 0.5, 0.5);
        ScoringRule pace = new MirroringRule.StyleMatch(Style.Axis.PACE, 0.1, 0.2, 1);
        ReplyDraft rushed = in(Phase.OPEN, "rushed", Move.CHAT).styled(unlike);
        new ScoringScene(
                        rushed,
                        in(Phase.OPEN, "leading", Move.ASK)
                                .asking(QuestionType.LEADING)
                                .styled(like),
                        in(Phase.OPEN, "stacked", Move.ASK)
                                .asking(QuestionType.MULTIPLE)
                                .styled(like),
                        in(Phase.OPEN, "jargon", Move.EXPLAIN).jargon("GPON").styled(like),
                        in(Phase.OPEN, "dismiss", Move.HANDLE)
                                .handling("dear", HandleStep.DISMISS)
                                .styled(like))
                .call()
                .says("rushed")
                .judge(pace)
                .none()
                .noBetter();
        new ScoringScene(rushed, in(Phase.OPEN, "calm", Move.CHAT).styled(like))
                .call()
                .says("rushed")
                .judge(pace)
                .none()
                .better(3, "calm");
    }

    @Test
    void whatWouldHaveBrokenARuleJustThereIsNoBetterEither() {
        ScoringScene account = new ScoringScene(
                in(Phase.OPEN, "hello", Move.GREET).repeatable(),
                in(Phase.OPEN, "your-contract", Move.EXPLAIN).claiming("true").ofTheAccount());
        Verdict stranger = account.call().says("hello").judge(new PresentingRule.ClaimsTrue());
        stranger.none().noBetter();
        account.call()
                .checks("postcode", true)
                .checks("born", true)
                .says("hello")
                .judge(new PresentingRule.ClaimsTrue())
                .none()
                .better(5, "your-contract");
        new ScoringScene(
                        in(Phase.OPEN, "hello", Move.GREET),
                        in(Phase.OPEN, "no-rise", Move.NEGOTIATE)
                                .conceding("price-rise")
                                .claiming("true"))
                .call()
                .says("hello")
                .judge(new PresentingRule.ClaimsTrue())
                .none()
                .noBetter();
    }

    @Test
    void sellingAfterTwoNoesIsNoBetter() {
        ScoringScene twice = new ScoringScene(
                in(Phase.RECOMMEND, "chat", Move.CHAT),
                in(Phase.RECOMMEND, "close", Move.CLOSE).seekingYes());
        ScoringCall once = twice.call().enters(Phase.RECOMMEND).decides(Decision.NO);
        once.says("chat").judge(new ClosingRule.ExplicitDecision()).none().better(5, "close");
        twice.call()
                .enters(Phase.RECOMMEND)
                .decides(Decision.NO)
                .decides(Decision.NO)
                .says("chat")
                .judge(new ClosingRule.ExplicitDecision())
                .none()
                .noBetter();
    }

    @Test
    void whereWhatWasSaidWasWantedAlreadyNothingIsBetter() {
        ScoringScene two = new ScoringScene(
                in(Phase.VERIFY, "postcode", Move.VERIFY).checking("postcode"),
                in(Phase.VERIFY, "postcode-warmly", Move.VERIFY).checking("postcode"));
        two.call()
                .enters(Phase.VERIFY)
                .says("postcode-warmly")
                .judge(new VerifyRule.VerifiedFirst(List.of()))
                .none()
                .noBetter();
    }

    @Test
    void whereTheEventHasNoneTheFirstPlaceThatHadOneIsNamed() {
        ScoringScene two = new ScoringScene(
                in(Phase.OPEN, "hello", Move.GREET),
                in(Phase.OPEN, "true-then", Move.EXPLAIN).claiming("true"),
                in(Phase.PRESENT, "lie", Move.EXPLAIN).claiming("false"));
        two.call()
                .says("hello")
                .enters(Phase.PRESENT)
                .says("lie")
                .judge(new PresentingRule.ClaimsTrue())
                .none()
                .on("-5 lie")
                .better(3, "true-then");
    }

    // ---------------------------------------------------------------- the card

    @Test
    void theCardAddsUp() {
        Rubric rubric = new Rubric(
                "card",
                "3",
                "Card",
                60,
                List.of(
                        Cards.section(
                                "first",
                                Headline.COMPLIANCE,
                                Cards.line(10, new OpeningRule.AskedWhy()),
                                Cards.line(20, new ObjectionRule.RespectsNo()),
                                Cards.line(30, new OrderRule.ReadBack())),
                        Cards.section(
                                "second", Headline.QUESTIONING, Cards.line(40, new PresentingRule.ClaimsTrue()))));
        Scorecard card =
                Scorer.score(rubric, scene.script(), scene.call().says("why").log());
        assertEquals("card", card.rubric());
        assertEquals("3", card.rubricVersion());
        assertEquals(20, card.quality(), TOLERANCE);
        assertEquals(Map.of(Headline.COMPLIANCE, 100.0, Headline.QUESTIONING, 0.0), card.headlines());
        Scorecard.Section first = card.sections().get(0);
        assertEquals(10, first.points());
        assertEquals(10, first.weight());
        assertEquals(Headline.COMPLIANCE, first.headline());
        assertEquals(3, first.lines().size());
        assertEquals(40, card.sections().get(1).weight());
    }

    @Test
    void aCompliantCallPassesFromThePassMark() {
        Rubric.Line why = Cards.line(60, new OpeningRule.AskedWhy());
        Rubric.Line no = Cards.line(40, new PresentingRule.ClaimsTrue());
        Rubric.Line more = Cards.line(41, new PresentingRule.ClaimsTrue());
        assertTrue(score(scene.call().says("why"), why, no).passed());
        assertFalse(score(scene.call().says("why"), why, more).passed());
        Scorecard broken = score(scene.call().says("why").breaks("fatal-breach", "why"), why, no);
        assertFalse(broken.compliant());
        assertFalse(broken.passed());
        assertEquals(60, broken.passMark());
    }

    @Test
    void theSameLogAndCardGiveTheSameScorecard() {
        ScoringCall call = scene.call().says("hello").says("lie").breaks("major-breach", "lie");
        assertEquals(
                Scorer.score(Cards.all(), scene.script(), call.log()),
                Scorer.score(Cards.all(), scene.script(), call.log()));
    }

    // ---------------------------------------------------------------- breaches

    @Test
    void breachesNameTheirLawAndTheirCure() {
        Scorecard card = score(
                scene.call()
                        .says("lie")
                        .breaks("fatal-breach", "lie")
                        .breaks("repealed-breach", "lie")
                        .breaks("minor-breach", "note"),
                Cards.line(1, new OpeningRule.AskedWhy()));
        assertEquals(
                List.of(
                        new Scorecard.BreachFound(
                                4,
                                "fatal-breach",
                                ScoringScene.LAW,
                                "Title of fatal-breach",
                                Severity.FATAL,
                                "Cure of fatal-breach",
                                "lie"),
                        new Scorecard.BreachFound(
                                6,
                                "minor-breach",
                                ScoringScene.LAW,
                                "Title of minor-breach",
                                Severity.MINOR,
                                "Cure of minor-breach",
                                "note")),
                card.breaches());
    }

    // ---------------------------------------------------------------- outcome and times

    @Test
    void theOutcomeStandsApart() {
        ScoringCall call = scene.call()
                .says("hello")
                .decides(Decision.YES)
                .closes(CallEvent.By.GOODBYE)
                .wraps("sale", 10)
                .becomes(Aftermath.CANCELLED)
                .ends(Outcome.SALE);
        Scorecard card = score(call, Cards.line(1, new OpeningRule.AskedWhy()));
        assertEquals(Optional.of(Outcome.SALE), card.outcome());
        assertEquals(Aftermath.CANCELLED, card.aftermath());
        assertEquals(0, card.quality());
    }

    @Test
    void aCallThatIsNotOverHasNone() {
        Scorecard card = score(scene.call().says("why"), Cards.line(1, new OpeningRule.AskedWhy()));
        assertEquals(Optional.empty(), card.outcome());
        assertEquals(Aftermath.NONE, card.aftermath());
        assertEquals(100, card.quality());
        assertEquals(new Scorecard.Times(ScoringCall.PLAYER_MILLIS, ScoringCall.PLAYER_MILLIS, 0, 0, 1), card.times());
    }

    @Test
    void handleTimeIsTalkAndHoldAndWrap() {
        ScoringCall call = scene.call()
                .says("hello")
                .hears("small-talk")
                .holds(20)
                .says("notice")
                .closes(CallEvent.By.GOODBYE)
                .wraps("no-sale", 15)
                .ends(Outcome.NO_SALE);
        Scorecard.Times times =
                score(call, Cards.line(1, new OpeningRule.AskedWhy())).times();
        assertEquals(2_000 + 3_000 + 20_000 + 2_000 + 15_000, times.handleMillis());
        assertEquals(7_000, times.talkMillis());
        assertEquals(20_000, times.holdMillis());
        assertEquals(15_000, times.wrapMillis());
    }

    @Test
    void talkShareLeavesOutWhatTheLawWords() {
        ScoringCall call =
                scene.call().says("hello").hears("small-talk").says("notice").says("notice");
        Scorecard card = score(call, Cards.line(1, new OpeningRule.AskedWhy()));
        assertEquals(0.4, card.times().talkShare(), TOLERANCE);
        assertEquals(0.4, Scorer.talkShare(call.end()), TOLERANCE);
        assertEquals(0, Scorer.talkShare(scene.call().end()));
    }

    // ---------------------------------------------------------------- figures

    @Test
    void figuresComeInOrder() {
        ScoringCall call = scene.call().says("why").says("lie");
        Rubric rubric = new Rubric(
                "card",
                "1",
                "Card",
                60,
                List.of(
                        Cards.section("a", Headline.COMPLIANCE, Cards.line(25, new OpeningRule.AskedWhy())),
                        Cards.section("b", Headline.CLOSING, Cards.line(75, new PresentingRule.ClaimsTrue()))));
        double[] figures = Scorer.figures(rubric, scene.script(), call.log());
        assertEquals(6, figures.length);
        assertEquals(25, figures[0], TOLERANCE);
        assertTrue(Double.isNaN(figures[1 + Headline.QUESTIONING.ordinal()]));
        assertEquals(100, figures[1 + Headline.COMPLIANCE.ordinal()], TOLERANCE);
        assertEquals(0, figures[1 + Headline.CLOSING.ordinal()], TOLERANCE);
        assertEquals(1, figures[5]);
        Rubric fatal = new Rubric(
                "card",
                "1",
                "Card",
                60,
                List.of(Cards.section("b", Headline.CLOSING, Cards.fatal(75, new PresentingRule.ClaimsTrue()))));
        assertEquals(0, Scorer.figures(fatal, scene.script(), call.log())[5]);
    }
}
