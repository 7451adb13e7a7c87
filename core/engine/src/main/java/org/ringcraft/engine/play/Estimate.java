package org.ringcraft.engine.play;

/**
 * A figure from a sample.
 *
 * @param value NaN when too little was counted to say
 * @param error standard error of the value; NaN when it cannot be said
 * @param n what it rests on: calls, unless said otherwise
 */
public record Estimate(double value, double error, long n) {

    /** A figure that nothing is known of. */
    public static final Estimate NONE = new Estimate(Double.NaN, Double.NaN, 0);

    /** Tells whether there is a value at all. */
    public boolean isKnown() {
        return !Double.isNaN(value);
    }

    /** Tells whether the value is further than two standard errors from zero, so hardly by chance. */
    public boolean isClear() {
        return isKnown() && !Double.isNaN(error) && Math.abs(value) > 2 * error;
    }
}
