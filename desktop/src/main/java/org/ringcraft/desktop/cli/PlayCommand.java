package org.ringcraft.desktop.cli;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
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

    @Option(names = "--watch", paramLabel = "PACK", descriptionKey = "option.watch")
    private @Nullable String watch;

    @Option(names = "--record", paramLabel = "FILE", descriptionKey = "option.play-record")
    private @Nullable Path record;

    @Mixin
    private PinOption pin;

    @Option(names = "--json", descriptionKey = "option.play-json")
    private boolean json;

    PlayCommand(Words words, Surroundings around) {
        this.words = words;
        this.around = around;
    }

    @Override
    public Integer call() {
        if (watch != null && (resume != null || isSaid("--pack"))) {
            throw Problem.wrongUse(words.get("watch.alone", resume != null ? "--resume" : "--pack"));
        }
        PrintWriter err = spec.commandLine().getErr();
        Consumer<CallDesk> left =
                record == null ? desk -> {} : new PlanFile(words, record, pin.pins(), err).checked()::keep;
        try (CallBook book = data.book(around, err)) {
            if (resume != null) {
                resume(book, resume, left);
                return ExitCodes.FINE;
            }
            Optional<Window.Watched> watched = watched();
            String named = watch == null ? pack.named : watch;
            OpenedPack opened = new OpenedPack(() -> new PackFinder(words).open(named));
            if (terminal || json || !openWindow(book, opened, watched, left)) {
                play(book, opened.get(), watched, left);
            }
            return ExitCodes.FINE;
        }
    }

    private boolean isSaid(String option) {
        return spec.commandLine().getParseResult().hasMatchedOption(option);
    }

    private Optional<Window.Watched> watched() {
        return Optional.ofNullable(watch)
                .map(named -> new Window.Watched(
                        WatchedPlay.folder(words, named), data.folder(around).rehearsals()));
    }

    private void play(CallBook book, Pack played, Optional<Window.Watched> watched, Consumer<CallDesk> left) {
        CallSetup setup = options.setup(words, played, around);
        CallClock clock = around.clock(setup.mode());
        if (watched.isPresent()) {
            new WatchedPlay(words, text(), watched.get(), clock).play(setup, left);
            return;
        }
        try (CallDesk desk = book.start(played, setup, clock)) {
            text().play(book, desk, clock, false);
            left.accept(desk);
        }
    }

    /**
     * Tells whether there was a window; if not, says so. A pack that ships with the program is loaded behind the title;
     * another is loaded first, so that what is wrong with it is said here.
     */
    private boolean openWindow(
            CallBook book, OpenedPack opened, Optional<Window.Watched> watched, Consumer<CallDesk> left) {
        PrintWriter err = spec.commandLine().getErr();
        if (!around.hasDisplay()) {
            err.println(words.get("call.no-display"));
            return false;
        }
        boolean canWait = options.isNothingSaid() && watched.isEmpty() && pack.named.equals(PackFinder.DEFAULT);
        Optional<CallSetup> call =
                options.isNothingSaid() ? Optional.empty() : Optional.of(options.setup(words, opened.get(), around));
        if (!canWait) {
            opened.get();
        }
        try {
            around.window().play(new Window.Request(book, opened, options.agent(words), call, watched, left));
            return true;
        } catch (Window.NoDisplayException none) {
            err.println(words.get("call.no-window", TextLine.of(String.valueOf(none.getMessage()))));
            return false;
        }
    }

    private void resume(CallBook book, String named, Consumer<CallDesk> leaving) {
        Path journal = named.isEmpty() ? newestUnfinished(book) : InputFile.existing(words, path(named));
        JournalCall left = JournalReader.read(journal);
        if (left.isEnded()) {
            throw Problem.wrongUse(words.get("journal.ended", Quote.of(journal.toString()), journal));
        }
        Pack played = new PackFinder(words)
                .open(isSaid("--pack") ? pack.named : left.setup().pack());
        CallClock clock = around.clock(left.setup().mode());
        try (CallDesk desk = CallDesk.resume(journal, played, clock)) {
            text().play(book, desk, clock, true);
            leaving.accept(desk);
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

    private TerminalPlay text() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        return new TerminalPlay(words, out, err, around.lines(json ? err : out), json);
    }
}
