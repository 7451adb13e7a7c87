package org.ringcraft.game.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallView;
import org.ringcraft.engine.call.Stage;
import org.ringcraft.engine.scenario.Mode;
import org.ringcraft.engine.scenario.Tone;
import org.ringcraft.io.pack.Pack;
import org.ringcraft.io.pack.PackLoad;
import org.ringcraft.io.pack.PackLoader;
import org.ringcraft.io.pack.PackSource;
import org.ringcraft.io.store.CallBook;
import org.ringcraft.io.store.DataFolder;
import org.ringcraft.io.store.Store;

/** Calls of the core pack, as the window plays them. */
class DeskHostTest {

    @TempDir
    private Path folder;

    private final AtomicLong nanos = new AtomicLong();
    private CallBook book = book(Path.of(""));
    private DeskHost host = host();

    private static CallBook book(Path data) {
        DataFolder folder = new DataFolder(data);
        return new CallBook(folder, Store.open(folder.database()), remark -> fail(remark));
    }

    private DeskHost host() {
        return new DeskHost(DeskHostTest::pack, book, "Alex", nanos::get, Optional.empty(), desk -> {});
    }

    private static Pack pack() {
        try {
            PackLoad load = PackLoader.load(PackSource.bundled("core-uk"));
            if (load instanceof PackLoad.Loaded loaded) {
                return loaded.pack();
            }
            throw new IllegalStateException(load.diagnostics().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void open() {
        book = book(folder);
        host = host();
        host.open();
    }

    @AfterEach
    void close() {
        book.close();
    }

    private LiveCall start() {
        Shelf shelf = PackShelf.of(pack());
        return host.start(new CallChoice(
                shelf.scenarios().get(0).id(),
                shelf.scenarios().get(0).customers().get(0),
                Mode.PRACTICE,
                5));
    }

    private static void say(LiveCall call) {
        assertEquals(
                Optional.empty(),
                call.perform(new CallCommand.Say(
                        call.view().choices().get(0).reply(), Tone.PLAIN, CallCommand.Entry.CHOSEN)));
    }

    private void pass(int millis) {
        nanos.addAndGet(millis * 1_000_000L);
    }

    @Test
    void everyCustomerOfAScenarioIsOnTheShelf() {
        Shelf shelf = PackShelf.of(pack());
        assertFalse(shelf.scenarios().isEmpty());
        shelf.scenarios()
                .forEach(each -> assertEquals(
                        each.customers().size(), shelf.customersOf(each).size()));
        assertFalse(shelf.marks().sections().isEmpty());
    }

    @Test
    void theClockNeverGoesBack() {
        try (LiveCall call = start()) {
            long before = call.clockMillis();
            for (int i = 0; i < 6; i++) {
                pass(700);
                say(call);
                assertTrue(call.clockMillis() >= before);
                before = call.clockMillis();
                call.heardOut();
                assertEquals(call.view().nowMillis(), call.clockMillis());
                before = Math.max(before, call.clockMillis());
                call.perform(new CallCommand.TakeNote("note " + i));
                assertTrue(call.clockMillis() >= before);
                before = call.clockMillis();
            }
        }
    }

    @Test
    void theCustomersWordsBeginAtOnceAndCanBeCutShort() {
        try (LiveCall call = start()) {
            say(call);
            CallView.Utterance heard = call.view().transcript().stream()
                    .filter(said -> said.speaker() == CallView.Speaker.CUSTOMER)
                    .findFirst()
                    .orElseThrow();
            assertEquals(heard.atMillis(), call.clockMillis());
            pass(heard.millis() / 2);
            assertEquals(Optional.empty(), call.perform(new CallCommand.Interrupt()));
        }
    }

    @Test
    void aCallThatWasLeftIsResumed() {
        try (LiveCall call = start()) {
            say(call);
        }
        assertTrue(host.unfinished().isPresent());
        DeskHost later = host();
        later.open();
        try (LiveCall call = later.resume()) {
            assertEquals(Stage.TALKING, call.view().stage());
            assertFalse(call.view().transcript().isEmpty());
        }
    }

    @Test
    void aCallThatHasEndedIsHistory() {
        try (LiveCall call = start()) {
            say(call);
            call.heardOut();
            call.perform(new CallCommand.HangUp());
            call.perform(new CallCommand.Wrap(
                    call.view().desk().dispositions().get(0).id(), ""));
            assertEquals(Stage.ENDED, call.view().stage());
            assertTrue(call.scorecard().quality() >= 0);
        }
        assertEquals(Optional.empty(), host.unfinished());
        assertEquals(1, host.history().size());
        assertTrue(host.history().get(0).quality().isPresent());
    }
}
