package org.ringcraft.engine.chance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Statistical checks of a {@link Mixing}. Addresses are small and neighbouring ones, as in play. */
enum Battery {
    MEAN {
        @Override
        List<Verdict> verdicts(Mixing mixing) {
            double sum = 0;
            for (long bits : walk(mixing)) {
                sum += Draws.uniform(bits) - 0.5;
            }
            return List.of(Verdict.standard("mean of uniform", sum / Math.sqrt(WALK / 12.0)));
        }
    },

    VARIANCE {
        @Override
        List<Verdict> verdicts(Mixing mixing) {
            double sum = 0;
            for (long bits : walk(mixing)) {
                double off = Draws.uniform(bits) - 0.5;
                sum += off * off - 1 / 12.0;
            }
            // (u - 1/2)² has mean 1/12 and variance 1/80 - 1/144.
            return List.of(Verdict.standard("variance of uniform", sum / Math.sqrt(WALK / 180.0)));
        }
    },

    HUNDRED_CELLS {
        @Override
        List<Verdict> verdicts(Mixing mixing) {
            long[] counts = new long[100];
            for (long bits : walk(mixing)) {
                counts[(int) (Draws.uniform(bits) * 100)]++;
            }
            return List.of(Verdict.evenly("uniform in 100 cells", counts));
        }
    },

    BYTES {
        @Override
        List<Verdict> verdicts(Mixing mixing) {
            long[] walk = walk(mixing);
            List<Verdict> verdicts = new ArrayList<>();
            for (int position = 0; position < 8; position++) {
                long[] counts = new long[256];
                for (long bits : walk) {
                    counts[(int) (bits >>> (8 * position)) & 0xff]++;
                }
                verdicts.add(Verdict.evenly("byte " + position, counts));
            }
            return verdicts;
        }
    },

    AVALANCHE_OF_SEED {
        @Override
        List<Verdict> verdicts(Mixing mixing) {
            return avalanche(
                    Long.SIZE,
                    mixing,
                    bit -> (seed, hash, turn, index) -> mixing.bits(seed ^ (1L << bit), hash, turn, index));
        }
    },

    AVALANCHE_OF_PURPOSE {
        @Override
        List<Verdict> verdicts(Mixing mixing) {
            return avalanche(
                    Long.SIZE,
                    mixing,
                    bit -> (seed, hash, turn, index) -> mixing.bits(seed, hash ^ (1L << bit), turn, index));
        }
    },

    AVALANCHE_OF_TURN {
        @Override
        List<Verdict> verdicts(Mixing mixing) {
            return avalanche(
                    Integer.SIZE,
                    mixing,
                    bit -> (seed, hash, turn, index) -> mixing.bits(seed, hash, turn ^ (1 << bit), index));
        }
    },

    AVALANCHE_OF_INDEX {
        @Override
        List<Verdict> verdicts(Mixing mixing) {
            return avalanche(
                    Integer.SIZE,
                    mixing,
                    bit -> (seed, hash, turn, index) -> mixing.bits(seed, hash, turn, index ^ (1 << bit)));
        }
    },

    /** A birthday test: among 2^18 draws of 64 bits, two alike turn up once in 500 million tries. */
    NO_TWO_ALIKE {
        @Override
        List<Verdict> verdicts(Mixing mixing) {
            Set<Long> seen = new HashSet<>();
            int n = 0;
            for (long seed = 0; seed < 32; seed++) {
                for (long hash : HASHES) {
                    for (int turn = 0; turn < 128; turn++) {
                        for (int index = 0; index < 8; index++, n++) {
                            seen.add(mixing.bits(seed, hash, turn, index));
                        }
                    }
                }
            }
            return List.of(new Verdict("draws alike", n - seen.size(), 0, 0));
        }
    },

    CORRELATION_OF_PURPOSES {
        @Override
        List<Verdict> verdicts(Mixing mixing) {
            List<Verdict> verdicts = new ArrayList<>();
            for (long one : HASHES) {
                for (long other : HASHES) {
                    if (one < other) {
                        uncorrelated(verdicts, "of purposes", mixing, SEED, one, 0, 0, SEED, other, 0, 0);
                    }
                }
            }
            uncorrelated(verdicts, "of hashes that differ by 1", mixing, SEED, 0, 0, 0, SEED, 1, 0, 0);
            return verdicts;
        }
    },

    CORRELATION_OF_TURNS {
        @Override
        List<Verdict> verdicts(Mixing mixing) {
            List<Verdict> verdicts = new ArrayList<>();
            for (int lag : new int[] {1, 2, 3, 4, 8, 16, 1024, 1 << 30}) {
                uncorrelated(verdicts, lag + " turns later", mixing, SEED, HASHES[0], 0, 0, SEED, HASHES[0], lag, 0);
            }
            return verdicts;
        }
    },

    CORRELATION_OF_INDICES {
        @Override
        List<Verdict> verdicts(Mixing mixing) {
            List<Verdict> verdicts = new ArrayList<>();
            for (int index : new int[] {1, 2, 3, 4, 8, -1, 1 << 30}) {
                uncorrelated(
                        verdicts,
                        "of indices 0 and " + index,
                        mixing,
                        SEED,
                        HASHES[0],
                        0,
                        0,
                        SEED,
                        HASHES[0],
                        0,
                        index);
            }
            // The next turn's first draw against this turn's second.
            uncorrelated(verdicts, "of turn and index", mixing, SEED, HASHES[0], 1, 0, SEED, HASHES[0], 0, 1);
            return verdicts;
        }
    },

