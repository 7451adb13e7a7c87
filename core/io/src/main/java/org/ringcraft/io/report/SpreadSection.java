package org.ringcraft.io.report;

import java.util.ArrayList;
import java.util.List;
import org.ringcraft.engine.play.Histogram;
import org.ringcraft.engine.play.Matrix;
import org.ringcraft.engine.play.SimulationReport;

/** How quality and handle time are spread, policy under policy on one scale. */
record SpreadSection(PartView view) {

    private static final double MINUTE = 60;

    void write(Markup page) {
        ReportWords words = view.words();
        page.open("section", "id", view.id("spread"), "aria-labelledby", view.id("spread-h"));
        page.element("h3", words.get("spread.heading"), "id", view.id("spread-h"));
        page.element("p", words.get("spread.intro"), "class", "lead");
        page.open("div", "class", "pair");
        qualities(page);
        lengths(page);
        page.close(2).line();
    }

    private void qualities(Markup page) {
        List<SpreadChart.Row> rows = new ArrayList<>();
        for (Matrix.Row row : view.part().rows()) {
            SimulationReport.Spread quality = row.report().quality();
            rows.add(new SpreadChart.Row(
                    row.policy(),
                    together(row.policy(), true),
                    quality.p10(),
                    quality.p50(),
                    quality.p90(),
                    view.words().get("spread.median", Figures.tenths(quality.p50()))));
        }
        new SpreadChart(
                        view.id("quality"),
                        view.words().get("spread.quality"),
                        view.words().get("spread.quality-axis"),
                        rows,
                        new SpreadChart.Axis(100, 20, 1))
                .write(page, view.words());
    }

    private void lengths(Markup page) {
        List<SpreadChart.Row> rows = new ArrayList<>();
        double longest = 0;
        for (Matrix.Row row : view.part().rows()) {
            Histogram lengths = together(row.policy(), false);
            longest = Math.max(longest, end(lengths));
            rows.add(new SpreadChart.Row(
                    row.policy(),
                    lengths,
                    percentile(lengths, 0.1),
                    row.report().medianSeconds(),
                    percentile(lengths, 0.9),
                    view.words()
                            .get("spread.median", Figures.minutes(row.report().medianSeconds()))));
        }
        double minutes = Math.max(2, Math.ceil(longest / MINUTE / 2) * 2);
        double step = minutes > 12 ? 4 : minutes > 6 ? 2 : 1;
        new SpreadChart(
                        view.id("length"),
                        view.words().get("spread.length"),
                        view.words().get("spread.length-axis"),
                        rows,
                        new SpreadChart.Axis(minutes * MINUTE, step * MINUTE, MINUTE))
                .write(page, view.words());
    }

    /** Returns the histogram of a policy with all personas. */
    private Histogram together(String policy, boolean quality) {
        List<Histogram> each = view.part().cells().stream()
                .filter(cell -> cell.policy().equals(policy))
                .map(cell -> quality ? cell.qualities() : cell.lengths())
                .toList();
        List<Long> sums = new ArrayList<>();
        for (Histogram histogram : each) {
            for (int i = 0; i < histogram.counts().size(); i++) {
                if (i == sums.size()) {
                    sums.add(0L);
                }
                sums.set(i, sums.get(i) + histogram.counts().get(i));
            }
        }
        return each.isEmpty()
                ? new Histogram(0, 1, List.of())
                : new Histogram(each.get(0).from(), each.get(0).width(), sums);
    }

    private static double end(Histogram histogram) {
        for (int i = histogram.counts().size(); i > 0; i--) {
            if (histogram.counts().get(i - 1) > 0) {
                return histogram.from() + i * histogram.width();
            }
        }
        return 0;
    }

    /** Returns the value below which that share lies, as if values lay evenly within a bin. */
    static double percentile(Histogram histogram, double share) {
        long all = histogram.counts().stream().mapToLong(Long::longValue).sum();
        double wanted = share * all;
        double seen = 0;
        for (int i = 0; i < histogram.counts().size() && all > 0; i++) {
            long here = histogram.counts().get(i);
            if (here > 0 && seen + here >= wanted) {
                return histogram.from() + histogram.width() * (i + (wanted - seen) / here);
            }
            seen += here;
        }
        return Double.NaN;
    }
}
