package org.ringcraft.engine.play;

import java.util.List;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallState;
import org.ringcraft.engine.call.Decision;
import org.ringcraft.engine.call.ScriptReply;
import org.ringcraft.engine.call.Stage;
import org.ringcraft.engine.chance.Chance;
import org.ringcraft.engine.chance.Purpose;
import org.ringcraft.engine.scenario.Scenario;
import org.ringcraft.engine.scenario.Tone;

/**
 * Chooses blindly: every open reply, in a random tone, is as likely as every other, and so is each thing that could be
 * done at the desk just then. Codes the call at random.
 */
final class RandomPolicy implements Policy {

    private static final Purpose CHOICE = Purpose.of("policy-choice");
    private static final Purpose TONE = Purpose.of("policy-tone");
    private static final Tone[] TONES = Tone.values();

    @Override
    public String name() {
        return "random";
    }

    @Override
    public CallCommand choose(CallState state, Chance chance) {
        double draw = chance.uniform(CHOICE, state.events(), 0);
        if (state.stage() == Stage.WRAPPING) {
            List<Scenario.Disposition> codes = state.script().scenario().dispositions();
            return new CallCommand.Wrap(codes.get((int) (draw * codes.size())).id(), "");
        }
        if (state.stage() == Stage.HELD) {
            return new CallCommand.Retrieve();
        }
        List<ScriptReply> replies = state.node().replies();
        long open = 0;
        int count = 0;
        for (int i = 0; i < replies.size(); i++) {
            if (state.isOpen(replies.get(i))) {
                // The bits of a node with more replies than fit overlap; it is walked again below.
                open |= 1L << i;
                count++;
            }
        }
        int desk = deskOptions(state);
        if (count + desk == 0) {
            return new CallCommand.HangUp();
        }
        int pick = (int) (draw * (count + desk));
        if (pick >= count) {
            return desk(state, pick - count, chance);
        }
        Tone tone = TONES[(int) (chance.uniform(TONE, state.events(), 0) * TONES.length)];
        int chosen = replies.size() <= Long.SIZE ? bit(open, pick) : walk(state, pick);
        return new CallCommand.Say(replies.get(chosen).id(), tone, CallCommand.Entry.CHOSEN);
    }

    /** Returns the place of the bit that has so many others below it. */
    private static int bit(long bits, int below) {
        long left = bits;
        for (int i = 0; i < below; i++) {
            left &= left - 1;
        }
        return Long.numberOfTrailingZeros(left);
    }

    /** Returns the place of the open reply that has so many others before it. */
    private static int walk(CallState state, int before) {
        List<ScriptReply> replies = state.node().replies();
        int left = before;
        for (int i = 0; i < replies.size(); i++) {
            if (state.isOpen(replies.get(i)) && left-- == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("Fewer than " + (before + 1) + " replies are open in '"
                + state.node().id() + "'.");
    }

    /** One chance of a check while an answer waits, one of the form after a yes, and one of the payment after that. */
    private static int deskOptions(CallState state) {
        return (waiting(state) >= 0 ? 1 : 0) + (forms(state) ? 1 : 0) + (pays(state) ? 1 : 0);
    }

    private static CallCommand desk(CallState state, int option, Chance chance) {
        int left = option;
        int waiting = waiting(state);
        if (waiting >= 0 && left-- == 0) {
            return state.recordOpen()
                    ? new CallCommand.Verify(
                            state.script()
                                    .scenario()
                                    .verification()
                                    .fields()
                                    .get(waiting)
                                    .id(),
                            "")
                    : new CallCommand.OpenRecord();
        }
        if (forms(state) && left == 0) {
            return DeskSense.order(state);
        }
        if (!state.recording() && chance.uniform(CHOICE, state.events(), 1) < 0.5) {
            return new CallCommand.ResumeRecording();
        }
        return state.recording() && chance.uniform(CHOICE, state.events(), 1) < 0.5
                ? new CallCommand.PauseRecording()
                : state.paid() ? new CallCommand.Wait(2) : new CallCommand.TakePayment();
    }

    private static int waiting(CallState state) {
        int checks = state.script().scenario().verification().fields().size();
        for (int i = 0; i < checks; i++) {
            if (!state.given(i).isEmpty() && !state.isMatched(i) && !state.isFailed(i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean forms(CallState state) {
        return state.decision() == Decision.YES && !state.orderPlaced();
    }

    private static boolean pays(CallState state) {
        return state.orderPlaced() && (!state.paid() || !state.recording());
    }
}
