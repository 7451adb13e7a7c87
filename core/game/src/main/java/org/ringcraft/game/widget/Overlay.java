package org.ringcraft.game.widget;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import org.ringcraft.game.asset.Look;
import org.ringcraft.game.asset.Palette;
import org.ringcraft.game.asset.Type;
import org.ringcraft.game.input.Focus;
import org.ringcraft.game.input.Keys;

/** A card over a dimmed screen, which keeps the focus until it is closed. */
public final class Overlay extends Table implements Focus.Modal {

    private static final Color SCRIM = new Color(0.03f, 0.04f, 0.09f, 0.78f);

    private final Table card;

    private Overlay(Look look) {
        setFillParent(true);
        setTouchable(Touchable.enabled);
        setName("overlay");
        setBackground(look.flat(SCRIM));
        card = Bits.paper(look, 24);
    }

    /** Returns a card with a heading and a body, as wide as given. */
    public static Overlay card(Look look, String heading, Table body, float width, Runnable close) {
        Overlay overlay = new Overlay(look);
        Table head = new Table();
        head.add(look.label(heading, Type.HEAD, Palette.ON_PAPER)).left().expandX();
        head.add(Press.of(
                        look,
                        Press.Kind.PAPER,
                        "x",
                        look.words().get("close"),
                        look.words().get("key.esc"),
                        close)
                .named("close"));
        overlay.card.add(head).growX().padBottom(look.px(16)).row();
        overlay.card.add(body).grow();
        overlay.add(overlay.card).width(look.px(width)).pad(look.px(24));
        return overlay;
    }

    /** Returns a question with two answers; the first, on Enter, is the careful one. */
    public static Overlay ask(
            Look look,
            Keys keys,
            String heading,
            String text,
            String careful,
            Runnable stay,
            String bold,
            int boldKey,
            Runnable go) {
        Overlay overlay = new Overlay(look);
        overlay.card
                .add(look.label(heading, Type.HEAD, Palette.ON_PAPER))
                .left()
                .padBottom(look.px(8))
                .row();
        overlay.card
                .add(look.paragraph(text, Type.BODY, Palette.ON_PAPER_DIM))
                .growX()
                .padBottom(look.px(24))
                .row();
        Table answers = new Table();
        Press first = Press.of(
                        look, Press.Kind.PRIMARY, "", careful, look.words().get("key.enter"), stay)
                .named("first");
        answers.add(first).padRight(look.px(12));
        answers.add(Press.of(look, Press.Kind.PAPER, "", bold, Input.Keys.toString(boldKey), go)
                .named("go"));
        overlay.card.add(answers).left();
        overlay.add(overlay.card).width(look.px(520));
        keys.on(Input.Keys.ESCAPE, "", stay);
        keys.on(boldKey, "", go);
        return overlay;
    }

    /** Returns the list of a screen's keys. */
    public static Overlay keys(Look look, String screen, List<Keys.Shortcut> shortcuts, Runnable close) {
        Table body = new Table();
        body.top().left();
        int half = (shortcuts.size() + 1) / 2;
        for (int column = 0; column < 2; column++) {
            Table list = new Table();
            list.top().left();
            for (Keys.Shortcut shortcut :
                    shortcuts.subList(column * half, Math.min(shortcuts.size(), (column + 1) * half))) {
                Table cap = new Table();
                cap.add(new KeyCap(look, KeyNames.of(look.words(), shortcut.key()), Press.Kind.PAPER))
                        .expandX()
                        .right();
                list.add(cap).width(look.px(96)).padRight(look.px(12)).padBottom(look.px(6));
                list.add(look.paragraph(shortcut.what(), Type.BODY, Palette.ON_PAPER))
                        .growX()
                        .padBottom(look.px(6))
                        .row();
            }
            body.add(list).width(look.px(380)).top().padRight(look.px(column == 0 ? 24 : 0));
        }
        body.row();
        body.add(look.paragraph(look.words().get("keys.always"), Type.CAPTION, Palette.ON_PAPER_DIM))
                .colspan(2)
                .growX()
                .padTop(look.px(12));
        return card(look, look.words().get("keys.title", screen), body, 832, close);
    }
}
