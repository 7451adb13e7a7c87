package org.ringcraft.game.asset;

import com.badlogic.gdx.graphics.Color;

/**
 * A contact centre at dusk: an ink-blue ground, cards of warm paper, amber for what the player can do next, teal for
 * what went well and brick for what did not.
 *
 * <p>Every pair that text uses has a contrast of at least 4.5 : 1 (WCAG 2 AA), which {@code PaletteTest} works out:
 * {@link #ON_INK} and {@link #ON_INK_DIM}, {@link #AMBER}, {@link #TEAL}, {@link #ROSE} on {@link #INK},
 * {@link #INK_RAISED} and {@link #INK_LIFTED}; {@link #ON_PAPER}, {@link #ON_PAPER_DIM}, {@link #AMBER_DEEP},
 * {@link #TEAL_DEEP}, {@link #BRICK} on {@link #PAPER}, {@link #PAPER_SUNK} and {@link #WHITE}; {@link #INK} on
 * {@link #AMBER} and {@link #TEAL}. Colour is never the only sign: an icon or a word goes with it.
 */
public final class Palette {

    public static final Color INK_DEEP = rgb(0x0B0F20);
    public static final Color INK = rgb(0x12172B);
    public static final Color INK_RAISED = rgb(0x1A2140);
    public static final Color INK_LIFTED = rgb(0x252E54);
    public static final Color INK_LINE = rgb(0x343F6B);
    public static final Color DUSK = rgb(0x3A2E57);
    public static final Color EMBER = rgb(0x8A4A52);

    public static final Color WHITE = rgb(0xFFFDF9);
    public static final Color PAPER = rgb(0xF8F2E7);
    public static final Color PAPER_SUNK = rgb(0xEEE5D5);
    public static final Color PAPER_LINE = rgb(0xD8CBB5);

    public static final Color ON_INK = rgb(0xF5F0E6);
    public static final Color ON_INK_DIM = rgb(0xAEB6D4);
    public static final Color ON_PAPER = rgb(0x1B2036);
    public static final Color ON_PAPER_DIM = rgb(0x565B70);

    public static final Color AMBER = rgb(0xFFB55C);
    public static final Color AMBER_SOFT = rgb(0xFFE3BC);
    public static final Color AMBER_DEEP = rgb(0x974208);
    public static final Color TEAL = rgb(0x5CD6C4);
    public static final Color TEAL_SOFT = rgb(0xCFEDE6);
    public static final Color TEAL_DEEP = rgb(0x0A645C);
    public static final Color ROSE = rgb(0xFF938A);
    public static final Color ROSE_SOFT = rgb(0xF9D8D2);
    public static final Color BRICK = rgb(0xA8261C);

    private Palette() {}

    /** Returns the WCAG 2 contrast of two opaque colours, 1..21. */
    public static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.r) + 0.7152 * linear(colour.g) + 0.0722 * linear(colour.b);
    }

    private static double linear(double channel) {
        return channel <= 0.03928 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static Color rgb(int rgb) {
        return new Color((rgb << 8) | 0xFF);
    }
}
