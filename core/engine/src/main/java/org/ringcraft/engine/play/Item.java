package org.ringcraft.engine.play;

import java.util.List;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Phase;

/**
 * One reply as an item of a test, after classical test theory. A reply is <em>offered</em> when it is open at the moment
 * at which the player says a line, and <em>taken</em> when it is that line. A call counts as one examinee: the item was
 * put to it when the reply was offered in it at least once, and scored 1 when it was taken at least once.
 *
 * @param sound nothing in the words is a mistake whoever the customer is: no rule is broken, no claim is false, no
 *     authority exceeded, no term unexplained, no pressure put on, no objection dismissed, no question leading or
 *     multiple. Said too soon or to the wrong customer, a sound line can still be a mistake
 * @param offered how often it was offered, calls of all policies together
 * @param taken how often it was taken
 * @param byPolicy the same by policy, in the order of the table
 * @param callsOffered calls in which it was offered at least once
 * @param callsTaken calls in which it was taken at least once
 * @param breaches how often saying it broke a rule
 * @param difficulty the p-value: the share of the calls of middling players ({@link ItemTable#middling}) in which it was
 *     taken, of those in which it was offered, 0..1; the higher, the easier a sound line is to find, and the more
 *     tempting an unsound one. Item difficulty as in Crocker and Algina, Introduction to Classical and Modern Test
 *     Theory (1986), chapter 14; that middling players are the group it is taken from is invented
 * @param discrimination point-biserial correlation, -1..1, between taking it and the rest-of-call quality, over all calls
 *     in which it was offered: above 0, good players take it; below 0, poor ones do. Crocker and Algina (1986), chapter
 *     14. The rest of the call is the share earned of the lines of the card on which the reply has no bearing, so that
 *     it does not correlate with itself (Henrysson, Psychometrika 28, 1963; how the part is taken out is invented). Its
 *     error is that of a correlation, {@code sqrt((1 - r²) / (n - 2))}
 * @param upperLower share of takers in the upper 27 % of those calls by rest-of-call quality, less that in the lower 27 %,
 *     -1..1 (Kelley, Journal of Educational Psychology 30, 1939, for the 27 %); NaN when never offered
 * @param with mean quality (0..100) of calls with it, of those in which it was offered
 * @param without mean quality of calls without it, of those in which it was offered
 * @param worth points of quality by which calls with it are above those without, between calls of the same policy: the
 *     differences within each policy, weighted by {@code n1 * n0 / (n1 + n0)} (least squares with one level per policy).
 *     What the whole call was like when it was taken, not what it alone brought about
 */
public record Item(
        String reply,
        String node,
        Phase phase,
        Move move,
        boolean sound,
        long offered,
        long taken,
        List<PolicyShare> byPolicy,
        long callsOffered,
        long callsTaken,
        long breaches,
        Estimate difficulty,
        Estimate discrimination,
        double upperLower,
        Estimate with,
        Estimate without,
        Estimate worth) {

    public Item {
        byPolicy = List.copyOf(byPolicy);
    }

    /** Returns the share of the offers that were taken, 0..1; NaN when it was never offered. */
    public double takenShare() {
        return offered == 0 ? Double.NaN : (double) taken / offered;
    }

    /** How often one policy was offered the reply, and took it. */
    public record PolicyShare(String policy, long offered, long taken) {

        /** Returns the share of the offers that were taken, 0..1; NaN when it was never offered. */
        public double share() {
            return offered == 0 ? Double.NaN : (double) taken / offered;
        }
    }
}
