package org.ringcraft.io.desk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.CallSetup;
import org.ringcraft.engine.call.CallView;
import org.ringcraft.engine.call.Refusal;
import org.ringcraft.engine.call.Stage;
import org.ringcraft.engine.call.Step;
import org.ringcraft.engine.scenario.Tone;
import org.ringcraft.engine.scoring.Scorecard;
import org.ringcraft.io.clock.CallClock;
import org.ringcraft.io.clock.VirtualClock;
import org.ringcraft.io.journal.JournalException;
import org.ringcraft.io.journal.JournalReader;

class CallDeskTest {

    @TempDir
    Path folder;

    private static final CallClock CLOCK = new VirtualClock();

    private CallDesk start(String name, long seed) {
        return CallDesk.start(CorePack.pack(), CorePack.setup(seed), CLOCK, folder.resolve(name));
    }

    private CallDesk resume(String name) {
        return CallDesk.resume(folder.resolve(name), CorePack.pack(), CLOCK);
    }

    /** Plays a whole call into that file and returns the commands. */
    private List<CallCommand> played(String name, long seed) {
        CommandLog log = new CommandLog();
        try (CallDesk desk = start(name, seed)) {
            CorePack.play(desk, log);
        }
        return log.commands;
    }

    @Test
    void whatAStepTellsIsInTheFileBefore() {
        try (CallDesk desk = start("call.jsonl", 1)) {
            CommandLog log = new CommandLog() {
                @Override
                Step perform(CallDesk at, CallCommand command) {
                    int before = at.events().size();
                    Step step = super.perform(at, command);
                    List<CallEvent> saved =
                            JournalReader.read(folder.resolve("call.jsonl")).events();
                    assertEquals(at.events(), saved);
                    if (step instanceof Step.Taken taken) {
                        assertEquals(taken.events(), saved.subList(before, saved.size()));
                    } else {
                        assertEquals(before, saved.size());
                    }
                    return step;
                }
            };
            CorePack.play(desk, log);
            assertTrue(JournalReader.read(desk.journal()).isEnded());
            assertEquals(JournalReader.read(desk.journal()).hash(), desk.journalHash());
            assertTrue(log.refused > 0 && log.refused < log.commands.size());
        }
    }

    @Test
    void sameSeedAndCommandsGiveTheSameBytes() throws IOException {
        List<CallCommand> commands = played("a.jsonl", 4);
        try (CallDesk desk = start("b.jsonl", 4)) {
            commands.forEach(desk::perform);
        }
        assertArrayEquals(bytes("a.jsonl"), bytes("b.jsonl"));
    }

    @Test
    void aCallLeftAfterAnyCommandGoesOnAsIfItHadNotBeen() throws IOException {
        List<CallCommand> commands = played("whole.jsonl", 2);
        for (int left = 0; left <= commands.size(); left += 8) {
            String name = left + ".jsonl";
            CallView view;
            try (CallDesk desk = start(name, 2)) {
                commands.subList(0, left).forEach(desk::perform);
                view = desk.view();
            }
            try (CallDesk desk = resume(name)) {
                assertEquals(view, desk.view());
                assertTrue(desk.tear().isEmpty());
                commands.subList(left, commands.size()).forEach(desk::perform);
            }
            assertArrayEquals(bytes("whole.jsonl"), bytes(name), "left after " + left);
        }
    }

    @Test
    void aCallLostInACrashGoesOnFromItsLastWholeCommand() throws IOException {
        List<CallCommand> commands = played("whole.jsonl", 3);
        byte[] whole = bytes("whole.jsonl");
        int header = new String(whole, StandardCharsets.ISO_8859_1).indexOf('\n') + 1;
        for (int length = header; length < whole.length; length += 1 + whole.length / 6) {
            String name = length + ".jsonl";
            Files.write(folder.resolve(name), Arrays.copyOf(whole, length));
            try (CallDesk desk = resume(name);
                    CallDesk again = start("again-" + name, 3)) {
                int next = 0;
                while (again.events().size() < desk.events().size()) {
                    again.perform(commands.get(next++));
                }
                assertEquals(again.events(), desk.events());
                commands.subList(next, commands.size()).forEach(desk::perform);
                assertEquals(length > header, desk.tear().isPresent());
            }
            assertArrayEquals(whole, bytes(name), "torn after " + length);
        }
    }

