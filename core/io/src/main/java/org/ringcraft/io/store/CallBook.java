package org.ringcraft.io.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ringcraft.engine.call.CallSetup;
import org.ringcraft.io.clock.CallClock;
import org.ringcraft.io.desk.CallDesk;
import org.ringcraft.io.desk.CallReplay;
import org.ringcraft.io.desk.DeskException;
import org.ringcraft.io.journal.JournalCall;
import org.ringcraft.io.journal.JournalException;
import org.ringcraft.io.journal.JournalReader;
import org.ringcraft.io.pack.Pack;

/**
 * The calls of a data folder: each in a journal, and what it was worth in the store. A call does without the store when
 * that cannot be used, for its journal holds everything; {@code remarks} hears of it.
 */
public final class CallBook implements AutoCloseable {

    private static final String ENDING = ".jsonl";

    private final DataFolder folder;
    private final Store store;
    private final Consumer<String> remarks;

    /**
     * Makes a book; touches no file yet.
     *
     * @param remarks is told, in whole sentences, what could not be kept in the store
     */
    public CallBook(DataFolder folder, Store store, Consumer<String> remarks) {
        this.folder = folder;
        this.store = store;
        this.remarks = remarks;
    }

    /**
     * Starts a call, in a journal of its own. The player is the one that goes by the agent's name.
     *
     * @throws StoreException when the data folder cannot be made
     * @throws JournalException when the journal cannot be written
     */
    public CallDesk start(Pack pack, CallSetup setup, CallClock clock) {
        folder.made();
        kept(() -> settled(pack));
        Optional<PlayedCall> noted = kept(() -> store.begin(store.playerNamed(setup.agent()), setup));
        try {
            return CallDesk.start(
                    pack,
                    setup,
                    clock,
                    noted.map(call -> folder.journal(call.journal())).orElseGet(() -> spare(setup)));
        } catch (RuntimeException trouble) {
            noted.ifPresent(call -> kept(() -> {
                store.forget(call.id());
                return call;
            }));
            throw trouble;
        }
    }

    /** Notes the end of a call and what it was worth. Does nothing for one that is not of this folder. */
    public void finish(CallDesk desk) {
        kept(() -> noted(desk.journal())
                .filter(PlayedCall::isOpen)
                .map(call -> store.finish(call.id(), desk.scorecard(), desk.journalHash())));
    }

    /**
     * Reads a journal. One of this folder whose end the store has noted must end so, or has one fault more. Nothing is
     * compared when its end is torn, which shows by itself.
     *
     * @throws JournalException when it cannot be read
     */
    public JournalCall read(Path journal) {
        JournalCall call = JournalReader.read(journal);
        boolean isWhole = call.verification().tear().isEmpty();
        boolean isCompared = isWhole && isOurs(journal) && Files.exists(folder.database());
        return isCompared
                ? kept(() -> noted(journal).flatMap(PlayedCall::ending).map(PlayedCall.Ending::journalHash))
                        .flatMap(hash -> hash)
                        .map(call::against)
                        .orElse(call)
                : call;
    }

    /** Returns the journals of calls that can be gone on with, the one left last first. Takes no notice of others. */
    public List<Path> unfinished() {
        return journals().stream().filter(CallBook::isUnfinished).toList();
    }

    /** Returns all journals, the one written last first. */
    public List<Path> journals() {
        if (!Files.isDirectory(folder.journals())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.journals())) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted(Comparator.comparing(CallBook::changed).reversed())
                    .toList();
        } catch (IOException unreadable) {
            throw new StoreException(
                    "The folder " + folder.journals() + " cannot be read: " + unreadable
                            + ". Maybe it belongs to somebody else.",
                    unreadable);
        }
    }

    @Override
    public void close() {
        store.close();
    }

    /** Notes the ends of calls whose program was stopped between the last line of the journal and the store. */
    private long settled(Pack pack) {
        return store.unfinished().stream().filter(call -> isSettled(call, pack)).count();
    }

    private boolean isSettled(PlayedCall open, Pack pack) {
        Path journal = folder.journal(open.journal());
        if (!Files.exists(journal)) {
            return false;
        }
        try {
            JournalCall call = JournalReader.read(journal);
            if (!call.verification().isSound() || !call.isEnded()) {
                return false;
            }
            store.finish(open.id(), CallReplay.of(call, pack).scorecard(), call.hash());
            return true;
        } catch (JournalException | DeskException ofAnotherPack) {
            return false;
        }
    }

    private Optional<PlayedCall> noted(Path journal) {
        return isOurs(journal) ? store.callIn(String.valueOf(journal.getFileName())) : Optional.empty();
    }

    private boolean isOurs(Path journal) {
        return folder.journals()
                .toAbsolutePath()
                .normalize()
                .equals(journal.toAbsolutePath().normalize().getParent());
    }

    /** A journal's name for a call that the store has not heard of. */
    private Path spare(CallSetup setup) {
        String name = setup.scenario() + "-" + setup.persona() + "-" + setup.seed();
        Path file = folder.journal(name + ENDING);
        for (int again = 2; Files.exists(file); again++) {
            file = folder.journal(name + "-" + again + ENDING);
        }
        return file;
    }

    private <T> Optional<T> kept(Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (StoreException trouble) {
            remarks.accept(trouble.getMessage());
            return Optional.empty();
        } catch (LinkageError noNatives) {
            remarks.accept("The results cannot be kept: SQLite does not run here (" + noNatives
                    + "). The call itself is kept in its journal.");
            return Optional.empty();
        }
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }

    private static boolean isUnfinished(Path file) {
        try {
            JournalCall call = JournalReader.read(file);
            return call.verification().isSound() && !call.isEnded();
        } catch (JournalException unreadable) {
            return false;
        }
    }
}
