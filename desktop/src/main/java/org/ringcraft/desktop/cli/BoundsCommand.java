package org.ringcraft.desktop.cli;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.ringcraft.engine.call.CallScript;
import org.ringcraft.engine.call.CallSetup;
import org.ringcraft.engine.play.Bounds;
import org.ringcraft.engine.play.Policies;
import org.ringcraft.engine.scenario.Mode;
import org.ringcraft.engine.scoring.Rubric;
import org.ringcraft.game.asset.Words;
import org.ringcraft.io.desk.CallContent;
import org.ringcraft.io.json.Quote;
import org.ringcraft.io.pack.Pack;
import org.ringcraft.io.plan.Pin;
import org.ringcraft.io.plan.PlanParser;
import org.ringcraft.io.plan.PlanWriter;
import org.ringcraft.io.trial.SimulatedCall;
import org.ringcraft.io.trial.Trial;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bounds}: how well and badly, how short and long a scenario can be played, each with the call that shows it. */
@Command(name = "bounds", mixinStandardHelpOptions = true)
final class BoundsCommand implements Callable<Integer> {

    /** Calls behind the expected score. */
    private static final int EXPECTED = 400;

    private static final double ENOUGH = 95;
    private static final double SECOND = 1000;

    private final Words words;

    @Spec
    private CommandSpec spec;

    @Mixin
    private PackOption pack;

    @Option(names = "--scenario", split = ",", paramLabel = "ID", descriptionKey = "option.bounds-scenario")
    private List<String> scenarios = List.of();

    @Option(names = "--persona", split = ",", paramLabel = "ID", descriptionKey = "option.bounds-persona")
    private List<String> personas = List.of();

    @Option(names = "--rubric", paramLabel = "ID", descriptionKey = "option.rubric")
    private @Nullable String rubric;

