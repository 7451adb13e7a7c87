package org.ringcraft.game.widget;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import java.util.function.BooleanSupplier;
import org.ringcraft.game.asset.Look;
import org.ringcraft.game.asset.Palette;

/** Bars that move while somebody speaks and lie flat otherwise. Says nothing that the words do not say. */
public final class VoiceWave extends Widget {

    private static final int BARS = 21;

    private final Look look;
    private final BooleanSupplier speaking;
    private float time;

    public VoiceWave(Look look, BooleanSupplier speaking) {
        this.look = look;
        this.speaking = speaking;
    }

    @Override
    public float getPrefHeight() {
        return look.px(28);
    }

    @Override
    public void act(float delta) {
        super.act(delta);
        if (speaking.getAsBoolean() && !look.calm()) {
            time += delta;
            Gdx.graphics.requestRendering();
        }
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
        boolean loud = speaking.getAsBoolean();
        Color colour = loud ? Palette.AMBER : Palette.INK_LINE;
        batch.setColor(colour.r, colour.g, colour.b, parentAlpha);
        float step = getWidth() / BARS;
        float thick = Math.max(look.px(3), 1);
        for (int i = 0; i < BARS; i++) {
            double middle = 1 - Math.abs(i - BARS / 2) / (BARS / 2.0 + 1);
            double swing =
                    loud ? 0.35 + 0.65 * Math.abs(Math.sin(time * 5.3 + i * 0.9) * Math.cos(time * 3.1 + i * 0.37)) : 0;
            float tall = Math.max(thick, (float) (getHeight() * middle * swing));
            batch.draw(
                    look.white(),
                    getX() + i * step + (step - thick) / 2,
                    getY() + (getHeight() - tall) / 2,
                    thick,
                    tall);
        }
        batch.setColor(Color.WHITE);
    }
}
