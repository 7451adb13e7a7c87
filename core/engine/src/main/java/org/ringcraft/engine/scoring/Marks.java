package org.ringcraft.engine.scoring;

import java.util.ArrayList;
import java.util.List;

/**
 * The figures of a card, without its words.
 *
 * <p>A fatal breach, or a fatal line lost, takes everything that compliance had earned: a breach is not averaged away.
 * A section earns the share of its applicable weight; lines that did not apply spread their weight over the rest of
 * the card. A call that rightly stopped at a failed check is judged on its opening and its checks alone. Lines that only a yes makes possible are taken in only where they lower a figure, so that a sale never
 * raises quality.
 *
 * @param quality 0..100
 * @param headlines 0..100 by {@link Headline#ordinal()}; NaN when nothing in it applied
 * @param findings by section and line, in the order of the card; empty when the review cites nothing
 */
@SuppressWarnings("ArrayRecordComponent") // made and read within a scoring, never compared
record Marks(double quality, double[] headlines, boolean compliant, List<List<Finding>> findings) {

    private static final double[] NO_CREDITS = {};

    static Marks of(Rubric rubric, CallReview call) {
        return of(rubric, call, NO_CREDITS);
    }

    /**
     * @param credits is filled with the credit of each line, all sections counted through, NaN where not applicable; left
     *     alone when it has no room
     */
    static Marks of(Rubric rubric, CallReview call, double[] credits) {
        int number = 0;
        int count = Headline.values().length;
        double[] points = new double[count + 1];
        double[] weight = new double[count + 1];
        double[] pointsBeforeYes = new double[count + 1];
        double[] weightBeforeYes = new double[count + 1];
        List<List<Finding>> findings =
                new java.util.ArrayList<>(rubric.sections().size());
        boolean lostFatal = false;
        boolean stopped = call.stoppedAtTheDoor();
        for (Rubric.Section section : rubric.sections()) {
            int headline = section.headline().ordinal();
            List<Finding> found = new ArrayList<>(call.cites() ? section.lines().size() : 0);
            for (Rubric.Line line : section.lines()) {
                boolean atTheDoor = line.rule() instanceof OpeningRule || line.rule() instanceof VerifyRule;
                Finding finding = stopped && !atTheDoor
                        ? Finding.notApplicable()
                        : line.rule().judge(call);
                if (call.cites()) {
                    found.add(finding);
                }
                if (credits.length > 0) {
                    credits[number++] = finding.applicable() ? finding.credit() : Double.NaN;
                }
                if (finding.applicable()) {
                    lostFatal |= line.fatal() && finding.fatal();
                    add(points, headline, line.weight() * finding.credit());
                    add(weight, headline, line.weight());
                    if (!line.afterYes()) {
                        add(pointsBeforeYes, headline, line.weight() * finding.credit());
                        add(weightBeforeYes, headline, line.weight());
                    }
                }
            }
            findings.add(found);
        }
        boolean compliant = !lostFatal && !call.brokeFatally();
        if (!compliant) {
            forfeit(points);
            forfeit(pointsBeforeYes);
        }
        double[] figures = new double[count + 1];
        for (int i = 0; i <= count; i++) {
            double before = weightBeforeYes[i] == 0 ? Double.NaN : 100 * pointsBeforeYes[i] / weightBeforeYes[i];
            double all = weight[i] == 0 ? Double.NaN : 100 * points[i] / weight[i];
            figures[i] = Double.isNaN(before) ? all : Math.min(before, all);
        }
        double quality = Double.isNaN(figures[count]) ? 0 : figures[count];
        return new Marks(quality, java.util.Arrays.copyOf(figures, count), compliant, findings);
    }

    private static void forfeit(double[] points) {
        points[points.length - 1] -= points[Headline.COMPLIANCE.ordinal()];
        points[Headline.COMPLIANCE.ordinal()] = 0;
    }

    private static void add(double[] sums, int headline, double value) {
        sums[headline] += value;
        sums[sums.length - 1] += value;
    }
}
