package org.ringcraft.engine.scoring;

import java.util.List;
import org.ringcraft.engine.call.CallScript;
import org.ringcraft.engine.call.CallState;

/**
 * What a call scored, for when very many are: one object that {@link Scorer#mark} fills again and again. Belongs to one
 * thread.
 */
public final class Sheet {

    /** By the line's number on the card; written by {@link Marks}. */
    final double[] credits;

    private double quality;
    private double[] headlines = {};
    private boolean compliant;
    private CallState end;

    /**
     * @param script any that the card is to be used with
     */
    public Sheet(Rubric rubric, CallScript script) {
        credits = new double[lines(rubric).size()];
        end = CallState.ready(script);
    }

    /** Returns the lines of a card, all sections counted through. */
    public static List<Rubric.Line> lines(Rubric rubric) {
        return rubric.sections().stream()
                .flatMap(section -> section.lines().stream())
                .toList();
    }

    void fill(Marks marks, CallState folded) {
        quality = marks.quality();
        headlines = marks.headlines();
        compliant = marks.compliant();
        end = folded;
    }

    /** Returns the quality, 0..100. */
    public double quality() {
        return quality;
    }

    /** Returns the figure of that headline, 0..100, or NaN when nothing in it applied. */
    public double headline(Headline headline) {
        return headlines[headline.ordinal()];
    }

    public boolean compliant() {
        return compliant;
    }

    /** Returns the credit of a line of the card by its number, 0, ½ or 1, or NaN when it did not apply. */
    public double credit(int line) {
        return credits[line];
    }

    /** Returns the state that the log alone gives; scoring folds it anyway. */
    public CallState folded() {
        return end;
    }
}
