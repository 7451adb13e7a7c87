package org.ringcraft.game.asset;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.BitmapFont;
import com.badlogic.gdx.graphics.g2d.NinePatch;
import com.badlogic.gdx.graphics.g2d.TextureAtlas;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import com.badlogic.gdx.scenes.scene2d.ui.Image;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.utils.BaseDrawable;
import com.badlogic.gdx.scenes.scene2d.utils.Drawable;
import com.badlogic.gdx.scenes.scene2d.utils.TextureRegionDrawable;
import com.badlogic.gdx.utils.Align;
import com.badlogic.gdx.utils.Disposable;
import com.badlogic.gdx.utils.Scaling;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How things look at one UI scale: letters, icons, boxes, faces and words. Made anew when the scale changes.
 *
 * <p>All sizes that widgets name are pixels of a window 1280 × 720; {@link #px} turns them into real ones.
 */
public final class Look implements Disposable {

    static final int SHADOW_BLUR = 12;

    private final float scale;
    private final boolean calm;
    private final Words words;
    private final Portraits portraits;
    private final Sheet sheet;
    private final Fonts fonts;
    private final Map<String, NinePatch> patches = new HashMap<>();
    private final TextureRegion white;
    private final TextureRegion strip;
    private final Color shadowColor = new Color(0.02f, 0.03f, 0.08f, 0.45f);
    private @Nullable TextureAtlas icons;
    private @Nullable TextureRegion disc;

    /**
     * @param scale real pixels per pixel of a window 1280 × 720
     * @param calm nothing moves that need not
     */
    public Look(float scale, boolean calm, Words words, Portraits portraits) {
        this.scale = scale;
        this.calm = calm;
        this.words = words;
        this.portraits = portraits;
        // One page must hold every letter: FreeTypeFontGenerator takes it that a new one went to the last page.
        sheet = new Sheet(scale > 1.25f ? 2048 : 1024);
        white = sheet.white();
        strip = sheet.strip();
        fonts = new Fonts(sheet.packer(), scale);
    }

    /** Returns the scale for a window: how often 1280 × 720 fits, in quarters, at least 0.75. */
    public static float scaleFor(int width, int height) {
        double fits = Math.min(width / 1280.0, height / 720.0);
        return (float) Math.max(0.75, Math.floor(fits * 4) / 4);
    }

    public float scale() {
        return scale;
    }

    /** Tells whether motion is reduced. */
    public boolean calm() {
        return calm;
    }

    public Words words() {
        return words;
    }

    public Portraits portraits() {
        return portraits;
    }

    /** Returns real pixels. */
    public int px(float size) {
        return Math.round(size * scale);
    }

    public BitmapFont font(Type type) {
        return fonts.get(type);
    }

    /** Returns a line of text. */
    public Label label(String text, Type type, Color colour) {
        return new Label(text, new Label.LabelStyle(font(type), colour));
    }

    /** Returns text that is wrapped to the width it is given. */
    public Label paragraph(String text, Type type, Color colour) {
        Label label = label(text, type, colour);
        label.setWrap(true);
        label.setAlignment(Align.topLeft);
        return label;
    }

    /** Returns an icon, square. */
    public Image icon(String name, float size, Color colour) {
        TextureRegionDrawable drawable = new TextureRegionDrawable(iconRegion(name));
        drawable.setMinSize(px(size), px(size));
        Image image = new Image(drawable, Scaling.stretch);
        image.setColor(colour);
        return image;
    }

    private TextureRegion iconRegion(String name) {
        if (icons == null) {
            icons = new TextureAtlas(Gdx.files.classpath(scale > 1.25f ? "skins/icons@2x.atlas" : "skins/icons.atlas"));
        }
        TextureRegion region = icons.findRegion(name);
        if (region == null) {
            throw new IllegalArgumentException("No icon " + name + ". Maybe add it to assets/icons/source?");
        }
        return region;
    }

    /** Returns a filled box with rounded corners. */
    public Box box(int radius, Color fill) {
        return new Box(this, radius, fill, null, 0, false);
    }

    /** Returns the outline of a box with rounded corners. */
    public Box outline(int radius, Color line, float width) {
        return new Box(this, radius, null, line, width, false);
    }

    /** Returns a plain filling. */
    public Drawable flat(Color colour) {
        return new BaseDrawable() {
            @Override
            public void draw(com.badlogic.gdx.graphics.g2d.Batch batch, float x, float y, float w, float h) {
                Color before = batch.getColor();
                float packed = before.toFloatBits();
                batch.setColor(colour.r, colour.g, colour.b, colour.a * before.a);
                batch.draw(white, x, y, w, h);
                batch.setPackedColor(packed);
            }
        };
    }

    /** Returns a white pixel to stretch and tint. */
    public TextureRegion white() {
        return white;
    }

    /** Returns a strip with soft edges at top and bottom, for lines. */
    public TextureRegion strip() {
        return strip;
    }

    /** Returns a white disc, 64 pixels across at scale 1. */
    public TextureRegion disc() {
        if (disc == null) {
            disc = sheet.disc(px(32));
        }
        return disc;
    }

    Color shadowColor() {
        return shadowColor;
    }

    NinePatch round(int radius) {
        return patches.computeIfAbsent("round" + radius, key -> sheet.round(Math.max(1, px(radius))));
    }

    NinePatch ring(int radius, float width) {
        return patches.computeIfAbsent(
                "ring" + radius + "/" + width,
                key -> sheet.ring(Math.max(1, px(radius)), Math.max(1, Math.round(width * scale))));
    }

    NinePatch shadow(int radius) {
        return patches.computeIfAbsent("shadow" + radius, key -> sheet.shadow(px(radius), px(SHADOW_BLUR)));
    }

    @Override
    public void dispose() {
        fonts.dispose();
        sheet.dispose();
        if (icons != null) {
            icons.dispose();
        }
    }
}
