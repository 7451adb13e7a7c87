package org.ringcraft.engine.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ringcraft.engine.call.CallScript;
import org.ringcraft.engine.call.ScriptReply;
import org.ringcraft.engine.scenario.Phase;
import org.ringcraft.engine.testing.Scenes;

/** Figures of an item from counts that were worked out by hand. */
class ItemFiguresTest {

    private static final CallScript SCRIPT = Scenes.plain().script();
    private static final ScriptReply REPLY = SCRIPT.replies().get(2);
    private static final int AT = REPLY.index();

    private final ItemCounts counts = new ItemCounts(SCRIPT.replies().size(), 2);

    private Item item() {
        return new ItemFigures(counts, List.of("one", "two"), List.of(1)).item(REPLY, "somewhere", Phase.DISCOVER, 7);
    }

    /** A call in which the reply was offered: quality, rest-of-call quality, and whether it was taken. */
    private void call(int policy, double quality, double rest, boolean taken) {
        int at = policy * counts.replies + AT;
        long points = Whole.of(quality);
        counts.offers[at] += 2;
        counts.callsOffered[at]++;
        counts.takes[at] += taken ? 1 : 0;
        counts.callsTaken[at] += taken ? 1 : 0;
        (taken ? counts.with : counts.without)[at] += points;
        (taken ? counts.withSquares : counts.withoutSquares)[at] += points * points;
        long score = Whole.of(rest);
        counts.restCalls[AT]++;
        counts.rest[AT] += score;
        counts.restSquares[AT] += score * score;
        counts.offeredBins[AT * ItemCounts.BINS + (int) rest]++;
        if (taken) {
            counts.restTaken[AT]++;
            counts.restOfTaken[AT] += score;
            counts.takenBins[AT * ItemCounts.BINS + (int) rest]++;
        }
    }

    @Test
    void aReplyThatWasNeverOfferedHasNoFigures() {
        Item item = item();
        assertEquals(0, item.offered());
        assertTrue(Double.isNaN(item.takenShare()));
        assertTrue(Double.isNaN(item.upperLower()));
        assertFalse(item.difficulty().isKnown()
                || item.discrimination().isKnown()
                || item.worth().isKnown());
    }

    @Test
    void pointBiserialOfFourCalls() {
        // Takers 80 and 60, others 40 and 20: M1 = 70, M = 50, s = sqrt(500), p = q.
        call(0, 0, 80, true);
        call(0, 0, 60, true);
        call(0, 0, 40, false);
        call(1, 0, 20, false);
        Estimate r = item().discrimination();
        assertEquals(20 / Math.sqrt(500), r.value(), 1e-12);
        assertEquals(Math.sqrt((1 - 0.8) / 2), r.error(), 1e-12);
        assertEquals(4, r.n());
    }

    @Test
    void whatEverybodyTakesDoesNotDiscriminate() {
        call(0, 50, 80, true);
        call(0, 50, 60, true);
        call(0, 50, 40, true);
        assertFalse(item().discrimination().isKnown());
        assertFalse(item().worth().isKnown());
        assertEquals(1, item().with().value() / 50, 1e-12);
    }

    @Test
    void kelleysEndsTakeAPartOfTheBinThatTheyBeginIn() {
        // Ten calls, so 2.7 at either end: three calls share the bin at 90, of which two are takers.
        call(0, 0, 90.1, true);
        call(0, 0, 90.9, true);
        call(0, 0, 90, false);
        call(0, 0, 55, true);
        for (int i = 0; i < 4; i++) {
            call(0, 0, 50, false);
        }
        call(0, 0, 10, false);
        call(0, 0, 5, true);
        double upper = 2 * 0.9;
        double lower = 1;
        assertEquals((upper - lower) / 2.7, item().upperLower(), 1e-12);
    }

    @Test
    void difficultyIsTheMiddlingPlayersShareOfCalls() {
        call(0, 0, 0, true);
        call(0, 0, 0, true);
        call(1, 0, 0, true);
        call(1, 0, 0, false);
        call(1, 0, 0, false);
        call(1, 0, 0, false);
        Item item = item();
        assertEquals(0.25, item.difficulty().value(), 1e-12);
        assertEquals(Math.sqrt(0.25 * 0.75 / 4), item.difficulty().error(), 1e-12);
        assertEquals(12, item.offered());
        assertEquals(0.25, item.takenShare(), 1e-12);
        assertEquals(0.5, item.byPolicy().get(0).share(), 1e-12);
        assertEquals(7, item.breaches());
    }

    @Test
    void worthComparesCallsOfTheSamePolicyOnly() {
        // The second policy is 50 points better and takes it more often; within each, taking it is worth 2 and 6.
        call(0, 12, 0, true);
        call(0, 10, 0, false);
        call(0, 10, 0, false);
        call(0, 10, 0, false);
        call(1, 66, 0, true);
        call(1, 66, 0, true);
        call(1, 66, 0, true);
        call(1, 60, 0, false);
        Item item = item();
        assertEquals(
                (12 + 3 * 66) / 4.0 - (3 * 10 + 60) / 4.0,
                item.with().value() - item.without().value(),
                1e-9);
        assertEquals((0.75 * 2 + 0.75 * 6) / 1.5, item.worth().value(), 1e-9);
        assertEquals(0, item.worth().error(), 1e-9);
        assertEquals(8, item.worth().n());
        call(1, 64, 0, false);
        // Weights 3/4 and 6/5; gaps 2 and 4; within scatter 0 + 0 + 0 + 8, on 9 calls and four means.
        assertEquals((0.75 * 2 + 1.2 * 4) / 1.95, item().worth().value(), 1e-9);
        assertEquals(Math.sqrt(8 / 5.0 / 1.95), item().worth().error(), 1e-9);
    }
}
