package org.ringcraft.engine.chance;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.LongToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.LogNormalDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.RealDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Draws against the distributions they claim, at 50,000 turns of one game. */
class DrawsDistributionTest {

    private static final int N = 50_000;
    private static final SeededChance CHANCE = new SeededChance(7);

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.05, 0.3, 0.5, 0.9, 0.999})
    void bernoulliComesTrueAsOftenAsItShould(double p) {
        double hits = 0;
        for (double x : sample("bernoulli", bits -> Draws.bernoulli(bits, p) ? 1 : 0)) {
            hits += x;
        }
        holds(Verdict.standard("bernoulli " + p, (hits - N * p) / Math.sqrt(N * p * (1 - p))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 1", "1 2 3 4", "0.01 0.02 0.97", "5 5 5 5 5 5 5 5 5 5", "1e-3 7e-3 2e-3"})
    void choiceFollowsItsWeights(String text) {
        double[] weights =
                Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
        double total = Arrays.stream(weights).sum();
        long[] counts = new long[weights.length];
        for (double index : sample("choice", bits -> Draws.choice(bits, weights, weights.length))) {
            counts[(int) index]++;
        }
        holds(Verdict.chiSquare(
                "choice " + text,
                counts,
                Arrays.stream(weights).map(weight -> N * weight / total).toArray()));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "-3, 0.25", "120, 15"})
    void normalIsNormal(double mean, double sd) {
        fits(new NormalDistribution(mean, sd), sample("normal", bits -> Draws.normal(bits, mean, sd)));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0.5", "4, 0.1", "-2, 2"})
    void lognormalIsLognormal(double mu, double sigma) {
        fits(new LogNormalDistribution(mu, sigma), sample("lognormal", bits -> Draws.lognormal(bits, mu, sigma)));
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 0.5",
        "2, 5",
        "5, 2",
        "0.8, 3",
        "3, 0.8",
        "60, 40",
        "1, 1",
        "1, 4",
        "1.0001, 1.0001",
        "0.3, 50",
        "0.2, 0.9",
        "1.5, 900",
        "5000, 5000",
        "4e6, 1e6"
    })
    void betaIsBeta(double alpha, double beta) {
        fits(new BetaDistribution(alpha, beta), sample("beta", bits -> Draws.beta(bits, alpha, beta)));
    }

    /** A rejection loop that leaked from one address into the next would show here. */
    @Test
    void betasOfNeighbouringTurnsAreNotCorrelated() {
        double[] shapes = {0.5, 2, 60};
        for (double shape : shapes) {
            double[] x = sample("beta", bits -> Draws.beta(bits, shape, shape));
            holds(Verdict.uncorrelated(
                    "of betas a turn apart", Arrays.copyOfRange(x, 0, N - 1), Arrays.copyOfRange(x, 1, N)));
            double[] y = sample("other-beta", bits -> Draws.beta(bits, shape, shape));
            holds(Verdict.uncorrelated("of betas of two purposes", x, y));
        }
    }

    @Test
    void theFitHasTeeth() {
        assertFalse(distance(new NormalDistribution(0.03, 1), sample("normal", Draws::normal))
                .holds());
        assertFalse(distance(new NormalDistribution(0, 1.03), sample("normal", Draws::normal))
                .holds());
        assertFalse(distance(new BetaDistribution(2.05, 5), sample("beta", bits -> Draws.beta(bits, 2, 5)))
                .holds());
        assertFalse(distance(new BetaDistribution(0.5, 0.5), sample("beta", bits -> Draws.beta(bits, 0.52, 0.5)))
                .holds());
    }

    private static double[] sample(String purpose, LongToDoubleFunction draw) {
        Purpose named = Purpose.of(purpose);
        return IntStream.range(0, N)
                .mapToDouble(turn -> draw.applyAsDouble(CHANCE.bits(named, turn, 0)))
                .toArray();
    }

    /** Checks the whole shape, and the mean and variance on their own because they are what content authors set. */
    private static void fits(RealDistribution law, double[] sample) {
        holds(distance(law, sample));
        double mean = law.getNumericalMean();
        double variance = law.getNumericalVariance();
        double sum = 0;
        double squares = 0;
        double fourths = 0;
        for (double x : sample) {
            double off = x - mean;
            sum += off;
            squares += off * off;
            fourths += off * off * off * off;
        }
        holds(Verdict.standard("mean", sum / Math.sqrt(N * variance)));
        double varianceOfSquares = fourths / N - squares / N * (squares / N);
        holds(Verdict.standard("variance", (squares - N * variance) / Math.sqrt(N * varianceOfSquares)));
    }

    /** Kolmogorov and Smirnov. */
    private static Verdict distance(RealDistribution law, double[] sample) {
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        double d = 0;
        for (int i = 0; i < N; i++) {
            double f = law.cumulativeProbability(sorted[i]);
            d = Math.max(d, Math.max(f - i / (double) N, (i + 1) / (double) N - f));
        }
        return new Verdict("distance × √n", d * Math.sqrt(N), 0, Verdict.K);
    }

    private static void holds(Verdict verdict) {
        assertTrue(verdict.holds(), verdict::toString);
    }
}
