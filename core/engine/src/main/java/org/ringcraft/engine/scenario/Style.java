package org.ringcraft.engine.scenario;

/**
 * How somebody talks, or likes to be talked to: four axes, each 0..1.
 *
 * @param formality 0 casual, 1 formal
 * @param pace 0 slow, 1 brisk
 * @param warmth 0 cool, 1 warm
 * @param detail 0 the gist, 1 every particular
 */
public record Style(double formality, double pace, double warmth, double detail) {

    /** The middle of every axis. */
    public static final Style MIDDLE = new Style(0.5, 0.5, 0.5, 0.5);

    public Style {
        check("formality", formality);
        check("pace", pace);
        check("warmth", warmth);
        check("detail", detail);
    }

    /** Returns the mean absolute distance over the four axes, 0..1. */
    public double distance(Style other) {
        return (Math.abs(formality - other.formality)
                        + Math.abs(pace - other.pace)
                        + Math.abs(warmth - other.warmth)
                        + Math.abs(detail - other.detail))
                / 4;
    }

    /** Returns the value on one axis. */
    public double on(Axis axis) {
        return switch (axis) {
            case FORMALITY -> formality;
            case PACE -> pace;
            case WARMTH -> warmth;
            case DETAIL -> detail;
        };
    }

    private static void check(String axis, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("Style " + axis + " is " + value + ". Maybe it should lie in 0..1.");
        }
    }

    /** One of the four axes. */
    public enum Axis {
        FORMALITY,
        PACE,
        WARMTH,
        DETAIL
    }
}
