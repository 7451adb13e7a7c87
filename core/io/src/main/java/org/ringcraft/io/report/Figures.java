package org.ringcraft.io.report;

import java.util.Locale;
import org.ringcraft.engine.play.Estimate;

/** Numbers as they are read: British, the same on every machine. */
final class Figures {

    /** For what is not known. */
    static final String NONE = "–";

    private static final int SECONDS = 60;

    private Figures() {}

    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Returns a share, 0..1, as a percentage. */
    static String percent(double share) {
        if (Double.isNaN(share)) {
            return NONE;
        }
        double of100 = share * 100;
        boolean fine = of100 > 0 && of100 < 10;
        return String.format(Locale.ROOT, fine ? "%.1f %%" : "%.0f %%", of100);
    }

    static String tenths(double number) {
        return Double.isNaN(number) ? NONE : minus(String.format(Locale.ROOT, "%.1f", number));
    }

    static String hundredths(double number) {
        return Double.isNaN(number) ? NONE : minus(String.format(Locale.ROOT, "%.2f", number));
    }

    /** Returns a value with its standard error: {@code 0.31 ± 0.04}. */
    static String hundredths(Estimate estimate) {
        return with(estimate, hundredths(estimate.value()), hundredths(estimate.error()));
    }

    /** Returns a value with its standard error: {@code 3.1 ± 0.4}. */
    static String tenths(Estimate estimate) {
        return with(estimate, tenths(estimate.value()), tenths(estimate.error()));
    }

    private static String with(Estimate estimate, String value, String error) {
        return !estimate.isKnown() || Double.isNaN(estimate.error()) ? value : value + " ± " + error;
    }

    /** Returns seconds as minutes and seconds: {@code 7:05}. */
    static String minutes(double seconds) {
        long whole = Math.round(seconds);
        return String.format(Locale.ROOT, "%d:%02d", whole / SECONDS, whole % SECONDS);
    }

    /** Returns a length in a drawing, without needless digits. */
    static String at(double units) {
        double rounded = Math.round(units * 10) / 10.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    /** Returns a number to sort by, or nothing. */
    static String key(double number) {
        return Double.isNaN(number) ? "" : String.format(Locale.ROOT, "%.6f", number);
    }

    private static String minus(String number) {
        boolean zero = number.matches("-0\\.0+");
        return zero ? number.substring(1) : number.replace('-', '\u2212');
    }
}
