package org.ringcraft.game.asset;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.Texture;
import com.badlogic.gdx.graphics.g2d.BitmapFont;
import com.badlogic.gdx.graphics.g2d.PixmapPacker;
import com.badlogic.gdx.graphics.g2d.freetype.FreeTypeFontGenerator;
import com.badlogic.gdx.graphics.g2d.freetype.FreeTypeFontGenerator.FreeTypeFontParameter;
import com.badlogic.gdx.utils.Disposable;
import java.util.EnumMap;
import java.util.Map;

/** Inter at real pixel sizes. A size is made when it is first asked for, a letter when it is first written. */
final class Fonts implements Disposable {

    private final PixmapPacker packer;
    private final float scale;
    private final Map<Type.Face, FreeTypeFontGenerator> faces = new EnumMap<>(Type.Face.class);
    private final Map<Type, BitmapFont> fonts = new EnumMap<>(Type.class);

    Fonts(PixmapPacker packer, float scale) {
        this.packer = packer;
        this.scale = scale;
    }

    BitmapFont get(Type type) {
        return fonts.computeIfAbsent(type, this::make);
    }

    private BitmapFont make(Type type) {
        FreeTypeFontParameter wanted = new FreeTypeFontParameter();
        wanted.size = Math.round(type.size() * scale);
        wanted.packer = packer;
        wanted.incremental = true;
        wanted.characters = "";
        wanted.kerning = true;
        wanted.hinting = FreeTypeFontGenerator.Hinting.Slight;
        wanted.gamma = 1.4f;
        wanted.minFilter = Texture.TextureFilter.Linear;
        wanted.magFilter = Texture.TextureFilter.Linear;
        BitmapFont font = faces.computeIfAbsent(
                        type.face(), face -> new FreeTypeFontGenerator(Gdx.files.classpath(face.path())))
                .generateFont(wanted);
        font.getData().setLineHeight(Math.round(type.lineHeight() * scale));
        return font;
    }

    @Override
    public void dispose() {
        fonts.values().forEach(BitmapFont::dispose);
        faces.values().forEach(FreeTypeFontGenerator::dispose);
    }
}
