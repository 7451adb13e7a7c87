package org.ringcraft.desktop.terminal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as they are read. */
final class Numbers {

    private static final long MILLIS_PER_SECOND = 1_000;
    private static final int SECONDS_PER_MINUTE = 60;

    private Numbers() {}

    /** Returns a number with one decimal place, or with none if it would be 0: {@code 4}, {@code 2.5}. */
    static String of(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** Returns a share (0..1) as a whole percentage. */
    static String percent(double share) {
        return BigDecimal.valueOf(share * 100).setScale(0, RoundingMode.HALF_UP) + "%";
    }

    /** Returns a time as minutes and seconds: {@code 4:07}. */
    static String time(long millis) {
        long seconds = (millis + MILLIS_PER_SECOND / 2) / MILLIS_PER_SECOND;
        long rest = seconds % SECONDS_PER_MINUTE;
        return seconds / SECONDS_PER_MINUTE + (rest < 10 ? ":0" : ":") + rest;
    }
}
