package org.ringcraft.game.screen;

import com.badlogic.gdx.Input;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallView;
import org.ringcraft.engine.call.Stage;
import org.ringcraft.engine.scenario.Tone;
import org.ringcraft.game.input.Keys;
import org.ringcraft.game.widget.CallControls;
import org.ringcraft.game.widget.Desk;
import org.ringcraft.game.widget.DeskPanel;

/** The keys of the call desk. Each also stands on its button. */
final class CallKeys {

    private static final int[] TONE_KEYS = {Input.Keys.Q, Input.Keys.W, Input.Keys.E, Input.Keys.R};

    private final CallRoom room;
    private final Keys keys;

    CallKeys(CallRoom room, Keys keys) {
        this.room = room;
        this.keys = keys;
    }

    void bind() {
        CallView view = room.view();
        for (int digit = 1; digit <= 9; digit++) {
            int pressed = digit;
            keys.when(Input.Keys.NUM_0 + digit, digit == 1 ? room.text("keys.digits") : "", () -> room.digit(pressed));
            keys.when(Input.Keys.NUMPAD_0 + digit, "", () -> room.digit(pressed));
        }
        keys.when(Input.Keys.NUM_0, room.text("keys.zero"), room::zero);
        keys.when(Input.Keys.SPACE, room.text("keys.finish"), room::finishSpeech);
        for (Tone tone : Tone.values()) {
            keys.on(
                    TONE_KEYS[tone.ordinal()],
                    room.text("keys.tone", room.words().of("tone", tone)),
                    () -> tone(tone));
        }
        for (Desk.Tab tab : DeskPanel.tabs(view)) {
            keys.on(
                    Input.Keys.valueOf(DeskPanel.key(tab)),
                    room.text("keys.tab", room.words().of("tab", tab)),
                    () -> room.openTab(tab));
        }
        command(Input.Keys.A, room.text("record.open"), Desk.Tab.RECORD, new CallCommand.OpenRecord());
        keys.when(Input.Keys.V, room.text("keys.verify"), room::verifyNext);
        command(Input.Keys.U, room.text("order.submit"), Desk.Tab.ORDER, new CallCommand.SubmitOrder());
        command(Input.Keys.K, room.text("payment.take"), Desk.Tab.PAYMENT, new CallCommand.TakePayment());
        command(
                Input.Keys.Z,
                room.text(view.recording() ? "payment.pause" : "payment.resume"),
                Desk.Tab.PAYMENT,
                view.recording() ? new CallCommand.PauseRecording() : new CallCommand.ResumeRecording());
        boolean held = view.stage() == Stage.HELD;
        keys.on(
                Input.Keys.H,
                room.text(held ? "control.retrieve" : "control.hold"),
                () -> room.send(held ? new CallCommand.Retrieve() : new CallCommand.Hold()));
        keys.on(Input.Keys.T, room.text("control.transfer"), room.questions()::transfer);
        keys.on(
                Input.Keys.S,
                room.text("control.silence"),
                () -> room.send(new CallCommand.Wait(CallControls.SILENCE_SECONDS)));
        keys.on(Input.Keys.I, room.text("control.interrupt"), () -> room.send(new CallCommand.Interrupt()));
        keys.on(Input.Keys.X, room.text("control.hang-up"), room.questions()::hangUp);
        keys.when(Input.Keys.PAGE_UP, room.text("keys.page-up"), () -> room.scroll(-0.8f));
        keys.when(Input.Keys.PAGE_DOWN, room.text("keys.page-down"), () -> room.scroll(0.8f));
        boolean wrapping = view.stage() == Stage.WRAPPING;
        keys.when(Input.Keys.ENTER, wrapping ? room.text("wrap.done") : "", room::enter);
        keys.when(Input.Keys.B, wrapping ? room.text("wrap.call-back") : "", room::callBack);
    }

    private void command(int key, String what, Desk.Tab tab, CallCommand command) {
        keys.on(key, what, () -> {
            room.draft().tab(tab);
            room.send(command);
        });
    }

    private void tone(Tone tone) {
        room.draft().tone(tone);
        room.refresh();
    }
}
