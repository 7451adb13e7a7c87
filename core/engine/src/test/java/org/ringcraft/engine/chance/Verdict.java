package org.ringcraft.engine.chance;

import java.util.Arrays;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/**
 * A statistic and where it belongs. Most intervals hold 99.9 % of what a perfect generator would give; seeds are fixed,
 * so a verdict never changes from run to run.
 */
record Verdict(String what, double value, double low, double high) {

    /** Half width of the two-sided 99.9 % interval of a standard normal number. */
    static final double Z = 3.2905267314919255;

    /** Limit of D √n that a Kolmogorov-Smirnov distance keeps to 99.9 % of the time. */
    static final double K = 1.9494746;

    boolean holds() {
        return value >= low && value <= high;
    }

    /** A statistic that should be standard normal. */
    static Verdict standard(String what, double z) {
        return new Verdict(what, z, -Z, Z);
    }

    /** Pearson's chi-square, two-sided: counts that are too even are as suspect as counts that are too uneven. */
    static Verdict chiSquare(String what, long[] counts, double[] expected) {
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            double off = counts[i] - expected[i];
            sum += off * off / expected[i];
        }
        ChiSquaredDistribution chi = new ChiSquaredDistribution(counts.length - 1);
        return new Verdict(
                what, sum, chi.inverseCumulativeProbability(0.0005), chi.inverseCumulativeProbability(0.9995));
    }

    static Verdict evenly(String what, long[] counts) {
        long n = 0;
        for (long count : counts) {
            n += count;
        }
        double[] expected = new double[counts.length];
        Arrays.fill(expected, n / (double) counts.length);
        return chiSquare(what, counts, expected);
    }

    /** Pearson's correlation of two samples of independent numbers. */
    static Verdict uncorrelated(String what, double[] x, double[] y) {
        int n = x.length;
        double mx = 0;
        double my = 0;
        for (int i = 0; i < n; i++) {
            mx += x[i] / n;
            my += y[i] / n;
        }
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < n; i++) {
            xy += (x[i] - mx) * (y[i] - my);
            xx += (x[i] - mx) * (x[i] - mx);
            yy += (y[i] - my) * (y[i] - my);
        }
        // Two samples of which one is constant are as bad as two equal ones.
        double r = xx == 0 || yy == 0 ? 1 : xy / Math.sqrt(xx * yy);
        return standard("correlation " + what, r * Math.sqrt(n));
    }
}
