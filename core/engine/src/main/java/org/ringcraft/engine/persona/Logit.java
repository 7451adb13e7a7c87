package org.ringcraft.engine.persona;

/** The logistic function and its inverse. */
final class Logit {

    private Logit() {}

    /** Returns the share, 0..1, whose log-odds are given. */
    static double share(double logit) {
        return 1 / (1 + StrictMath.exp(-logit));
    }

    /** Returns the log-odds of a share strictly between 0 and 1. */
    static double of(double share) {
        return StrictMath.log(share / (1 - share));
    }
}
