package org.ringcraft.engine.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringcraft.engine.testing.Seeds;

class DrawsTest {

    private static final double NAN = Double.NaN;
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    @Test
    void uniformIsTheUpperHalfOver2To32() {
        assertEquals(0, Draws.uniform(0));
        assertEquals(0, Draws.uniform(0xffffffffL));
        assertEquals(0x1p-32, Draws.uniform(1L << 32));
        assertEquals(0.5, Draws.uniform(Long.MIN_VALUE));
        assertEquals(1 - 0x1p-32, Draws.uniform(-1));
        Seeds.forAll(2_000, bits -> {
            double scaled = Draws.uniform(bits) * 0x1p32;
            assertEquals(Math.rint(scaled), scaled);
        });
    }

    @Test
    void bernoulliComparesTheUniformDraw() {
        Seeds.forAll(2_000, bits -> {
            assertFalse(Draws.bernoulli(bits, 0));
            assertTrue(Draws.bernoulli(bits, 1));
            assertEquals(Draws.uniform(bits) < 0.3, Draws.bernoulli(bits, 0.3));
        });
        assertFalse(Draws.bernoulli(Long.MIN_VALUE, 0.5));
        assertTrue(Draws.bernoulli(Long.MAX_VALUE, 0.5));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, 30, Double.NaN, Double.POSITIVE_INFINITY})
    void bernoulliRefusesWhatIsNoProbability(double p) {
        refused("The probability " + p + " is not in [0, 1]. Maybe", () -> Draws.bernoulli(0, p));
    }

    @Test
    void choiceSharesTheUnitIntervalByWeight() {
        assertEquals(0, Draws.choice(0, new double[] {1, 1}, 2));
        assertEquals(0, Draws.choice(Long.MAX_VALUE, new double[] {1, 1}, 2));
        assertEquals(1, Draws.choice(Long.MIN_VALUE, new double[] {1, 1}, 2));
        assertEquals(1, Draws.choice(-1, new double[] {1, 1}, 2));
        assertEquals(0, Draws.choice(-1, new double[] {Double.MIN_VALUE}, 1));
    }

    @Test
    void choiceNeverTakesAWeightOfZero() {
        double[] weights = {0, 0.1, 0, 0.2, 0, 0.3, 0};
        Seeds.forAll(5_000, bits -> assertTrue(weights[Draws.choice(bits, weights, weights.length)] > 0));
        assertEquals(1, Draws.choice(0, weights, weights.length));
        assertEquals(5, Draws.choice(-1, weights, weights.length));
    }

    @Test
    void choiceReadsTheFirstWeightsOnly() {
        double[] scratch = {1, 2, NAN, -1};
        Seeds.forAll(200, bits -> assertTrue(Draws.choice(bits, scratch, 2) < 2));
    }

    @Test
    void choiceRefusesWhatAreNoWeights() {
        refused("A choice among 0 of 2 weights. Maybe", () -> Draws.choice(0, new double[] {1, 1}, 0));
        refused("A choice among 3 of 2 weights. Maybe", () -> Draws.choice(0, new double[] {1, 1}, 3));
        refused("A choice among -1 of 2 weights. Maybe", () -> Draws.choice(0, new double[] {1, 1}, -1));
        refused("Weight 1 of 2 is -0.5. Maybe", () -> Draws.choice(0, new double[] {1, -0.5}, 2));
        refused("Weight 0 of 2 is NaN. Maybe", () -> Draws.choice(0, new double[] {NAN, 1}, 2));
        refused("Weight 1 of 2 is Infinity. Maybe", () -> Draws.choice(0, new double[] {1, INFINITY}, 2));
        refused("All 2 weights are zero. Maybe", () -> Draws.choice(0, new double[] {0, 0}, 2));
        refused("The sum of 2 weights overflows. Maybe", () -> Draws.choice(0, new double[] {1e308, 1e308}, 2));
    }

    /** The check values of Wichura's paper. */
    @ParameterizedTest
    @CsvSource({"0.25, -0.6744897501960817", "0.001, -3.090232306167814", "1e-20, -9.262340089798408"})
    void theNormalQuantileIsAsPublished(double p, double x) {
        assertEquals(x, Draws.normalQuantile(p), 1e-15 * Math.abs(x));
    }

    @Test
    void theNormalQuantileInvertsTheDistributionFunction() {
        NormalDistribution normal = new NormalDistribution();
        assertEquals(0, Draws.normalQuantile(0.5));
        for (int i = 1; i < 100_000; i++) {
            double p = i / 100_000.0;
            assertEquals(p, normal.cumulativeProbability(Draws.normalQuantile(p)), 1e-15, () -> "p = " + p);
        }
        for (int e = 2; e <= 53; e++) {
            double p = Math.scalb(1.0, -e);
            assertEquals(p, normal.cumulativeProbability(Draws.normalQuantile(p)), 1e-12 * p, () -> "p = " + p);
        }
    }

    @Test
    void normalsAreSymmetricAndGrowWithTheBits() {
        assertEquals(8.209536151601387, Draws.normal(-1), 1e-14);
        Seeds.forAll(5_000, bits -> {
            assertEquals(-Draws.normal(bits), Draws.normal(~bits));
            long other = bits * 0x2545f4914f6cdd1dL + 1;
            assertEquals(
                    Long.compareUnsigned(bits >>> 12, other >>> 12),
                    Double.compare(Draws.normal(bits), Draws.normal(other)));
        });
    }

    @Test
    void normalAndLognormalScale() {
        Seeds.forAll(2_000, bits -> {
            assertEquals(10 + 2 * Draws.normal(bits), Draws.normal(bits, 10, 2));
            assertEquals(10, Draws.normal(bits, 10, 0));
            assertEquals(StrictMath.exp(Draws.normal(bits, 1, 0.5)), Draws.lognormal(bits, 1, 0.5));
            assertEquals(1, Draws.lognormal(bits, 0, 0));
        });
    }

    @Test
    void normalAndLognormalRefuseWhatIsNoScale() {
        refused("The mean is NaN. Maybe", () -> Draws.normal(0, NAN, 1));
        refused("The mean is Infinity. Maybe", () -> Draws.normal(0, INFINITY, 1));
        refused("The standard deviation is -1.0, which", () -> Draws.normal(0, 0, -1));
        refused("The standard deviation is NaN, which", () -> Draws.normal(0, 0, NAN));
        refused("The mean of the logarithm is -Infinity. Maybe", () -> Draws.lognormal(0, -INFINITY, 1));
        refused("The standard deviation of the logarithm is Infinity, which", () -> Draws.lognormal(0, 0, INFINITY));
    }

    @Test
    void betaStaysBetweenZeroAndOneForEveryShape() {
        double[] shapes = {1e-9, 1e-3, 0.5, 1, Math.nextUp(1.0), 2, 1e3, 1e12};
        for (double alpha : shapes) {
            for (double beta : shapes) {
                Seeds.forAll(500, bits -> {
                    double x = Draws.beta(bits, alpha, beta);
                    assertTrue(x >= 0 && x <= 1, () -> x + " from beta(" + alpha + ", " + beta + ")");
                });
            }
        }
    }

    @Test
    void betaRefusesWhatIsNoShape() {
        refused("The beta shape alpha is 0.0, outside 1.0E-9..1.0E12. Maybe", () -> Draws.beta(0, 0, 1));
        refused("The beta shape alpha is NaN, outside", () -> Draws.beta(0, NAN, 1));
        refused("The beta shape beta is -2.0, outside", () -> Draws.beta(0, 1, -2));
        refused("The beta shape beta is Infinity, outside", () -> Draws.beta(0, 1, INFINITY));
    }

    @Test
    void nothingIsAllocated() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        double[] weights = {1, 2, 3};
        SeededChance chance = new SeededChance(1);
        Purpose purpose = Purpose.of("allocation");
        drawsOfEveryKind(chance, purpose, weights, 10);
        long before = threads.getCurrentThreadAllocatedBytes();
        drawsOfEveryKind(chance, purpose, weights, 10_000);
        long after = threads.getCurrentThreadAllocatedBytes();
        // A byte a draw would be an object in every sixteen.
        assertTrue(after - before < 10_000, () -> (after - before) + " bytes");
    }

    private static void drawsOfEveryKind(SeededChance chance, Purpose purpose, double[] weights, int n) {
        double sum = 0;
        for (int turn = 0; turn < n; turn++) {
            long bits = chance.bits(purpose, turn, 0);
            sum += Draws.choice(bits, weights, weights.length)
                    + Draws.lognormal(bits, 0, 1)
                    + Draws.beta(bits, 2, 5)
                    + Draws.beta(bits, 0.5, 0.5);
        }
        assertTrue(sum > 0);
    }

    private static void refused(String start, Executable draw) {
        String message = assertThrows(IllegalArgumentException.class, draw).getMessage();
        assertTrue(message.startsWith(start), message);
        assertTrue(message.contains("Maybe "), message);
    }
}
