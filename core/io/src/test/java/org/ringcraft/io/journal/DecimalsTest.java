package org.ringcraft.io.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, -0",
        "1, 1",
        "0.1, 0.1",
        "-1.25, -1.25",
        "0.000001, 0.000001",
        "100, 100",
        "0.333333, 0.333333",
        "2.0E-3, 0.002",
        "0.5, 0.5",
        // Java 17 wrote 2.0E-3 for 0.002, and 2.2250738585072014E-308 for the smallest normal number.
        "1e21, 1000000000000000000000",
    })
    void aNumberIsWrittenInOneWay(double value, String text) {
        assertEquals(text, Decimals.text(value));
    }

    @Test
    void everyMillionthIsShortAndComesBack() {
        for (int i = 0; i <= 1_000_000; i += 7) {
            double value = i / 1e6;
            String text = Decimals.text(value);
            assertTrue(text.length() <= 8, text);
            assertEquals(value, Double.parseDouble(text));
        }
    }

    @Test
    void everyDoubleComesBackToTheLastBit() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            double draw = (random.nextLong() >>> 32) * 0x1p-32;
            double any = Double.longBitsToDouble(random.nextLong());
            assertEquals(draw, Double.parseDouble(Decimals.text(draw)));
            if (Double.isFinite(any)) {
                assertEquals(any, Double.parseDouble(Decimals.text(any)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNoNumberIsRefused(double value) {
        assertThrows(IllegalArgumentException.class, () -> Decimals.text(value));
    }
}
