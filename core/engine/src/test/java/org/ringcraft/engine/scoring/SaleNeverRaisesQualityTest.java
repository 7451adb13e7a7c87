package org.ringcraft.engine.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.Decision;
import org.ringcraft.engine.play.Simulation;

/**
 * A sale never raises quality. What that says exactly:
 *
 * <ol>
 *   <li>At the moment of the decision, a yes scores no more than "I'll think about it" after the same conduct; and no
 *       more than a no, but for {@code RespectsNo}, which only a no brings into play.
 *   <li>With all that followed left as it was, taking the yes away takes no point away: no figure of the call with the
 *       yes is above that of the same lines said without it. The order and the card go with the yes, since to place an
 *       order that nobody agreed to is not the same conduct.
 * </ol>
 *
 * Not said: that nothing after a yes can earn a point. A line said after it counts as it would anywhere, so a customer
 * who stays on the line leaves room to do well, or badly.
 */
class SaleNeverRaisesQualityTest {

    private static final double TOLERANCE = 1e-9;
    private static final int CALLS = 350;
    private static final Rubric CARD = Cards.all();

    private int met;

    private static double[] figures(Rubric card, List<CallEvent> log) {
        return Scorer.figures(card, PlayedCalls.SCRIPT, log);
    }

    private static void assertNoFigureAbove(double[] without, double[] with, String what) {
        for (int i = 0; i < with.length; i++) {
            assertTrue(
                    Double.isNaN(without[i]) == Double.isNaN(with[i]) && !(with[i] > without[i] + TOLERANCE),
                    what + ", figure " + i + ": " + with[i] + " above " + without[i]);
        }
    }

    @Test
    void atTheMomentOfTheDecision() {
        Rubric exceptRespect = Cards.without(CARD, line -> line.rule() instanceof ObjectionRule.RespectsNo);
        PlayedCalls.forAll(CALLS, played -> {
            int yes = firstYes(played);
            if (yes < 0) {
                return;
            }
            met++;
            List<CallEvent> upTo = played.log().subList(0, yes + 1);
            assertNoFigureAbove(
                    figures(CARD, without(upTo, Decision.THINK)), figures(CARD, upTo), "than after a thought");
            assertNoFigureAbove(
                    figures(exceptRespect, without(upTo, Decision.NO)),
                    figures(exceptRespect, upTo),
                    "than after a no");
        });
        assertTrue(met > CALLS / 20, "only " + met + " calls met a yes");
    }

    @Test
    void withAllThatFollowed() {
        PlayedCalls.forAll(CALLS, played -> {
            if (firstYes(played) < 0) {
                return;
            }
            met++;
            assertNoFigureAbove(
                    figures(CARD, without(played.log(), Decision.THINK)),
                    figures(CARD, played.log()),
                    "than without the yes");
        });
        assertTrue(met > CALLS / 20, "only " + met + " calls met a yes");
    }

    /** A perfect order earns nothing that the call had not earned; a poor one costs. */
    @Test
    void theLinesAfterAYesOnlyCost() {
        Rubric withoutThem = Cards.without(CARD, Rubric.Line::afterYes);
        int[] lowered = {0};
        PlayedCalls.forAll(CALLS, played -> {
            double[] with = figures(CARD, played.log());
            double[] before = figures(withoutThem, played.log());
            boolean fatal = with[5] < before[5];
            lowered[0] += with[0] < before[0] - TOLERANCE ? 1 : 0;
            assertNoFigureAbove(before, with, "than without the lines after a yes");
            if (firstYes(played) < 0 && !fatal) {
                assertEquals(before[0], with[0], TOLERANCE);
            }
        });
        assertTrue(lowered[0] > 10, "lowered only " + lowered[0]);
    }

    private static int firstYes(Simulation.Played played) {
        for (int i = 0; i < played.log().size(); i++) {
            if (isYes(played.log().get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isYes(CallEvent event) {
        return event instanceof CallEvent.CustomerDecided decided && decided.decision() == Decision.YES;
    }

    /** Returns the log with that decision instead of every yes, without order, card, and what they broke. */
    private static List<CallEvent> without(List<CallEvent> log, Decision instead) {
        List<CallEvent> changed = new ArrayList<>();
        for (CallEvent event : log) {
            if (event instanceof CallEvent.CustomerDecided decided && isYes(event)) {
                changed.add(new CallEvent.CustomerDecided(
                        decided.at(), decided.proposal(), instead, decided.yes(), decided.think(), decided.draw()));
            } else if (!ofTheOrder(event)) {
                changed.add(event);
            }
        }
        return changed;
    }

    private static boolean ofTheOrder(CallEvent event) {
        return event instanceof CallEvent.OrderPlaced
                || event instanceof CallEvent.CardTaken
                || (event instanceof CallEvent.BreachCommitted breach
                        && List.of("order", "card", "recording").contains(breach.because()));
    }
}
