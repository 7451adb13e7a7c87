package org.ringcraft.game.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ringcraft.engine.call.CallSetup;
import org.ringcraft.engine.persona.Persona;
import org.ringcraft.engine.scenario.Scenario;
import org.ringcraft.engine.scoring.Scorecard;
import org.ringcraft.io.clock.WallClock;
import org.ringcraft.io.desk.CallDesk;
import org.ringcraft.io.desk.CallReplay;
import org.ringcraft.io.desk.DeskException;
import org.ringcraft.io.journal.JournalCall;
import org.ringcraft.io.journal.JournalException;
import org.ringcraft.io.journal.JournalReader;
import org.ringcraft.io.pack.Pack;
import org.ringcraft.io.store.CallBook;

/** Calls from a pack, kept in the player's book. */
public final class DeskHost implements GameHost {

    /** Past calls that are read and scored again for the list. */
    private static final int MOST_PAST = 20;

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(ZoneId.systemDefault());

    private final Supplier<Pack> packs;
    private final CallBook book;
    private final String agent;
    private final LongSupplier nanos;
    private final Optional<CallSetup> first;
    private final Consumer<CallDesk> kept;
    private final List<PastCall> past = new ArrayList<>();
    private @Nullable Pack pack;
    private @Nullable Path left;
    private @Nullable CallDesk open;

    /**
     * @param packs reads the pack; asked once, on a background thread
     * @param book where calls are kept
     * @param agent what the player is called on the phone
     * @param nanos a clock that never goes back, such as {@code System::nanoTime}
     * @param first the call to begin with, if one was asked for
     * @param kept is given each call as it stands when the player leaves it
     */
    public DeskHost(
            Supplier<Pack> packs,
            CallBook book,
            String agent,
            LongSupplier nanos,
            Optional<CallSetup> first,
            Consumer<CallDesk> kept) {
        this.packs = packs;
        this.book = book;
        this.agent = agent;
        this.nanos = nanos;
        this.first = first;
        this.kept = kept;
    }

    @Override
    public Shelf open() {
        pack = packs.get();
        look();
        return PackShelf.of(pack());
    }

    @Override
    public Optional<CallChoice> first() {
        return first.map(CallSetups::choice);
    }

    @Override
    public Optional<PastCall> unfinished() {
        return left == null
                ? Optional.empty()
                : past.stream().filter(call -> call.quality().isEmpty()).findFirst();
    }

    @Override
    public List<PastCall> history() {
        return List.copyOf(past);
    }

    @Override
    public LiveCall start(CallChoice choice) {
        CallSetup setup = first.filter(asked -> CallSetups.choice(asked).equals(choice))
                .orElseGet(() -> CallSetups.of(pack(), choice, agent));
        WallClock clock = WallClock.forMode(setup.mode(), nanos);
        return live(book.start(pack(), setup, clock), clock);
    }

    @Override
    public LiveCall resume() {
        if (left == null) {
            throw new IllegalStateException("No call was left. Maybe ask unfinished() first?");
        }
        WallClock clock = WallClock.forMode(JournalReader.read(left).setup().mode(), nanos);
        return live(CallDesk.resume(left, pack(), clock), clock);
    }

    private Pack pack() {
        if (pack == null) {
            throw new IllegalStateException("The pack has not been read yet. Maybe call open() first?");
        }
        return pack;
    }

    private LiveCall live(CallDesk desk, WallClock clock) {
        open = desk;
        return new DeskCall(desk, clock, book::finish, this::left);
    }

    private void left(CallDesk desk) {
        open = null;
        kept.accept(desk);
        desk.close();
        look();
    }

    @Override
    public void close() {
        if (open != null) {
            left(open);
        }
    }

    /** Reads the newest journals anew. One that cannot be read is passed over: {@code ringcraft replay} says why. */
    private void look() {
        past.clear();
        left = null;
        for (Path file : book.journals().stream().limit(MOST_PAST).toList()) {
            try {
                JournalCall call = JournalReader.read(file);
                if (call.verification().isSound()) {
                    past.add(past(call, file));
                    left = left == null && !call.isEnded() ? file : left;
                }
            } catch (JournalException | DeskException unreadable) {
                // It is not offered; the other calls still are.
            }
        }
    }

    private PastCall past(JournalCall call, Path file) {
        CallSetup setup = call.setup();
        String scenario = pack().scenario(setup.scenario()).map(Scenario::title).orElse(setup.scenario());
        String customer = pack().persona(setup.persona()).map(Persona::name).orElse(setup.persona());
        String when = WHEN.format(changed(file).toInstant());
        if (!call.isEnded()) {
            return new PastCall(when, scenario, customer, Optional.empty(), false);
        }
        Scorecard card = CallReplay.of(call, pack()).scorecard();
        return new PastCall(when, scenario, customer, Optional.of(card.quality()), card.passed());
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }
}
