package org.ringcraft.engine.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** Counts how often something happened against the odds that it had each time. */
public final class Frequency {

    /** Two-sided 99.9 % of a normal, which a count of this many trials is near enough to. */
    private static final double WIDTH = 3.2905;

    private final String what;
    private int trials;
    private int hits;
    private double expected;
    private double variance;

    public Frequency(String what) {
        this.what = what;
    }

    /** Adds a trial that had those odds, 0..1. */
    public void add(double odds, boolean hit) {
        trials++;
        hits += hit ? 1 : 0;
        expected += odds;
        variance += odds * (1 - odds);
    }

    /** Fails unless the count lies inside the 99.9 % interval; also when there were too few trials to tell anything. */
    public void check() {
        double spread = Math.sqrt(variance);
        String message = what + ": " + hits + " of " + trials + ", expected " + expected + " ± " + WIDTH * spread;
        assertTrue(spread > 3, message + ". Too few trials to tell.");
        assertTrue(Math.abs(hits - expected) <= WIDTH * spread + 0.5, message);
    }
}
