package org.ringcraft.desktop.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ringcraft.engine.call.CallSetup;
import org.ringcraft.game.asset.Words;
import org.ringcraft.io.clock.CallClock;
import org.ringcraft.io.desk.CallDesk;
import org.ringcraft.io.journal.JournalCall;
import org.ringcraft.io.journal.JournalReader;
import org.ringcraft.io.json.Quote;
import org.ringcraft.io.pack.Pack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code play}: a call in the window, or as text. */
@Command(name = "play", mixinStandardHelpOptions = true)
final class PlayCommand implements Callable<Integer> {

    private final Words words;
    private final Surroundings around;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CallOptions options;

    @Mixin
    private PackOption pack;

    @Mixin
    private DataOption data;

    @Option(names = "--terminal", descriptionKey = "option.terminal")
    private boolean terminal;

    @Option(
            names = "--resume",
            arity = "0..1",
            fallbackValue = "",
            paramLabel = "JOURNAL",
            descriptionKey = "option.resume")
    private @Nullable String resume;

    @Option(names = "--json", descriptionKey = "option.play-json")
    private boolean json;

    PlayCommand(Words words, Surroundings around) {
        this.words = words;
        this.around = around;
    }

    @Override
    public Integer call() {
        if (resume != null) {
            resume(resume);
            return ExitCodes.FINE;
        }
        Pack played = new PackFinder(words).open(pack.named);
        if (terminal || json || !openWindow(played)) {
            playAsText(played);
        }
        return ExitCodes.FINE;
    }

    /** Tells whether there was a window; if not, says so. */
    private boolean openWindow(Pack played) {
        if (!around.hasDisplay()) {
            spec.commandLine().getErr().println(words.get("call.no-display"));
            return false;
        }
        Optional<CallSetup> call =
                options.isNothingSaid() ? Optional.empty() : Optional.of(options.setup(words, played, around));
        try {
            around.window().play(new Window.Request(data.folder(around).root(), played, options.agent(words), call));
            return true;
        } catch (Window.NoDisplayException none) {
            String why = TextLine.of(String.valueOf(none.getMessage()));
            spec.commandLine().getErr().println(words.get("call.no-window", why));
            return false;
        }
    }

    private void playAsText(Pack played) {
        CallSetup setup = options.setup(words, played, around);
        CallClock clock = around.clock(setup.mode());
        Path journal = new CallFiles(words, data.folder(around)).fresh(setup);
        try (CallDesk desk = CallDesk.start(played, setup, clock, journal)) {
            text().play(desk, false, command -> {});
        }
    }

    private void resume(String named) {
        CallFiles files = new CallFiles(words, data.folder(around));
        Path journal = named.isEmpty()
                ? files.newestUnfinished()
                        .orElseThrow(() -> Problem.wrongUse(words.get(
                                "journal.none-left",
                                Quote.of(data.folder(around).journals().toString()))))
                : InputFile.existing(words, path(named));
        JournalCall left = JournalReader.read(journal);
        if (left.isEnded()) {
            throw Problem.wrongUse(words.get("journal.ended", Quote.of(journal.toString()), journal));
        }
        boolean packSaid = spec.commandLine().getParseResult().hasMatchedOption("--pack");
        Pack played =
                new PackFinder(words).open(packSaid ? pack.named : left.setup().pack());
        try (CallDesk desk =
                CallDesk.resume(journal, played, around.clock(left.setup().mode()))) {
            text().play(desk, true, command -> {});
        }
    }

    private Path path(String named) {
        try {
            return Path.of(named);
        } catch (InvalidPathException noName) {
            throw new ParameterException(spec.commandLine(), noName.toString(), spec.findOption("--resume"), named);
        }
    }

    private TerminalPlay text() {
        return new TerminalPlay(
                words,
                spec.commandLine().getOut(),
                spec.commandLine().getErr(),
                around.lines(
                        json ? spec.commandLine().getErr() : spec.commandLine().getOut()),
                json);
    }
}
