package org.ringcraft.engine.chance;

/** A way to turn an address into bits: the one in use, or one made badly on purpose. */
@FunctionalInterface
interface Mixing {

    Mixing SEEDED = (seed, hash, turn, index) -> new SeededChance(seed).bits(new Purpose("any", hash), turn, index);

    long bits(long seed, long hash, int turn, int index);

    /** Returns the draw made from the upper half of the bits. */
    default double high(long seed, long hash, int turn, int index) {
        return Draws.uniform(bits(seed, hash, turn, index));
    }

    /** Returns the draw that the lower half would make; a normal number uses those bits too. */
    default double low(long seed, long hash, int turn, int index) {
        return Draws.uniform(bits(seed, hash, turn, index) << 32);
    }
}
