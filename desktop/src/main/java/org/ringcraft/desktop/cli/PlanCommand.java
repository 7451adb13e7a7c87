package org.ringcraft.desktop.cli;

import com.google.gson.JsonObject;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ringcraft.game.asset.Words;
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

/** {@code plan}: runs golden plans, or brings them up to date. */
@Command(name = "plan", mixinStandardHelpOptions = true)
final class PlanCommand implements Callable<Integer> {

    private final Words words;
    private final Surroundings around;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "argument.plans")
    private List<String> named = List.of();

    @Mixin
    private PackOption pack;

    @Option(names = "--update", descriptionKey = "option.update")
    private boolean update;

    @Option(names = "--yes", descriptionKey = "option.yes")
    private boolean yes;

    @Option(names = "--dry-run", descriptionKey = "option.dry-run")
    private boolean dryRun;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    PlanCommand(Words words, Surroundings around) {
        this.words = words;
        this.around = around;
    }

    @Override
    public Integer call() {
        if (!update && (yes || dryRun)) {
            throw Problem.wrongUse(words.get("plan.update-only", yes ? "--yes" : "--dry-run"));
        }
        if (yes && dryRun) {
            throw Problem.wrongUse(words.get("plan.yes-or-dry"));
        }
        boolean packSaid = spec.commandLine().getParseResult().hasMatchedOption("--pack");
        PlanPlaces places = new PlanPlaces(words, packSaid ? Optional.of(pack.named) : Optional.empty());
        List<PlanPlaces.Place> found = places.find(named);
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        if (update) {
            PlanUpdating.Answer answer =
                    yes ? PlanUpdating.Answer.YES : dryRun ? PlanUpdating.Answer.NO : PlanUpdating.Answer.ASK;
            return new PlanUpdating(words, places, answer, around.lines(err), json ? err : out, err)
                    .update(found, json ? Optional.of(out) : Optional.empty());
        }
        return check(found, places, out, err);
    }

    private int check(List<PlanPlaces.Place> found, PlanPlaces places, PrintWriter out, PrintWriter err) {
        List<PlanResult> results = new ArrayList<>();
        PlanPrinter printer = new PlanPrinter(words, out);
        Progress progress = new Progress(err, found.size(), done -> words.get("plan.progress", done, found.size()));
        int unreadable = 0;
        for (PlanPlaces.Place place : found) {
            try {
                PlanResult result =
                        PlanRunner.run(PlanParser.parse(place.name(), place.text()), places.pack(place.pack()));
                results.add(result);
                if (!json) {
                    printer.print(result);
                }
            } catch (PlanException mistake) {
                unreadable++;
                err.println(TextLine.of(String.valueOf(mistake.getMessage())));
            }
            if (json) {
                progress.done(results.size() + unreadable);
            }
        }
        if (json) {
            out.println(Json.line(document(results, unreadable)));
        } else if (found.size() > 1) {
            printer.summary(results, unreadable);
        }
        boolean passed = unreadable == 0 && results.stream().allMatch(PlanResult::isPassed);
        return passed ? ExitCodes.FINE : ExitCodes.FINDINGS;
    }

    private static JsonObject document(List<PlanResult> results, int unreadable) {
        JsonObject document = Json.object();
        document.addProperty("passed", unreadable == 0 && results.stream().allMatch(PlanResult::isPassed));
        document.addProperty("unreadable", unreadable);
        document.add("plans", Json.array(results, PlanPrinter::json));
        return document;
    }
}
