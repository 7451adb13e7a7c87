package org.ringcraft.io.report;

import java.util.ArrayList;
import java.util.List;
import org.ringcraft.engine.call.Outcome;
import org.ringcraft.engine.play.Matrix;
import org.ringcraft.io.lint.LintFinding;

/** What was played, by whom and with what, and the figures in short. */
record OverviewSection(ReportContent content, ReportWords words) {

    void write(Markup page) {
        Matrix.Settings settings = content.matrix().settings();
        boolean alone = settings.policies().size() == 1;
        page.open("section", "id", "summary", "aria-labelledby", "summary-h");
        page.element("h2", words.get("summary.heading"), "id", "summary-h");
        page.element(
                "p",
                words.get(
                        alone ? "summary.intro-alone" : "summary.intro",
                        Figures.count(calls()),
                        alone ? settings.policies().get(0) : settings.policies().size(),
                        Figures.count(settings.calls()),
                        settings.seed()),
                "class",
                "lead");
        page.open("ul", "class", "tiles");
        tile(page, Figures.count(calls()), words.get("summary.calls"), "");
        int scenarios = content.matrix().parts().size();
        tile(page, Figures.count(scenarios), words.get(scenarios == 1 ? "summary.scenario" : "summary.scenarios"), "");
        int errors =
                (int) content.findings().stream().filter(LintFinding::error).count();
        tile(page, Figures.count(errors), words.get("summary.errors"), errors > 0 ? "bad" : "");
        int warnings = content.findings().size() - errors;
        tile(page, Figures.count(warnings), words.get("summary.warnings"), warnings > 0 ? "doubt" : "");
        long failed = content.matrix().failed();
        tile(page, Figures.count(failed), words.get("summary.failed"), failed > 0 ? "bad" : "");
        page.close().line();
        policies(page);
        page.close().line();
    }

    private long calls() {
        return content.matrix().parts().stream()
                .flatMap(part -> part.rows().stream())
                .mapToLong(row -> row.report().calls())
                .sum();
    }

    static void tile(Markup page, String figure, String label, String mark) {
        page.open("li", "class", ("tile " + mark).strip());
        page.element("span", figure, "class", "figure").text(" ").element("span", label, "class", "label");
        page.close();
    }

    private void policies(Markup page) {
        List<String> names = content.matrix().settings().policies();
        page.open("details").element("summary", words.get("summary.policies"));
        page.open("dl", "class", "facts");
        for (String name : names) {
            page.element("dt", name).element("dd", words.or("policy." + name, words.get("summary.other-policy")));
        }
        page.close(2).line();
    }

    /** Writes the figures of one scenario in short. */
    static void scenario(Markup page, PartView view) {
        ReportWords words = view.words();
        page.open("ul", "class", "tiles");
        for (ShownCall call : view.calls()) {
            String figure = switch (call.goal()) {
                case BEST, WORST -> Figures.tenths(call.found().quality());
                case SHORTEST, LONGEST -> Figures.minutes(call.found().millis() / 1000.0);
            };
            tile(page, figure, words.of("tile", call.goal()), "");
        }
        tile(
                page,
                of(
                        view.part().coverage().nodes().size(),
                        view.part().coverage().unvisited().size()),
                words.get("tile.nodes"),
                "");
        int replies = view.part().items().items().size();
        int untaken = view.part().coverage().neverOffered().size()
                + view.part().coverage().neverTaken().size();
        tile(page, of(replies, untaken), words.get("tile.replies"), "");
        page.close().line();
        sentences(view).forEach(sentence -> page.element("p", sentence));
        failures(page, view);
    }

    private static String of(int all, int missing) {
        return (all - missing) + " / " + all;
    }

    private static List<String> sentences(PartView view) {
        ReportWords words = view.words();
        List<String> sentences = new ArrayList<>();
        List<Matrix.Row> rows = view.part().rows();
        Matrix.Row last = rows.get(rows.size() - 1);
        sentences.add(words.get(
                "summary.sentence",
                last.policy(),
                Figures.tenths(last.report().quality().mean()),
                Figures.percent(last.report().outcomes().getOrDefault(Outcome.SALE, 0.0)),
                Figures.percent(last.report().fatalRate())));
        if (rows.size() > 1) {
            Matrix.Row first = rows.get(0);
            double apart =
                    last.report().quality().mean() - first.report().quality().mean();
            sentences.add(words.get(
                    "summary.apart",
                    first.policy(),
                    Figures.tenths(first.report().quality().mean()),
                    Figures.tenths(apart)));
        }
        return sentences;
    }

    private static void failures(Markup page, PartView view) {
        if (view.part().failed() == 0) {
            return;
        }
        ReportWords words = view.words();
        Tables.open(
                page, words.get("failures.caption", Figures.count(view.part().failed())), "");
        Tables.head(
                page,
                words.get("failures.policy"),
                words.get("failures.persona"),
                "#" + words.get("failures.seed"),
                words.get("failures.message"));
        page.open("tbody");
        view.part().failures().forEach(failure -> {
            page.open("tr").element("td", failure.policy()).element("td", view.persona(failure.persona()));
            page.element("td", failure.seed(), "class", "n")
                    .element("td", failure.message())
                    .close();
        });
        Tables.close(page);
    }
}
