package org.ringcraft.engine.scenario;

/** How the player says a line: the voice, where the words are given. Moves the line's pace and warmth. */
public enum Tone {
    PLAIN(0, 0),
    WARM(0, 0.25),
    BRISK(0.25, 0),
    CALM(-0.25, 0.1);

    private final double pace;
    private final double warmth;

    Tone(double pace, double warmth) {
        this.pace = pace;
        this.warmth = warmth;
    }

    /** Returns the style of a line said in this tone. */
    public Style applyTo(Style words) {
        return this == PLAIN
                ? words
                : new Style(
                        words.formality(), clamp(words.pace() + pace), clamp(words.warmth() + warmth), words.detail());
    }

    private static double clamp(double value) {
        return Math.min(1, Math.max(0, value));
    }
}
