package org.ringcraft.engine.play;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ringcraft.engine.call.Aftermath;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.CallState;
import org.ringcraft.engine.call.Outcome;
import org.ringcraft.engine.scoring.Headline;
import org.ringcraft.engine.scoring.Scorer;
import org.ringcraft.engine.scoring.Sheet;

/** Adds up simulated calls. Not shared between threads: give each its own and {@link #addAll} them in order. */
public final class Tally {

    private static final double MILLIS = 1000;
    private static final Headline[] HEADLINES = Headline.values();

    private int calls;
    private long choices;
    private long turns;
    private int compliant;
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private final Map<Aftermath, Integer> aftermaths = new EnumMap<>(Aftermath.class);
    private final int[] objections = new int[3];
    private final int[] salesByObjections = new int[3];
    private final Numbers quality = new Numbers();
    private final List<Numbers> headlines = new ArrayList<>();
    private final Numbers seconds = new Numbers();
    private final Numbers talkShares = new Numbers();

    public Tally() {
        for (int i = 0; i < Headline.values().length; i++) {
            headlines.add(new Numbers());
        }
    }

    /** Adds a call that has been scored. */
    void add(Simulation.Played played, Sheet sheet) {
        CallState state = played.state();
        calls++;
        choices += played.choices();
        turns += state.turn();
        quality.add(sheet.quality());
        for (Headline headline : HEADLINES) {
            double figure = sheet.headline(headline);
            if (!Double.isNaN(figure)) {
                headlines.get(headline.ordinal()).add(figure);
            }
        }
        compliant += sheet.compliant() ? 1 : 0;
        talkShares.add(Scorer.talkShare(state));
        seconds.add(state.handleMillis() / MILLIS);
        Outcome outcome = state.outcome().orElseThrow();
        outcomes.merge(outcome, 1, Integer::sum);
        aftermaths.merge(state.aftermath(), 1, Integer::sum);
        int met = 0;
        for (CallEvent event : played.log()) {
            met += event instanceof CallEvent.ObjectionRaised ? 1 : 0;
        }
        int slot = Math.min(2, met);
        objections[slot]++;
        salesByObjections[slot] += outcome == Outcome.SALE ? 1 : 0;
    }

    /** Adds what another tally has counted. */
    public void addAll(Tally other) {
        calls += other.calls;
        choices += other.choices;
        turns += other.turns;
        compliant += other.compliant;
        other.outcomes.forEach((outcome, count) -> outcomes.merge(outcome, count, Integer::sum));
        other.aftermaths.forEach((aftermath, count) -> aftermaths.merge(aftermath, count, Integer::sum));
        for (int i = 0; i < objections.length; i++) {
            objections[i] += other.objections[i];
            salesByObjections[i] += other.salesByObjections[i];
        }
        quality.addAll(other.quality);
        for (int i = 0; i < headlines.size(); i++) {
            headlines.get(i).addAll(other.headlines.get(i));
        }
        seconds.addAll(other.seconds);
        talkShares.addAll(other.talkShares);
    }

    /** Returns what has been counted. */
    public SimulationReport report() {
        Map<Outcome, Double> shares = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            shares.put(outcome, share(outcomes.getOrDefault(outcome, 0), calls));
        }
        Map<Headline, SimulationReport.Spread> byHeadline = new EnumMap<>(Headline.class);
        for (Headline headline : Headline.values()) {
            byHeadline.put(headline, headlines.get(headline.ordinal()).spread());
        }
        List<Double> objectionShares = new ArrayList<>();
        List<Double> saleShares = new ArrayList<>();
        for (int i = 0; i < objections.length; i++) {
            objectionShares.add(share(objections[i], calls));
            saleShares.add(share(salesByObjections[i], objections[i]));
        }
        return new SimulationReport(
                calls,
                choices,
                shares,
                share(aftermaths.getOrDefault(Aftermath.KEPT, 0), calls),
                share(aftermaths.getOrDefault(Aftermath.CANCELLED, 0), calls),
                share(aftermaths.getOrDefault(Aftermath.COMPLAINT, 0), calls),
                quality.spread(),
                byHeadline,
                share(calls - compliant, calls),
                seconds.mean(),
                seconds.percentile(50),
                seconds.logMean(),
                seconds.logDeviation(),
                calls == 0 ? 0 : (double) turns / calls,
                objectionShares,
                saleShares,
                talkShares.mean());
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /** A growing list of numbers. */
    private static final class Numbers {
        private double[] values = new double[64];
        private int size;

        void add(double value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        void addAll(Numbers other) {
            for (int i = 0; i < other.size; i++) {
                add(other.values[i]);
            }
        }

        double mean() {
            double sum = 0;
            for (int i = 0; i < size; i++) {
                sum += values[i];
            }
            return size == 0 ? 0 : sum / size;
        }

        /** Nearest-rank percentile. */
        double percentile(int percent) {
            if (size == 0) {
                return 0;
            }
            double[] sorted = Arrays.copyOf(values, size);
            Arrays.sort(sorted);
            int rank = (int) Math.ceil(percent / 100.0 * size);
            return sorted[Math.max(0, rank - 1)];
        }

        double logMean() {
            double sum = 0;
            for (int i = 0; i < size; i++) {
                sum += StrictMath.log(values[i]);
            }
            return size == 0 ? 0 : sum / size;
        }

        double logDeviation() {
            double mean = logMean();
            double sum = 0;
            for (int i = 0; i < size; i++) {
                double gap = StrictMath.log(values[i]) - mean;
                sum += gap * gap;
            }
            return size < 2 ? 0 : StrictMath.sqrt(sum / (size - 1));
        }

        SimulationReport.Spread spread() {
            return new SimulationReport.Spread(mean(), percentile(10), percentile(50), percentile(90));
        }
    }
}
