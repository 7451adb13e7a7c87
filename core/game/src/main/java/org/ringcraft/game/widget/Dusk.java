package org.ringcraft.game.widget;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import org.ringcraft.game.asset.Look;
import org.ringcraft.game.asset.Palette;

/**
 * The ground of every screen: ink blue, with the last light low down. On the title the light is stronger and voices run
 * across it as lines. Drawn from coloured quads; nothing is loaded for it and nothing moves.
 */
public final class Dusk extends Widget {

    private static final int STEPS = 240;

    private final Look look;
    private final boolean title;
    private final float[] quad = new float[20];

    public Dusk(Look look, boolean title) {
        this.look = look;
        this.title = title;
        setFillParent(true);
        setTouchable(com.badlogic.gdx.scenes.scene2d.Touchable.disabled);
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
        validate();
        float w = getWidth();
        float h = getHeight();
        if (!title) {
            gradient(batch, 0, 0, w, h, mix(Palette.INK, Palette.DUSK, 0.25f), Palette.INK_DEEP);
            return;
        }
        gradient(batch, 0, h * 0.42f, w, h * 0.58f, mix(Palette.INK, Palette.DUSK, 0.35f), Palette.INK_DEEP);
        gradient(
                batch,
                0,
                h * 0.16f,
                w,
                h * 0.26f,
                mix(Palette.DUSK, Palette.EMBER, 0.75f),
                mix(Palette.INK, Palette.DUSK, 0.35f));
        gradient(batch, 0, 0, w, h * 0.16f, Palette.INK_DEEP, mix(Palette.DUSK, Palette.EMBER, 0.75f));
        for (int i = 0; i < 9; i++) {
            float near = i / 8f;
            Color colour = mix(Palette.TEAL, Palette.AMBER, near);
            wave(batch, i, new Color(colour.r, colour.g, colour.b, 0.16f + 0.44f * near * near), 1.2f + 1.4f * near);
        }
    }

    /** A voice: two sines under an envelope that is loud on the right, where the headset's microphone would be. */
    private void wave(Batch batch, int line, Color colour, float thick) {
        float w = getWidth();
        float h = getHeight();
        float half = look.px(thick) + look.px(1);
        float packed = colour.toFloatBits();
        float x0 = 0;
        float y0 = height(line, 0) * h;
        for (int i = 1; i <= STEPS; i++) {
            float x1 = w * i / STEPS;
            float y1 = height(line, i / (float) STEPS) * h;
            ribbon(batch, x0, y0, x1, y1, half, packed);
            x0 = x1;
            y0 = y1;
        }
    }

    private static float height(int line, float x) {
        double envelope = Math.exp(-Math.pow((x - 0.74) / 0.22, 2)) + 0.10;
        double swing = Math.sin(x * 23 + line * 0.55) * 0.6 + Math.sin(x * 41 - line * 0.8) * 0.4;
        return (float) (0.30 + envelope * swing * (0.06 + 0.02 * line));
    }

    private void ribbon(Batch batch, float x0, float y0, float x1, float y1, float half, float colour) {
        double length = Math.hypot(x1 - x0, y1 - y0);
        // Upright ends keep the pieces of a line together; the slope is made up for.
        float reach = (float) (half * length / (x1 - x0));
        TextureRegion strip = look.strip();
        vertex(0, x0, y0 - reach, colour, strip.getU(), strip.getV2());
        vertex(5, x0, y0 + reach, colour, strip.getU(), strip.getV());
        vertex(10, x1, y1 + reach, colour, strip.getU2(), strip.getV());
        vertex(15, x1, y1 - reach, colour, strip.getU2(), strip.getV2());
        batch.draw(strip.getTexture(), quad, 0, 20);
    }

    private void gradient(Batch batch, float x, float y, float w, float h, Color bottom, Color top) {
        TextureRegion white = look.white();
        float low = bottom.toFloatBits();
        float high = top.toFloatBits();
        vertex(0, x, y, low, white.getU(), white.getV2());
        vertex(5, x, y + h, high, white.getU(), white.getV());
        vertex(10, x + w, y + h, high, white.getU2(), white.getV());
        vertex(15, x + w, y, low, white.getU2(), white.getV2());
        batch.draw(white.getTexture(), quad, 0, 20);
    }

    private void vertex(int at, float x, float y, float colour, float u, float v) {
        quad[at] = x;
        quad[at + 1] = y;
        quad[at + 2] = colour;
        quad[at + 3] = u;
        quad[at + 4] = v;
    }

    private static Color mix(Color a, Color b, float share) {
        return new Color(a).lerp(b, share);
    }
}
