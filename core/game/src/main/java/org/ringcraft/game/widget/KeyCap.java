package org.ringcraft.game.widget;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.Align;
import org.ringcraft.game.asset.Look;
import org.ringcraft.game.asset.Palette;
import org.ringcraft.game.asset.Type;

/** A key as it stands on the keyboard. */
public final class KeyCap extends Table {

    public KeyCap(Look look, String key, Press.Kind on) {
        boolean light = on != Press.Kind.INK && on != Press.Kind.QUIET;
        Color fill = light ? Palette.WHITE : Palette.INK;
        Color line = light ? Palette.PAPER_LINE : Palette.INK_LINE;
        setBackground(look.box(5, fill).lined(line, 1));
        Label label = look.label(key, Type.CAPTION_STRONG, light ? Palette.ON_PAPER_DIM : Palette.ON_INK_DIM);
        label.setAlignment(Align.center);
        pad(look.px(1), look.px(6), look.px(2), look.px(6));
        add(label).minWidth(look.px(10));
    }
}
