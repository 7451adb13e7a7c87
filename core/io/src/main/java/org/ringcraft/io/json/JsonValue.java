package org.ringcraft.io.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of a JSON document, immutable, that knows where it stands. */
public sealed interface JsonValue {

    /** Returns where the value stands in its document. */
    JsonPath path();

    /** Returns what it is, for a message: {@code an object}, {@code the text 'x'}, {@code the number 3}. */
    String describe();

    /** Members by key, in the order of the file. */
    record JsonObject(JsonPath path, Map<String, JsonValue> members) implements JsonValue {
        public JsonObject {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        @Override
        public String describe() {
            return "an object";
        }
    }

    /** Elements in the order of the file. */
    record JsonArray(JsonPath path, List<JsonValue> elements) implements JsonValue {
        public JsonArray {
            elements = List.copyOf(elements);
        }

        @Override
        public String describe() {
            return "a list";
        }
    }

    /** Text with all escapes resolved. Its surrogates are paired. */
    record JsonText(JsonPath path, String text) implements JsonValue {
        @Override
        public String describe() {
            return "the text " + Quote.of(text);
        }
    }

    /** A number as written. */
    record JsonNumber(JsonPath path, String literal) implements JsonValue {
        /** Returns the nearest double, which is finite. */
        public double value() {
            return Double.parseDouble(literal);
        }

        @Override
        public String describe() {
            return "the number " + (literal.length() > Quote.LONGEST ? Quote.of(literal) : literal);
        }
    }

    /** True or false. */
    record JsonFlag(JsonPath path, boolean value) implements JsonValue {
        @Override
        public String describe() {
            return String.valueOf(value);
        }
    }

    /** The word {@code null}. */
    record JsonNull(JsonPath path) implements JsonValue {
        @Override
        public String describe() {
            return "null";
        }
    }
}
