package org.ringcraft.engine.chance;

/**
 * Chance that is a pure function of a seed and an address. Nothing is remembered between draws, so draws may be asked
 * for in any order, twice, or from several threads.
 *
 * <p>The algorithm, on 64-bit words with wrapping arithmetic and unsigned right shifts ({@code >>>}):
 *
 * <pre>{@code
 * mix(z):  z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9
 *          z = (z ^ (z >>> 27)) * 0x94d049bb133111eb
 *          return z ^ (z >>> 31)
 *
 * h = 0x9e3779b97f4a7c15
 * h = mix(h + seed         * 0xd1342543de82ef95)
 * h = mix(h + purpose.hash * 0xaef17502108ef2d9)
 * h = mix(h + turn         * 0xdb4f0b9175ae2165)
 * h = mix(h + index        * 0x9e3779b97f4a7c15)
 * return h
 * }</pre>
 *
 * where {@code turn} and {@code index} are sign-extended to 64 bits and {@code purpose.hash} is FNV-1a 64 of the
 * purpose's name.
 *
 * <p>{@code mix} is the finaliser of SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number
 * generators", OOPSLA 2014, with David Stafford's variant 13). It is a bijection and every multiplier is odd, so
 * changing one part of an address always changes the bits, and the draws at indices 0, 1, 2… of one turn are a
 * SplitMix64 sequence. Not for cryptography: a seed can be found from a few draws.
 *
 * <p>Saved games replay on these numbers: {@code chance-vectors.txt} in the test resources holds them still.
 *
 * @param seed any value; neighbouring seeds give unrelated draws
 */
public record SeededChance(long seed) implements Chance {

    private static final long START = 0x9e3779b97f4a7c15L;
    private static final long SEED_FACTOR = 0xd1342543de82ef95L;
    private static final long PURPOSE_FACTOR = 0xaef17502108ef2d9L;
    private static final long TURN_FACTOR = 0xdb4f0b9175ae2165L;
    private static final long INDEX_FACTOR = 0x9e3779b97f4a7c15L;

    @Override
    public long bits(Purpose purpose, int turn, int index) {
        long h = mix(START + seed * SEED_FACTOR);
        h = mix(h + purpose.hash() * PURPOSE_FACTOR);
        h = mix(h + turn * TURN_FACTOR);
        return mix(h + index * INDEX_FACTOR);
    }

    /** Returns the bits of {@code z} well mixed; a bijection with {@code mix(0) == 0}. */
    static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
