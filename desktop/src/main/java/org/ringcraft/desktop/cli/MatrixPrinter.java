package org.ringcraft.desktop.cli;

import java.io.PrintWriter;
import java.util.List;
import org.ringcraft.engine.call.Outcome;
import org.ringcraft.engine.play.Matrix;
import org.ringcraft.engine.play.SimulationReport;
import org.ringcraft.game.asset.Words;

/** Prints a table a scenario: every policy with all personas together, and with each. */
record MatrixPrinter(Words words, PrintWriter out) {

    void print(Matrix matrix) {
        for (Matrix.Part part : matrix.parts()) {
            out.println(words.get(
                    "matrix.head",
                    part.scenario(),
                    matrix.settings().policies().size(),
                    part.personas().size(),
                    matrix.settings().calls(),
                    matrix.settings().seed()));
            Table table = new Table(List.of(
                    words.get("matrix.policy"),
                    words.get("matrix.persona"),
                    words.get("matrix.calls"),
                    words.get("matrix.quality"),
                    words.get("matrix.sale"),
                    words.get("matrix.fatal"),
                    words.get("matrix.seconds"),
                    words.get("matrix.turns")));
            for (Matrix.Row row : part.rows()) {
                table.row(all(row));
                part.cells().stream()
                        .filter(cell -> cell.policy().equals(row.policy()))
                        .forEach(cell -> table.row(cell(cell)));
            }
            table.print(out);
        }
    }

    private List<String> all(Matrix.Row row) {
        SimulationReport report = row.report();
        return List.of(
                row.policy(),
                words.get("matrix.all"),
                Integer.toString(report.calls()),
                tenth(report.quality().mean()),
                SimulationPrinter.percent(report.outcomes().getOrDefault(Outcome.SALE, 0.0)),
                SimulationPrinter.percent(report.fatalRate()),
                Long.toString(Math.round(report.meanSeconds())),
                tenth(report.turns()));
    }

    private static List<String> cell(Matrix.Cell cell) {
        return List.of(
                cell.policy(),
                cell.persona(),
                Long.toString(cell.calls()),
                cell.quality().isKnown() ? tenth(cell.quality().value()) : "-",
                SimulationPrinter.percent(cell.saleShare()),
                SimulationPrinter.percent(cell.fatalShare()),
                Long.toString(Math.round(cell.seconds())),
                tenth(cell.turns()));
    }

    private static String tenth(double value) {
        return Double.toString(SimulationPrinter.tenth(value));
    }
}
