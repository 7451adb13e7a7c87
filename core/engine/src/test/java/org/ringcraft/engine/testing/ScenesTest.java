package org.ringcraft.engine.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.ringcraft.engine.testing.CallScene.say;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.CallScript;
import org.ringcraft.engine.call.Outcome;
import org.ringcraft.engine.chance.Chance;
import org.ringcraft.engine.chance.Purpose;
import org.ringcraft.engine.scenario.Move;

class ScenesTest {

    @Test
    void theSmallCallHasEveryMove() {
        Set<Move> moves = Scenes.plain().script().replies().stream()
                .map(reply -> reply.reply().move())
                .collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(Move.class), moves);
    }

    @Test
    void theSmallCallCanEndInASale() {
        CallScene scene = CallScene.of(Scenes.plain().script(), new ScriptedChance().always("decide", 0))
                .given(
                        say("greet"),
                        say("check.name"),
                        new CallCommand.OpenRecord(),
                        new CallCommand.Verify("name", ""),
                        say("check.postcode"),
                        new CallCommand.Verify("postcode", "BS1 4DJ"),
                        say("on"),
                        say("offer.100"),
                        say("terms"),
                        say("close"),
                        new CallCommand.Order("proposal", "fibre-100"),
                        new CallCommand.Order("slot", "morning"),
                        new CallCommand.SubmitOrder(),
                        say("to-pay"),
                        say("safe"),
                        new CallCommand.PauseRecording(),
                        new CallCommand.TakePayment(),
                        new CallCommand.ResumeRecording(),
                        say("done"),
                        say("thanks"))
                .when(new CallCommand.Wrap("sale", ""));
        scene.then(CallEvent.CallWrapped.class, CallEvent.AftermathDrawn.class, CallEvent.CallEnded.class);
        assertEquals(Outcome.SALE, scene.the(CallEvent.CallEnded.class).outcome());
        assertEquals(
                0,
                scene.log().stream()
                        .filter(CallEvent.BreachCommitted.class::isInstance)
                        .count());
    }

    @Test
    void scriptedChanceGivesWhatItWasTold() {
        ScriptedChance chance = new ScriptedChance().next("card", 0.25, 0.75).always("card", 0.125);
        Purpose card = Purpose.of("card");
        assertEquals(0.25, chance.uniform(card, 1, 0));
        assertEquals(0.75, chance.uniform(card, 2, 0));
        assertEquals(0.25, chance.uniform(card, 1, 0));
        assertEquals(0.125, chance.uniform(card, 3, 0));
        assertEquals(0.5, chance.uniform(Purpose.of("mood"), 3, 0));
    }

    @Test
    void noChanceRefusesToDraw() {
        Chance none = new NoChance();
        assertThrows(AssertionError.class, () -> none.uniform(Purpose.of("mood"), 1, 0));
    }

    @Test
    void statesAreComparedByEveryField() {
        CallScript script = Scenes.plain().script();
        CallScene one = CallScene.of(script, new ScriptedChance());
        CallScene other = CallScene.of(script, new ScriptedChance());
        assertEquals("", States.difference(one.state(), other.state()));
        other.given(new CallCommand.PauseRecording());
        assertEquals(
                "now: 2700 / 3700\nlatest: 300 / 3700\nevents: 4 / 5\nrecording: true / false\n",
                States.difference(one.state(), other.state()));
    }
}
