package org.ringcraft.io.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.scenario.Mode;
import org.ringcraft.engine.scenario.Tone;
import org.ringcraft.io.plan.Plan.Expectation;

class PlanParserTest {

    @Test
    void aPlanIsACallWithCommandsAndExpectations() throws PlanException {
        Plan plan = PlanParser.parse("kept.plan", """
                # a comment

                call scenario=frozen persona=marion seed=-7 mode=assessment agent="Jo Bell"
                say open.hello warm
                expect event IdentityChecked field=postcode matched=true
                expect view phase=DISCOVER
                  expect spoken open.answer
                expect text "video calls"
                expect outcome no-sale
                expect compliance FAIL
                expect compliance >= 50
                expect quality < 85.5
                expect refused not-held
                """);
        assertEquals(
                new Plan.Call("frozen", Optional.of("marion"), Optional.empty(), -7, Mode.ASSESSMENT, "Jo Bell"),
                plan.call());
        assertEquals(
                List.of(
                        new Plan.Do(4, new CallCommand.Say("open.hello", Tone.WARM, CallCommand.Entry.CHOSEN)),
                        new Plan.Expect(
                                5,
                                new Expectation.Event(
                                        "IdentityChecked", Map.of("field", "postcode", "matched", "true"))),
                        new Plan.Expect(6, new Expectation.View("phase", "DISCOVER")),
                        new Plan.Expect(7, new Expectation.Spoken("open.answer")),
                        new Plan.Expect(8, new Expectation.Text("video calls")),
                        new Plan.Expect(9, new Expectation.Card(Plan.Subject.OUTCOME, "NO_SALE")),
                        new Plan.Expect(10, new Expectation.Card(Plan.Subject.COMPLIANCE, "FAIL")),
                        new Plan.Expect(11, new Expectation.Figure("compliance", Plan.Comparison.AT_LEAST, 50)),
                        new Plan.Expect(12, new Expectation.Figure("quality", Plan.Comparison.LESS, 85.5)),
                        new Plan.Expect(13, new Expectation.Refused("NOT_HELD"))),
                plan.steps());
    }

    @Test
    void aCommandMayCarryItsTime() throws PlanException {
        assertEquals(
                List.of(
                        new Plan.Do(2, new CallCommand.Retrieve(), 63_250),
                        new Plan.Expect(3, new Expectation.Breaches(List.of("a", "b"))),
                        new Plan.Expect(4, new Expectation.Breaches(List.of()))),
                PlanParser.parse(
                                "p",
                                "\ufeffcall scenario=s seed=1\nat 63.25 retrieve\nexpect breaches b a\nexpect breaches"
                                        + " none")
                        .steps());
    }

    @Test
    void whatIsLeftOutIsFilledIn() throws PlanException {
        assertEquals(
                new Plan.Call("s", Optional.empty(), Optional.empty(), 1, Mode.PRACTICE, PlanParser.DEFAULT_AGENT),
                PlanParser.parse("p", "call scenario=s seed=1").call());
    }

    /** The second line of a plan, and what is said of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "verfy postcode | p.plan, line 2: 'verfy' is no command. Maybe 'verify'.",
                "at 5 | 'at 5' does not say a time and a command. It is written: at <seconds> <command>",
                "at 1:05 retrieve | does not say a time and a command.",
                "at 5 dance | 'dance' is no command.",
                "expect breaches | 'expect breaches' does not say what.",
                "wait long | It is written: wait <seconds>",
                "pause the recording | It is written: pause",
                "expect | A plan cannot expect ''.",
                "expect evnt X | Maybe 'event'.",
                "expect event | 'expect event' does not say what.",
                "expect event PlayerSays | There is no event 'PlayerSays'. Maybe 'PlayerSaid'.",
                "expect event PlayerSaid reply | 'reply' is not key=value.",
                "expect event PlayerSaid reply=a reply=b | 'reply' is given twice.",
                "expect view | 'expect view' does not say what.",
                "expect view phse=OPEN | A view has no 'phse'. Maybe 'phase'.",
                "expect view phase=OPEN mood=WARM | one thing a line",
                "expect outcome SALES | 'SALES' is not known here. Maybe 'SALE'.",
                "expect aftermath LOST | 'LOST' is not known here.",
                "expect compliance MAYBE | 'MAYBE' is not known here.",
                "expect quality high | 'high' is no comparison. Maybe write: expect quality >= 85",
                "expect quality => 3 | '=> 3' is no comparison.",
                "expect refused BECAUSE | 'BECAUSE' is not known here.",
            })
    void mistakesAreNamed(String line, String message) {
        assertMistake("call scenario=s seed=1\n" + line, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "say hello | A plan begins with its call",
                "call seed=1 | The call does not say its scenario.",
                "call scenario=s | The call does not say its seed.",
                "call scenario=s seed=one | The seed 'one' is not a whole number.",
                "call scenario=s seed=1 mode=fun | There is no mode 'fun'.",
                "call scenario=s seed=1 colour=red | A call has no 'colour'.",
                "call scenario=s seed=1 seed=2 | 'seed' is given twice.",
                "call s | 's' is not key=value.",
                "# nothing | The plan is empty.",
            })
    void theCallIsChecked(String text, String message) {
        assertMistake(text, message);
    }

    private static void assertMistake(String text, String message) {
        PlanException mistake = assertThrows(PlanException.class, () -> PlanParser.parse("p.plan", text));
        String said = String.valueOf(mistake.getMessage());
        assertTrue(said.contains(message), said);
        assertEquals(1, said.lines().count(), said);
    }
}
