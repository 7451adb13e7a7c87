package org.ringcraft.game.widget;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.Stage;
import org.ringcraft.game.asset.Look;

/** What a telephone can do: hold, transfer, silence, interrupt, hang up. */
public final class CallControls extends Table {

    /** Seconds of one silence. */
    public static final int SILENCE_SECONDS = 4;

    /** What needs more than a command: a question first. */
    public interface Asks {
        void transfer();

        void hangUp();

        void showKeys();
    }

    public CallControls(Look look, Desk desk, Asks asks) {
        Stage stage = desk.view().stage();
        boolean open = stage == Stage.TALKING || stage == Stage.HELD;
        boolean held = stage == Stage.HELD;
        defaults().growX().uniformX().padBottom(look.px(6));
        add(Press.of(
                                look,
                                Press.Kind.INK,
                                held ? "phone-call" : "phone-pause",
                                look.words().get(held ? "control.retrieve" : "control.hold"),
                                "H",
                                () -> desk.send(held ? new CallCommand.Retrieve() : new CallCommand.Hold()))
                        .disabled(!open)
                        .named("hold"))
                .padRight(look.px(6));
        add(Press.of(look, Press.Kind.INK, "transfer", look.words().get("control.transfer"), "T", asks::transfer)
                        .disabled(!open)
                        .named("transfer"))
                .row();
        add(Press.of(
                                look,
                                Press.Kind.INK,
                                "clock",
                                look.words().get("control.silence"),
                                "S",
                                () -> desk.send(new CallCommand.Wait(SILENCE_SECONDS)))
                        .disabled(stage != Stage.TALKING)
                        .named("silence"))
                .padRight(look.px(6));
        add(Press.of(
                                look,
                                Press.Kind.INK,
                                "volume-off",
                                look.words().get("control.interrupt"),
                                "I",
                                () -> desk.send(new CallCommand.Interrupt()))
                        .disabled(stage != Stage.TALKING)
                        .named("interrupt"))
                .row();
        add(Press.of(look, Press.Kind.INK, "phone-x", look.words().get("control.hang-up"), "X", asks::hangUp)
                        .disabled(!open)
                        .named("hang-up"))
                .padRight(look.px(6))
                .padBottom(0);
        add(Press.of(look, Press.Kind.INK, "keyboard", look.words().get("keys.short"), "F1", asks::showKeys)
                        .named("keys"))
                .padBottom(0);
    }
}
