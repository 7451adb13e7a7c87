package org.ringcraft.game.widget;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.BitmapFontCache;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.utils.Align;
import org.ringcraft.game.asset.Look;
import org.ringcraft.game.asset.Type;

/**
 * Words that appear at the pace at which they are spoken. The label has its full size from the start, so that nothing
 * moves while it is typed: only a part of its letters is drawn.
 */
public final class SpokenText extends Label {

    private final float lettersPerSecond;
    private final int letters;
    private float shown;

    /** @param millis how long the words last; 0 shows them at once */
    public SpokenText(Look look, String text, Type type, Color colour, int millis) {
        super(text, new LabelStyle(look.font(type), colour));
        setWrap(true);
        setAlignment(Align.topLeft);
        letters = text.length();
        lettersPerSecond = millis <= 0 ? 0 : letters * 1000f / millis;
        shown = millis <= 0 ? letters : 0;
    }

    /** Starts with that many milliseconds already spoken. */
    public SpokenText spokenFor(long millis) {
        shown = Math.min(letters, shown + lettersPerSecond * millis / 1000f);
        return this;
    }

    /** Shows the rest at once. */
    public void finish() {
        shown = letters;
    }

    public boolean isFinished() {
        return shown >= letters;
    }

    @Override
    public void act(float delta) {
        super.act(delta);
        if (!isFinished()) {
            shown += lettersPerSecond * delta;
            com.badlogic.gdx.Gdx.graphics.requestRendering();
        }
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
        if (isFinished()) {
            super.draw(batch, parentAlpha);
            return;
        }
        validate();
        Color tint = new Color(getColor());
        tint.a *= parentAlpha;
        tint.mul(getStyle().fontColor);
        BitmapFontCache cache = getBitmapFontCache();
        cache.tint(tint);
        cache.setPosition(getX(), getY());
        cache.draw(batch, 0, (int) shown);
    }
}
