package org.ringcraft.engine.scenario;

import java.util.Locale;

/** A number that a condition can compare. */
public enum Gauge {
    TRUST,
    PATIENCE,
    INTEREST,
    COMPREHENSION,
    MOOD,
    /** Lines the player has said. */
    TURN,
    /** Minutes since the call was answered. */
    MINUTES,
    /** Explicit objections that are open. */
    OBJECTIONS,
    /** Times the customer has said no. */
    NOES,
    /** Open and probing questions as a share of all questions so far, 0 before the first. */
    OPEN_SHARE("openShare");

    private final String word;

    Gauge() {
        this.word = name().toLowerCase(Locale.ROOT);
    }

    Gauge(String word) {
        this.word = word;
    }

    /** Returns its name in a condition. */
    public String word() {
        return word;
    }
}
