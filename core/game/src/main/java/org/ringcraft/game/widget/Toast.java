package org.ringcraft.game.widget;

import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import org.ringcraft.game.asset.Look;
import org.ringcraft.game.asset.Palette;
import org.ringcraft.game.asset.Type;

/** A short word that goes away by itself. */
public final class Toast extends Table {

    private static final float WIDEST = 560;

    private final Look look;

    public Toast(Look look, String text) {
        this.look = look;
        setName("toast");
        setTouchable(Touchable.disabled);
        setBackground(
                look.box(12, Palette.AMBER_SOFT).lined(Palette.AMBER_DEEP, 2).shaded());
        pad(look.px(12), look.px(16), look.px(12), look.px(20));
        add(look.icon("info-circle", 22, Palette.AMBER_DEEP)).padRight(look.px(12));
        Label label = look.label(text, Type.STRONG, Palette.ON_PAPER);
        label.setName("toast-text");
        if (label.getPrefWidth() > look.px(WIDEST)) {
            label.setWrap(true);
            add(label).width(look.px(WIDEST));
        } else {
            add(label);
        }
    }

    /**
     * Puts it near the top of the stage, in the middle.
     *
     * @param below the height of what it may not hide up there
     */
    public void place(float stageWidth, float below) {
        pack();
        float top = getStage() == null ? 0 : getStage().getHeight();
        setPosition(Math.round((stageWidth - getWidth()) / 2), top - below - getHeight() - look.px(below > 0 ? 8 : 24));
    }
}
