package org.ringcraft.desktop.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.ringcraft.desktop.terminal.LineInput;
import org.ringcraft.desktop.terminal.ListeningInput;
import org.ringcraft.desktop.terminal.TerminalCall;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallSetup;
import org.ringcraft.game.asset.Words;
import org.ringcraft.io.clock.CallClock;
import org.ringcraft.io.desk.CallDesk;
import org.ringcraft.io.desk.DeskException;
import org.ringcraft.io.desk.Rehearsal;
import org.ringcraft.io.desk.Reload;
import org.ringcraft.io.desk.WhyNot;
import org.ringcraft.io.journal.JournalException;
import org.ringcraft.io.json.Quote;
import org.ringcraft.io.pack.PackLoad;
import org.ringcraft.io.watch.PackEdit;
import org.ringcraft.io.watch.PackWatch;

/** A call played as text in a pack that its author edits meanwhile. What the watch sees is handed to the playing thread. */
final class WatchedPlay {

    private static final String BACK = "back";

    private final Words words;
    private final TerminalPlay text;
    private final PrintWriter out;
    private final Window.Watched watched;
    private final CallClock clock;

    WatchedPlay(Words words, TerminalPlay text, Window.Watched watched, CallClock clock) {
        this.words = words;
        this.text = text;
        out = text.json() ? text.err() : text.out();
        this.watched = watched;
        this.clock = clock;
    }

    /** Plays a call to its end, or until the player leaves it; {@code left} is given it as it stands then. */
    void play(CallSetup setup, Consumer<CallDesk> left) {
        // The input is made first, since the watch tells it; the call hears of it through the bench.
        Bench bench = new Bench();
        ListeningInput<PackEdit> in = new ListeningInput<>(text.in(), bench::saved);
        try (PackWatch watch = PackWatch.start(watched.folder(), in::tell)) {
            if (!(watch.first().load() instanceof PackLoad.Loaded loaded)) {
                throw Problem.finding(watch.first().trouble());
            }
            out.println(words.get("watch.head", watched.folder()));
            try (Rehearsal rehearsal = Rehearsal.start(loaded.pack(), setup, clock, watched.journals())) {
                bench.begin(rehearsal, watch.first(), in);
                text.play(bench.call(), ended -> {}, false);
                left.accept(rehearsal.desk());
            }
        } catch (IOException unreadable) {
            throw Problem.finding(words.get(
                    "pack.unreadable", Quote.of(watched.folder().toString()), TextLine.of(unreadable.toString())));
        }
    }

    /** Takes up what was saved, and says what became of it. Lives on the playing thread. */
    private final class Bench {

        private Optional<Rehearsal> rehearsal = Optional.empty();
        private Optional<TerminalCall> call = Optional.empty();
        private Optional<PackEdit> newest = Optional.empty();
        private Optional<PackEdit> stands = Optional.empty();
        private boolean canGoBack;

        void begin(Rehearsal started, PackEdit first, LineInput in) {
            rehearsal = Optional.of(started);
            stands = Optional.of(first);
            call = Optional.of(text.call(started.desk(), clock, () -> next(in)));
        }

        TerminalCall call() {
            return call.orElseThrow();
        }

        private Optional<String> next(LineInput in) {
            Optional<String> line = in.next();
            if (line.isPresent() && line.get().strip().equalsIgnoreCase(BACK)) {
                goBack();
                return Optional.of("");
            }
            return line;
        }

        void saved(PackEdit edit) {
            if (rehearsal.isEmpty()) {
                return;
            }
            canGoBack = false;
            try {
                take(rehearsal.get(), edit);
            } catch (JournalException | DeskException notKept) {
                out.println(words.get("watch.broken", TextLine.of(String.valueOf(notKept.getMessage()))));
            }
        }

        private void take(Rehearsal playing, PackEdit edit) {
            if (!(edit.load() instanceof PackLoad.Loaded loaded)) {
                String more = edit.errors() > 1 ? " " + words.get("watch.more", edit.errors() - 1) : "";
                out.println(words.get("watch.broken", TextLine.of(edit.trouble()) + more));
                return;
            }
            newest = Optional.of(edit);
            Reload reload = playing.take(loaded.pack());
            if (reload instanceof Reload.Standing standing) {
                int lines = stands.map(edit::changedLines).orElse(0);
                stands = newest;
                out.println(
                        lines == 1
                                ? words.get("watch.reloaded-line", standing.turn())
                                : words.get("watch.reloaded", standing.turn(), lines));
                call().goOnAt(playing.desk());
            } else if (reload instanceof Reload.Stopped stopped) {
                stopped(stopped);
            } else if (reload instanceof Reload.Unfit unfit) {
                out.println(words.get("watch.broken", TextLine.of(unfit.why())));
            }
        }

        private void stopped(Reload.Stopped stopped) {
            boolean said = stopped.command() instanceof CallCommand.Say;
            out.println(words.get(
                    said ? "watch.stopped" : "watch.stopped-after",
                    stopped.turn(),
                    TextLine.of(stopped.why()),
                    WhyNot.openReplies(stopped.open())));
            out.println(words.get("watch.back-hint", stopped.lastTurn()));
            canGoBack = true;
        }

        private void goBack() {
            Optional<Reload.Standing> standing = canGoBack ? rehearsal.flatMap(Rehearsal::goBack) : Optional.empty();
            canGoBack = false;
            if (standing.isEmpty()) {
                out.println(words.get("watch.no-back"));
                return;
            }
            stands = newest;
            out.println(words.get("watch.back", standing.get().turn()));
            call().goOnAt(rehearsal.orElseThrow().desk());
        }
    }

    /** Returns the folder of the pack that is to be watched. */
    static Path folder(Words words, String named) {
        try {
            Path path = Path.of(named);
            if (java.nio.file.Files.isDirectory(path)) {
                return path;
            }
        } catch (java.nio.file.InvalidPathException noName) {
            throw Problem.wrongUse(words.get("watch.no-folder", Quote.of(named)));
        }
        throw Problem.wrongUse(words.get("watch.no-folder", Quote.of(named)));
    }
}
