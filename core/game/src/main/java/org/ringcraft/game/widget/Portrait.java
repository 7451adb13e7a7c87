package org.ringcraft.game.widget;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import com.badlogic.gdx.scenes.scene2d.utils.Drawable;
import java.util.Optional;
import org.ringcraft.engine.call.CallView.Mood;
import org.ringcraft.game.asset.Look;
import org.ringcraft.game.asset.Palette;

/** A person's face. A change of mood fades from one face to the next. */
public final class Portrait extends Widget {

    private static final float FADE_SECONDS = 0.45f;

    private final Look look;
    private final String person;
    private final float size;
    private final Drawable ground;
    private Mood mood;
    private Mood before;
    private float fade = 1;

    public Portrait(Look look, String person, Mood mood, float size, Color ground) {
        this.look = look;
        this.person = person;
        this.mood = mood;
        before = mood;
        this.size = look.px(size);
        this.ground = look.box(12, ground);
    }

    /** Shows a mood, fading from another. */
    public Portrait fadingFrom(Mood earlier) {
        if (earlier != mood && !look.calm()) {
            before = earlier;
            fade = 0;
        }
        return this;
    }

    @Override
    public float getPrefWidth() {
        return size;
    }

    @Override
    public float getPrefHeight() {
        return size;
    }

    @Override
    public void act(float delta) {
        super.act(delta);
        if (fade < 1) {
            fade = Math.min(1, fade + delta / FADE_SECONDS);
            Gdx.graphics.requestRendering();
        }
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
        validate();
        batch.setColor(1, 1, 1, parentAlpha);
        ground.draw(batch, getX(), getY(), getWidth(), getHeight());
        if (fade < 1) {
            face(batch, before, parentAlpha);
        }
        face(batch, mood, parentAlpha * fade);
        batch.setColor(Color.WHITE);
    }

    private void face(Batch batch, Mood shown, float alpha) {
        Optional<TextureRegion> region = look.portraits().get(person, shown);
        batch.setColor(1, 1, 1, alpha);
        float inset = look.px(6);
        float side = Math.min(getWidth(), getHeight()) - inset;
        if (region.isPresent()) {
            batch.draw(region.get(), getX() + (getWidth() - side) / 2, getY(), side, side);
        } else {
            Color quiet = Palette.ON_PAPER_DIM;
            batch.setColor(quiet.r, quiet.g, quiet.b, alpha);
            batch.draw(
                    look.disc(),
                    getX() + getWidth() * 0.3f,
                    getY() + getHeight() * 0.45f,
                    getWidth() * 0.4f,
                    getWidth() * 0.4f);
        }
    }
}
