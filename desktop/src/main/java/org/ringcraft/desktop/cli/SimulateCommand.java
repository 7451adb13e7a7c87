package org.ringcraft.desktop.cli;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.ringcraft.engine.play.Matrix;
import org.ringcraft.engine.play.Policy;
import org.ringcraft.engine.scoring.Rubric;
import org.ringcraft.game.asset.Words;
import org.ringcraft.io.json.Quote;
import org.ringcraft.io.pack.Pack;
import org.ringcraft.io.trial.FailureFiles;
import org.ringcraft.io.trial.Trial;
import org.ringcraft.io.trial.TrialRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code simulate}: lets policies play. One scenario and one policy, as it first was, give that policy's report; more of
 * either, or nothing named, give the matrix of all of them.
 */
@Command(name = "simulate", mixinStandardHelpOptions = true)
final class SimulateCommand implements Callable<Integer> {

    private static final int MOST_CALLS = 100_000_000;
    private static final int MOST_THREADS = 64;
    private static final long PROGRESS_NANOS = 2_000_000_000L;

    /** A run of fewer calls is over before anybody wonders, so it says nothing on its way. */
    private static final int LEAST_PROGRESS = 1_000;

    /** The most calls of each persona in which is learnt which reply bears on which line of the card. */
    private static final int STUDIED = 50;

    private final Words words;
    private final Surroundings around;

    @Spec
    private CommandSpec spec;

    @Mixin
    private PackOption pack;

    @Option(names = "--scenario", split = ",", paramLabel = "ID", descriptionKey = "option.simulated-scenario")
    private List<String> scenarios = List.of();

    @Option(names = "--persona", split = ",", paramLabel = "ID", descriptionKey = "option.simulated-persona")
    private List<String> personas = List.of();

    @Option(names = "--rubric", paramLabel = "ID", descriptionKey = "option.rubric")
    private @Nullable String rubric;

    @Option(names = "--policy", split = ",", paramLabel = "NAME", descriptionKey = "option.policy")
    private List<String> policies = List.of();

