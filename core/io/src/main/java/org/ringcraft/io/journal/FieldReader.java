package org.ringcraft.io.journal;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;

/**
 * Reads one JSON object whose keys stand in a known order: the counterpart of {@link JsonLine}. Every method takes the
 * next key, which must be the one asked for, and its value.
 *
 * <p>All throw {@link JournalException} with a message that begins in the middle of a sentence ("has the key …"), for
 * whoever knows the line.
 */
final class FieldReader {

    private final JsonReader json;

    private FieldReader(String text) {
        json = new JsonReader(new StringReader(text));
        json.setStrictness(Strictness.STRICT);
    }

    /** Reads a text that is one object and nothing more. */
    static <T> T read(String text, Function<FieldReader, T> fields) {
        FieldReader reader = new FieldReader(text);
        T value = reader.braced(fields);
        reader.token(JsonToken.END_DOCUMENT, "the end of the line");
        return value;
    }

    String text(String key) {
        key(key);
        return literal(key, JsonToken.STRING, "a text");
    }

    long int64(String key) {
        key(key);
        String literal = literal(key, JsonToken.NUMBER, "a whole number");
        try {
            return Long.parseLong(literal);
        } catch (NumberFormatException fraction) {
            throw new JournalException(
                    "has " + literal + " under the key '" + key + "', which takes a whole number.", fraction);
        }
    }

    int int32(String key) {
        long value = int64(key);
        if (value != (int) value) {
            throw new JournalException("has " + value + " under the key '" + key + "', which is too large.");
        }
        return (int) value;
    }

    double number(String key) {
        key(key);
        String literal = literal(key, JsonToken.NUMBER, "a number");
        double value = Double.parseDouble(literal);
        if (!Double.isFinite(value)) {
            throw new JournalException("has " + literal + " under the key '" + key + "', which is too large.");
        }
        return value;
    }

    boolean flag(String key) {
        key(key);
        token(JsonToken.BOOLEAN, "true or false under the key '" + key + "'");
        return ask(JsonReader::nextBoolean);
    }

    <E extends Enum<E>> E word(String key, Class<E> kind) {
        String name = text(key);
        for (E constant : kind.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw new JournalException("has '" + name + "' under the key '" + key + "', which takes one of "
                + Arrays.toString(kind.getEnumConstants()) + ". Maybe a newer Ringcraft wrote it.");
    }

    <T> T object(String key, Function<FieldReader, T> fields) {
        key(key);
        return braced(fields);
    }

    private <T> T braced(Function<FieldReader, T> fields) {
        token(JsonToken.BEGIN_OBJECT, "an object");
        begin();
        T value = fields.apply(this);
        if (ask(JsonReader::peek) == JsonToken.NAME) {
            throw new JournalException("has the key '" + ask(JsonReader::nextName)
                    + "', which is not known there. Maybe a newer Ringcraft wrote it.");
        }
        token(JsonToken.END_OBJECT, "a closing brace");
        end();
        return value;
    }

    private void key(String key) {
        token(JsonToken.NAME, "the key '" + key + "'");
        String name = ask(JsonReader::nextName);
        if (!name.equals(key)) {
            throw new JournalException("has the key '" + name + "' where '" + key + "' should stand.");
        }
    }

    private String literal(String key, JsonToken token, String wanted) {
        token(token, wanted + " under the key '" + key + "'");
        return ask(JsonReader::nextString);
    }

    private void token(JsonToken token, String wanted) {
        JsonToken found = ask(JsonReader::peek);
        if (found != token) {
            throw new JournalException("has "
                    + found.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                    + " where " + wanted + " should stand.");
        }
    }

    private void begin() {
        ask(reader -> {
            reader.beginObject();
            return true;
        });
    }

    private void end() {
        ask(reader -> {
            reader.endObject();
            return true;
        });
    }

    /** Asks Gson, whose words are for programmers. */
    private <T> T ask(Question<T> question) {
        try {
            return question.of(json);
        } catch (MalformedJsonException | EOFException malformed) {
            throw new JournalException("is not JSON.", malformed);
        } catch (IOException | IllegalStateException impossible) {
            throw new AssertionError("Reading from memory failed: " + impossible.getMessage(), impossible);
        }
    }

    private interface Question<T> {
        T of(JsonReader reader) throws IOException;
    }
}
