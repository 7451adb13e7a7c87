package org.ringcraft.engine.persona;

/**
 * A distribution over 0..1 by mean and standard deviation: a beta with those moments, or the mean itself when the
 * deviation is 0.
 *
 * @param mean strictly between 0 and 1 unless {@code sd} is 0
 * @param sd below {@code sqrt(mean * (1 - mean))}, the most that a beta can have
 */
public record Spread(double mean, double sd) {

    public Spread {
        boolean fixed = sd == 0 && mean >= 0 && mean <= 1;
        if (!fixed && !(mean > 0 && mean < 1 && sd > 0 && sd * sd < mean * (1 - mean))) {
            throw new IllegalArgumentException("A spread of mean " + mean + " and sd " + sd
                    + " does not fit in 0..1. Maybe use a smaller sd, or 0 for a fixed value.");
        }
    }

    /** First shape parameter of the beta; meaningless when {@code sd} is 0. */
    public double alpha() {
        return mean * concentration();
    }

    /** Second shape parameter of the beta; meaningless when {@code sd} is 0. */
    public double beta() {
        return (1 - mean) * concentration();
    }

    private double concentration() {
        return mean * (1 - mean) / (sd * sd) - 1;
    }
}
