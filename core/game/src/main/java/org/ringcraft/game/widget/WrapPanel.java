package org.ringcraft.game.widget;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import com.badlogic.gdx.scenes.scene2d.utils.ChangeListener;
import java.util.List;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallView.Option;
import org.ringcraft.game.asset.Look;
import org.ringcraft.game.asset.Palette;
import org.ringcraft.game.asset.Type;

/** After-call work, in place of the replies: how the call is coded, and when to ring back. */
public final class WrapPanel extends Table {

    private final Desk desk;
    private final List<Option> codes;
    private final TextField callBack;

    public WrapPanel(Look look, Desk desk) {
        this.desk = desk;
        codes = desk.view().desk().dispositions();
        setName("wrap-up");
        setBackground(look.box(12, Palette.PAPER).shaded());
        pad(look.px(16), look.px(20), look.px(16), look.px(20));
        top();
        Table head = new Table();
        head.add(look.label(look.words().get("wrap.title"), Type.HEAD, Palette.ON_PAPER))
                .left()
                .expandX();
        desk.view()
                .ending()
                .ifPresent(ending -> head.add(Bits.pill(
                        look,
                        "phone-off",
                        look.words().of("closed-by", ending.by()),
                        Palette.PAPER_SUNK,
                        Palette.ON_PAPER)));
        add(head).growX().padBottom(look.px(4)).row();
        add(look.paragraph(look.words().get("wrap.lead"), Type.BODY, Palette.ON_PAPER_DIM))
                .growX()
                .padBottom(look.px(10))
                .row();
        Table grid = new Table();
        grid.top();
        for (int i = 0; i < codes.size(); i++) {
            Option code = codes.get(i);
            Press row = new Press(look, Press.Kind.PAPER, 8, () -> pick(code.id()));
            row.pad(look.px(8), look.px(10), look.px(9), look.px(10));
            row.add(new KeyCap(look, String.valueOf(i + 1), Press.Kind.PAPER)).padRight(look.px(10));
            row.add(look.paragraph(code.text(), Type.BODY, Palette.ON_PAPER)).growX();
            boolean on = code.id().equals(desk.draft().disposition);
            row.chosen(on).named("code-" + (i + 1));
            row.add(look.icon(
                    on ? "circle-check-filled" : "circle", 18, on ? Palette.TEAL_DEEP : Palette.ON_PAPER_DIM));
            grid.add(row).growX().uniformX().padBottom(look.px(8)).padRight(look.px(i % 2 == 0 ? 8 : 0));
            if (i % 2 == 1) {
                grid.row();
            }
        }
        add(Bits.scroll(look, grid, true)).grow().row();
        callBack = Bits.field(look, desk.draft().callBack, look.words().get("wrap.call-back-hint"));
        callBack.setName("call-back");
        callBack.setMaxLength(60);
        callBack.addListener(new ChangeListener() {
            @Override
            public void changed(ChangeEvent event, Actor actor) {
                desk.draft().callBack = callBack.getText();
            }
        });
        callBack.setTextFieldListener((field, key) -> {
            if (key == '\n' || key == '\r') {
                done();
            }
        });
        Table foot = new Table();
        foot.add(look.label(look.words().get("wrap.call-back"), Type.CAPTION_STRONG, Palette.ON_PAPER))
                .padRight(look.px(6));
        foot.add(new KeyCap(look, "B", Press.Kind.PAPER)).padRight(look.px(10));
        foot.add(callBack).growX().padRight(look.px(12));
        foot.add(Press.of(
                        look,
                        Press.Kind.PRIMARY,
                        "check",
                        look.words().get("wrap.done"),
                        look.words().get("key.enter"),
                        this::done)
                .named("wrap-done"));
        add(foot).growX().padTop(look.px(8));
    }

    /** Returns the field for the call-back. */
    public TextField callBackField() {
        return callBack;
    }

    /** Chooses the code on a digit. Returns false when there is none. */
    public boolean digit(int digit) {
        if (digit > codes.size()) {
            return false;
        }
        pick(codes.get(digit - 1).id());
        return true;
    }

    private void pick(String id) {
        desk.draft().disposition = id;
        desk.refresh();
    }

    /** Codes the call. */
    public void done() {
        desk.send(new CallCommand.Wrap(
                desk.draft().disposition, desk.draft().callBack.strip()));
    }
}