    CORRELATION_OF_SEEDS {
        @Override
        List<Verdict> verdicts(Mixing mixing) {
            List<Verdict> verdicts = new ArrayList<>();
            for (long seed : new long[] {SEED + 1, SEED + 2, SEED + 16, -SEED, ~SEED, SEED ^ Long.MIN_VALUE}) {
                uncorrelated(verdicts, "of seeds", mixing, SEED, HASHES[0], 0, 0, seed, HASHES[0], 0, 0);
            }
            uncorrelated(verdicts, "of seed and turn", mixing, SEED, HASHES[0], 1, 0, SEED + 1, HASHES[0], 0, 0);
            // Games numbered 0, 1, 2… at one address are a sequence too.
            double[] first = draws(seed -> mixing.high(seed, HASHES[0], 0, 0));
            double[] next = draws(seed -> mixing.high(seed + 1L, HASHES[0], 0, 0));
            verdicts.add(Verdict.uncorrelated("of first draws in games numbered on", first, next));
            return verdicts;
        }
    },

    RUNS {
        /** Wald and Wolfowitz: how often consecutive turns change sides of one half. */
        @Override
        List<Verdict> verdicts(Mixing mixing) {
            List<Verdict> verdicts = new ArrayList<>();
            for (int seed = 0; seed < 8; seed++) {
                double n = PAIRS;
                double above = 0;
                double runs = 1;
                boolean last = false;
                for (int turn = 0; turn < PAIRS; turn++) {
                    boolean now = mixing.bits(seed, HASHES[0], turn, 0) < 0;
                    above += now ? 1 : 0;
                    runs += turn > 0 && now != last ? 1 : 0;
                    last = now;
                }
                double expected = 2 * above * (n - above) / n + 1;
                double variance = (expected - 1) * (expected - 2) / (n - 1);
                verdicts.add(Verdict.standard("runs of seed " + seed, (runs - expected) / Math.sqrt(variance)));
            }
            return verdicts;
        }
    },

    SERIAL {
        /** Pairs of consecutive turns in 16 by 16 cells, by the uppermost, the middle and the lowest four bits. */
        @Override
        List<Verdict> verdicts(Mixing mixing) {
            List<Verdict> verdicts = new ArrayList<>();
            for (int shift : new int[] {60, 30, 0}) {
                long[] counts = new long[256];
                for (int turn = 0; turn < 2 * WALK; turn += 2) {
                    long one = mixing.bits(SEED, HASHES[0], turn, 0) >>> shift & 15;
                    long two = mixing.bits(SEED, HASHES[0], turn + 1, 0) >>> shift & 15;
                    counts[(int) (16 * one + two)]++;
                }
                verdicts.add(Verdict.evenly("pairs of turns, bits from " + shift, counts));
            }
            return verdicts;
        }
    };

    private static final int WALK = 1 << 17;
    private static final int PAIRS = 1 << 14;
    private static final int FLIPS = 1 << 13;
    private static final long SEED = 2026;
    private static final long[] HASHES = IntStream.range(0, 8)
            .mapToLong(i -> Purpose.of("purpose-" + i).hash())
            .toArray();

    abstract List<Verdict> verdicts(Mixing mixing);

    /** A mixing with one bit of the address turned over. */
    private interface Flip {
        Mixing of(int bit);
    }

    /** Draws as a long game asks for them: four purposes, turn by turn, eight at a time. */
    private static long[] walk(Mixing mixing) {
        long[] walk = new long[WALK];
        for (int i = 0; i < WALK; i++) {
            walk[i] = mixing.bits(SEED, HASHES[i / 8 % 4], i / 32, i % 8);
        }
        return walk;
    }

    /** Half of the 64 bits should turn over, each of them half of the time, whichever bit of the address did. */
    private static List<Verdict> avalanche(int inputs, Mixing mixing, Flip flip) {
        double flipped = 0;
        double least = 1;
        double most = 0;
        for (int in = 0; in < inputs; in++) {
            Mixing other = flip.of(in);
            int[] counts = new int[Long.SIZE];
            for (int i = 0; i < FLIPS; i++) {
                long seed = i;
                long hash = HASHES[i % HASHES.length];
                int turn = i % 61;
                int index = i % 7;
                long changed = mixing.bits(seed, hash, turn, index) ^ other.bits(seed, hash, turn, index);
                for (int out = 0; out < Long.SIZE; out++) {
                    counts[out] += (int) (changed >>> out & 1);
                }
            }
            for (int count : counts) {
                flipped += count;
                least = Math.min(least, count / (double) FLIPS);
                most = Math.max(most, count / (double) FLIPS);
            }
        }
        return List.of(
                new Verdict("bits turned over", flipped / inputs / FLIPS, 31.95, 32.05),
                new Verdict("least turned over", least, 0.45, 0.55),
                new Verdict("most turned over", most, 0.45, 0.55));
    }

    /** Compares two addresses that walk side by side through the turns, by the upper and by the lower half of the bits. */
    private static void uncorrelated(
            List<Verdict> verdicts,
            String what,
            Mixing mixing,
            long seed1,
            long hash1,
            int turn1,
            int index1,
            long seed2,
            long hash2,
            int turn2,
            int index2) {
        verdicts.add(Verdict.uncorrelated(
                what + ", upper half",
                draws(i -> mixing.high(seed1, hash1, turn1 + i, index1)),
                draws(i -> mixing.high(seed2, hash2, turn2 + i, index2))));
        verdicts.add(Verdict.uncorrelated(
                what + ", lower half",
                draws(i -> mixing.low(seed1, hash1, turn1 + i, index1)),
                draws(i -> mixing.low(seed2, hash2, turn2 + i, index2))));
    }

    private static double[] draws(IntToDoubleFunction draw) {
        return IntStream.range(0, PAIRS).mapToDouble(draw).toArray();
    }
}
