package org.ringcraft.engine.play;

import org.ringcraft.engine.call.Aftermath;
import org.ringcraft.engine.call.CallState;
import org.ringcraft.engine.call.Outcome;
import org.ringcraft.engine.scoring.Sheet;

/** Counts of one policy with one persona, in whole numbers, so that the order in which they are added does not show. */
final class CellCounts {

    static final int QUALITY_BINS = 20;
    static final int QUALITY_WIDTH = 5;
    static final int LENGTH_BINS = 40;
    static final int LENGTH_SECONDS = 30;
    private static final int MILLIS = 1_000;

    private long calls;
    private long quality;
    private long squares;
    private long sales;
    private long kept;
    private long fatal;
    private long hungUp;
    private long millis;
    private long turns;
    private final long[] qualities = new long[QUALITY_BINS];
    private final long[] lengths = new long[LENGTH_BINS];
    private long best = Long.MIN_VALUE;
    private long bestCall;
    private long worst = Long.MAX_VALUE;
    private long worstCall;

    void add(int call, CallState state, Sheet sheet) {
        long points = Whole.of(sheet.quality());
        calls++;
        quality += points;
        squares += points * points;
        Outcome outcome = state.outcome().orElseThrow();
        sales += outcome == Outcome.SALE ? 1 : 0;
        kept += state.aftermath() == Aftermath.KEPT ? 1 : 0;
        fatal += sheet.compliant() ? 0 : 1;
        hungUp += outcome == Outcome.CUSTOMER_HUNG_UP ? 1 : 0;
        millis += state.handleMillis();
        turns += state.turn();
        qualities[(int) Math.min(QUALITY_BINS - 1, points / (Whole.UNITS * QUALITY_WIDTH))]++;
        lengths[(int) Math.min(LENGTH_BINS - 1, state.handleMillis() / (LENGTH_SECONDS * MILLIS))]++;
        better(points, call);
        worse(points, call);
    }

    void addAll(CellCounts other) {
        calls += other.calls;
        quality += other.quality;
        squares += other.squares;
        sales += other.sales;
        kept += other.kept;
        fatal += other.fatal;
        hungUp += other.hungUp;
        millis += other.millis;
        turns += other.turns;
        Whole.add(qualities, other.qualities);
        Whole.add(lengths, other.lengths);
        if (other.calls > 0) {
            better(other.best, other.bestCall);
            worse(other.worst, other.worstCall);
        }
    }

    private void better(long points, long call) {
        if (points > best || (points == best && call < bestCall)) {
            best = points;
            bestCall = call;
        }
    }

    private void worse(long points, long call) {
        if (points < worst || (points == worst && call < worstCall)) {
            worst = points;
            worstCall = call;
        }
    }

    Matrix.Cell cell(String policy, String persona, long seed) {
        return new Matrix.Cell(
                policy,
                persona,
                calls,
                Whole.mean(quality, squares, calls),
                share(sales),
                share(kept),
                share(fatal),
                share(hungUp),
                calls == 0 ? 0 : (double) millis / MILLIS / calls,
                calls == 0 ? 0 : (double) turns / calls,
                new Histogram(0, QUALITY_WIDTH, Whole.list(qualities)),
                new Histogram(0, LENGTH_SECONDS, Whole.list(lengths)),
                extreme(seed, bestCall, best),
                extreme(seed, worstCall, worst));
    }

    private Matrix.Extreme extreme(long seed, long call, long points) {
        return calls == 0
                ? new Matrix.Extreme(0, Double.NaN)
                : new Matrix.Extreme(seed + call, (double) points / Whole.UNITS);
    }

    private double share(long part) {
        return calls == 0 ? 0 : (double) part / calls;
    }
}
