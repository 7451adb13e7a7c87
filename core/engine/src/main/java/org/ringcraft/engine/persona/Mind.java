package org.ringcraft.engine.persona;

/** The state a customer is in, each 0..1, in steps of a millionth so that a journal holds it exactly. */
public record Mind(double trust, double patience, double interest, double comprehension, double mood) {

    private static final double MILLION = 1e6;

    public Mind {
        trust = settle(trust);
        patience = settle(patience);
        interest = settle(interest);
        comprehension = settle(comprehension);
        mood = settle(mood);
    }

    /** Returns the value kept within 0..1 and rounded to a millionth. */
    public static double settle(double value) {
        return Math.rint(Math.min(1, Math.max(0, value)) * MILLION) / MILLION;
    }
}
