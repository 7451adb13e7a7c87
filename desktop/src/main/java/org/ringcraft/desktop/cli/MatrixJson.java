package org.ringcraft.desktop.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import org.ringcraft.engine.play.Estimate;
import org.ringcraft.engine.play.Failure;
import org.ringcraft.engine.play.Histogram;
import org.ringcraft.engine.play.Matrix;
import org.ringcraft.io.plan.CommandText;
import org.ringcraft.io.trial.FailureFiles;

/** A matrix as one JSON document, in which nothing depends on the machine or the number of threads. */
final class MatrixJson {

    private MatrixJson() {}

    static JsonObject document(Matrix matrix, List<FailureFiles.Written> written) {
        JsonObject document = Json.object();
        document.add("settings", settings(matrix));
        document.add("policies", policies(matrix));
        document.add("cells", cells(matrix));
        document.add("items", Json.array(matrix.parts(), part -> ItemJson.table(part.items())));
        document.add("coverage", Json.array(matrix.parts(), ItemJson::coverage));
        document.addProperty("failed", matrix.failed());
        document.add("failures", failures(written));
        return document;
    }

    private static JsonObject settings(Matrix matrix) {
        Matrix.Settings settings = matrix.settings();
        JsonObject object = Json.object();
        object.addProperty("pack", settings.pack());
        object.addProperty("packVersion", settings.packVersion());
        object.addProperty("rubric", settings.rubric());
        object.add("scenarios", Json.array(matrix.parts(), part -> {
            JsonObject scenario = Json.object();
            scenario.addProperty("id", part.scenario());
            scenario.addProperty("title", part.title());
            scenario.add("personas", Json.strings(part.personas()));
            return scenario;
        }));
        object.add("policies", Json.strings(settings.policies()));
        object.addProperty("calls", settings.calls());
        object.addProperty("seed", settings.seed());
        return object;
    }

    private static JsonArray policies(Matrix matrix) {
        JsonArray all = new JsonArray();
        for (Matrix.Part part : matrix.parts()) {
            for (Matrix.Row row : part.rows()) {
                JsonObject object = Json.object();
                object.addProperty("scenario", part.scenario());
                object.addProperty("policy", row.policy());
                SimulationJson.figures(row.report())
                        .entrySet()
                        .forEach(each -> object.add(each.getKey(), each.getValue()));
                all.add(object);
            }
        }
        return all;
    }

    static JsonArray cells(Matrix matrix) {
        JsonArray all = new JsonArray();
        for (Matrix.Part part : matrix.parts()) {
            part.cells().forEach(cell -> all.add(cell(part.scenario(), cell)));
        }
        return all;
    }

    private static JsonObject cell(String scenario, Matrix.Cell cell) {
        JsonObject object = Json.object();
        object.addProperty("scenario", scenario);
        object.addProperty("policy", cell.policy());
        object.addProperty("persona", cell.persona());
        object.addProperty("calls", cell.calls());
        object.add("quality", estimate(cell.quality()));
        object.addProperty("saleShare", cell.saleShare());
        object.addProperty("keptShare", cell.keptShare());
        object.addProperty("fatalShare", cell.fatalShare());
        object.addProperty("hungUpShare", cell.hungUpShare());
        object.addProperty("seconds", cell.seconds());
        object.addProperty("turns", cell.turns());
        object.add("qualities", histogram(cell.qualities()));
        object.add("lengths", histogram(cell.lengths()));
        object.add("best", extreme(cell.best()));
        object.add("worst", extreme(cell.worst()));
        return object;
    }

    private static JsonObject histogram(Histogram histogram) {
        JsonObject object = Json.object();
        object.addProperty("from", histogram.from());
        object.addProperty("width", histogram.width());
        JsonArray counts = new JsonArray();
        histogram.counts().forEach(counts::add);
        object.add("counts", counts);
        return object;
    }

    private static JsonObject extreme(Matrix.Extreme extreme) {
        JsonObject object = Json.object();
        object.addProperty("seed", extreme.seed());
        object.add("quality", Json.number(extreme.quality()));
        return object;
    }

    static JsonObject estimate(Estimate estimate) {
        JsonObject object = Json.object();
        object.add("value", Json.number(estimate.value()));
        object.add("error", Json.number(estimate.error()));
        object.addProperty("n", estimate.n());
        return object;
    }

    static JsonArray failures(List<FailureFiles.Written> written) {
        return Json.array(written, MatrixJson::failure);
    }

    private static JsonElement failure(FailureFiles.Written written) {
        Failure failure = written.failure();
        JsonObject object = Json.object();
        object.addProperty("scenario", failure.scenario());
        object.addProperty("persona", failure.persona());
        object.addProperty("policy", failure.policy());
        object.addProperty("call", failure.call());
        object.addProperty("seed", failure.seed());
        object.addProperty("kind", Json.word(failure.kind()));
        object.addProperty("message", failure.message());
        object.add(
                "commands",
                Json.strings(
                        failure.commands().stream().map(CommandText::format).toList()));
        object.addProperty("plan", written.file().toString());
        return object;
    }
}
