package org.ringcraft.io.sheet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ringcraft.io.exchange.Tree;
import org.ringcraft.io.json.Diagnostics;
import org.ringcraft.io.json.JsonValue;
import org.ringcraft.io.json.JsonValue.JsonArray;
import org.ringcraft.io.json.JsonValue.JsonObject;
import org.ringcraft.io.json.JsonValue.JsonText;
import org.ringcraft.io.json.StrictJson;

/** Looks at JSON values of any shape. */
final class Raw {

    private Raw() {}

    /** Tells whether two values are both missing, or both there and written alike. */
    static boolean alike(Optional<JsonValue> one, Optional<JsonValue> other) {
        return (one.isPresent() && other.isPresent())
                ? Tree.isSame(one.get(), other.get())
                : one.isEmpty() == other.isEmpty();
    }

    /** What came of reading JSON: an object, or the complaint. */
    record Parsed(Map<String, JsonValue> members, String trouble) {}

    /** Returns the members of the object that is written in the text. */
    static Parsed parse(String json) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<JsonValue> value = StrictJson.read(json.getBytes(StandardCharsets.UTF_8), diagnostics.in(""));
        if (!diagnostics.found().isEmpty()) {
            return new Parsed(Map.of(), diagnostics.found().get(0).message());
        }
        if (value.isPresent() && value.get() instanceof JsonObject object) {
            return new Parsed(object.members(), "");
        }
        return new Parsed(Map.of(), "This is not a JSON object.");
    }

    /** Returns the text of a member, or nothing when it is no text or not there. */
    static Optional<String> textOf(Map<String, JsonValue> members, String key) {
        return members.get(key) instanceof JsonText text ? Optional.of(text.text()) : Optional.empty();
    }

    /** Returns the objects in a list, or nothing when the value is something else. */
    static Optional<List<JsonObject>> objects(@Nullable JsonValue value) {
        if (!(value instanceof JsonArray array)) {
            return Optional.empty();
        }
        List<JsonObject> objects = array.elements().stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .toList();
        return objects.size() == array.elements().size() ? Optional.of(objects) : Optional.empty();
    }

    /** Returns the texts in a list; what is no text is left out. */
    static List<String> texts(@Nullable JsonValue value) {
        return value instanceof JsonArray array
                ? array.elements().stream()
                        .filter(JsonText.class::isInstance)
                        .map(each -> ((JsonText) each).text())
                        .toList()
                : List.of();
    }
}
