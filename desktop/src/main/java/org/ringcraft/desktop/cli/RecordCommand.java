package org.ringcraft.desktop.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallSetup;
import org.ringcraft.engine.call.Stage;
import org.ringcraft.game.asset.Words;
import org.ringcraft.io.clock.CallClock;
import org.ringcraft.io.clock.VirtualClock;
import org.ringcraft.io.desk.CallDesk;
import org.ringcraft.io.json.Quote;
import org.ringcraft.io.pack.Pack;
import org.ringcraft.io.plan.PlanWriter;
import org.ringcraft.io.store.CallBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code record}: plays a call as text and keeps it as a plan. Its clock is the one that plans run by. */
@Command(name = "record", mixinStandardHelpOptions = true)
final class RecordCommand implements Callable<Integer> {

    private final Words words;
    private final Surroundings around;

    @Spec
    private CommandSpec spec;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "option.record-out")
    private Path file = Path.of("");

    @Mixin
    private CallOptions options;

    @Mixin
    private PackOption pack;

    @Mixin
    private DataOption data;

    RecordCommand(Words words, Surroundings around) {
        this.words = words;
        this.around = around;
    }

    @Override
    public Integer call() {
        checkFile();
        Pack played = new PackFinder(words).open(pack.named);
        CallSetup setup = options.setup(words, played, around);
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        int commands;
        CallClock clock = new VirtualClock();
        try (CallBook book = data.book(around, err);
                CallDesk desk = book.start(played, setup, clock)) {
            List<CallCommand> taken =
                    new TerminalPlay(words, out, err, around.lines(out), false).play(book, desk, clock, false);
            boolean over = desk.view().stage() == Stage.ENDED;
            write(
                    over
                            ? PlanWriter.write(desk.setup(), taken, desk.scorecard())
                            : PlanWriter.write(desk.setup(), taken));
            commands = taken.size();
        }
        err.println(words.get("record.written", file, commands));
        return ExitCodes.FINE;
    }

    private void checkFile() {
        if (Files.exists(file)) {
            throw Problem.wrongUse(words.get("file.there", Quote.of(file.toString())));
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw Problem.wrongUse(words.get("file.no-folder", Quote.of(folder.toString())));
        }
    }

    private void write(String plan) {
        try {
            Files.writeString(file, plan, StandardOpenOption.CREATE_NEW);
        } catch (IOException trouble) {
            throw Problem.finding(
                    words.get("file.unwritable", Quote.of(file.toString()), TextLine.of(trouble.toString())));
        }
    }
}
