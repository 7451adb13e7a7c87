package org.ringcraft.game.asset;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.NinePatch;
import com.badlogic.gdx.scenes.scene2d.utils.BaseDrawable;
import org.jspecify.annotations.Nullable;

/** A rounded rectangle: a fill, and perhaps an outline and a shadow. Asks for no room of its own. */
public final class Box extends BaseDrawable {

    private final Look look;
    private final int radius;
    private final @Nullable Color fill;
    private final @Nullable Color line;
    private final float lineWidth;
    private final boolean shadow;

    Box(Look look, int radius, @Nullable Color fill, @Nullable Color line, float lineWidth, boolean shadow) {
        this.look = look;
        this.radius = radius;
        this.fill = fill;
        this.line = line;
        this.lineWidth = lineWidth;
        this.shadow = shadow;
    }

    /** Returns the same box with an outline, its width in pixels of the 1280 × 720 window. */
    public Box lined(Color colour, float width) {
        return new Box(look, radius, fill, colour, width, shadow);
    }

    /** Returns the same box with a soft shadow. */
    public Box shaded() {
        return new Box(look, radius, fill, line, lineWidth, true);
    }

    @Override
    public void draw(Batch batch, float x, float y, float width, float height) {
        int fit = (int) Math.min(radius, Math.min(width, height) / 2 / look.scale());
        if (shadow) {
            int blur = look.px(Look.SHADOW_BLUR);
            int drop = look.px(4);
            NinePatch patch = look.shadow(fit);
            patch.setColor(look.shadowColor());
            patch.draw(batch, x - blur, y - blur - drop, width + 2 * blur, height + 2 * blur);
        }
        if (fill != null) {
            paint(batch, look.round(fit), fill, x, y, width, height);
        }
        if (line != null) {
            paint(batch, look.ring(fit, lineWidth), line, x, y, width, height);
        }
    }

    private static void paint(Batch batch, NinePatch patch, Color colour, float x, float y, float w, float h) {
        patch.setColor(colour);
        patch.draw(batch, x, y, w, h);
    }
}
