package org.ringcraft.io.report;

/** How warm a node is: visits a call, in steps that every report shares, so that two reports can be laid side by side. */
final class Heat {

    /** The warmest step; 0 is for what was never visited. */
    static final int STEPS = 6;

    private static final double[] FROM = {0, 0, 0.05, 0.25, 0.5, 1, 2};

    private Heat() {}

    static int step(double visitsPerCall) {
        if (visitsPerCall <= 0) {
            return 0;
        }
        int step = 1;
        while (step < STEPS && visitsPerCall >= FROM[step + 1]) {
            step++;
        }
        return step;
    }

    static String label(int step, ReportWords words) {
        if (step == 0) {
            return words.get("graph.never");
        }
        if (step == 1) {
            return words.get("graph.under", number(FROM[2]));
        }
        return step == STEPS
                ? words.get("graph.from", number(FROM[step]))
                : words.get("graph.between", number(FROM[step]), number(FROM[step + 1]));
    }

    /** Returns visits a call as they are shown: never 0 for what was visited at all. */
    static String number(double visitsPerCall) {
        return visitsPerCall < 0.005 ? "< 0.01" : Figures.hundredths(visitsPerCall);
    }
}
