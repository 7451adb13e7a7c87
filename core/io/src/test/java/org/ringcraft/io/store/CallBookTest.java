package org.ringcraft.io.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallSetup;
import org.ringcraft.engine.scenario.Mode;
import org.ringcraft.engine.scoring.Rubric;
import org.ringcraft.io.clock.VirtualClock;
import org.ringcraft.io.desk.CallDesk;
import org.ringcraft.io.journal.JournalCall;
import org.ringcraft.io.pack.Pack;
import org.ringcraft.io.pack.PackLoad;
import org.ringcraft.io.pack.PackLoader;
import org.ringcraft.io.pack.PackSource;

class CallBookTest {

    private static Pack pack;

    @TempDir
    private Path root;

    private final List<String> remarks = new ArrayList<>();
    private DataFolder folder = new DataFolder(Path.of(""));
    private Store store = Store.open(Path.of(""));
    private CallBook book = new CallBook(folder, store, remarks::add);

    @BeforeAll
    static void load() throws IOException {
        pack = ((PackLoad.Loaded) PackLoader.load(PackSource.bundled("core-uk"))).pack();
    }

    @BeforeEach
    void open() {
        folder = new DataFolder(root.resolve("data"));
        store = Store.open(folder.database());
        book = new CallBook(folder, store, remarks::add);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void aCallIsNotedFromItsBeginningToItsEnd() {
        Path journal;
        try (CallDesk desk = book.start(pack, setup(1), new VirtualClock())) {
            journal = desk.journal();
            assertEquals(List.of(journal), book.unfinished());
            assertTrue(store.callIn(journal.getFileName().toString()).get().isOpen());
            end(desk);
            book.finish(desk);
        }
        assertEquals(List.of(), book.unfinished());
        assertEquals(List.of(journal), book.journals());
        PlayedCall call =
                store.history(store.playerNamed("alex"), HistoryFilter.all()).get(0);
        assertEquals(journal, folder.journal(call.journal()));
        assertTrue(book.read(journal).verification().isSound());
        assertEquals(List.of(), remarks);
    }

    @Test
    void aJournalThatLostItsEndHasAFault() throws IOException {
        Path journal;
        try (CallDesk desk = book.start(pack, setup(2), new VirtualClock())) {
            journal = desk.journal();
            end(desk);
            book.finish(desk);
        }
        List<String> lines = Files.readAllLines(journal);
        Files.writeString(journal, String.join("\n", lines.subList(0, lines.size() - 2)) + "\n");
        JournalCall call = book.read(journal);
        assertEquals(1, call.verification().faults().size(), call.verification()::toString);
        Path elsewhere = Files.copy(journal, root.resolve("elsewhere.jsonl"));
        assertTrue(book.read(elsewhere).verification().isSound());
    }

    /** As when the power failed between the last line of the journal and the store. */
    @Test
    void anEndThatWasNotNotedIsNotedWithTheNextCall() {
        try (CallDesk desk = book.start(pack, setup(3), new VirtualClock())) {
            end(desk);
        }
        assertEquals(1, store.unfinished().size());
        try (CallDesk next = book.start(pack, setup(4), new VirtualClock())) {
            assertEquals(List.of(next.journal()), book.unfinished());
        }
        assertEquals(1, store.unfinished().size());
        assertEquals(
                1, store.history(store.playerNamed("Alex"), HistoryFilter.all()).size());
    }

    @Test
    void aCallDoesWithoutTheStore() throws IOException {
        folder.made();
        Files.writeString(folder.database(), "This is no database, however long one looks at it. ".repeat(40));
        try (CallDesk desk = book.start(pack, setup(5), new VirtualClock())) {
            end(desk);
            book.finish(desk);
            assertTrue(desk.journal().endsWith("working-from-home-sana-malik-5.jsonl"));
        }
        try (CallDesk desk = book.start(pack, setup(5), new VirtualClock())) {
            assertTrue(desk.journal().endsWith("working-from-home-sana-malik-5-2.jsonl"));
        }
        assertFalse(remarks.isEmpty());
        assertTrue(remarks.get(0).contains("damaged"), remarks::toString);
    }

    @Test
    void aCallThatCannotBeSetUpIsForgotten() {
        CallSetup other = new CallSetup("x", "9.9.9", "s", "p", "r", "1", Mode.PRACTICE, 1, "c", "Alex");
        assertThrows(RuntimeException.class, () -> book.start(pack, other, new VirtualClock()));
        assertEquals(List.of(), store.unfinished());
    }

    private static void end(CallDesk desk) {
        desk.perform(new CallCommand.HangUp());
        desk.perform(new CallCommand.Wrap("hang-up", ""));
    }

    private static CallSetup setup(long seed) {
        Rubric rubric = pack.rubric(pack.defaultRubric()).orElseThrow();
        return new CallSetup(
                pack.id(),
                pack.version(),
                "working-from-home",
                "sana-malik",
                rubric.id(),
                rubric.version(),
                Mode.PRACTICE,
                seed,
                pack.company(),
                "Alex");
    }
}
