package org.ringcraft.game.view;

import java.util.Locale;

/** Durations and figures as they are shown. */
public final class Times {

    private Times() {}

    /** Returns minutes and seconds, such as {@code 4:07}. */
    public static String clock(long millis) {
        long seconds = millis / 1000;
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }

    /** Returns a figure with at most one decimal: {@code 4}, {@code 2.5}. */
    public static String figure(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.1f", value);
    }
}