    @Option(names = "--calls", paramLabel = "N", descriptionKey = "option.calls")
    private int calls = 100;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "option.seed")
    private @Nullable Long seed;

    @Option(names = "--threads", paramLabel = "T", descriptionKey = "option.threads")
    private @Nullable Integer threads;

    @Option(names = "--items", descriptionKey = "option.items")
    private boolean items;

    @Option(names = "--check", paramLabel = "N", descriptionKey = "option.check")
    private @Nullable String check;

    @Option(names = "--failures", paramLabel = "DIR", descriptionKey = "option.failures")
    private @Nullable Path failures;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Mixin
    private ReportOption report;

    SimulateCommand(Words words, Surroundings around) {
        this.words = words;
        this.around = around;
    }

    @Override
    public Integer call() {
        checkRange("--calls", calls, MOST_CALLS, "expected.calls");
        if (threads != null) {
            checkRange("--threads", threads, MOST_THREADS, "expected.threads");
        }
        report.check(words);
        Path folder = folder();
        List<Policy> players = new PolicyChoice(words).of(policies);
        Pack played = new PackFinder(words).open(pack.named);
        PackChoice choice = new PackChoice(words, played);
        List<Trial.Part> parts = choice.parts(scenarios, personas);
        Rubric card = choice.rubric(Optional.ofNullable(rubric));
        long drawn = seed == null ? around.seeds().getAsLong() : seed;
        boolean alone = parts.size() == 1 && players.size() == 1;
        Trial trial = new Trial(played, parts, players, card, calls, drawn, depth(alone));
        int workers = threads == null ? (alone ? 1 : Runtime.getRuntime().availableProcessors()) : threads;
        long began = System.nanoTime();
        TrialRun.Result result = play(trial, workers);
        double seconds = (System.nanoTime() - began) / 1e9;
        List<FailureFiles.Written> written = write(result.matrix(), played, folder);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.line(
                    alone
                            ? alone(trial, result, written, workers, seconds)
                            : MatrixJson.document(result.matrix(), written)));
        } else {
            print(trial, result, alone, out);
            new FailurePrinter(words, out).print(result.matrix(), written, pack.named);
        }
        if (report.isWanted()) {
            report.write(
                    words,
                    pack.named,
                    played,
                    card,
                    result.matrix(),
                    spec.commandLine().getErr());
        }
        return result.matrix().failed() == 0 ? ExitCodes.FINE : ExitCodes.FINDINGS;
    }

    private void checkRange(String option, int value, int most, String expected) {
        if (value < 1 || value > most) {
            throw Problem.wrongUse(
                    words.get("wrong.value", Quote.of(Integer.toString(value)), option, words.get(expected, most)));
        }
    }

    /** The figures of one policy alone cost nothing extra, unless asked for. */
    private Trial.Depth depth(boolean alone) {
        boolean analyse = items || !alone || report.isWanted();
        return new Trial.Depth(analyse, analyse ? Math.min(calls, STUDIED) : 0, checked(alone));
    }

    private int checked(boolean alone) {
        if (check == null) {
            return alone ? 0 : 1;
        }
        if (check.equals("all")) {
            return calls;
        }
        if (!check.matches("\\d{1,8}")) {
            throw Problem.wrongUse(words.get("wrong.value", Quote.of(check), "--check", words.get("expected.check")));
        }
        return Math.min(calls, Integer.parseInt(check));
    }

    private TrialRun.Result play(Trial trial, int workers) {
        try {
            return TrialRun.play(trial, workers, progress(TrialRun.calls(trial)));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Problem.finding(words.get("simulate.stopped"));
        }
    }

    /** Says how far it is, on standard error, every other second. */
    private LongConsumer progress(long all) {
        PrintWriter err = spec.commandLine().getErr();
        long[] last = {System.nanoTime()};
        return done -> {
            synchronized (last) {
                long now = System.nanoTime();
                if (all >= LEAST_PROGRESS && now - last[0] > PROGRESS_NANOS && done < all) {
                    last[0] = now;
                    err.println(words.get("simulate.progress", done, all));
                }
            }
        };
    }

    /** A folder that is none is said before anything is played. */
    private Path folder() {
        Path folder = failures == null ? around.dataFolder().root().resolve("failures") : failures;
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw Problem.wrongUse(words.get("simulate.no-folder", Quote.of(folder.toString())));
        }
        return folder;
    }

    private List<FailureFiles.Written> write(Matrix matrix, Pack played, Path folder) {
        try {
            return FailureFiles.write(matrix, played, folder);
        } catch (IOException trouble) {
            throw Problem.finding(
                    words.get("file.unwritable", Quote.of(folder.toString()), TextLine.of(trouble.toString())));
        }
    }

    private JsonObject alone(
            Trial trial, TrialRun.Result result, List<FailureFiles.Written> written, int workers, double seconds) {
        Matrix.Part part = result.matrix().parts().get(0);
        JsonObject document = SimulationJson.withSpeed(part.rows().get(0).report(), result.usage());
        document.addProperty("pack", trial.pack().id());
        document.addProperty("packVersion", trial.pack().version());
        document.addProperty("scenario", part.scenario());
        document.add("personas", Json.strings(part.personas()));
        document.addProperty("rubric", trial.rubric().id());
        document.addProperty("policy", part.rows().get(0).policy());
        document.addProperty("seed", trial.seed());
        document.addProperty("threads", workers);
        document.addProperty("wallSeconds", seconds);
        if (items) {
            document.add("cells", MatrixJson.cells(result.matrix()));
            document.add("items", ItemJson.table(part.items()));
            document.add("coverage", ItemJson.coverage(part));
        }
        document.addProperty("failed", part.failed());
        document.add("failures", MatrixJson.failures(written));
        return document;
    }

    private void print(Trial trial, TrialRun.Result result, boolean alone, PrintWriter out) {
        Matrix matrix = result.matrix();
        if (alone) {
            Matrix.Part part = matrix.parts().get(0);
            out.println(words.get(
                    "simulate.head", calls, part.scenario(), part.rows().get(0).policy(), trial.seed()));
            new SimulationPrinter(words, out).print(part.rows().get(0).report(), result.usage());
        } else {
            new MatrixPrinter(words, out).print(matrix);
        }
        List<Matrix.Part> analysed = items || !alone ? matrix.parts() : List.of();
        for (Matrix.Part part : analysed) {
            new ItemPrinter(words, out).print(part, items);
        }
    }
}