    @Test
    void aCallThatHasEndedCanBeOpenedToBeScored() throws IOException {
        Scorecard scorecard;
        try (CallDesk desk = start("call.jsonl", 5)) {
            CorePack.play(desk, new CommandLog());
            scorecard = desk.scorecard();
        }
        byte[] before = bytes("call.jsonl");
        try (CallDesk desk = resume("call.jsonl")) {
            assertEquals(Stage.ENDED, desk.state().stage());
            assertEquals(scorecard, desk.scorecard());
            Step step = desk.perform(new CallCommand.TakeNote("too late"));
            assertEquals(
                    Refusal.Reason.CALL_IS_OVER,
                    assertInstanceOf(Step.Refused.class, step).refusal().reason());
        }
        assertArrayEquals(before, bytes("call.jsonl"));
    }

    @Test
    void whoCutsInIsHeardInTheMiddleOfTheWords() {
        try (CallDesk desk = start("call.jsonl", 6)) {
            assertInstanceOf(Step.Refused.class, desk.perform(new CallCommand.Interrupt()));
            desk.perform(
                    new CallCommand.Say(desk.view().choices().get(0).reply(), Tone.PLAIN, CallCommand.Entry.CHOSEN));
            CallEvent.CustomerSpoke spoke = desk.events().stream()
                    .filter(CallEvent.CustomerSpoke.class::isInstance)
                    .map(CallEvent.CustomerSpoke.class::cast)
                    .reduce((first, second) -> second)
                    .orElseThrow();
            CallEvent interrupted = assertInstanceOf(Step.Taken.class, desk.perform(new CallCommand.Interrupt()))
                    .events()
                    .get(0);
            assertEquals(spoke.at() + spoke.millis() / 2, interrupted.at());
        }
    }

    @Test
    void halfACharacterIsMended() {
        try (CallDesk desk = start("call.jsonl", 7)) {
            desk.perform(new CallCommand.TakeNote("cut \ud83c and \udfa7, whole \ud83c\udfa7"));
            assertEquals(
                    List.of("cut \ufffd and \ufffd, whole \ud83c\udfa7"),
                    desk.view().desk().notes());
        }
        assertEquals(
                List.of("cut \ufffd and \ufffd, whole \ud83c\udfa7"),
                CallReplay.of(JournalReader.read(folder.resolve("call.jsonl")), CorePack.pack())
                        .view()
                        .desk()
                        .notes());
    }

    @Test
    void aJournalThatCannotBeWrittenChangesNothing() {
        CallDesk desk = start("call.jsonl", 8);
        CallView before = desk.view();
        desk.close();
        assertThrows(JournalException.class, () -> desk.perform(new CallCommand.TakeNote("lost")));
        assertEquals(before, desk.view());
        assertEquals(desk.events(), JournalReader.read(desk.journal()).events());
    }

    @Test
    void anotherPackIsRefusedAndTheJournalLetGo() throws IOException {
        start("call.jsonl", 9).close();
        byte[] before = bytes("call.jsonl");
        DeskException refused = assertThrows(
                DeskException.class,
                () -> CallDesk.resume(folder.resolve("call.jsonl"), CorePack.version("9.9.9"), CLOCK));
        assertTrue(refused.getMessage().contains("but the pack 'core-uk' 9.9.9 is what is here. Maybe"));
        assertArrayEquals(before, bytes("call.jsonl"));
        resume("call.jsonl").close();
    }

    @Test
    void whatThePackHasNotIsNamedBeforeAFileIsMade() {
        CallSetup good = CorePack.setup(1);
        CallSetup rubric = new CallSetup(
                good.pack(),
                good.packVersion(),
                good.scenario(),
                good.persona(),
                "none",
                "1",
                good.mode(),
                1,
                good.company(),
                good.agent());
        CallSetup persona = new CallSetup(
                good.pack(),
                good.packVersion(),
                good.scenario(),
                "nobody",
                good.rubric(),
                good.rubricVersion(),
                good.mode(),
                1,
                good.company(),
                good.agent());
        Path file = folder.resolve("call.jsonl");
        for (CallSetup setup : List.of(rubric, persona)) {
            DeskException refused =
                    assertThrows(DeskException.class, () -> CallDesk.start(CorePack.pack(), setup, CLOCK, file));
            assertTrue(refused.getMessage().contains("Maybe one of ["), refused.getMessage());
        }
        assertFalse(Files.exists(file));
    }

    @Test
    void aChangedJournalIsNotCarriedOn() throws IOException {
        played("call.jsonl", 10);
        byte[] file = bytes("call.jsonl");
        file[700] ^= 1;
        Files.write(folder.resolve("call.jsonl"), file);
        assertThrows(JournalException.class, () -> resume("call.jsonl"));
        assertArrayEquals(file, bytes("call.jsonl"));
    }

    private byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(folder.resolve(name));
    }
}
