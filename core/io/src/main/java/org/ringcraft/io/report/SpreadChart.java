package org.ringcraft.io.report;

import java.util.List;
import org.ringcraft.engine.play.Histogram;

/** Histograms under each other on one scale, each with a line from the 10th to the 90th percentile and a median. */
record SpreadChart(String id, String title, String axisTitle, List<Row> rows, Axis axis) {

    private static final double LEFT = 74;
    private static final double PLOT = 400;
    private static final double RIGHT = 106;
    private static final double ROW = 58;
    private static final double BARS = 36;
    private static final double TOP = 8;
    private static final double FOOT = 44;

    /** One policy. Percentiles are NaN when there is nothing. */
    record Row(String name, Histogram histogram, double p10, double p50, double p90, String note) {}

    /**
     * A scale from 0.
     *
     * @param end of the scale, in the histogram's unit
     * @param step between ticks, in that unit
     * @param unit how much of it makes 1 on the ticks
     */
    record Axis(double end, double step, double unit) {}

    void write(Markup page, ReportWords words) {
        double height = TOP + rows.size() * ROW + FOOT;
        page.open("figure").element("figcaption", title);
        page.open(
                "svg",
                "viewBox",
                "0 0 " + Figures.at(LEFT + PLOT + RIGHT) + " " + Figures.at(height),
                "class",
                "chart",
                "role",
                "img",
                "aria-labelledby",
                id + "-t " + id + "-d");
        page.element("title", title, "id", id + "-t").element("desc", description(words), "id", id + "-d");
        double bottom = TOP + rows.size() * ROW;
        for (double tick = 0; tick <= axis.end() + 1e-9; tick += axis.step()) {
            double x = x(tick);
            page.empty("line", "class", "grid", "x1", at(x), "x2", at(x), "y1", at(TOP), "y2", at(bottom + 4));
            page.element("text", Math.round(tick / axis.unit()), "class", "tick", "x", at(x), "y", at(bottom + 18));
        }
        page.element("text", axisTitle, "class", "tick title", "x", at(LEFT + PLOT / 2), "y", at(bottom + 36));
        double tallest = rows.stream().mapToDouble(SpreadChart::tallest).max().orElse(1);
        for (int i = 0; i < rows.size(); i++) {
            row(page, words, rows.get(i), TOP + i * ROW, tallest);
        }
        page.close();
        page.element("p", words.get("spread.note", Figures.percent(tallest)), "class", "sub")
                .close()
                .line();
    }

    private String description(ReportWords words) {
        StringBuilder text = new StringBuilder();
        for (Row row : rows) {
            text.append(words.get("spread.row", row.name(), value(row.p10()), value(row.p50()), value(row.p90())))
                    .append(' ');
        }
        return text.toString().strip();
    }

    private String value(double value) {
        return Figures.tenths(value / axis.unit());
    }

    private double x(double value) {
        return LEFT + PLOT * Math.min(1, value / axis.end());
    }

    private static long all(Row row) {
        return row.histogram().counts().stream().mapToLong(Long::longValue).sum();
    }

    private static double tallest(Row row) {
        long most = row.histogram().counts().stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        return most == 0 ? 0 : (double) most / all(row);
    }

    private void row(Markup page, ReportWords words, Row row, double top, double tallest) {
        double base = top + BARS + 4;
        page.line().element("text", row.name(), "class", "row-name", "x", at(LEFT - 8), "y", at(base - 4));
        page.empty("line", "class", "base", "x1", at(LEFT), "x2", at(LEFT + PLOT), "y1", at(base), "y2", at(base));
        Histogram histogram = row.histogram();
        for (int i = 0; i < histogram.counts().size(); i++) {
            long count = histogram.counts().get(i);
            double from = histogram.from() + i * histogram.width();
            if (count > 0 && from < axis.end()) {
                double height = Math.max(1, BARS * count / all(row) / tallest);
                double x = x(from);
                page.open(
                        "rect",
                        "class",
                        "bar",
                        "x",
                        at(x + 0.5),
                        "y",
                        at(base - height),
                        "width",
                        at(Math.max(1, x(from + histogram.width()) - x - 1)),
                        "height",
                        at(height));
                page.element(
                        "title",
                        words.get(
                                "spread.bar",
                                Math.round(from / axis.unit() * 10) / 10.0,
                                Math.round((from + histogram.width()) / axis.unit() * 10) / 10.0,
                                Figures.count(count),
                                Figures.percent((double) count / all(row))));
                page.close();
            }
        }
        percentiles(page, row, base + 8);
        page.element("text", row.note(), "class", "row-note", "x", at(LEFT + PLOT + 10), "y", at(base - 4));
    }

    private void percentiles(Markup page, Row row, double y) {
        if (Double.isNaN(row.p10()) || Double.isNaN(row.p50()) || all(row) == 0) {
            return;
        }
        page.empty("line", "class", "range", "x1", at(x(row.p10())), "x2", at(x(row.p90())), "y1", at(y), "y2", at(y));
        page.empty("circle", "class", "median", "cx", at(x(row.p50())), "cy", at(y), "r", 4);
    }

    private static String at(double units) {
        return Figures.at(units);
    }
}
