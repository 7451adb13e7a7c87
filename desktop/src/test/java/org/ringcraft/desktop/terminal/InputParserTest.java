package org.ringcraft.desktop.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringcraft.desktop.terminal.TerminalInput.NotUnderstood;
import org.ringcraft.desktop.terminal.TerminalInput.Perform;
import org.ringcraft.desktop.terminal.TerminalInput.Show;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallView;
import org.ringcraft.engine.scenario.Tone;
import org.ringcraft.io.plan.CommandText;

class InputParserTest {

    private final InputParser parser = new InputParser(Samples.WORDS);

    /** What is typed, and the command that it is, as a plan would write it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | say ask.when",
                " 2 | say greet.hello",
                "1 warm | say ask.when warm",
                "1) | say ask.when",
                "1) BRISK | say ask.when brisk",
                "say 1 | say ask.when",
                "say 1 calm | say ask.when calm",
                "say ask.when | say ask.when",
                "say ask.when warm | say ask.when warm",
                "SAY other | say other",
                "verify postcode | verify postcode BS6 5QT",
                "Verify Postcode | verify postcode BS6 5QT",
                "verify postcode BS6 5QD | verify postcode BS6 5QD",
                "verify date-of-birth 1 May 1955 | verify date-of-birth 1 May 1955",
                "verify date of birth 1 May 1955 | verify date-of-birth 1 May 1955",
                "verify 2 1 May 1955 | verify date-of-birth 1 May 1955",
                "open record | open record",
                "OPEN  RECORD | open record",
                "record | open record",
                "note call back  at six | note call back  at six",
                "pause | pause",
                "pause recording | pause",
                "resume | resume",
                "resume recording | resume",
                "order proposal=fibre-500-24 | order proposal=fibre-500-24",
                "order proposal = 2 | order proposal=fibre-500-24",
                "order package=Fibre 500, 24 months | order proposal=fibre-500-24",
                "order Proposal=nonsense | order proposal=nonsense",
                "order e-mail=x@y.example | order email=x@y.example",
                "order email= | order email=",
                "submit | submit",
                "submit order | submit",
                "card | card",
                "take card | card",
                "hold | hold",
                "retrieve | retrieve",
                "wait 5 | wait 5",
                "interrupt | interrupt",
                "transfer complaints team | transfer complaints team",
                "because I heard a need | because I heard a need",
                "hang up | hang up",
                "hang  up | hang up",
                "hangup | hang up",
                "wrap sale | wrap sale",
                "wrap no sale | wrap no-sale",
                "wrap call back Tuesday at ten | wrap call-back Tuesday at ten",
                "wrap call-back Tuesday at ten | wrap call-back Tuesday at ten",
                "wrap 3 Tuesday | wrap call-back Tuesday",
                "wrap Call back agreed Tuesday | wrap call-back Tuesday",
            })
    void commands(String typed, String plan) {
        Perform perform = assertInstanceOf(Perform.class, parser.parse(typed, Samples.talking(), Tone.PLAIN));
        assertEquals(plan, CommandText.format(perform.command()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "because 2 | need",
                "because need | need",
                "because to find the need | need",
                "because 9 | 9",
                "because 2 things came together | 2 things came together",
            })
    void reasons(String typed, String reason) {
        Perform perform = assertInstanceOf(Perform.class, parser.parse(typed, Samples.asked(), Tone.PLAIN));
        assertEquals(new CallCommand.Because(reason), perform.command());
    }

    @ParameterizedTest
    @CsvSource({
        "help,HELP",
        "?,HELP",
        "HELP,HELP",
        "brief,BRIEF",
        "rubric,RUBRIC",
        "who,KNOWN",
        "known,KNOWN",
        "desk,DESK",
        "order,ORDER",
        "checklist,CHECKLIST",
        "repeat,REPEAT",
        "quit,QUIT",
        "exit,QUIT"
    })
    void topics(String typed, TerminalInput.Topic topic) {
        assertEquals(new Show(topic), parser.parse(typed, Samples.talking(), Tone.PLAIN));
    }

    /** Nothing happens in the call; the message helps. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hello there | 'hello there' is not something I know. Type a number from 1 to 2",
                "verfy postcode | Maybe verify?",
                "hepl | Maybe help?",
                "0 | There is no reply 0; the replies are 1 to 2.",
                "3 | There is no reply 3; the replies are 1 to 2.",
                "99999999999999 | is not something I know",
                "1 angrily | There is no tone 'angrily'. The tones are plain, warm, brisk, calm.",
                "say ask.when loudly | There is no tone 'loudly'.",
                "tone | There is no tone ''.",
                "tone loud | There is no tone 'loud'.",
                "say | say is written like this: say <reply> [tone]",
                "verify | verify is written like this: verify <field> [answer]",
                "verify shoe size | There is no check 'shoe size'. The checks are postcode, date-of-birth.",
                "verify date of birth | has not answered that check yet",
                "order email | order is written like this: order <field>=<value>",
                "order =x | order is written like this",
                "order colour=red | The order form has no field 'colour'. The fields are proposal, email.",
                "wait | wait is written like this: wait <seconds>",
                "wait long | wait is written like this",
                "wait -3 | wait is written like this",
                "note | note is written like this: note <text>",
                "transfer | transfer is written like this",
                "because | because is written like this",
                "wrap | wrap is written like this",
                "wrap gift | There is no code 'gift'. The codes are sale, no-sale, call-back.",
                "pause now please | pause is written like this: pause",
            })
    void notUnderstood(String typed, String message) {
        NotUnderstood answer =
                assertInstanceOf(NotUnderstood.class, parser.parse(typed, Samples.talking(), Tone.PLAIN));
        assertTrue(answer.message().contains(message), answer.message());
        assertEquals(1, answer.message().lines().count(), answer.message());
    }

    @Test
    void numbersMeanNothingOnceTheLineIsClosed() {
        NotUnderstood answer = assertInstanceOf(NotUnderstood.class, parser.parse("1", Samples.wrapping(), Tone.PLAIN));
        assertTrue(answer.message().endsWith("type wrap and one of sale, no-sale, call-back."), answer.message());
    }

    @Test
    void theChosenToneHoldsUntilALineNamesAnother() {
        CallView view = Samples.talking();
        assertEquals(new TerminalInput.SetTone(Tone.WARM), parser.parse("tone Warm", view, Tone.PLAIN));
        assertEquals(say(Tone.WARM), parser.parse("1", view, Tone.WARM));
        assertEquals(say(Tone.WARM), parser.parse("say ask.when", view, Tone.WARM));
        assertEquals(say(Tone.PLAIN), parser.parse("1 plain", view, Tone.WARM));
    }

    @Test
    void emptyLinesSayNothing() {
        assertEquals(new TerminalInput.Nothing(), parser.parse("  \t ", Samples.talking(), Tone.PLAIN));
    }

    private static Perform say(Tone tone) {
        return new Perform(new CallCommand.Say("ask.when", tone, CallCommand.Entry.CHOSEN));
    }
}
