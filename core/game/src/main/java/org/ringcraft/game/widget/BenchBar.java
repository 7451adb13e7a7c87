package org.ringcraft.game.widget;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.Align;
import org.ringcraft.game.asset.Look;
import org.ringcraft.game.asset.Palette;
import org.ringcraft.game.asset.Type;

/** A strip along the top for an author who edits the pack: quiet while all is well, and a card while something is not. */
public final class BenchBar extends Table {

    private final Look look;

    private BenchBar(Look look, Color fill) {
        this.look = look;
        setName("bench");
        setBackground(look.flat(fill));
    }

    /** Returns a thin strip that only says that the pack is watched. */
    public static BenchBar quiet(Look look, String text) {
        BenchBar bar = new BenchBar(look, Palette.INK_DEEP);
        bar.pad(look.px(4), look.px(16), look.px(4), look.px(16));
        bar.add(look.icon("eye", 16, Palette.TEAL)).padRight(look.px(8));
        Label label = look.label(text, Type.CAPTION, Palette.ON_INK_DIM);
        label.setName("bench-text");
        label.setEllipsis(true);
        bar.add(label).minWidth(0).growX().left();
        return bar;
    }

    /** Returns a card that says what is wrong. */
    public static BenchBar trouble(Look look, String heading, String text) {
        BenchBar bar = new BenchBar(look, Palette.AMBER_SOFT);
        bar.pad(look.px(8), look.px(16), look.px(8), look.px(16));
        bar.add(look.icon("alert-triangle-filled", 22, Palette.AMBER_DEEP))
                .padRight(look.px(12))
                .top()
                .padTop(look.px(2));
        Table words = new Table();
        words.add(look.label(heading, Type.STRONG, Palette.ON_PAPER)).left().row();
        Label label = look.paragraph(text, Type.CAPTION, Palette.ON_PAPER);
        label.setName("bench-text");
        label.setAlignment(Align.left);
        words.add(label).growX();
        bar.add(words).growX();
        return bar;
    }

    /** Adds something to do about it. */
    public BenchBar with(String text, String key, Runnable action) {
        add(Press.of(look, Press.Kind.PRIMARY, "arrow-back-up", text, key, action)
                        .named("bench-back"))
                .padLeft(look.px(16));
        return this;
    }
}