    @Option(names = "--quick", descriptionKey = "option.bounds-quick")
    private boolean quick;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "option.bounds-out")
    private @Nullable Path out;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    BoundsCommand(Words words) {
        this.words = words;
    }

    /** What was found for one scenario. */
    private record Row(
            String scenario,
            Map<Bounds.Goal, Bounds.Found> found,
            List<Bounds.Expected> expected,
            Map<Bounds.Goal, Path> plans) {}

    @Override
    public Integer call() {
        Pack opened = new PackFinder(words).open(pack.named);
        PackChoice choice = new PackChoice(words, opened);
        Rubric card = choice.rubric(Optional.ofNullable(rubric));
        List<Row> rows = new ArrayList<>();
        for (Trial.Part part : choice.parts(scenarios, personas)) {
            if (!json) {
                spec.commandLine().getErr().println(words.get("bounds.search", part.scenario()));
            }
            rows.add(row(opened, part, card));
        }
        PrintWriter print = spec.commandLine().getOut();
        if (json) {
            JsonObject document = Json.object();
            document.addProperty("pack", opened.id());
            document.addProperty("packVersion", opened.version());
            document.addProperty("rubric", card.id());
            document.add("scenarios", Json.array(rows, BoundsCommand::document));
            print.println(Json.line(document));
        } else {
            rows.forEach(row -> print(row, print));
        }
        boolean low = rows.stream().anyMatch(row -> quality(row, Bounds.Goal.BEST) < ENOUGH);
        return low ? ExitCodes.FINDINGS : ExitCodes.FINE;
    }

    private static double quality(Row row, Bounds.Goal goal) {
        Bounds.Found found = row.found().get(goal);
        return found == null ? 0 : found.quality();
    }

    private Row row(Pack opened, Trial.Part part, Rubric card) {
        List<CallScript> scripts = part.personas().stream()
                .map(persona -> opened.script(part.scenario(), persona))
                .toList();
        Map<Bounds.Goal, Bounds.Found> found = search(scripts, card);
        List<Bounds.Expected> expected = Policies.MIDDLING.stream()
                .map(name -> Bounds.expected(scripts, card, Policies.named(name).orElseThrow(), EXPECTED))
                .toList();
        Map<Bounds.Goal, Path> plans = new LinkedHashMap<>();
        Path folder = out;
        if (folder != null) {
            found.forEach((goal, call) -> plans.put(goal, write(opened, card, part.scenario(), goal, call, folder)));
        }
        return new Row(part.scenario(), found, expected, plans);
    }

    /** Searches for all four at once; each search stands alone, so the answer does not depend on the threads. */
    private Map<Bounds.Goal, Bounds.Found> search(List<CallScript> scripts, Rubric card) {
        Bounds.Effort effort = quick ? Bounds.QUICK : Bounds.THOROUGH;
        ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            Map<Bounds.Goal, Future<Bounds.Found>> searches = new LinkedHashMap<>();
            for (Bounds.Goal goal : Bounds.Goal.values()) {
                searches.put(goal, pool.submit(() -> Bounds.find(goal, scripts, card, effort)));
            }
            Map<Bounds.Goal, Bounds.Found> found = new LinkedHashMap<>();
            for (Map.Entry<Bounds.Goal, Future<Bounds.Found>> search : searches.entrySet()) {
                found.put(search.getKey(), search.getValue().get());
            }
            return found;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Problem.finding(words.get("simulate.stopped"));
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The search failed: " + failed.getCause(), failed.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private Path write(Pack opened, Rubric card, String scenario, Bounds.Goal goal, Bounds.Found call, Path folder) {
        CallSetup setup = new CallSetup(
                opened.id(),
                opened.version(),
                scenario,
                call.script().persona().id(),
                card.id(),
                card.version(),
                Mode.PRACTICE,
                call.seed(),
                opened.company(),
                PlanParser.DEFAULT_AGENT);
        Path file = folder.resolve(scenario + "-" + goal.name().toLowerCase(Locale.ROOT) + ".plan");
        try {
            Files.createDirectories(folder);
            Path draft = file.resolveSibling(file.getFileName() + ".new");
            PlanWriter.Written plan = PlanWriter.write(
                    new CallContent(call.script(), card),
                    setup,
                    SimulatedCall.of(call.script(), setup, call.commands()).events(),
                    Set.of(Pin.OUTCOME));
            Files.writeString(draft, plan.text(), StandardCharsets.UTF_8);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException trouble) {
            throw Problem.finding(words.get(
                    "bounds.unwritable", Quote.of(file.toString()), TextLine.of(String.valueOf(trouble.getMessage()))));
        }
        return file;
    }

    private static JsonObject document(Row row) {
        JsonObject object = Json.object();
        object.addProperty("scenario", row.scenario());
        row.found().forEach((goal, call) -> {
            JsonObject bound = Json.object();
            bound.add("quality", Json.number(call.quality()));
            bound.addProperty("compliant", call.credits().compliant());
            bound.addProperty("outcome", call.outcome().name());
            bound.addProperty("turns", call.turns());
            bound.addProperty("seconds", call.millis() / SECOND);
            bound.addProperty("persona", call.script().persona().id());
            bound.addProperty("seed", call.seed());
            bound.addProperty("states", call.states());
            bound.addProperty("exact", call.complete());
            Path plan = row.plans().get(goal);
            if (plan != null) {
                bound.addProperty("plan", plan.toString());
            }
            object.add(goal.name().toLowerCase(Locale.ROOT), bound);
        });
        object.add("expected", Json.array(row.expected(), each -> {
            JsonObject expected = Json.object();
            expected.addProperty("policy", each.policy());
            expected.addProperty("calls", each.calls());
            expected.add("quality", Json.number(each.mean()));
            expected.add("standardError", Json.number(each.standardError()));
            return expected;
        }));
        return object;
    }

    private void print(Row row, PrintWriter print) {
        print.println(words.get("bounds.head", row.scenario()));
        row.found().forEach((goal, call) -> {
            print.println(words.get(
                    "bounds.found",
                    words.of("bounds", goal),
                    tenth(call.quality()),
                    words.of("outcome", call.outcome()),
                    call.turns(),
                    Math.round(call.millis() / SECOND),
                    call.script().persona().id(),
                    call.seed()));
            Path plan = row.plans().get(goal);
            if (plan != null) {
                print.println(words.get("bounds.plan", plan));
            }
        });
        for (Bounds.Expected each : row.expected()) {
            print.println(words.get(
                    "bounds.expected", each.policy(), tenth(each.mean()), tenth(each.standardError()), each.calls()));
        }
        int states =
                row.found().values().stream().mapToInt(Bounds.Found::states).sum();
        boolean exact = row.found().values().stream().allMatch(Bounds.Found::complete);
        print.println(words.get(exact ? "bounds.exact" : "bounds.sampled", states));
    }

    private static String tenth(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
