package org.ringcraft.engine.chance;

/**
 * Distributions as pure functions of the 64 bits of one address. Same bits and parameters, same double to the last bit
 * on every machine: only IEEE arithmetic and {@link StrictMath} are used. Nothing is allocated or remembered.
 *
 * <p>Every function but {@link #beta} needs one number. Two different draws from the same bits are not independent: give
 * each draw its own address.
 */
public final class Draws {

    private static final double TWO_POW_MINUS_32 = 0x1p-32;
    private static final double TWO_POW_MINUS_53 = 0x1p-53;

    /** Step of the private stream, as in SplitMix64. */
    private static final long STREAM_STEP = 0x9e3779b97f4a7c15L;

    private static final double LOG_4 = 1.3862943611198906;
    private static final double ONE_PLUS_LOG_5 = 2.6094379124341005;

    // Beyond these a beta is a coin, or a constant, for all that play can tell, and Cheng's sums lose their digits.
    private static final double MIN_SHAPE = 1e-9;
    private static final double MAX_SHAPE = 1e12;

    private Draws() {}

    /** Returns a number in [0, 1): the top 32 bits over 2^32, and so a multiple of 2^-32. */
    public static double uniform(long bits) {
        return (bits >>> 32) * TWO_POW_MINUS_32;
    }

