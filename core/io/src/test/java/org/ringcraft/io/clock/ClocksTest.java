package org.ringcraft.io.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallState;
import org.ringcraft.engine.call.CallView;
import org.ringcraft.engine.scenario.Mode;
import org.ringcraft.engine.scenario.Tone;
import org.ringcraft.io.desk.CallDesk;
import org.ringcraft.io.desk.CorePack;

class ClocksTest {

    private static final CallCommand NOTE = new CallCommand.TakeNote("x");

    @TempDir
    Path folder;

    private final AtomicLong nanos = new AtomicLong(-5_000_000_000L);

    private CallDesk desk(CallClock clock) {
        return CallDesk.start(CorePack.pack(), CorePack.setup(1), clock, folder.resolve("call.jsonl"));
    }

    private static void sayFirst(CallDesk desk) {
        desk.perform(new CallCommand.Say(desk.view().choices().get(0).reply(), Tone.PLAIN, CallCommand.Entry.CHOSEN));
    }

    private void pass(long seconds) {
        nanos.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
    }

    @Test
    void thinkingTakesASecondAndABitAndAQuarterForEveryWordJustHeard() {
        VirtualClock clock = new VirtualClock();
        try (CallDesk desk = desk(clock)) {
            assertEquals(
                    1_200,
                    clock.next(desk.state(), desk.view(), NOTE) - desk.state().now());
            sayFirst(desk);
            CallState state = desk.state();
            CallView view = desk.view();
            String heard = view.transcript().get(view.transcript().size() - 1).text();
            long words = heard.split(" ").length;
            assertTrue(words > 1, heard);
            assertEquals(state.now() + 1_200 + 250 * words, clock.next(state, view, NOTE));
            assertEquals(state.now() + 30_000, clock.next(state, view, new CallCommand.Retrieve()));
            assertEquals(state.now() + 20_000, clock.next(state, view, new CallCommand.Wrap("sale", "")));
            assertEquals(state.now(), clock.showing(state));
            assertEquals(desk.clockMillis(), clock.showing(state));
            desk.perform(NOTE);
            assertEquals(
                    1_200,
                    clock.next(desk.state(), desk.view(), NOTE) - desk.state().now());
        }
    }

    @Test
    void realTimePassesAndWaitsForNobodyToFinish() {
        WallClock clock = new WallClock(nanos::get, 20_000);
        try (CallDesk desk = desk(clock)) {
            assertEquals(0, desk.clockMillis());
            pass(4);
            assertEquals(4_000, desk.clockMillis());
            sayFirst(desk);
            long ends = desk.state().now();
            assertTrue(ends > 6_000, "the words of both take time: " + ends);
            assertEquals(4_000, desk.clockMillis());
            pass(1);
            assertEquals(5_000, clock.next(desk.state(), desk.view(), NOTE));
            // Whoever does not wait for the end of the words jumps there.
            desk.perform(NOTE);
            assertEquals(ends, desk.events().get(desk.events().size() - 1).at());
            assertEquals(ends, desk.clockMillis());
            pass(2);
            assertEquals(ends + 2_000, desk.clockMillis());
        }
    }

    @Test
    void thinkingIsCappedInPracticeOnly() {
        try (CallDesk desk = desk(WallClock.forMode(Mode.PRACTICE, nanos::get))) {
            pass(3_600);
            assertEquals(20_000, desk.clockMillis());
        }
        WallClock exam = WallClock.forMode(Mode.ASSESSMENT, nanos::get);
        try (CallDesk desk = CallDesk.resume(folder.resolve("call.jsonl"), CorePack.pack(), exam)) {
            long before = desk.state().now();
            pass(3_600);
            assertEquals(before + 3_600_000, desk.clockMillis());
        }
        assertThrows(IllegalArgumentException.class, () -> new WallClock(nanos::get, -1));
    }

    /** The time between leaving a call and coming back to it does not count. */
    @Test
    void aResumedCallGoesOnWhereItStood() {
        WallClock first = new WallClock(nanos::get, 20_000);
        long left;
        try (CallDesk desk = desk(first)) {
            pass(3);
            sayFirst(desk);
            left = desk.state().now();
        }
        WallClock second = new WallClock(nanos::get, 20_000);
        pass(50);
        try (CallDesk desk = CallDesk.resume(folder.resolve("call.jsonl"), CorePack.pack(), second)) {
            assertEquals(left, desk.clockMillis());
            pass(1);
            assertEquals(left + 1_000, desk.clockMillis());
        }
    }
}
