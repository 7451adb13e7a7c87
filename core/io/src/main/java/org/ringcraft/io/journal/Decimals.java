package org.ringcraft.io.journal;

import java.math.BigDecimal;

/**
 * Writes doubles so that every machine and every JDK writes the same characters, and reading gives the same double to
 * the last bit. (What {@code Double.toString} writes changed with JDK 19.)
 */
final class Decimals {

    private static final double MILLION = 1e6;

    /** Beyond it not every whole number is a double. */
    private static final double MOST_MILLIONTHS = 1e15;

    private Decimals() {}

    /**
     * Returns a whole number of millionths as such ({@code 0.35}), and any other number with all its digits: a multiple
     * of 2^-32 has at most 32 of them.
     *
     * @throws IllegalArgumentException when the value is not finite
     */
    static String text(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(
                    "The number " + value + " cannot stand in a journal. Maybe something was divided by zero.");
        }
        if (value == 0) {
            return 1 / value < 0 ? "-0" : "0";
        }
        double millionths = Math.rint(value * MILLION);
        boolean settled = Math.abs(millionths) < MOST_MILLIONTHS && millionths / MILLION == value;
        BigDecimal exact = settled ? BigDecimal.valueOf((long) millionths, 6) : new BigDecimal(value);
        return exact.stripTrailingZeros().toPlainString();
    }
}
