package org.ringcraft.engine.chance;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes {@code chance-vectors.txt}, the numbers that saved games rely on. A change to that file breaks every journal and
 * golden plan there is, so regenerate it only to add rows or columns:
 *
 * <pre>
 * ./mvnw -q -pl core/engine test-compile
 * java -cp core/engine/target/classes:core/engine/target/test-classes org.ringcraft.engine.chance.ChanceVectors \
 *     &gt; core/engine/src/test/resources/chance-vectors.txt
 * </pre>
 */
final class ChanceVectors {

    private static final List<String> HEADER = List.of(
            "# What every machine must draw: see ChanceVectors (how to regenerate) and SeededChance (the algorithm).",
            "# 'address' rows: seed,purpose,turn,index,bits and then the draws made from those bits.",
            "# 'raw' rows: bits and the draws.",
            "# The draws: uniform, normal, lognormal(1, 0.5), beta(2, 5), beta(0.8, 3), exact hexadecimal doubles.");

    private static final long[] EDGE_SEEDS = {0, -1, Long.MIN_VALUE, Long.MAX_VALUE};
    private static final int[] EDGE_TURNS = {0, 1, -1, Integer.MIN_VALUE, Integer.MAX_VALUE};
    private static final int[] EDGE_INDICES = {0, 1, -1, Integer.MIN_VALUE, Integer.MAX_VALUE};
    private static final String[] PURPOSES = {"reaction", "persona", "patience", "a", "name-of-the-caller"};

    private ChanceVectors() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        // Not println: the file has the same line ends wherever it was made.
        lines().forEach(line -> out.print(line + "\n"));
        out.flush();
    }

    /** Returns the lines that the file must have. */
    static List<String> lines() {
        List<String> lines = new ArrayList<>(HEADER);
        for (long seed : EDGE_SEEDS) {
            for (int turn : EDGE_TURNS) {
                for (int index : EDGE_INDICES) {
                    lines.add(address(seed, "reaction", turn, index));
                }
            }
        }
        for (int i = 0; i < 60; i++) {
            lines.add(address(2026 + i / 20, PURPOSES[i % PURPOSES.length], i % 20, i % 3));
        }
        for (int i = 1; i <= 60; i++) {
            // Odd multiples reach all over the range of each part.
            lines.add(address(i * 0x2545f4914f6cdd1dL, PURPOSES[i % PURPOSES.length], i * 0x5bd1e995, i * 0x27d4eb2f));
        }
        lines.add(raw(0));
        lines.add(raw(-1));
        for (int bit = 0; bit < Long.SIZE; bit++) {
            lines.add(raw(1L << bit));
        }
        return lines;
    }

    private static String address(long seed, String purpose, int turn, int index) {
        long bits = new SeededChance(seed).bits(Purpose.of(purpose), turn, index);
        return "address," + seed + "," + purpose + "," + turn + "," + index + "," + draws(bits);
    }

    private static String raw(long bits) {
        return "raw," + draws(bits);
    }

    private static String draws(long bits) {
        return String.format("%016x", bits)
                + "," + Double.toHexString(Draws.uniform(bits))
                + "," + Double.toHexString(Draws.normal(bits))
                + "," + Double.toHexString(Draws.lognormal(bits, 1, 0.5))
                + "," + Double.toHexString(Draws.beta(bits, 2, 5))
                + "," + Double.toHexString(Draws.beta(bits, 0.8, 3));
    }
}
