package org.ringcraft.desktop.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Collection;
import java.util.function.Function;

/** The one line of JSON that a command prints. */
final class Json {

    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

    private Json() {}

    static String line(JsonElement element) {
        return GSON.toJson(element);
    }

    /** A number that JSON cannot say is nothing. */
    static JsonElement number(double value) {
        return Double.isFinite(value) ? new JsonPrimitive(value) : JsonNull.INSTANCE;
    }

    static <T> JsonArray array(Collection<T> values, Function<T, JsonElement> element) {
        JsonArray array = new JsonArray();
        values.forEach(value -> array.add(element.apply(value)));
        return array;
    }

    static JsonArray strings(Collection<String> values) {
        return array(values, JsonPrimitive::new);
    }

    static String word(Enum<?> value) {
        return value.name();
    }

    static JsonObject object() {
        return new JsonObject();
    }
}
