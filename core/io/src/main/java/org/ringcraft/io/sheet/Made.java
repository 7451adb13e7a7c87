package org.ringcraft.io.sheet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ringcraft.io.json.Diagnostic;
import org.ringcraft.io.json.Diagnostics;
import org.ringcraft.io.json.JsonLayout;
import org.ringcraft.io.json.JsonPath;
import org.ringcraft.io.json.JsonValue;
import org.ringcraft.io.json.JsonValue.JsonArray;
import org.ringcraft.io.json.JsonValue.JsonObject;
import org.ringcraft.io.json.JsonValue.JsonText;
import org.ringcraft.io.json.StrictJson;

/** Makes JSON values. They do not know where they will stand; who writes and reads them again finds that out. */
final class Made {

    private static final JsonPath NOWHERE = JsonPath.root();

    private Made() {}

    static JsonText text(String text) {
        return new JsonText(NOWHERE, text);
    }

    static JsonValue number(String literal) {
        return new JsonValue.JsonNumber(NOWHERE, literal);
    }

    static JsonValue flag(boolean flag) {
        return new JsonValue.JsonFlag(NOWHERE, flag);
    }

    static JsonArray array(List<? extends JsonValue> elements) {
        return new JsonArray(NOWHERE, List.copyOf(elements));
    }

    static JsonArray texts(List<String> texts) {
        return array(texts.stream().map(Made::text).toList());
    }

    static JsonObject object(Map<String, JsonValue> members) {
        return new JsonObject(NOWHERE, members);
    }

    static JsonValue nothing() {
        return new JsonValue.JsonNull(NOWHERE);
    }

    /** Tells whether two values are written alike: the same keys in the same order, and the same digits. */
    static boolean alike(JsonValue one, JsonValue other) {
        return JsonLayout.line(one).equals(JsonLayout.line(other));
    }

    static boolean alike(Optional<JsonValue> one, Optional<JsonValue> other) {
        return one.isPresent() && other.isPresent() ? alike(one.get(), other.get()) : one.isEmpty() == other.isEmpty();
    }

    /** What came of reading JSON: an object, or the complaint. */
    record Parsed(Map<String, JsonValue> members, String trouble) {}

    /** Returns the members of the object that is written in the text. */
    static Parsed parse(String json) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<JsonValue> value = StrictJson.read(json.getBytes(StandardCharsets.UTF_8), diagnostics.in(""));
        if (!diagnostics.found().isEmpty()) {
            Diagnostic first = diagnostics.found().get(0);
            return new Parsed(Map.of(), (first.message() + " " + first.cure()).strip());
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
}
