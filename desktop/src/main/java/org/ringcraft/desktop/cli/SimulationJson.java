package org.ringcraft.desktop.cli;

import com.google.gson.JsonObject;
import java.util.List;
import org.ringcraft.engine.call.Outcome;
import org.ringcraft.engine.play.SimulationReport;
import org.ringcraft.engine.scoring.Headline;
import org.ringcraft.io.trial.Usage;

/** What simulated calls came to, as JSON. */
final class SimulationJson {

    private SimulationJson() {}

    /** Returns the report with what playing it took, as it was before there were matrices: others' scripts read it. */
    static JsonObject withSpeed(SimulationReport report, Usage usage) {
        JsonObject document = Json.object();
        document.addProperty("calls", report.calls());
        document.addProperty("choices", report.choices());
        document.addProperty("cpuSeconds", usage.cpuSeconds());
        document.addProperty("choicesPerCpuSecond", perSecond(report, usage));
        document.addProperty("bytesPerChoice", perChoice(report, usage));
        return figures(document, report);
    }

    /** Returns the report alone; the same on every machine. */
    static JsonObject figures(SimulationReport report) {
        JsonObject document = Json.object();
        document.addProperty("calls", report.calls());
        document.addProperty("choices", report.choices());
        return figures(document, report);
    }

    static double perSecond(SimulationReport report, Usage usage) {
        return usage.cpuSeconds() > 0 ? report.choices() / usage.cpuSeconds() : 0;
    }

    static double perChoice(SimulationReport report, Usage usage) {
        return report.choices() > 0 ? (double) usage.bytes() / report.choices() : 0;
    }

    private static JsonObject figures(JsonObject document, SimulationReport report) {
        JsonObject outcomes = Json.object();
        for (Outcome outcome : Outcome.values()) {
            outcomes.addProperty(outcome.name(), report.outcomes().getOrDefault(outcome, 0.0));
        }
        document.add("outcomes", outcomes);
        JsonObject net = Json.object();
        net.addProperty("kept", report.kept());
        net.addProperty("cancelled", report.cancelled());
        net.addProperty("complaint", report.complaint());
        document.add("net", net);
        JsonObject scores = Json.object();
        scores.add("quality", spread(report.quality()));
        for (Headline headline : Headline.values()) {
            SimulationReport.Spread spread = report.headlines().get(headline);
            if (spread != null) {
                scores.add(headline.name().toLowerCase(java.util.Locale.ROOT), spread(spread));
            }
        }
        document.add("scores", scores);
        document.addProperty("fatalRate", report.fatalRate());
        JsonObject seconds = Json.object();
        seconds.addProperty("mean", report.meanSeconds());
        seconds.addProperty("median", report.medianSeconds());
        seconds.add("lnMu", Json.number(report.lnMu()));
        seconds.add("lnSigma", Json.number(report.lnSigma()));
        document.add("seconds", seconds);
        JsonObject turns = Json.object();
        turns.addProperty("mean", report.turns());
        document.add("turns", turns);
        document.add("objections", byObjections(report.objections()));
        document.addProperty("talkShare", report.talkShare());
        document.add("salesByObjections", byObjections(report.salesByObjections()));
        return document;
    }

    private static JsonObject byObjections(List<Double> shares) {
        JsonObject object = Json.object();
        for (int i = 0; i < shares.size(); i++) {
            object.addProperty(i < shares.size() - 1 ? Integer.toString(i) : i + "+", shares.get(i));
        }
        return object;
    }

    private static JsonObject spread(SimulationReport.Spread spread) {
        JsonObject object = Json.object();
        object.add("mean", Json.number(spread.mean()));
        object.add("p10", Json.number(spread.p10()));
        object.add("p50", Json.number(spread.p50()));
        object.add("p90", Json.number(spread.p90()));
        return object;
    }
}
