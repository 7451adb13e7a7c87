package org.ringcraft.engine.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.ringcraft.engine.call.CallState;
import org.ringcraft.engine.call.ScriptReply;

/**
 * What a rule found in a call: how much credit, on what evidence, and what would have been better.
 *
 * @param credit 0, ½ or 1; meaningless when not applicable
 * @param fatal the loss is of the kind that fails the call, if the line is a fatal one
 * @param count number that the explanation may cite, of {@code of}
 * @param list names that the explanation may cite
 * @param share share (0..1) that the explanation may cite
 */
record Finding(
        boolean applicable,
        double credit,
        boolean fatal,
        List<Scorecard.Evidence> evidence,
        int count,
        int of,
        List<String> list,
        double share,
        Optional<Wish> wish) {

    static final double FULL = 1;
    static final double HALF = 0.5;
    static final double NONE = 0;

    /**
     * What would have been better.
     *
     * @param event the line that it would have been better than; 0 for anywhere in the call
     * @param wanted tells whether a reply that was open in a state would have earned the point
     */
    record Wish(int event, BiPredicate<CallState, ScriptReply> wanted) {}

    private static final Finding NOT_APPLICABLE =
            new Finding(false, 0, false, List.of(), 0, 0, List.of(), 0, Optional.empty());

    static Finding notApplicable() {
        return NOT_APPLICABLE;
    }

    /** Returns the credit for a share: full from one bound, half from another. */
    static double credit(double share, double full, double half) {
        return share >= full ? FULL : share >= half ? HALF : NONE;
    }

    /** Returns the credit for a number of mistakes: full for none, half for one. */
    static double mistakes(int count) {
        return count == 0 ? FULL : count == 1 ? HALF : NONE;
    }

    /** Returns a finding that holds no more than its credit. */
    static Finding bare(double credit, boolean fatal) {
        return new Finding(true, credit, fatal, List.of(), 0, 0, List.of(), 0, Optional.empty());
    }

    /** Puts a finding together. */
    static class Builder {
        private double credit;
        private boolean fatal;
        private List<Scorecard.Evidence> evidence = List.of();
        private int count;
        private int of;
        private List<String> list = List.of();
        private double share;
        private Optional<Wish> wish = Optional.empty();

        Builder credit(double earned) {
            credit = earned;
            fatal = false;
            return this;
        }

        Builder fatal(boolean lost) {
            fatal = lost;
            return this;
        }

        Builder evidence(Proof proof) {
            evidence = proof.evidence.stream()
                    .sorted(Comparator.comparingInt(Scorecard.Evidence::event))
                    .toList();
            return this;
        }

        Builder count(int number, int all) {
            count = number;
            of = all;
            share = all == 0 ? 0 : (double) number / all;
            return this;
        }

        Builder list(List<String> names) {
            list = names;
            return this;
        }

        Builder share(double value) {
            share = value;
            return this;
        }

        Builder wish(int event, BiPredicate<CallState, ScriptReply> wanted) {
            wish = Optional.of(new Wish(event, wanted));
            return this;
        }

        Finding found() {
            return new Finding(true, credit, fatal && credit < FULL, evidence, count, of, list, share, wish);
        }

        double earned() {
            return credit;
        }

        boolean lost() {
            return fatal && credit < FULL;
        }
    }

    /** Keeps the credit alone, and hands out the same few findings again and again: figures need no more. */
    static final class BareBuilder extends Builder {
        private static final Finding[] SAFE = {bare(NONE, false), bare(HALF, false), bare(FULL, false)};
        private static final Finding[] FATAL = {bare(NONE, true), bare(HALF, true), bare(FULL, false)};

        @Override
        Builder evidence(Proof proof) {
            return this;
        }

        @Override
        Builder wish(int event, BiPredicate<CallState, ScriptReply> wanted) {
            return this;
        }

        @Override
        Finding found() {
            return (lost() ? FATAL : SAFE)[(int) (2 * earned())];
        }
    }

    /** Collects evidence; the finding puts it in the order of the call. */
    static final class Proof {
        private final boolean cites;
        private List<Scorecard.Evidence> evidence = List.of();
        int earned;
        int lost;
        int firstLost;

        Proof(boolean cites) {
            this.cites = cites;
        }

        void clear() {
            earned = 0;
            lost = 0;
            firstLost = 0;
        }

        void add(int event, String id, boolean good) {
            if (cites) {
                evidence = evidence.isEmpty() ? new ArrayList<>() : evidence;
                evidence.add(new Scorecard.Evidence(event, id, good));
            }
            if (good) {
                earned++;
            } else {
                lost++;
                firstLost = firstLost == 0 ? event : Math.min(firstLost, event);
            }
        }

        void add(SpokenTurn turn, boolean good) {
            add(turn.event(), turn.reply().id(), good);
        }

        int all() {
            return earned + lost;
        }

        double share() {
            return all() == 0 ? 0 : (double) earned / all();
        }
    }
}
