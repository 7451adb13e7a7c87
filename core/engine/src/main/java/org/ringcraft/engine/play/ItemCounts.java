package org.ringcraft.engine.play;

import java.util.List;
import org.ringcraft.engine.call.CallState;
import org.ringcraft.engine.call.ScriptNode;
import org.ringcraft.engine.call.ScriptReply;
import org.ringcraft.engine.scoring.Sheet;

/**
 * Counts of replies offered and taken, in whole numbers. While a call runs they are kept apart, and added when it is over
 * and in order. Nothing is allocated for a call or a choice.
 */
final class ItemCounts {

    /** Bins of rest-of-call quality, a point wide, 100 by itself. */
    static final int BINS = 101;

    final int replies;
    final int policies;

    /** By policy and reply: {@code policy * replies + reply}. */
    final long[] offers;

    final long[] takes;
    final long[] callsOffered;
    final long[] callsTaken;

    /** Quality of the calls in which it was offered, with and without it; sums and sums of squares. */
    final long[] with;

    final long[] withSquares;
    final long[] without;
    final long[] withoutSquares;

    /** By reply: rest-of-call quality, of the calls that have one. */
    final long[] restCalls;

    final long[] restTaken;
    final long[] rest;
    final long[] restSquares;
    final long[] restOfTaken;

    /** By reply and bin: {@code reply * BINS + bin}. */
    final long[] offeredBins;

    final long[] takenBins;

    /** Of the call that is running. */
    private final int[] offersNow;

    private final int[] takesNow;
    private final int[] touched;
    private int touchedCount;

    ItemCounts(int replies, int policies) {
        this.replies = replies;
        this.policies = policies;
        offers = new long[policies * replies];
        takes = new long[policies * replies];
        callsOffered = new long[policies * replies];
        callsTaken = new long[policies * replies];
        with = new long[policies * replies];
        withSquares = new long[policies * replies];
        without = new long[policies * replies];
        withoutSquares = new long[policies * replies];
        restCalls = new long[replies];
        restTaken = new long[replies];
        rest = new long[replies];
        restSquares = new long[replies];
        restOfTaken = new long[replies];
        offeredBins = new long[replies * BINS];
        takenBins = new long[replies * BINS];
        offersNow = new int[replies];
        takesNow = new int[replies];
        touched = new int[replies];
    }

    /** A line is about to be said. */
    void saying(CallState state, String chosen) {
        ScriptNode node = state.node();
        List<ScriptReply> here = node.replies();
        for (int i = 0; i < here.size(); i++) {
            ScriptReply reply = here.get(i);
            if (state.isOpen(reply)) {
                int index = reply.index();
                if (offersNow[index]++ == 0) {
                    touched[touchedCount++] = index;
                }
                takesNow[index] += reply.id().equals(chosen) ? 1 : 0;
            }
        }
    }

    /** The call is over. */
    void over(int policy, Sheet sheet, RestOfCall restOfCall) {
        long quality = Whole.of(sheet.quality());
        restOfCall.take(sheet);
        for (int i = 0; i < touchedCount; i++) {
            int reply = touched[i];
            int at = policy * replies + reply;
            boolean taken = takesNow[reply] > 0;
            offers[at] += offersNow[reply];
            takes[at] += takesNow[reply];
            callsOffered[at]++;
            if (taken) {
                callsTaken[at]++;
                with[at] += quality;
                withSquares[at] += quality * quality;
            } else {
                without[at] += quality;
                withoutSquares[at] += quality * quality;
            }
            double score = restOfCall.without(reply);
            if (!Double.isNaN(score)) {
                rest(reply, Whole.of(score), taken);
            }
        }
        clear();
    }

    private void rest(int reply, long score, boolean taken) {
        int bin = reply * BINS + (int) (score / Whole.UNITS);
        restCalls[reply]++;
        rest[reply] += score;
        restSquares[reply] += score * score;
        offeredBins[bin]++;
        if (taken) {
            restTaken[reply]++;
            restOfTaken[reply] += score;
            takenBins[bin]++;
        }
    }

    /** Forgets the call that is running. */
    void clear() {
        for (int i = 0; i < touchedCount; i++) {
            offersNow[touched[i]] = 0;
            takesNow[touched[i]] = 0;
        }
        touchedCount = 0;
    }

    void addAll(ItemCounts other) {
        Whole.add(offers, other.offers);
        Whole.add(takes, other.takes);
        Whole.add(callsOffered, other.callsOffered);
        Whole.add(callsTaken, other.callsTaken);
        Whole.add(with, other.with);
        Whole.add(withSquares, other.withSquares);
        Whole.add(without, other.without);
        Whole.add(withoutSquares, other.withoutSquares);
        Whole.add(restCalls, other.restCalls);
        Whole.add(restTaken, other.restTaken);
        Whole.add(rest, other.rest);
        Whole.add(restSquares, other.restSquares);
        Whole.add(restOfTaken, other.restOfTaken);
        Whole.add(offeredBins, other.offeredBins);
        Whole.add(takenBins, other.takenBins);
    }
}
