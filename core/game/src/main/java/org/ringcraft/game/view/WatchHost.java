package org.ringcraft.game.view;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.ringcraft.engine.call.CallSetup;
import org.ringcraft.engine.call.Stage;
import org.ringcraft.io.clock.CallClock;
import org.ringcraft.io.clock.WallClock;
import org.ringcraft.io.desk.CallDesk;
import org.ringcraft.io.desk.DeskException;
import org.ringcraft.io.desk.Rehearsal;
import org.ringcraft.io.desk.Reload;
import org.ringcraft.io.pack.Pack;
import org.ringcraft.io.pack.PackLoad;
import org.ringcraft.io.watch.PackEdit;
import org.ringcraft.io.watch.PackWatch;

/**
 * Calls from a pack that its author is writing. Each time a file is saved, the call goes on from the same turn in the new
 * pack. Such calls are not kept in the player's book: they count for nobody.
 */
public final class WatchHost implements GameHost {

    private final Path folder;
    private final Path journals;
    private final String agent;
    private final LongSupplier nanos;
    private final Optional<CallSetup> first;
    private final Consumer<CallDesk> kept;

    /** The newest state of the pack that the render thread has not looked at yet. */
    private final AtomicReference<@Nullable PackEdit> unread = new AtomicReference<>();

    private volatile Runnable heard = () -> {};
    private @Nullable PackWatch watch;
    private @Nullable PackEdit newest;
    private @Nullable PackEdit stands;
    private @Nullable Rehearsal rehearsal;
    private @Nullable CallClock clock;

    /**
     * @param folder of the pack
     * @param journals where the journals of these calls go
     * @param agent what the player is called on the phone
     * @param nanos a clock that never goes back, such as {@code System::nanoTime}
     * @param first the call to begin with, if one was asked for
     * @param kept is given each call as it stands when the player leaves it
     */
    public WatchHost(
            Path folder,
            Path journals,
            String agent,
            LongSupplier nanos,
            Optional<CallSetup> first,
            Consumer<CallDesk> kept) {
        this.folder = folder;
        this.journals = journals;
        this.agent = agent;
        this.nanos = nanos;
        this.first = first;
        this.kept = kept;
    }

    @Override
    public Shelf open() {
        try {
            PackWatch started = PackWatch.start(folder, this::saved);
            watch = started;
            newest = started.first();
            return PackShelf.of(pack(started.first()));
        } catch (IOException unreadable) {
            throw new DeskException(
                    "The folder " + folder + " cannot be watched: " + unreadable + ". Maybe it was moved.", unreadable);
        }
    }

    /** On the watching thread. */
    private void saved(PackEdit edit) {
        unread.set(edit);
        heard.run();
    }

    @Override
    public void onNews(Runnable hearing) {
        heard = hearing;
    }

    @Override
    public String watched() {
        return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    }

    @Override
    public Optional<CallChoice> first() {
        return first.map(CallSetups::choice);
    }

    @Override
    public Optional<PastCall> unfinished() {
        return Optional.empty();
    }

    @Override
    public List<PastCall> history() {
        return List.of();
    }

    @Override
    public LiveCall start(CallChoice choice) {
        letGo();
        PackEdit edit = newest();
        Pack pack = pack(edit);
        CallSetup setup = first.filter(asked -> CallSetups.choice(asked).equals(choice))
                .map(asked -> CallSetups.of(pack, choice, asked.rubric(), asked.agent()))
                .orElseGet(() -> CallSetups.of(pack, choice, agent));
        CallClock started = WallClock.forMode(setup.mode(), nanos);
        clock = started;
        Rehearsal made = Rehearsal.start(pack, setup, started, journals);
        rehearsal = made;
        stands = edit;
        return live(made, started);
    }

    @Override
    public LiveCall resume() {
        throw new IllegalStateException("Calls of a watched pack are not resumed.");
    }

    @Override
    public Optional<PackNews> news() {
        return Optional.ofNullable(unread.getAndSet(null)).map(this::news);
    }

    private PackNews news(PackEdit edit) {
        if (!(edit.load() instanceof PackLoad.Loaded loaded)) {
            return new PackNews.Broken(edit.trouble(), edit.errors() - 1);
        }
        Rehearsal call = rehearsal;
        PackEdit before = newest();
        Shelf shelf = PackShelf.of(loaded.pack());
        if (call == null) {
            newest = edit;
            return new PackNews.Reloaded(shelf, Optional.empty(), 0, edit.changedLines(before));
        }
        Reload reload = call.take(loaded.pack());
        newest = edit;
        if (reload instanceof Reload.Standing standing) {
            return reloaded(call, shelf, standing);
        } else if (reload instanceof Reload.Stopped stopped) {
            return new PackNews.Stopped(shelf, stopped.turn(), stopped.command(), stopped.why(), stopped.lastTurn());
        }
        return new PackNews.Broken(((Reload.Unfit) reload).why(), 0);
    }

    private PackNews reloaded(Rehearsal call, Shelf shelf, Reload.Standing standing) {
        PackEdit now = newest();
        int lines = stands == null ? 0 : now.changedLines(stands);
        stands = now;
        Optional<LiveCall> live = clock == null ? Optional.empty() : Optional.of(live(call, clock));
        return new PackNews.Reloaded(shelf, live, standing.turn(), lines);
    }

    @Override
    public Optional<PackNews> goBack() {
        Rehearsal call = rehearsal;
        if (call == null) {
            return Optional.empty();
        }
        return call.goBack().map(standing -> reloaded(call, PackShelf.of(pack(newest())), standing));
    }

    @Override
    public void left() {
        letGo();
    }

    /** A call that has ended is held, so that a change can be tried on the whole of it. */
    private LiveCall live(Rehearsal call, CallClock by) {
        return new DeskCall(call.desk(), by, ended -> {}, desk -> leftAt(call));
    }

    private void leftAt(Rehearsal call) {
        if (call == rehearsal && call.desk().state().stage() != Stage.ENDED) {
            letGo();
        }
    }

    private void letGo() {
        Rehearsal call = rehearsal;
        rehearsal = null;
        if (call != null) {
            kept.accept(call.desk());
            call.close();
        }
    }

    private PackEdit newest() {
        if (newest == null) {
            throw new IllegalStateException("The pack has not been read yet. Maybe call open() first?");
        }
        return newest;
    }

    private static Pack pack(PackEdit edit) {
        if (edit.load() instanceof PackLoad.Loaded loaded) {
            return loaded.pack();
        }
        throw new DeskException(edit.trouble());
    }

    @Override
    public void close() {
        if (watch != null) {
            watch.close();
        }
        letGo();
    }
}
