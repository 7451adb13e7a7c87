package org.ringcraft.engine.play;

import java.util.Arrays;
import java.util.List;

/**
 * Scores as whole thousandths of a point. Sums of whole numbers do not depend on the order of adding, so that threads can
 * count by themselves; up to 900 million calls no sum of squares overflows.
 */
final class Whole {

    /** To a point. */
    static final long UNITS = 1_000;

    private Whole() {}

    /** Returns a score, 0..100, in thousandths. */
    static long of(double score) {
        return Math.round(score * UNITS);
    }

    static void add(long[] into, long[] from) {
        for (int i = 0; i < into.length; i++) {
            into[i] += from[i];
        }
    }

    static List<Long> list(long[] counts) {
        return Arrays.stream(counts).boxed().toList();
    }

    /** Returns the mean, in points, with its standard error. */
    static Estimate mean(long sum, long squares, long n) {
        if (n == 0) {
            return Estimate.NONE;
        }
        double error = n < 2 ? Double.NaN : StrictMath.sqrt(scatter(sum, squares, n) / (n - 1) / n);
        return new Estimate((double) sum / n / UNITS, error / UNITS, n);
    }

    /** Returns the sum of the squared distances from the mean, in squared thousandths. */
    static double scatter(long sum, long squares, long n) {
        return n == 0 ? 0 : Math.max(0, squares - (double) sum * sum / n);
    }
}
