package org.ringcraft.desktop.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.ringcraft.game.asset.Words;
import org.ringcraft.io.json.Quote;
import org.ringcraft.io.pack.Pack;
import org.ringcraft.io.plan.Plan;
import org.ringcraft.io.plan.PlanException;
import org.ringcraft.io.plan.PlanParser;
import org.ringcraft.io.plan.PlanResult;
import org.ringcraft.io.plan.PlanRunner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plan}: runs golden plans. */
@Command(name = "plan", mixinStandardHelpOptions = true)
final class PlanCommand implements Callable<Integer> {

    private final Words words;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "argument.plans")
    private List<Path> files = List.of();

    @Mixin
    private PackOption pack;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    PlanCommand(Words words) {
        this.words = words;
    }

    @Override
    public Integer call() {
        List<Plan> plans = new ArrayList<>();
        for (Path file : files) {
            plans.add(read(file));
        }
        Pack played = new PackFinder(words).open(pack.named);
        List<PlanResult> results =
                plans.stream().map(plan -> PlanRunner.run(plan, played)).toList();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            JsonObject document = Json.object();
            document.addProperty("passed", results.stream().allMatch(PlanResult::isPassed));
            document.add("plans", Json.array(results, PlanCommand::result));
            out.println(Json.line(document));
        } else {
            results.forEach(result -> print(result, out));
        }
        return results.stream().allMatch(PlanResult::isPassed) ? ExitCodes.FINE : ExitCodes.FINDINGS;
    }

    private Plan read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(InputFile.existing(words, file));
            return PlanParser.parse(file.toString(), new String(bytes, StandardCharsets.UTF_8));
        } catch (PlanException mistake) {
            throw Problem.finding(String.valueOf(mistake.getMessage()));
        } catch (IOException unreadable) {
            throw Problem.finding(words.get(
                    "file.unreadable",
                    Quote.of(file.toString()),
                    TextLine.of(String.valueOf(unreadable.getMessage()))));
        }
    }

    private void print(PlanResult result, PrintWriter out) {
        if (result.isPassed()) {
            out.println(words.get("plan.passed", result.name(), result.commands(), result.events()));
            return;
        }
        for (PlanResult.Failure failure : result.failures()) {
            out.println(words.get("plan.failure", result.name(), failure.line(), TextLine.of(failure.message())));
        }
        out.println(words.get("plan.failed", result.name(), result.failures().size()));
    }

    private static JsonElement result(PlanResult result) {
        JsonObject object = Json.object();
        object.addProperty("plan", result.name());
        object.addProperty("passed", result.isPassed());
        object.addProperty("commands", result.commands());
        object.addProperty("events", result.events());
        object.add("failures", Json.array(result.failures(), failure -> {
            JsonObject line = Json.object();
            line.addProperty("line", failure.line());
            line.addProperty("message", failure.message());
            return line;
        }));
        return object;
    }
}
