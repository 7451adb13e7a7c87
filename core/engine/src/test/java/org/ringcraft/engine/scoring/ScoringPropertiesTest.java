package org.ringcraft.engine.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.CallHistory;
import org.ringcraft.engine.call.CallRules;
import org.ringcraft.engine.call.CallState;
import org.ringcraft.engine.call.ScriptReply;
import org.ringcraft.engine.call.Step;
import org.ringcraft.engine.chance.SeededChance;
import org.ringcraft.engine.play.Simulation;
import org.ringcraft.engine.scenario.Tone;

/** What holds of every scorecard, over calls that policies played. */
class ScoringPropertiesTest {

    private static final double TOLERANCE = 1e-9;
    private static final Rubric CARD = Cards.all();

    private static Scorecard score(List<CallEvent> log) {
        return Scorer.score(CARD, PlayedCalls.SCRIPT, log);
    }

    @Test
    void figuresAreThoseOfTheScorecard() {
        PlayedCalls.forAll(140, played -> assertSameFigures(played.log()));
    }

    private static void assertSameFigures(List<CallEvent> log) {
        Scorecard card = score(log);
        double[] figures = Scorer.figures(CARD, PlayedCalls.SCRIPT, log);
        assertEquals(card.quality(), figures[0]);
        for (Headline headline : Headline.values()) {
            double figure = figures[1 + headline.ordinal()];
            assertEquals(card.headlines().getOrDefault(headline, Double.NaN), figure, headline.name());
            assertTrue(Double.isNaN(figure) || (figure >= 0 && figure <= 100), headline.name());
        }
        assertEquals(card.compliant(), figures[5] == 1);
        assertTrue(card.quality() >= 0 && card.quality() <= 100);
    }

    @Test
    void aCallCanBeScoredAtAnyMoment() {
        PlayedCalls.forAll(14, played -> {
            for (int length = 1; length <= played.log().size(); length++) {
                List<CallEvent> sofar = played.log().subList(0, length);
                assertSameFigures(sofar);
                assertEquals(
                        length == played.log().size(), score(sofar).outcome().isPresent());
            }
        });
    }

    @Test
    void everyLineAddsUpAndRestsOnEvents() {
        Set<String> lost = new TreeSet<>();
        Set<String> earned = new TreeSet<>();
        PlayedCalls.forAll(140, played -> {
            Scorecard card = score(played.log());
            for (Scorecard.Section section : card.sections()) {
                assertEquals(
                        section.points(),
                        section.lines().stream()
                                .mapToDouble(Scorecard.ScoreLine::points)
                                .sum(),
                        TOLERANCE);
            }
            for (Scorecard.ScoreLine line : PlayedCalls.lines(card)) {
                assertTrue(Set.of(0.0, 0.5, 1.0).contains(line.credit()), line::toString);
                assertEquals(line.weight() * line.credit(), line.points(), TOLERANCE);
                assertFalse(line.explanation().contains("{"), line::explanation);
                int before = 0;
                for (Scorecard.Evidence each : line.evidence()) {
                    assertTrue(each.event() >= Math.max(1, before), line::toString);
                    assertTrue(each.event() <= played.log().size(), line::toString);
                    before = each.event();
                }
                (line.applicable() && line.credit() < 1 ? lost : earned).add(line.id());
            }
            assertEquals(
                    Double.isNaN(shareOfAll(card)) ? 0 : shareOfAll(card),
                    card.quality(),
                    TOLERANCE,
                    "quality of a compliant call without lines after a yes");
        });
        assertTrue(earned.size() >= 30, () -> "only these were ever earned: " + earned);
        assertTrue(lost.size() >= 30, () -> "only these were ever lost: " + lost);
    }

    /** The quality, where it can be told from the lines alone; else the quality itself. */
    private static double shareOfAll(Scorecard card) {
        boolean plain = card.compliant()
                && PlayedCalls.lines(card).stream().noneMatch(line -> line.afterYes() && line.applicable());
        double points =
                card.sections().stream().mapToDouble(Scorecard.Section::points).sum();
        double weight =
                card.sections().stream().mapToDouble(Scorecard.Section::weight).sum();
        return plain ? 100 * points / weight : card.quality();
    }

    @Test
    void theBetterLineWasOpenCleanAndNotSaid() {
        Set<String> rules = new HashSet<>();
        PlayedCalls.forAll(84, played -> {
            for (Scorecard.ScoreLine line : PlayedCalls.lines(score(played.log()))) {
                line.better().ifPresent(better -> {
                    assertTrue(line.applicable() && line.credit() < 1, line::toString);
                    CallEvent.PlayerSaid said = assertInstanceOf(
                            CallEvent.PlayerSaid.class, played.log().get(better.event() - 1));
                    assertFalse(said.reply().equals(better.reply()), line::toString);
                    CallState before =
                            CallHistory.fold(PlayedCalls.SCRIPT, played.log().subList(0, better.event() - 1));
                    ScriptReply reply = PlayedCalls.SCRIPT.reply(better.reply()).orElseThrow();
                    assertTrue(before.isOpen(reply), line::toString);
                    assertEquals(List.of(), breaches(before, better.reply()), line::toString);
                    assertEquals(0, reply.reply().act().pressure(), line::toString);
                    assertFalse(better.text().contains("{"), better::text);
                    rules.add(line.id());
                });
            }
        });
        assertTrue(rules.size() >= 15, () -> "lines with a better one: " + rules);
    }

    /** Returns what the rules of a call find broken when that is said then. */
    private static List<CallEvent> breaches(CallState before, String reply) {
        Step step = new CallRules(PlayedCalls.SCRIPT, new SeededChance(1))
                .step(before, new CallCommand.Say(reply, Tone.PLAIN, CallCommand.Entry.CHOSEN), before.now());
        return assertInstanceOf(Step.Taken.class, step).events().stream()
                .filter(CallEvent.BreachCommitted.class::isInstance)
                .toList();
    }

    /**
     * Said there instead, and all else as it was, the better line never earns less on its line. The customer's answer is
     * left as it was, so this is a check of the rules' wishes and no promise of how the call would have gone.
     */
    @Test
    void saidInsteadTheBetterLineNeverEarnsLess() {
        PlayedCalls.forAll(84, played -> {
            for (Scorecard.ScoreLine line : PlayedCalls.lines(score(played.log()))) {
                line.better().ifPresent(better -> {
                    Scorecard.ScoreLine then = PlayedCalls.lines(score(instead(played, better))).stream()
                            .filter(each -> each.id().equals(line.id()))
                            .findFirst()
                            .orElseThrow();
                    assertTrue(
                            !then.applicable() || then.credit() >= line.credit(),
                            () -> line + " would have become " + then);
                });
            }
        });
    }

    private static List<CallEvent> instead(Simulation.Played played, Scorecard.BetterLine better) {
        List<CallEvent> log = new ArrayList<>(played.log());
        CallEvent.PlayerSaid said = (CallEvent.PlayerSaid) log.get(better.event() - 1);
        log.set(
                better.event() - 1,
                new CallEvent.PlayerSaid(
                        said.at(), better.reply(), Tone.PLAIN, said.entry(), said.millis(), said.interrupting()));
        return log;
    }
}
