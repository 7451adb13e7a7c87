package org.ringcraft.game.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/** Texts by key. {@code {0}}, {@code {1}} … are filled in; nothing else in a text is special. */
public final class Words {

    /** Where the interface texts lie on the class path. */
    public static final String INTERFACE = "/i18n/interface.properties";

    private final String path;
    private final Properties texts = new Properties();

    /**
     * Reads a bundle.
     *
     * @param path on the class path, from its root
     */
    public Words(String path) {
        this.path = path;
        try (InputStream in = Words.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(
                        "No texts at " + path + ". Maybe the assets are not on the class path?");
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the text of a key. */
    public String get(String key, Object... values) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("No text " + key + " in " + path + ". Maybe it is misspelt?");
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** Returns the text of a value of a family: of {@code mood} and {@code VERY_WARM}, that of {@code mood.very-warm}. */
    public String of(String family, Enum<?> value) {
        return get(family + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Tells whether there is a text for a key. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** Returns every key. */
    public Set<String> keys() {
        return texts.stringPropertyNames();
    }
}
