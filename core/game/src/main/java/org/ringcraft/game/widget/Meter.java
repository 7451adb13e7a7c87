package org.ringcraft.game.widget;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import com.badlogic.gdx.scenes.scene2d.utils.Drawable;
import org.ringcraft.game.asset.Look;
import org.ringcraft.game.asset.Palette;

/** A bar for a share, with a notch where the player had put it themself. */
public final class Meter extends Widget {

    private final Look look;
    private final float share;
    private final float notch;
    private final Drawable groove;
    private final Drawable bar;

    /**
     * @param share 0..1
     * @param notch 0..1, or less than 0 for none
     */
    public Meter(Look look, float share, float notch, Color fill) {
        this.look = look;
        this.share = share;
        this.notch = notch;
        groove = look.box(4, Palette.PAPER_LINE);
        bar = look.box(4, fill);
    }

    @Override
    public float getPrefHeight() {
        return look.px(16);
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
        batch.setColor(1, 1, 1, parentAlpha);
        float thick = look.px(8);
        float y = getY() + (getHeight() - thick) / 2;
        groove.draw(batch, getX(), y, getWidth(), thick);
        if (share > 0) {
            bar.draw(batch, getX(), y, Math.max(thick, getWidth() * Math.min(1, share)), thick);
        }
        if (notch >= 0) {
            Color ink = Palette.ON_PAPER;
            batch.setColor(ink.r, ink.g, ink.b, parentAlpha);
            float wide = look.px(3);
            float x = getX() + Math.min(getWidth() - wide, getWidth() * notch);
            batch.draw(look.white(), x, getY(), wide, getHeight());
        }
        batch.setColor(Color.WHITE);
    }
}
