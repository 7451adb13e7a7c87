package org.ringcraft.io.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.CallView;
import org.ringcraft.engine.call.Stage;
import org.ringcraft.engine.call.Step;
import org.ringcraft.engine.scenario.Tone;
import org.ringcraft.io.clock.VirtualClock;
import org.ringcraft.io.clock.WallClock;
import org.ringcraft.io.journal.JournalReader;
import org.ringcraft.io.pack.Pack;

/** Calls that stand where they stood when their pack has changed. */
class RehearsalTest {

    private static final String OPENING = "fragments/opening.json";

    @TempDir
    private Path folder;

    private Rehearsal start(Pack pack) {
        return Rehearsal.start(pack, CorePack.setup(4), new VirtualClock(), folder);
    }

    private static CallCommand say(String reply) {
        return new CallCommand.Say(reply, Tone.WARM, CallCommand.Entry.CHOSEN);
    }

    private static void done(Rehearsal call, CallCommand... commands) {
        for (CallCommand command : commands) {
            assertInstanceOf(Step.Taken.class, call.desk().perform(command), command::toString);
        }
    }

    /** Holds, interruptions, waits and all: the same commands at the same times are the same call. */
    @Test
    void inAnUnchangedPackEveryCallIsTheSameAgain() {
        for (long seed = 0; seed < 12; seed++) {
            Path file = folder.resolve(seed + ".jsonl");
            long[] nanos = {0};
            WallClock clock = new WallClock(() -> nanos[0] += 777_000_000L, 20_000);
            try (CallDesk desk = CallDesk.start(CorePack.pack(), CorePack.setup(seed), clock, file)) {
                desk.perform(new CallCommand.Hold());
                desk.perform(new CallCommand.Retrieve());
                desk.perform(new CallCommand.Wait(3));
                CorePack.play(desk, new CommandLog());
                List<Stamped> commands = PlayedCommands.of(desk.content().script(), desk.events());
                Retake again = Retake.of(desk.content(), desk.setup(), commands);
                assertEquals(Optional.empty(), again.stop(), "seed " + seed);
                assertEquals(desk.events(), again.events(), "seed " + seed);
            }
        }
    }

    @Test
    void aChangedLineIsHeardAtTheSameTurn() throws IOException {
        try (Rehearsal call = start(CorePack.pack())) {
            done(call, say("open.greet-complete"));
            long then = call.desk().state().now();
            String reply = call.desk().view().choices().get(0).reply();
            Pack changed = CorePack.edited(OPENING, "Hiya, sorry", "Hello, sorry");
            assertEquals(new Reload.Standing(1), call.take(changed));
            assertEquals(then, call.desk().state().now());
            assertEquals(List.of(call.desk().journal()), journals());
            done(call, say(reply));
            assertEquals(
                    call.desk().events(),
                    JournalReader.read(call.desk().journal()).requireSound().events());
        }
    }

    @Test
    void aReplyThatIsGoneStopsTheCallAndItGoesOnAsItWas() {
        try (Rehearsal call = start(CorePack.pack())) {
            done(call, say("open.greet-complete"));
            CallView before = call.desk().view();
            Pack changed = CorePack.edited(OPENING, "\"greet-complete\"", "\"greet-whole\"");
            Reload.Stopped stopped = assertInstanceOf(Reload.Stopped.class, call.take(changed));
            assertEquals(1, stopped.turn());
            assertEquals(0, stopped.lastTurn());
            assertTrue(
                    stopped.why().startsWith("The scenario has no reply 'open.greet-complete'. Maybe 'open.greet"),
                    stopped.why());
            assertTrue(stopped.open().contains("open.greet-whole"), stopped.open()::toString);
            assertEquals(before, call.desk().view());
            assertEquals(Optional.of(new Reload.Standing(0)), call.goBack());
            done(call, say("open.greet-whole"));
            assertEquals(Optional.empty(), call.goBack());
        }
    }

    @Test
    void whatAReplyNeedsIsSaid() {
        try (Rehearsal call = start(CorePack.pack())) {
            done(call, say("open.greet-complete"));
            Pack changed = CorePack.edited(
                    OPENING, "\"id\": \"greet-complete\",", "\"id\": \"greet-complete\", \"when\": \"verified\",");
            Reload.Stopped stopped = assertInstanceOf(Reload.Stopped.class, call.take(changed));
            assertEquals(
                    "The reply 'open.greet-complete' is not open: it needs verified, which does not hold here.",
                    stopped.why());
        }
    }

    @Test
    void aDeskCommandThatIsRefusedIsNamed() {
        try (Rehearsal call = start(CorePack.pack())) {
            String field = CorePack.pack()
                    .scenarios()
                    .get(0)
                    .verification()
                    .fields()
                    .get(0)
                    .id();
            done(call, say("open.greet-complete"), new CallCommand.OpenRecord());
            done(call, new CallCommand.Verify(field, "x"), new CallCommand.TakeNote("one\ntwo"));
            Pack changed = CorePack.edited(
                    "scenarios/working-from-home.json", "\"label\": \"Package\"", "\"label\": \"Parcel\"");
            assertEquals(new Reload.Standing(1), call.take(changed));
            assertEquals(List.of("one\ntwo"), call.desk().view().desk().notes());
        }
    }

    @Test
    void aPackWithoutTheCustomerIsUnfit() {
        try (Rehearsal call = start(CorePack.pack())) {
            String persona = call.desk().setup().persona();
            Pack changed = new Pack(
                    CorePack.pack().id(),
                    "9",
                    "",
                    "en-GB",
                    "",
                    "",
                    "",
                    "default",
                    CorePack.pack().catalogue(),
                    CorePack.pack().rulePacks(),
                    CorePack.pack().personas().stream()
                            .filter(each -> !each.id().equals(persona))
                            .toList(),
                    CorePack.pack().scenarios(),
                    CorePack.pack().rubrics(),
                    CorePack.pack().coefficients(),
                    CorePack.pack().sources(),
                    CorePack.pack().words(),
                    CorePack.pack().translations(),
                    java.util.Map.of());
            Reload.Unfit unfit = assertInstanceOf(Reload.Unfit.class, call.take(changed));
            assertTrue(unfit.why().contains("no persona '" + persona + "' plays"), unfit.why());
            done(call, say("open.greet-complete"));
        }
    }

    @Test
    void aCallThatHasEndedEndsAgain() {
        try (Rehearsal call = start(CorePack.pack())) {
            done(call, say("open.greet-complete"), new CallCommand.HangUp(), new CallCommand.Wrap("hang-up", ""));
            assertEquals(new Reload.Standing(1), call.take(CorePack.version("0.2.0")));
            assertEquals(Stage.ENDED, call.desk().view().stage());
            assertEquals("0.2.0", call.desk().setup().packVersion());
            assertInstanceOf(
                    CallEvent.CallEnded.class,
                    call.desk().events().get(call.desk().events().size() - 1));
        }
    }

    @Test
    void onlyTheNewestJournalsAreKept() throws IOException {
        for (int i = 0; i < 25; i++) {
            start(CorePack.pack()).close();
        }
        assertEquals(20, journals().size());
    }

    private List<Path> journals() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
