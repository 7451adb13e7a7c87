package org.ringcraft.engine.testing;

import java.util.function.LongConsumer;

/** Properties checked over many seeds, always the same ones, so that a failure today is a failure tomorrow. */
public final class Seeds {

    /** System property: {@code -Dringcraft.seed=42} makes every property try that seed alone. */
    static final String ONLY = "ringcraft.seed";

    private static final long[] EDGES = {0, 1, -1, Long.MAX_VALUE, Long.MIN_VALUE};

    private Seeds() {}

    /**
     * Calls the property with n different seeds: first 0, 1, -1, the largest and the smallest, then numbers spread over
     * all longs.
     *
     * @throws AssertionError naming the first failing seed, with what the property threw as its cause
     */
    public static void forAll(int n, LongConsumer property) {
        Long only = Long.getLong(ONLY);
        if (only != null) {
            check(only, "the only one tried", property);
            return;
        }
        for (int i = 0; i < n; i++) {
            check(seed(i), "number " + (i + 1) + " of " + n, property);
        }
    }

    /** Returns the i-th seed. An odd multiple of i + 1 cannot repeat and does not meet the edges for any likely i. */
    private static long seed(int i) {
        return i < EDGES.length ? EDGES[i] : (i + 1) * 0x9e3779b97f4a7c15L;
    }

    // Anything thrown, whatever its kind, gets its seed named.
    private static void check(long seed, String which, LongConsumer property) {
        try {
            property.accept(seed);
        } catch (RuntimeException | Error failure) {
            throw new AssertionError(
                    "Fails for seed " + seed + "L (" + which + "): " + failure + ". Repeat it with -D" + ONLY + "="
                            + seed,
                    failure);
        }
    }
}
