package org.ringcraft.engine.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the generator still. */
class ChanceVectorsTest {

    private static final BigInteger WORD = BigInteger.ONE.shiftLeft(64);

    @Test
    void everyMachineDrawsTheNumbersInTheFile() throws IOException {
        List<String> expected = file();
        List<String> actual = ChanceVectors.lines();
        for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
            assertEquals(expected.get(i), actual.get(i), "line " + (i + 1));
        }
        assertEquals(expected.size(), actual.size());
    }

    /** The Javadoc of {@link SeededChance} worked through again, on unbounded integers. */
    @Test
    void theFileFollowsFromTheDocumentedAlgorithm() throws IOException {
        int rows = 0;
        for (String line : file()) {
            if (line.startsWith("address,")) {
                String[] cells = line.split(",", -1);
                BigInteger h = number("9e3779b97f4a7c15");
                h = step(h, new BigInteger(cells[1]), "d1342543de82ef95");
                h = step(h, fnv1a(cells[2]), "aef17502108ef2d9");
                h = step(h, new BigInteger(cells[3]), "db4f0b9175ae2165");
                h = step(h, new BigInteger(cells[4]), "9e3779b97f4a7c15");
                assertEquals(number(cells[5]), h, line);
                assertEquals(h.shiftRight(32).doubleValue() / 4294967296.0, Double.parseDouble(cells[6]), line);
                rows++;
            }
        }
        assertTrue(rows >= 200, rows + " rows");
    }

    private static BigInteger step(BigInteger h, BigInteger part, String factor) {
        BigInteger z = h.add(part.multiply(number(factor))).mod(WORD);
        z = z.xor(z.shiftRight(30)).multiply(number("bf58476d1ce4e5b9")).mod(WORD);
        z = z.xor(z.shiftRight(27)).multiply(number("94d049bb133111eb")).mod(WORD);
        return z.xor(z.shiftRight(31));
    }

    private static BigInteger fnv1a(String name) {
        BigInteger hash = number("cbf29ce484222325");
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            hash = hash.xor(BigInteger.valueOf(b))
                    .multiply(number("100000001b3"))
                    .mod(WORD);
        }
        return hash;
    }

    private static BigInteger number(String hex) {
        return new BigInteger(hex, 16);
    }

    private static List<String> file() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ChanceVectorsTest.class.getResourceAsStream("/chance-vectors.txt")),
                StandardCharsets.UTF_8))) {
            return reader.lines().collect(Collectors.toList());
        }
    }
}
