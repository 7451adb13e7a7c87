package org.ringcraft.engine.chance;

/**
 * Chance as an argument. A draw has an address (purpose, turn, index) and the same address always gives the same
 * number, whatever was drawn before it. {@link SeededChance} adds the seed; tests use one that throws.
 */
@FunctionalInterface
public interface Chance {

    /** Returns 64 well-mixed bits for that address. */
    long bits(Purpose purpose, int turn, int index);

    /** Returns a number in [0, 1), a multiple of 2^-32, so that its decimal form is short and exact. */
    default double uniform(Purpose purpose, int turn, int index) {
        return Draws.uniform(bits(purpose, turn, index));
    }
}
