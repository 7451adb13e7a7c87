package org.ringcraft.io.store;

import java.util.Map;
import org.ringcraft.engine.scoring.Headline;

/**
 * What a call was worth by one version of one rubric.
 *
 * @param scored when, milliseconds since 1970, UTC
 * @param quality 0..100
 * @param headlines 0..100 each; absent when nothing in it applied
 */
public record Score(
        String rubric,
        String rubricVersion,
        long scored,
        double quality,
        boolean compliant,
        boolean passed,
        int passMark,
        Map<Headline, Double> headlines) {

    public Score {
        headlines = Map.copyOf(headlines);
    }

    /** What one line of the card was worth; as in {@link org.ringcraft.engine.scoring.Scorecard.ScoreLine}. */
    public record Line(String line, double credit, double points, double weight, boolean applicable) {}
}
