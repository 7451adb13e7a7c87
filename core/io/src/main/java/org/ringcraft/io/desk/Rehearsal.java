package org.ringcraft.io.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallSetup;
import org.ringcraft.engine.scoring.Rubric;
import org.ringcraft.io.clock.CallClock;
import org.ringcraft.io.journal.JournalException;
import org.ringcraft.io.pack.Pack;

/**
 * A call that an author tries while writing its pack. With each new state of the pack the commands so far are stepped
 * again from the start, and when all are taken, the call stands where it stood. Its journal lies apart from those of
 * calls that count, and is begun anew each time, so that it is always the true log of the call as it stands. One thread
 * owns it.
 */
public final class Rehearsal implements AutoCloseable {

    /** Journals that are kept, this one's among them. */
    private static final int MOST_KEPT = 20;

    private static final String ENDING = ".jsonl";

    private final Path folder;
    private final CallClock clock;
    private CallDesk desk;
    private Optional<Waiting> waiting = Optional.empty();

    /** The part of the call that the newest pack takes, when that is not all of it. */
    private record Waiting(CallContent content, CallSetup setup, Retake retake) {}

    private Rehearsal(Path folder, CallClock clock, CallDesk desk) {
        this.folder = folder;
        this.clock = clock;
        this.desk = desk;
    }

    /**
     * Starts a call.
     *
     * @param folder for its journals; it is made if need be
     * @throws DeskException when the pack does not have what the setup names
     * @throws JournalException when the journal cannot be written
     */
    public static Rehearsal start(Pack pack, CallSetup setup, CallClock clock, Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException trouble) {
            throw new DeskException(
                    "The folder " + folder + " cannot be made: " + trouble
                            + ". Maybe choose another data folder with --data.",
                    trouble);
        }
        prune(folder);
        return new Rehearsal(folder, clock, CallDesk.start(pack, setup, clock, free(folder, setup)));
    }

    /** Returns the call as it stands; another object after each reload. */
    public CallDesk desk() {
        return desk;
    }

    /**
     * Takes up a changed pack: same scenario, customer, seed and commands.
     *
     * @throws JournalException when the new journal cannot be written; then the call goes on as it was
     */
    public Reload take(Pack pack) {
        waiting = Optional.empty();
        CallSetup setup;
        CallContent content;
        try {
            setup = setupIn(pack);
            content = CallContent.of(pack, setup);
        } catch (DeskException misfit) {
            return new Reload.Unfit(misfit.getMessage());
        }
        List<Stamped> commands = PlayedCommands.of(desk.content().script(), desk.events());
        Retake retake = Retake.of(content, setup, commands);
        if (retake.stop().isEmpty()) {
            replace(new Waiting(content, setup, retake));
            return new Reload.Standing(retake.state().turn());
        }
        waiting = Optional.of(new Waiting(content, setup, retake));
        Retake.Stop stop = retake.stop().get();
        CallCommand command = stop.command().command();
        int before = retake.state().turn();
        return new Reload.Stopped(
                command instanceof CallCommand.Say ? before + 1 : before,
                command,
                WhyNot.of(retake.state(), command, stop.refusal()),
                WhyNot.open(retake.state(), stop.refusal().detail()),
                before);
    }

    /**
     * Goes back to the last moment that the newest pack takes, after {@link Reload.Stopped}. Does nothing when there is
     * none.
     *
     * @throws JournalException when the new journal cannot be written; then the call goes on as it was
     */
    public Optional<Reload.Standing> goBack() {
        Optional<Waiting> back = waiting;
        back.ifPresent(this::replace);
        return back.map(each -> new Reload.Standing(each.retake().state().turn()));
    }

    private CallSetup setupIn(Pack pack) {
        CallSetup old = desk.setup();
        Rubric rubric = pack.rubric(old.rubric())
                .orElseThrow(() -> new DeskException("The pack has no rubric '" + old.rubric() + "' any more."));
        return new CallSetup(
                pack.id(),
                pack.version(),
                old.scenario(),
                old.persona(),
                rubric.id(),
                rubric.version(),
                old.mode(),
                old.seed(),
                pack.company(),
                old.agent());
    }

    /** The old journal goes when the new one is on the disk. */
    private void replace(Waiting next) {
        CallDesk old = desk;
        desk = CallDesk.goingOn(next.content(), next.setup(), clock, free(folder, next.setup()), next.retake());
        waiting = Optional.empty();
        old.close();
        delete(old.journal());
    }

    private static Path free(Path folder, CallSetup setup) {
        String name = setup.scenario() + "-" + setup.persona() + "-" + setup.seed();
        Path file = folder.resolve(name + ENDING);
        for (int again = 2; Files.exists(file); again++) {
            file = folder.resolve(name + "-" + again + ENDING);
        }
        return file;
    }

    private static void prune(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted(Comparator.comparingLong(Rehearsal::written).reversed())
                    .skip(MOST_KEPT - 1)
                    .forEach(Rehearsal::delete);
        } catch (IOException unreadable) {
            // Then old ones stay.
        }
    }

    private static long written(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException gone) {
            return 0;
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException inUse) {
            // It is only a log that nobody needs any more.
        }
    }

    /** Lets go of the journal, which stays. */
    @Override
    public void close() {
        desk.close();
    }
}