    /**
     * Returns whether {@link #uniform} of these bits lies below {@code p}: never when p is 0, always when p is 1.
     *
     * @param p probability in [0, 1]
     * @throws IllegalArgumentException when p is outside [0, 1] or not a number
     */
    public static boolean bernoulli(long bits, double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException(
                    "The probability " + p + " is not in [0, 1]. Maybe it is a percentage, or odds.");
        }
        return uniform(bits) < p;
    }

    /**
     * Returns an index in [0, n) with probability proportional to its weight, by {@link #uniform} of these bits. An
     * index of weight zero is never returned.
     *
     * @param weights at least n finite weights ≥ 0 in any unit, one of the first n above zero; the rest is not read
     * @param n how many weights take part, so that a scratch array may be longer
     * @throws IllegalArgumentException when n does not fit the array, a weight is negative or not finite, or the first n
     *     sum to zero or overflow
     */
    public static int choice(long bits, double[] weights, int n) {
        if (n < 1 || n > weights.length) {
            throw new IllegalArgumentException("A choice among " + n + " of " + weights.length
                    + " weights. Maybe there was nothing to choose from.");
        }
        double total = 0;
        int last = -1;
        for (int i = 0; i < n; i++) {
            double weight = weights[i];
            if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("Weight " + i + " of " + n + " is " + weight
                        + ". Maybe a penalty was subtracted, or divided by zero.");
            }
            if (weight > 0) {
                last = i;
            }
            total += weight;
        }
        if (last < 0) {
            throw new IllegalArgumentException("All " + n + " weights are zero. Maybe every option was ruled out.");
        }
        if (total == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException(
                    "The sum of " + n + " weights overflows. Maybe they are logarithms that were raised twice.");
        }
        double target = uniform(bits) * total;
        double sum = 0;
        for (int i = 0; i < last; i++) {
            sum += weights[i];
            if (target < sum) {
                return i;
            }
        }
        return last;
    }

    /**
     * Returns a standard normal number, by inverting the distribution function at the top 52 bits' midpoint (an odd
     * multiple of 2^-53, so 0 and 1 cannot occur). It grows with the bits read as unsigned; complemented bits give the
     * opposite number; the largest is about 8.21.
     */
    public static double normal(long bits) {
        return normalQuantile(open(bits));
    }

    /**
     * Returns a normal number of that mean and standard deviation.
     *
     * @param mean any finite number
     * @param sd finite, ≥ 0, in the unit of the mean; with 0 the mean itself is returned
     * @throws IllegalArgumentException when mean is not finite, or sd is negative or not finite
     */
    public static double normal(long bits, double mean, double sd) {
        requireLocation("mean", mean);
        requireScale("standard deviation", sd);
        return mean + sd * normal(bits);
    }

    /**
     * Returns e to the power of a normal number: the median is e^mu, the mean e^(mu + sigma²/2).
     *
     * @param mu mean of the logarithm
     * @param sigma standard deviation of the logarithm, ≥ 0
     * @throws IllegalArgumentException when mu is not finite, or sigma is negative or not finite
     */
    public static double lognormal(long bits, double mu, double sigma) {
        requireLocation("mean of the logarithm", mu);
        requireScale("standard deviation of the logarithm", sigma);
        return StrictMath.exp(mu + sigma * normal(bits));
    }

    /**
     * Returns a beta number in [0, 1] of mean alpha / (alpha + beta). Rounding can give 0 or 1 themselves when a shape
     * is far below 1.
     *
     * <p>Rejection needs more than one number: these bits start a private SplitMix64 stream, whose k-th number (k = 1,
     * 2…) is {@code mix(bits + k * 0x9e3779b97f4a7c15)} with {@code mix} of {@link SeededChance}. So the result still
     * depends on the one address alone. It is not monotone in the bits.
     *
     * <p>Algorithms BB (both shapes above 1) and BC of Cheng, "Generating beta variates with nonintegral shape
     * parameters", Communications of the ACM 21 (1978) 317-322.
     *
     * @param alpha shape in [1e-9, 1e12]
     * @param beta shape in [1e-9, 1e12]
     * @throws IllegalArgumentException when a shape is outside that range or not a number
     */
    public static double beta(long bits, double alpha, double beta) {
        requireShape("alpha", alpha);
        requireShape("beta", beta);
        return alpha > 1 && beta > 1 ? betaAboveOne(bits, alpha, beta) : betaBelowOne(bits, alpha, beta);
    }

    /** Cheng's BB, in his names: a is the smaller shape, b the larger. */
    private static double betaAboveOne(long bits, double alpha0, double beta0) {
        double a = alpha0 < beta0 ? alpha0 : beta0;
        double b = alpha0 < beta0 ? beta0 : alpha0;
        double alpha = a + b;
        double beta = StrictMath.sqrt((alpha - 2) / (2 * a * b - alpha));
        double gamma = a + 1 / beta;
        long stream = bits;
        while (true) {
            stream += STREAM_STEP;
            double u1 = open(SeededChance.mix(stream));
            stream += STREAM_STEP;
            double u2 = open(SeededChance.mix(stream));
            double v = beta * StrictMath.log(u1 / (1 - u1));
            double w = a * StrictMath.exp(v);
            double z = u1 * u1 * u2;
            double r = gamma * v - LOG_4;
            double s = a + r - w;
            if (s + ONE_PLUS_LOG_5 < 5 * z) {
                double t = StrictMath.log(z);
                if (s < t && r + alpha * StrictMath.log(alpha / (b + w)) < t) {
                    continue;
                }
            }
            return alpha0 == a ? w / (b + w) : b / (b + w);
        }
    }

    /** Cheng's BC, in his names: a is the larger shape, b the smaller. */
    private static double betaBelowOne(long bits, double alpha0, double beta0) {
        double a = alpha0 < beta0 ? beta0 : alpha0;
        double b = alpha0 < beta0 ? alpha0 : beta0;
        double alpha = a + b;
        double beta = 1 / b;
        double delta = 1 + a - b;
        double k1 = delta * (1.0 / 72 + b / 24) / (a * beta - 7.0 / 9);
        double k2 = 0.25 + (0.5 + 0.25 / delta) * b;
        long stream = bits;
        while (true) {
            stream += STREAM_STEP;
            double u1 = open(SeededChance.mix(stream));
            stream += STREAM_STEP;
            double u2 = open(SeededChance.mix(stream));
            double y = u1 * u2;
            double z = u1 * y;
            boolean accepted = false;
            if (u1 < 0.5) {
                if (0.25 * u2 + z - y >= k1) {
                    continue;
                }
            } else if (z <= 0.25) {
                accepted = true;
            } else if (z >= k2) {
                continue;
            }
            double v = beta * StrictMath.log(u1 / (1 - u1));
            // A small b makes v so large that exp overflows; then b is nothing beside w = a e^v.
            double w = v > 600 ? Double.MAX_VALUE : a * StrictMath.exp(v);
            double logRatio = v > 600 ? StrictMath.log(alpha / a) : StrictMath.log(alpha / (b + w)) + v;
            if (accepted || alpha * logRatio - LOG_4 >= StrictMath.log(z)) {
                return alpha0 == a ? w / (b + w) : b / (b + w);
            }
        }
    }

    /** Returns a number in (0, 1), an odd multiple of 2^-53 made of the top 52 bits. */
    private static double open(long bits) {
        return (((bits >>> 12) << 1) + 1) * TWO_POW_MINUS_53;
    }

    /**
     * Returns the x at which the standard normal distribution function is p, to about 1 part in 10^16: PPND16 of
     * Wichura, "Algorithm AS 241: the percentage points of the normal distribution", Applied Statistics 37 (1988)
     * 477-484.
     *
     * @param p in (0, 1)
     */
    // The coefficients stand as printed, with more digits than a double holds.
    @SuppressWarnings("FloatingPointLiteralPrecision")
    static double normalQuantile(double p) {
        double q = p - 0.5;
        if (q >= -0.425 && q <= 0.425) {
            double r = 0.180625 - q * q;
            return q
                    * polynomial(
                            r,
                            3.3871328727963666080e+0,
                            1.3314166789178437745e+2,
                            1.9715909503065514427e+3,
                            1.3731693765509461125e+4,
                            4.5921953931549871457e+4,
                            6.7265770927008700853e+4,
                            3.3430575583588128105e+4,
                            2.5090809287301226727e+3)
                    / polynomial(
                            r,
                            1,
                            4.2313330701600911252e+1,
                            6.8718700749205790830e+2,
                            5.3941960214247511077e+3,
                            2.1213794301586595867e+4,
                            3.9307895800092710610e+4,
                            2.8729085735721942674e+4,
                            5.2264952788528545610e+3);
        }
        double r = StrictMath.sqrt(-StrictMath.log(q < 0 ? p : 1 - p));
        double x;
        if (r <= 5) {
            r -= 1.6;
            x = polynomial(
                            r,
                            1.42343711074968357734e+0,
                            4.63033784615654529590e+0,
                            5.76949722146069140550e+0,
                            3.64784832476320460504e+0,
                            1.27045825245236838258e+0,
                            2.41780725177450611770e-1,
                            2.27238449892691845833e-2,
                            7.74545014278341407640e-4)
                    / polynomial(
                            r,
                            1,
                            2.05319162663775882187e+0,
                            1.67638483018380384940e+0,
                            6.89767334985100004550e-1,
                            1.48103976427480074590e-1,
                            1.51986665636164571966e-2,
                            5.47593808499534494600e-4,
                            1.05075007164441684324e-9);
        } else {
            r -= 5;
            x = polynomial(
                            r,
                            6.65790464350110377720e+0,
                            5.46378491116411436990e+0,
                            1.78482653991729133580e+0,
                            2.96560571828504891230e-1,
                            2.65321895265761230930e-2,
                            1.24266094738807843860e-3,
                            2.71155556874348757815e-5,
                            2.01033439929228813265e-7)
                    / polynomial(
                            r,
                            1,
                            5.99832206555887937690e-1,
                            1.36929880922735805310e-1,
                            1.48753612908506148525e-2,
                            7.86869131145613259100e-4,
                            1.84631831751005468180e-5,
                            1.42151175831644588870e-7,
                            2.04426310338993978564e-15);
        }
        return q < 0 ? -x : x;
    }

    /** Returns c0 + c1 x + … + c7 x^7 by Horner's rule. */
    private static double polynomial(
            double x, double c0, double c1, double c2, double c3, double c4, double c5, double c6, double c7) {
        return ((((((c7 * x + c6) * x + c5) * x + c4) * x + c3) * x + c2) * x + c1) * x + c0;
    }

    private static void requireLocation(String what, double value) {
        if (!(StrictMath.abs(value) < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "The " + what + " is " + value + ". Maybe something was divided by zero.");
        }
    }

    private static void requireScale(String what, double value) {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("The " + what + " is " + value
                    + ", which is not a finite number ≥ 0. Maybe it is a variance computed by subtraction.");
        }
    }

    private static void requireShape(String what, double value) {
        if (!(value >= MIN_SHAPE && value <= MAX_SHAPE)) {
            throw new IllegalArgumentException("The beta shape " + what + " is " + value + ", outside " + MIN_SHAPE
                    + ".." + MAX_SHAPE + ". Maybe its standard deviation is 0, or as large as the mean allows.");
        }
    }
}
