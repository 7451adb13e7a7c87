package org.ringcraft.engine.play;

import java.util.ArrayList;
import java.util.List;
import org.ringcraft.engine.call.ScriptReply;
import org.ringcraft.engine.scenario.HandleStep;
import org.ringcraft.engine.scenario.Phase;
import org.ringcraft.engine.scenario.QuestionType;
import org.ringcraft.engine.scenario.Reply;

/** Makes the figures of an item from its counts; what they mean and where they come from is said with {@link Item}. */
final class ItemFigures {

    /** Kelley's share of the calls at either end. */
    private static final double END_SHARE = 0.27;

    private final ItemCounts counts;
    private final List<String> policies;
    private final List<Integer> middling;

    ItemFigures(ItemCounts counts, List<String> policies, List<Integer> middling) {
        this.counts = counts;
        this.policies = policies;
        this.middling = middling;
    }

    Item item(ScriptReply reply, String node, Phase phase, long breaches) {
        int index = reply.index();
        List<Item.PolicyShare> shares = new ArrayList<>();
        for (int policy = 0; policy < policies.size(); policy++) {
            int at = at(policy, index);
            shares.add(new Item.PolicyShare(policies.get(policy), counts.offers[at], counts.takes[at]));
        }
        long callsOffered = sum(counts.callsOffered, index);
        long callsTaken = sum(counts.callsTaken, index);
        return new Item(
                reply.id(),
                node,
                phase,
                reply.reply().move(),
                isSound(reply),
                sum(counts.offers, index),
                sum(counts.takes, index),
                shares,
                callsOffered,
                callsTaken,
                breaches,
                difficulty(index),
                discrimination(index),
                upperLower(index),
                Whole.mean(sum(counts.with, index), sum(counts.withSquares, index), callsTaken),
                Whole.mean(sum(counts.without, index), sum(counts.withoutSquares, index), callsOffered - callsTaken),
                worth(index));
    }

    private static boolean isSound(ScriptReply reply) {
        Reply.Act act = reply.reply().act();
        boolean lawful = reply.breaches().isEmpty() && reply.falseClaims() == 0 && !reply.outsideAuthority();
        boolean dismisses = reply.objection() >= 0 && reply.step() == HandleStep.DISMISS;
        boolean asksBadly = act.question()
                .filter(type -> type == QuestionType.LEADING || type == QuestionType.MULTIPLE)
                .isPresent();
        return lawful && !dismisses && !asksBadly && act.pressure() == 0 && reply.jargon() == 0;
    }

    private int at(int policy, int reply) {
        return policy * counts.replies + reply;
    }

    private long sum(long[] byPolicy, int reply) {
        long sum = 0;
        for (int policy = 0; policy < counts.policies; policy++) {
            sum += byPolicy[at(policy, reply)];
        }
        return sum;
    }

    private Estimate difficulty(int reply) {
        long offered = 0;
        long taken = 0;
        for (int policy : middling) {
            offered += counts.callsOffered[at(policy, reply)];
            taken += counts.callsTaken[at(policy, reply)];
        }
        if (offered == 0) {
            return Estimate.NONE;
        }
        double p = (double) taken / offered;
        return new Estimate(p, StrictMath.sqrt(p * (1 - p) / offered), offered);
    }

    /** {@code r = (M1 - M) / s * sqrt(p / q)}: mean of the takers, mean and deviation of all, shares of takers and others. */
    private Estimate discrimination(int reply) {
        long n = counts.restCalls[reply];
        long takers = counts.restTaken[reply];
        double scatter = Whole.scatter(counts.rest[reply], counts.restSquares[reply], n);
        if (n < 3 || takers == 0 || takers == n || scatter == 0) {
            return new Estimate(Double.NaN, Double.NaN, n);
        }
        double gap = (double) counts.restOfTaken[reply] / takers - (double) counts.rest[reply] / n;
        double odds = (double) takers / (n - takers);
        double r = Math.max(-1, Math.min(1, gap / StrictMath.sqrt(scatter / n) * StrictMath.sqrt(odds)));
        return new Estimate(r, StrictMath.sqrt((1 - r * r) / (n - 2)), n);
    }

    /** Calls of the bin in which an end begins are taken in by the share of it that the end needs. */
    private double upperLower(int reply) {
        double wanted = END_SHARE * counts.restCalls[reply];
        return wanted == 0 ? Double.NaN : (end(reply, wanted, true) - end(reply, wanted, false)) / wanted;
    }

    private double end(int reply, double wanted, boolean upper) {
        double left = wanted;
        double takers = 0;
        for (int i = 0; i < ItemCounts.BINS && left > 0; i++) {
            int bin = reply * ItemCounts.BINS + (upper ? ItemCounts.BINS - 1 - i : i);
            long offered = counts.offeredBins[bin];
            if (offered > 0) {
                double share = Math.min(1, left / offered);
                takers += share * counts.takenBins[bin];
                left -= share * offered;
            }
        }
        return takers;
    }

    private Estimate worth(int reply) {
        double weights = 0;
        double gaps = 0;
        double scatter = 0;
        long n = 0;
        long means = 0;
        for (int policy = 0; policy < counts.policies; policy++) {
            int at = at(policy, reply);
            long takers = counts.callsTaken[at];
            long others = counts.callsOffered[at] - takers;
            if (takers > 0 && others > 0) {
                double weight = (double) takers * others / (takers + others);
                weights += weight;
                gaps += weight * ((double) counts.with[at] / takers - (double) counts.without[at] / others);
                scatter += Whole.scatter(counts.with[at], counts.withSquares[at], takers)
                        + Whole.scatter(counts.without[at], counts.withoutSquares[at], others);
                n += takers + others;
                means += 2;
            }
        }
        if (weights == 0) {
            return Estimate.NONE;
        }
        double error = n > means ? StrictMath.sqrt(scatter / (n - means) / weights) : Double.NaN;
        return new Estimate(gaps / weights / Whole.UNITS, error / Whole.UNITS, n);
    }
}
