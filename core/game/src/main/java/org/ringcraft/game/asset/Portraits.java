package org.ringcraft.game.asset;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.files.FileHandle;
import com.badlogic.gdx.graphics.Texture;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import com.badlogic.gdx.utils.Disposable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ringcraft.engine.call.CallView.Mood;

/** Faces, read when first shown. */
public final class Portraits implements Disposable {

    private final Map<String, Optional<Texture>> textures = new HashMap<>();

    /** Returns a person in a mood, or nothing when nobody has drawn that person. */
    public Optional<TextureRegion> get(String person, Mood mood) {
        String path = "portraits/" + person + "/" + mood.name().toLowerCase(Locale.ROOT) + ".png";
        return textures.computeIfAbsent(path, Portraits::read).map(TextureRegion::new);
    }

    private static Optional<Texture> read(String path) {
        FileHandle file = Gdx.files.classpath(path);
        if (!file.exists()) {
            return Optional.empty();
        }
        Texture texture = new Texture(file, true);
        texture.setFilter(Texture.TextureFilter.MipMapLinearLinear, Texture.TextureFilter.Linear);
        return Optional.of(texture);
    }

    @Override
    public void dispose() {
        textures.values().forEach(texture -> texture.ifPresent(Texture::dispose));
        textures.clear();
    }
}
