package org.ringcraft.io.journal;

import java.util.function.BiConsumer;
import org.ringcraft.io.json.Quote;

/**
 * Writes one JSON object, keys in the order of the calls, no spaces. Text is written as it is, but for quotation marks,
 * backslashes and control characters.
 */
final class JsonLine {

    private static final String HEX = "0123456789abcdef";

    private final StringBuilder json = new StringBuilder(256).append('{');

    /** Writes a text, which must be whole characters: half a pair of surrogates cannot be written in UTF-8. */
    JsonLine text(String key, String value) {
        key(key);
        quote(value);
        return this;
    }

    JsonLine integer(String key, long value) {
        key(key);
        json.append(value);
        return this;
    }

    JsonLine number(String key, double value) {
        key(key);
        json.append(Decimals.text(value));
        return this;
    }

    JsonLine flag(String key, boolean value) {
        key(key);
        json.append(value);
        return this;
    }

    JsonLine word(String key, Enum<?> value) {
        return text(key, value.name());
    }

    <T> JsonLine object(String key, T value, BiConsumer<T, JsonLine> fields) {
        key(key);
        json.append('{');
        fields.accept(value, this);
        json.append('}');
        return this;
    }

    /** Returns the object so far, without its closing brace. */
    String unclosed() {
        return json.toString();
    }

    /** Returns the whole object. */
    String closed() {
        return json + "}";
    }

    private void key(String key) {
        if (json.charAt(json.length() - 1) != '{') {
            json.append(',');
        }
        quote(key);
        json.append(':');
    }

    private void quote(String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (Character.isSurrogate(c) && !isPaired(text, i)) {
                throw new IllegalArgumentException("The text " + Quote.of(text)
                        + " holds half a character. Maybe it was cut in the middle of an emoji.");
            } else if (c < ' ') {
                json.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    json.append(HEX.charAt((c >> shift) & 0xf));
                }
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }

    private static boolean isPaired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
