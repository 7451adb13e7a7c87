package org.ringcraft.desktop.cli;

import com.google.gson.JsonObject;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.ringcraft.engine.call.Outcome;
import org.ringcraft.engine.play.Policies;
import org.ringcraft.engine.play.Policy;
import org.ringcraft.engine.play.Simulation;
import org.ringcraft.engine.play.SimulationReport;
import org.ringcraft.engine.scenario.Scenario;
import org.ringcraft.engine.scoring.Headline;
import org.ringcraft.engine.scoring.Rubric;
import org.ringcraft.game.asset.Words;
import org.ringcraft.io.json.Nearest;
import org.ringcraft.io.json.Quote;
import org.ringcraft.io.pack.Pack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code simulate}: lets a policy play. */
@Command(name = "simulate", mixinStandardHelpOptions = true)
final class SimulateCommand implements Callable<Integer> {

    private static final int MOST_CALLS = 100_000_000;
    private static final int MOST_THREADS = 64;
    private static final long PROGRESS_NANOS = 2_000_000_000L;

    private final Words words;
    private final Surroundings around;

    @Spec
    private CommandSpec spec;

    @Mixin
    private PackOption pack;

    @Option(names = "--scenario", paramLabel = "ID", descriptionKey = "option.scenario")
    private @Nullable String scenario;

    @Option(names = "--persona", paramLabel = "ID", descriptionKey = "option.simulated-persona")
    private @Nullable String persona;

    @Option(names = "--rubric", paramLabel = "ID", descriptionKey = "option.rubric")
    private @Nullable String rubric;

    @Option(names = "--policy", required = true, paramLabel = "NAME", descriptionKey = "option.policy")
    private String policy = "";

    @Option(names = "--calls", paramLabel = "N", descriptionKey = "option.calls")
    private int calls = 100;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "option.seed")
    private @Nullable Long seed;

    @Option(names = "--threads", paramLabel = "T", descriptionKey = "option.threads")
    private int threads = 1;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    SimulateCommand(Words words, Surroundings around) {
        this.words = words;
        this.around = around;
    }

    @Override
    public Integer call() {
        checkRange("--calls", calls, MOST_CALLS, "expected.calls");
        checkRange("--threads", threads, MOST_THREADS, "expected.threads");
        Policy player = Policies.named(policy)
                .orElseThrow(() -> Problem.wrongUse(words.get(
                        "policy.unknown",
                        Quote.of(policy),
                        Nearest.maybe(
                                policy,
                                Policies.all().stream().map(Policy::name).toList()))));
        Pack played = new PackFinder(words).open(pack.named);
        PackChoice choice = new PackChoice(words, played);
        Scenario told = choice.scenario(Optional.ofNullable(scenario));
        List<String> customers = persona == null ? told.personas() : List.of(choice.persona(told, persona));
        Rubric card = choice.rubric(Optional.ofNullable(rubric));
        long drawn = seed == null ? around.seeds().getAsLong() : seed;
        Simulation simulation = new Simulation(
                customers.stream().map(id -> played.script(told.id(), id)).toList(), card, player, drawn);
        long began = System.nanoTime();
        SimulationRun run = SimulationRun.of(simulation, calls, threads, progress());
        double seconds = (System.nanoTime() - began) / 1e9;
        if (json) {
            JsonObject document = document(run);
            document.addProperty("pack", played.id());
            document.addProperty("packVersion", played.version());
            document.addProperty("scenario", told.id());
            document.add("personas", Json.strings(customers));
            document.addProperty("rubric", card.id());
            document.addProperty("policy", player.name());
            document.addProperty("seed", drawn);
            document.addProperty("threads", threads);
            document.addProperty("wallSeconds", seconds);
            spec.commandLine().getOut().println(Json.line(document));
        } else {
            spec.commandLine().getOut().println(words.get("simulate.head", calls, told.id(), player.name(), drawn));
            print(run, spec.commandLine().getOut());
        }
        return ExitCodes.FINE;
    }

    private void checkRange(String option, int value, int most, String expected) {
        if (value < 1 || value > most) {
            throw Problem.wrongUse(
                    words.get("wrong.value", Quote.of(Integer.toString(value)), option, words.get(expected, most)));
        }
    }

    /** Says how far it is, on standard error, every other second. */
    private IntConsumer progress() {
        PrintWriter err = spec.commandLine().getErr();
        long[] last = {System.nanoTime()};
        return done -> {
            synchronized (last) {
                long now = System.nanoTime();
                if (now - last[0] > PROGRESS_NANOS && done < calls) {
                    last[0] = now;
                    err.println(words.get("simulate.progress", done, calls));
                }
            }
        };
    }

    private static JsonObject document(SimulationRun run) {
        SimulationReport report = run.report();
        JsonObject document = Json.object();
        document.addProperty("calls", report.calls());
        document.addProperty("choices", report.choices());
        document.addProperty("cpuSeconds", run.cpuSeconds());
        document.addProperty("choicesPerCpuSecond", run.choicesPerCpuSecond());
        document.addProperty("bytesPerChoice", run.bytesPerChoice());
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

    private void print(SimulationRun run, PrintWriter out) {
        SimulationReport report = run.report();
        out.println(words.get(
                "simulate.speed",
                report.choices(),
                Math.round(run.choicesPerCpuSecond()),
                Math.round(run.bytesPerChoice())));
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

    private static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }

    private static String percent(double share) {
        return tenth(share * 100) + "%";
    }
}
