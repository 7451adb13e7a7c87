package org.ringcraft.io.report;

import java.util.List;
import org.ringcraft.engine.call.Outcome;
import org.ringcraft.engine.play.Matrix;
import org.ringcraft.engine.play.SimulationReport;

/** Who fares how with whom: customers down, players across. */
record PolicySection(PartView view) {

    void write(Markup page) {
        ReportWords words = view.words();
        page.open("section", "id", view.id("players"), "aria-labelledby", view.id("players-h"));
        page.element("h3", words.get("players.heading"), "id", view.id("players-h"));
        page.element("p", words.get("players.intro"), "class", "lead");
        Tables.open(page, words.get("players.caption"), "cells");
        page.open("thead").open("tr").element("th", words.get("players.persona"), "scope", "col");
        for (Matrix.Row row : view.part().rows()) {
            page.element("th", row.policy(), "scope", "col", "class", "n");
        }
        page.close(2).open("tbody").open("tr", "class", "all");
        page.element("th", words.get("players.all"), "scope", "row");
        for (Matrix.Row row : view.part().rows()) {
            SimulationReport report = row.report();
            cell(
                    page,
                    Figures.tenths(report.quality().mean()),
                    report.outcomes().getOrDefault(Outcome.SALE, 0.0),
                    report.fatalRate(),
                    report.calls());
        }
        page.close().line();
        for (String persona : view.part().personas()) {
            page.open("tr").element("th", view.persona(persona), "scope", "row");
            for (Matrix.Row row : view.part().rows()) {
                List<Matrix.Cell> cells = view.part().cells().stream()
                        .filter(cell -> cell.policy().equals(row.policy())
                                && cell.persona().equals(persona))
                        .toList();
                for (Matrix.Cell cell : cells) {
                    cell(page, Figures.tenths(cell.quality()), cell.saleShare(), cell.fatalShare(), cell.calls());
                }
            }
            page.close().line();
        }
        Tables.close(page);
        page.close().line();
    }

    private void cell(Markup page, String quality, double sale, double fatal, long calls) {
        ReportWords words = view.words();
        page.open("td", "class", "n");
        if (calls == 0) {
            page.text(Figures.NONE).close();
            return;
        }
        page.element("strong", quality).empty("br");
        page.element("span", words.get("players.sale", Figures.percent(sale)), "class", "sub")
                .empty("br");
        page.element(
                        "span",
                        words.get("players.fatal", Figures.percent(fatal)),
                        "class",
                        fatal > 0 ? "sub fatal" : "sub")
                .close();
    }
}
