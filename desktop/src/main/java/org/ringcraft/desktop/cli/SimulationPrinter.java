package org.ringcraft.desktop.cli;

import java.io.PrintWriter;
import org.ringcraft.engine.call.Outcome;
import org.ringcraft.engine.play.SimulationReport;
import org.ringcraft.engine.scoring.Headline;
import org.ringcraft.game.asset.Words;
import org.ringcraft.io.trial.Usage;

/** Prints what one policy's calls came to. */
record SimulationPrinter(Words words, PrintWriter out) {

    void print(SimulationReport report, Usage usage) {
        out.println(words.get(
                "simulate.speed",
                report.choices(),
                Math.round(SimulationJson.perSecond(report, usage)),
                Math.round(SimulationJson.perChoice(report, usage))));
        for (Outcome outcome : Outcome.values()) {
            out.println(words.get(
                    "simulate.outcome",
                    words.of("outcome", outcome),
                    percent(report.outcomes().getOrDefault(outcome, 0.0))));
        }
        out.println(words.get(
                "simulate.net", percent(report.kept()), percent(report.cancelled()), percent(report.complaint())));
        out.println(score(words.get("simulate.quality"), report.quality()));
        for (Headline headline : Headline.values()) {
            SimulationReport.Spread spread = report.headlines().get(headline);
            if (spread != null) {
                out.println(score(words.of("headline", headline), spread));
            }
        }
        out.println(words.get("simulate.fatal", percent(report.fatalRate())));
        out.println(words.get(
                "simulate.seconds",
                tenth(report.meanSeconds()),
                tenth(report.medianSeconds()),
                tenth(report.turns()),
                percent(report.talkShare())));
        out.println(words.get(
                "simulate.objections",
                percent(report.objections().get(0)),
                percent(report.objections().get(1)),
                percent(report.objections().get(2))));
    }

    private String score(String title, SimulationReport.Spread spread) {
        return words.get(
                "simulate.score",
                title,
                tenth(spread.mean()),
                tenth(spread.p10()),
                tenth(spread.p50()),
                tenth(spread.p90()));
    }

    static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }

    static String percent(double share) {
        return tenth(share * 100) + "%";
    }
}
