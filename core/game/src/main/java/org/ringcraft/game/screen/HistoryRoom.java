package org.ringcraft.game.screen;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import org.ringcraft.game.asset.Look;
import org.ringcraft.game.asset.Palette;
import org.ringcraft.game.asset.Type;
import org.ringcraft.game.view.PastCall;
import org.ringcraft.game.widget.Bits;
import org.ringcraft.game.widget.Press;

/** The calls that were played, newest first. */
final class HistoryRoom extends Room {

    HistoryRoom(Ringcraft game) {
        super(game);
    }

    @Override
    String title() {
        return text("history.title");
    }

    @Override
    void back() {
        game.show(new TitleRoom(game));
    }

    @Override
    void build(Table root) {
        Look look = look();
        root.pad(look.px(32), look.px(48), look.px(32), look.px(48)).top();
        Table head = new Table();
        head.add(look.label(text("history.title"), Type.TITLE, Palette.ON_INK))
                .left()
                .expandX();
        head.add(Press.of(look, Press.Kind.INK, "home", text("home"), text("key.esc"), this::back)
                .named("first"));
        root.add(head).growX().padBottom(look.px(20)).row();
        Table list = new Table();
        list.top();
        for (PastCall call : game.host().history()) {
            list.add(row(look, call))
                    .growX()
                    .padBottom(look.px(8))
                    .padRight(look.px(8))
                    .row();
        }
        root.add(Bits.scroll(look, list, false)).grow();
    }

    private Table row(Look look, PastCall call) {
        Table row = Bits.paper(look, 14);
        Table what = new Table();
        what.add(look.label(call.scenario(), Type.STRONG, Palette.ON_PAPER))
                .left()
                .row();
        what.add(look.label(text("history.row", call.customer(), call.when()), Type.CAPTION, Palette.ON_PAPER_DIM))
                .left();
        row.add(what).left().expandX();
        if (call.quality().isPresent()) {
            row.add(look.label(String.valueOf(Math.round(call.quality().get())), Type.HEAD, Palette.ON_PAPER))
                    .padRight(look.px(16));
            row.add(
                    call.passed()
                            ? Bits.pill(
                                    look, "circle-check-filled", text("passed"), Palette.TEAL_SOFT, Palette.TEAL_DEEP)
                            : Bits.pill(look, "circle-x-filled", text("not-passed"), Palette.ROSE_SOFT, Palette.BRICK));
        } else {
            row.add(Bits.pill(look, "player-pause", text("history.open"), Palette.AMBER_SOFT, Palette.AMBER_DEEP));
        }
        return row;
    }
}
