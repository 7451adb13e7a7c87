package org.ringcraft.game.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Input.Keys;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallCommand.Entry;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.Refusal;
import org.ringcraft.engine.call.Stage;
import org.ringcraft.engine.scenario.Tone;

/** Keys and clicks at the call desk become commands. */
class CallRoomTest {

    private final Glass glass = new Glass(1280, 720);

    private SampleCall desk(int... replies) {
        return desk(new SampleCall(glass.samples, 10, replies));
    }

    private SampleCall desk(SampleCall call) {
        glass.game.show(new CallRoom(glass.game, call));
        glass.frame();
        return call;
    }

    @Test
    void aDigitSaysThatReply() {
        SampleCall call = desk(1, 4, 6);
        glass.key(Keys.NUM_2);
        assertEquals(List.of(new CallCommand.Say("reply-4", Tone.PLAIN, Entry.CHOSEN)), call.commands);
    }

    @Test
    void aClickSaysThatReply() {
        SampleCall call = desk(1, 4, 6);
        glass.click("reply-3");
        assertEquals(List.of(new CallCommand.Say("reply-6", Tone.PLAIN, Entry.CHOSEN)), call.commands);
    }

    @Test
    void theToneIsChosenFirst() {
        SampleCall call = desk(1, 4, 6);
        glass.key(Keys.R);
        glass.key(Keys.NUM_1);
        assertEquals(List.of(new CallCommand.Say("reply-1", Tone.CALM, Entry.CHOSEN)), call.commands);
    }

    @Test
    void zeroLeadsToTheTenthReply() {
        SampleCall call = desk(glass.samples.allReplies());
        glass.key(Keys.NUM_0);
        glass.key(Keys.NUM_5);
        assertEquals(List.of(new CallCommand.Say("reply-14", Tone.PLAIN, Entry.CHOSEN)), call.commands);
    }

    @Test
    void aDigitWithoutAReplyDoesNothing() {
        SampleCall call = desk(1, 4);
        glass.key(Keys.NUM_9);
        assertEquals(List.of(), call.commands);
    }

    @Test
    void tabAndEnterReachEverything() {
        SampleCall call = desk(1, 4, 6);
        for (int i = 0; i < 60 && !"hold".equals(focusName()); i++) {
            glass.key(Keys.TAB);
        }
        glass.key(Keys.ENTER);
        assertEquals(List.of(new CallCommand.Hold()), call.commands);
    }

    private String focusName() {
        var focus = glass.game.stage().getKeyboardFocus();
        return focus == null ? "" : String.valueOf(focus.getName());
    }

    @Test
    void lettersInANoteAreNoShortcuts() {
        SampleCall call = desk(1, 4, 6);
        glass.key(Keys.N);
        glass.type("hxt1");
        assertEquals("hxt1", glass.written("note"));
        assertEquals(List.of(), call.commands);
        glass.key(Keys.ENTER);
        assertEquals(List.of(new CallCommand.TakeNote("hxt1")), call.commands);
    }

    @Test
    void escapeLeavesTheNoteAndOnlyThenAsks() {
        desk(1, 4, 6);
        glass.key(Keys.N);
        glass.key(Keys.ESCAPE);
        assertFalse(glass.has("overlay"));
        glass.key(Keys.ESCAPE);
        assertTrue(glass.has("overlay"));
    }

    @Test
    void theDeskHasAKeyForEveryStep() {
        SampleCall call = desk(1);
        glass.key(Keys.A);
        glass.key(Keys.V);
        glass.key(Keys.U);
        glass.key(Keys.Z);
        glass.key(Keys.K);
        glass.key(Keys.H);
        glass.key(Keys.S);
        glass.key(Keys.I);
        assertEquals(
                List.of(
                        new CallCommand.OpenRecord(),
                        new CallCommand.Verify("date-of-birth", "14 June 1955"),
                        new CallCommand.SubmitOrder(),
                        new CallCommand.PauseRecording(),
                        new CallCommand.TakePayment(),
                        new CallCommand.Hold(),
                        new CallCommand.Wait(4),
                        new CallCommand.Interrupt()),
                call.commands);
    }

    @Test
    void anOrderFieldUnfoldsAndIsFilled() {
        SampleCall call = desk(1);
        glass.key(Keys.O);
        glass.frame();
        glass.click("order-proposal");
        glass.frame();
        glass.click("value-fibre-900-24");
        assertEquals(List.of(new CallCommand.Order("proposal", "fibre-900-24")), call.commands);
    }

    @Test
    void hangingUpAsksFirst() {
        SampleCall call = desk(1);
        glass.key(Keys.X);
        glass.key(Keys.ENTER);
        assertEquals(List.of(), call.commands, "Enter is the careful answer");
        glass.key(Keys.X);
        glass.key(Keys.X);
        assertEquals(List.of(new CallCommand.HangUp()), call.commands);
    }

    @Test
    void aTransferNamesTheTeam() {
        SampleCall call = desk(1);
        glass.key(Keys.T);
        glass.key(Keys.NUM_1);
        assertEquals(List.of(new CallCommand.Transfer("complaints")), call.commands);
    }

    @Test
    void keysUnderAnOverlayRest() {
        SampleCall call = desk(1, 4, 6);
        glass.key(Keys.F1);
        glass.key(Keys.NUM_1);
        glass.key(Keys.H);
        assertEquals(List.of(), call.commands);
        glass.key(Keys.F1);
        glass.key(Keys.NUM_1);
        assertEquals(1, call.commands.size());
    }

    @Test
    void aHeldCustomerIsFetchedBack() {
        SampleCall call = new SampleCall(glass.samples, 10);
        call.stage = Stage.HELD;
        desk(call);
        assertTrue(glass.has("held"));
        glass.key(Keys.H);
        assertEquals(List.of(new CallCommand.Retrieve()), call.commands);
    }

    @Test
    void aReasonIsGivenOrPutAside() {
        SampleCall call = new SampleCall(glass.samples, 10, 1, 2);
        call.because = Optional.of(glass.samples.because());
        desk(call);
        glass.key(Keys.NUM_1);
        assertEquals(List.of(new CallCommand.Because("reason-1")), call.commands);
        glass.key(Keys.NUM_0);
        assertFalse(glass.has("because"));
        glass.key(Keys.NUM_1);
        assertInstanceOf(CallCommand.Say.class, call.commands.get(1));
    }

    @Test
    void aRefusalIsSaidInWords() {
        SampleCall call = desk(1);
        call.refusal = Optional.of(new Refusal(Refusal.Reason.ALREADY_PAID, ""));
        glass.key(Keys.K);
        assertEquals(glass.game.words().get("refusal.already-paid"), glass.written("toast-text"));
    }

    @Test
    void aCallIsCodedWithTheKeysAlone() {
        SampleCall call = desk(new SampleCall(glass.samples, 10).closed(CallEvent.By.GOODBYE));
        glass.key(Keys.NUM_3);
        glass.key(Keys.B);
        glass.type("friday");
        glass.key(Keys.ENTER);
        assertEquals(List.of(new CallCommand.Wrap("call-back", "friday")), call.commands);
    }

    @Test
    void spaceLetsTheCustomerFinish() {
        SampleCall call = desk(1, 4);
        call.then("objection");
        glass.key(Keys.NUM_1);
        glass.frame();
        CallRoom room = (CallRoom) glass.game.room().orElseThrow();
        assertTrue(room.isSpeaking());
        glass.key(Keys.SPACE);
        assertFalse(room.isSpeaking());
    }
}
