package org.ringcraft.io.store;

import java.security.SecureRandom;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;

/**
 * Makes ids: ULIDs, 26 characters of Crockford's base 32. The first 10 are the time in milliseconds, so that ids sort by
 * age; the other 16 are 80 random bits, so that those of two machines never meet.
 */
public final class Ids {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS_PER_DIGIT = 5;
    private static final int TIME_DIGITS = 10;
    private static final int RANDOM_DIGITS = 16;

    private final LongSupplier epochMillis;
    private final RandomGenerator random;

    /** For tests, both may be anything. */
    public Ids(LongSupplier epochMillis, RandomGenerator random) {
        this.epochMillis = epochMillis;
        this.random = random;
    }

    /** Returns a source that nobody can guess. */
    public static Ids secure(LongSupplier epochMillis) {
        return new Ids(epochMillis, new SecureRandom());
    }

    /** Returns a new id. */
    public String next() {
        long millis = epochMillis.getAsLong();
        StringBuilder id = new StringBuilder(TIME_DIGITS + RANDOM_DIGITS);
        for (int shift = (TIME_DIGITS - 1) * BITS_PER_DIGIT; shift >= 0; shift -= BITS_PER_DIGIT) {
            id.append(DIGITS.charAt((int) (millis >>> shift) & 31));
        }
        for (int i = 0; i < RANDOM_DIGITS; i++) {
            id.append(DIGITS.charAt(random.nextInt(DIGITS.length())));
        }
        return id.toString();
    }
}
