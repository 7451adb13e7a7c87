package org.ringcraft.desktop.cli;

import java.io.PrintWriter;
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
import org.ringcraft.io.store.CallBook;
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
        try (CallBook book = data.book(around, spec.commandLine().getErr())) {
            if (resume != null) {
                resume(book, resume);
                return ExitCodes.FINE;
            }
            OpenedPack opened = new OpenedPack(() -> new PackFinder(words).open(pack.named));
            if (terminal || json || !openWindow(book, opened)) {
                Pack played = opened.get();
                CallSetup setup = options.setup(words, played, around);
                CallClock clock = around.clock(setup.mode());
                try (CallDesk desk = book.start(played, setup, clock)) {
                    play(book, desk, clock, false);
                }
            }
            return ExitCodes.FINE;
        }
    }

    /**
     * Tells whether there was a window; if not, says so. A pack that ships with the program is loaded behind the title;
     * another is loaded first, so that what is wrong with it is said here.
     */
    private boolean openWindow(CallBook book, OpenedPack opened) {
        PrintWriter err = spec.commandLine().getErr();
        if (!around.hasDisplay()) {
            err.println(words.get("call.no-display"));
            return false;
        }
        boolean canWait = options.isNothingSaid() && pack.named.equals(PackFinder.DEFAULT);
        Optional<CallSetup> call =
                options.isNothingSaid() ? Optional.empty() : Optional.of(options.setup(words, opened.get(), around));
        if (!canWait) {
            opened.get();
        }
        try {
            around.window().play(new Window.Request(book, opened, options.agent(words), call));
            return true;
        } catch (Window.NoDisplayException none) {
            err.println(words.get("call.no-window", TextLine.of(String.valueOf(none.getMessage()))));
            return false;
        }
    }

    private void resume(CallBook book, String named) {
        Path journal = named.isEmpty() ? newestUnfinished(book) : InputFile.existing(words, path(named));
        JournalCall left = JournalReader.read(journal);
        if (left.isEnded()) {
            throw Problem.wrongUse(words.get("journal.ended", Quote.of(journal.toString()), journal));
        }
        boolean packSaid = spec.commandLine().getParseResult().hasMatchedOption("--pack");
        Pack played =
                new PackFinder(words).open(packSaid ? pack.named : left.setup().pack());
        CallClock clock = around.clock(left.setup().mode());
        try (CallDesk desk = CallDesk.resume(journal, played, clock)) {
            play(book, desk, clock, true);
        }
    }

    private Path newestUnfinished(CallBook book) {
        return book.unfinished().stream()
                .findFirst()
                .orElseThrow(() -> Problem.wrongUse(words.get(
                        "journal.none-left",
                        Quote.of(data.folder(around).journals().toString()))));
    }

    private Path path(String named) {
        try {
            return Path.of(named);
        } catch (InvalidPathException noName) {
            throw new ParameterException(spec.commandLine(), noName.toString(), spec.findOption("--resume"), named);
        }
    }

    private void play(CallBook book, CallDesk desk, CallClock clock, boolean resumed) {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        TerminalPlay text = new TerminalPlay(words, out, err, around.lines(json ? err : out), json);
        text.play(book, desk, clock, resumed);
    }
}
