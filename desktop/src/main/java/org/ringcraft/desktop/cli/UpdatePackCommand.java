package org.ringcraft.desktop.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ringcraft.game.asset.Words;
import org.ringcraft.io.json.Quote;
import org.ringcraft.io.pack.PackFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code update-pack}: rewrites a pack's files in the newest format, and says what is left to do by hand. */
@Command(name = "update-pack", mixinStandardHelpOptions = true)
final class UpdatePackCommand implements Callable<Integer> {

    private final Words words;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1", paramLabel = "FOLDER", descriptionKey = "argument.updated")
    private Path folder = Path.of("");

    @Option(names = "--dry-run", descriptionKey = "option.update-dry-run")
    private boolean dry;

    @Option(names = "--lay-out", descriptionKey = "option.lay-out")
    private boolean layOut;

    UpdatePackCommand(Words words) {
        this.words = words;
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(folder)) {
            throw Problem.wrongUse(words.get("update.no-folder", Quote.of(folder.toString())));
        }
        PackFolder.Plan plan = PackFolder.plan(folder, layOut);
        if (!plan.trouble().isEmpty()) {
            throw Problem.finding(words.get(
                    "update.unreadable", TextLine.of(plan.trouble().get(0).text())));
        }
        PrintWriter out = spec.commandLine().getOut();
        if (plan.files().isEmpty()) {
            out.println(words.get("update.current", plan.format()));
            return ExitCodes.FINE;
        }
        plan.titles().forEach(title -> out.println(words.get("update.change", title)));
        try {
            for (String file : plan.files().keySet()) {
                if (!dry) {
                    plan.write(file);
                }
                out.println(words.get(dry ? "update.would-write" : "update.written", file));
            }
        } catch (IOException trouble) {
            throw Problem.finding(words.get("update.unwritable", TextLine.of(String.valueOf(trouble.getMessage()))));
        }
        if (!plan.byHand().isEmpty()) {
            out.println(words.get("update.by-hand", plan.byHand().size()));
            plan.byHand().forEach(note -> out.println("  " + TextLine.of(note)));
        }
        return ExitCodes.FINE;
    }
}
