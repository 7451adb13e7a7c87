package org.ringcraft.io.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.scenario.Tone;

class CommandTextTest {

    static List<CallCommand> commands() {
        return List.of(
                new CallCommand.Say("open.hello", Tone.PLAIN, CallCommand.Entry.CHOSEN),
                new CallCommand.Say("open.hello", Tone.WARM, CallCommand.Entry.CHOSEN),
                new CallCommand.Interrupt(),
                new CallCommand.Wait(5),
                new CallCommand.TakeNote("freezes at  six = every day"),
                new CallCommand.OpenRecord(),
                new CallCommand.Verify("postcode", "BS6 5QT"),
                new CallCommand.Verify("postcode", ""),
                new CallCommand.PauseRecording(),
                new CallCommand.ResumeRecording(),
                new CallCommand.Order("email", "a@b.example"),
                new CallCommand.Order("email", ""),
                new CallCommand.SubmitOrder(),
                new CallCommand.TakePayment(),
                new CallCommand.Hold(),
                new CallCommand.Retrieve(),
                new CallCommand.Transfer("complaints team"),
                new CallCommand.HangUp(),
                new CallCommand.Wrap("sale", ""),
                new CallCommand.Wrap("call-back", "Tuesday at ten"),
                new CallCommand.Because("needs"),
                new CallCommand.Because("she has a need"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandComesBack(CallCommand command) {
        assertEquals(Optional.of(command), CommandText.parse(CommandText.format(command)));
    }

    @Test
    void everyKindOfCommandHasAText() {
        long kinds = commands().stream().map(CallCommand::getClass).distinct().count();
        assertEquals(CallCommand.class.getPermittedSubclasses().length, kinds);
        assertEquals(kinds, Verb.values().length);
    }

    @Test
    void lineBreaksBecomeSpaces() {
        assertEquals("note one two", CommandText.format(new CallCommand.TakeNote("one\ntwo\r\n")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "say",
                "say a loud",
                "sayhello",
                "verify",
                "note",
                "order x",
                "order =x",
                "wait",
                "wait x",
                "wait 1000000000",
                "pause now",
                "hang",
                "hang up now",
                "wrap",
                "because",
                "transfer",
                "dance"
            })
    void whatIsNoCommand(String line) {
        assertEquals(Optional.empty(), CommandText.parse(line));
    }
}
