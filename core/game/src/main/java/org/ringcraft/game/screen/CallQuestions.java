package org.ringcraft.game.screen;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.Locale;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.game.widget.CallControls;
import org.ringcraft.game.widget.Overlay;
import org.ringcraft.game.widget.Press;

/** What the call desk asks back before it does something that cannot be undone. */
final class CallQuestions implements CallControls.Asks {

    private final CallRoom room;

    CallQuestions(CallRoom room) {
        this.room = room;
    }

    @Override
    public void transfer() {
        room.open((look, above) -> {
            Table body = new Table();
            String[] teams = room.text("transfer.teams").split("\\|");
            for (int i = 0; i < teams.length; i++) {
                String team = teams[i].strip();
                Runnable go = () -> {
                    room.close();
                    room.send(new CallCommand.Transfer(team.toLowerCase(Locale.ROOT)));
                };
                above.on(Input.Keys.NUM_1 + i, "", go);
                body.add(Press.of(look, Press.Kind.PAPER, "users", team, String.valueOf(i + 1), go)
                                .named("team-" + (i + 1)))
                        .growX()
                        .padBottom(look.px(8))
                        .row();
            }
            return Overlay.card(look, room.text("transfer.title"), body, 480, room::close);
        });
    }

    @Override
    public void hangUp() {
        room.open((look, above) -> Overlay.ask(
                look,
                above,
                room.text("hang-up.title"),
                room.text("hang-up.text"),
                room.text("hang-up.stay"),
                room::close,
                room.text("hang-up.go"),
                Input.Keys.X,
                () -> {
                    room.close();
                    room.send(new CallCommand.HangUp());
                }));
    }

    @Override
    public void showKeys() {
        room.keys().keyDown(Input.Keys.F1);
    }

    /** Asks before leaving the call. */
    void leave() {
        room.open((look, above) -> Overlay.ask(
                look,
                above,
                room.text("leave.title"),
                room.text("leave.text"),
                room.text("leave.stay"),
                room::close,
                room.text("leave.go"),
                Input.Keys.L,
                room::goHome));
    }
}
