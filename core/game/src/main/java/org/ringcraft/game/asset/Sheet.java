package org.ringcraft.game.asset;

import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.Texture;
import com.badlogic.gdx.graphics.g2d.NinePatch;
import com.badlogic.gdx.graphics.g2d.PixmapPacker;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import com.badlogic.gdx.utils.Disposable;
import java.util.function.DoubleBinaryOperator;

/**
 * One texture for shapes and letters, so that a screen is drawn in few batches. Shapes are white, antialiased and of
 * real pixel size; a tint gives the colour.
 */
final class Sheet implements Disposable {

    private final PixmapPacker packer;
    private int shapes;

    Sheet(int pageSize) {
        packer = new PixmapPacker(pageSize, pageSize, Pixmap.Format.RGBA8888, 1, false);
        // Once a page is a texture, a new letter uploads itself alone.
        packer.setPackToTexture(true);
        packer.setTransparentColor(new com.badlogic.gdx.graphics.Color(1, 1, 1, 0));
    }

    PixmapPacker packer() {
        return packer;
    }

    /** Returns a filled rounded rectangle. */
    NinePatch round(int radius) {
        return patch(radius, (x, y) -> clamp(radius - Math.hypot(x, y) + 0.5));
    }

    /** Returns the outline of a rounded rectangle. */
    NinePatch ring(int radius, float width) {
        return patch(radius, (x, y) -> {
            double out = radius - Math.hypot(x, y) + 0.5;
            return Math.min(clamp(out), clamp(width - out + 1));
        });
    }

    /** Returns a soft shadow, which fades over {@code blur} pixels outside a rounded rectangle. */
    NinePatch shadow(int radius, int blur) {
        int size = radius + blur;
        return patch(size, (x, y) -> {
            double far = clamp((Math.hypot(x, y) - radius + blur) / (2.0 * blur));
            return (1 - far) * (1 - far);
        });
    }

    /** Returns a filled circle. */
    TextureRegion disc(int radius) {
        int size = radius * 2;
        return pack(size, size, (x, y) -> clamp(radius - Math.hypot(x - radius, y - radius) + 0.5));
    }

    /** Returns a white pixel with room around it, to be stretched. */
    TextureRegion white() {
        TextureRegion region = pack(3, 3, (x, y) -> 1);
        return new TextureRegion(region, 1, 1, 1, 1);
    }

    /** Returns a strip that fades to nothing at its top and bottom, for lines with soft edges. */
    TextureRegion strip() {
        TextureRegion region = pack(3, 16, (x, y) -> clamp(1 - Math.abs(y - 8) / 8));
        return new TextureRegion(region, 1, 0, 1, 16);
    }

    /** A nine-patch from the alpha at a distance from the centre of its corner's circle; 2 pixels in the middle. */
    private NinePatch patch(int corner, DoubleBinaryOperator alpha) {
        int size = corner * 2 + 2;
        TextureRegion region = pack(
                size,
                size,
                (x, y) -> alpha.applyAsDouble(
                        Math.max(0, Math.abs(x - corner - 1) - 1), Math.max(0, Math.abs(y - corner - 1) - 1)));
        NinePatch patch = new NinePatch(region, corner, corner, corner, corner);
        patch.setPadding(0, 0, 0, 0);
        return patch;
    }

    /** Packs an image, given the alpha at the centre of each pixel. */
    private TextureRegion pack(int width, int height, DoubleBinaryOperator alpha) {
        Pixmap pixmap = new Pixmap(width, height, Pixmap.Format.RGBA8888);
        pixmap.setBlending(Pixmap.Blending.None);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int a = (int) Math.round(255 * clamp(alpha.applyAsDouble(x + 0.5, y + 0.5)));
                pixmap.drawPixel(x, y, 0xFFFFFF00 | a);
            }
        }
        String name = "shape" + shapes++;
        packer.pack(name, pixmap);
        pixmap.dispose();
        packer.updatePageTextures(Texture.TextureFilter.Linear, Texture.TextureFilter.Linear, false);
        PixmapPacker.Page page = packer.getPage(name);
        PixmapPacker.PixmapPackerRectangle box = packer.getRect(name);
        return new TextureRegion(page.getTexture(), box.getX(), box.getY(), box.getWidth(), box.getHeight());
    }

    private static double clamp(double value) {
        return Math.min(1, Math.max(0, value));
    }

    @Override
    public void dispose() {
        packer.dispose();
    }
}
