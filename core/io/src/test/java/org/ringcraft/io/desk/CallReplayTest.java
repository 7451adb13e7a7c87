package org.ringcraft.io.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.CallSetup;
import org.ringcraft.engine.call.CallView;
import org.ringcraft.engine.call.Stage;
import org.ringcraft.engine.call.Step;
import org.ringcraft.engine.scoring.Scorecard;
import org.ringcraft.io.clock.VirtualClock;
import org.ringcraft.io.journal.JournalCall;
import org.ringcraft.io.journal.JournalReader;
import org.ringcraft.io.journal.Verification;

class CallReplayTest {

    @TempDir
    Path folder;

    @Test
    void everyMomentIsAsItWasLive() {
        for (long seed = 20; seed < 24; seed++) {
            Path file = folder.resolve(seed + ".jsonl");
            List<CallView> views = new ArrayList<>();
            List<Integer> sizes = new ArrayList<>();
            Scorecard scorecard;
            try (CallDesk desk = CallDesk.start(CorePack.pack(), CorePack.setup(seed), new VirtualClock(), file)) {
                CorePack.play(desk, new CommandLog() {
                    @Override
                    Step perform(CallDesk at, CallCommand command) {
                        views.add(at.view());
                        sizes.add(at.events().size());
                        return super.perform(at, command);
                    }
                });
                scorecard = desk.scorecard();
            }
            CallReplay replay = CallReplay.of(JournalReader.read(file).requireSound(), CorePack.pack());
            for (int i = 0; i < views.size(); i++) {
                assertEquals(views.get(i), replay.viewAfter(sizes.get(i)), "seed " + seed);
            }
            assertEquals(scorecard, replay.scorecard());
            assertEquals(Stage.ENDED, replay.state().stage());
            assertEquals(Stage.READY, replay.stateAfter(0).stage());
            assertEquals(List.of(), replay.warnings());
        }
    }

    @Test
    void anotherVersionWillDoWithAWarning() {
        Path file = folder.resolve("call.jsonl");
        try (CallDesk desk = CallDesk.start(CorePack.pack(), CorePack.setup(1), new VirtualClock(), file)) {
            CorePack.play(desk, new CommandLog());
        }
        JournalCall call = JournalReader.read(file);
        CallReplay replay = CallReplay.of(call, CorePack.version("9.9.9"));
        assertEquals(call.events(), replay.events());
        assertTrue(replay.warnings().get(0).contains("is shown with the pack 'core-uk' 9.9.9. Maybe"));
    }

    @Test
    void eventsThatDoNotFitAreNamed() {
        CallSetup setup = CorePack.setup(1);
        JournalCall call = call(
                setup,
                List.of(
                        new CallEvent.CallStarted(0, setup),
                        new CallEvent.NodeEntered(0, "a-node-that-was-taken-out", 0)));
        DeskException misfit = assertThrows(DeskException.class, () -> CallReplay.of(call, CorePack.pack()));
        assertTrue(misfit.getMessage().startsWith("Event 2 of the call, NodeEntered"), misfit.getMessage());
        assertTrue(misfit.getMessage().contains("does not fit the pack. Maybe"), misfit.getMessage());
        JournalCall empty = call(setup, List.of());
        assertThrows(DeskException.class, () -> CallReplay.of(empty, CorePack.pack()));
    }

    private static JournalCall call(CallSetup setup, List<CallEvent> events) {
        return new JournalCall(
                "call.jsonl", 1, Optional.of(setup), events, 1, "", new Verification(List.of(), Optional.empty()));
    }
}
