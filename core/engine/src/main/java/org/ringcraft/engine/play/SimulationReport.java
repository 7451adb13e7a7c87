package org.ringcraft.engine.play;

import java.util.List;
import java.util.Map;
import org.ringcraft.engine.call.Outcome;
import org.ringcraft.engine.scoring.Headline;

/**
 * What many simulated calls came to. Shares are 0..1 of all calls unless said otherwise, scores 0..100, times seconds
 * of handle time.
 *
 * @param choices commands taken, of all kinds
 * @param fatalRate share of calls that failed on compliance
 * @param lnMu mean of the natural logarithm of the handle time
 * @param lnSigma its standard deviation
 * @param turns mean number of lines that the player said
 * @param objections share of calls with none, one, and two or more objections
 * @param salesByObjections share of sales among the calls with none, one, and two or more
 * @param talkShare mean share of the words' time that the player had, disclosures left out
 */
public record SimulationReport(
        int calls,
        long choices,
        Map<Outcome, Double> outcomes,
        double kept,
        double cancelled,
        double complaint,
        Spread quality,
        Map<Headline, Spread> headlines,
        double fatalRate,
        double meanSeconds,
        double medianSeconds,
        double lnMu,
        double lnSigma,
        double turns,
        List<Double> objections,
        List<Double> salesByObjections,
        double talkShare) {

    public SimulationReport {
        outcomes = Map.copyOf(outcomes);
        headlines = Map.copyOf(headlines);
        objections = List.copyOf(objections);
        salesByObjections = List.copyOf(salesByObjections);
    }

    /** Mean and three percentiles. */
    public record Spread(double mean, double p10, double p50, double p90) {}
}
