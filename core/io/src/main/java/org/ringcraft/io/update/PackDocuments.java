package org.ringcraft.io.update;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.ringcraft.io.json.JsonPath;
import org.ringcraft.io.json.JsonValue;

/** The JSON files of a pack, by their paths, while they are changed. Remembers which of them were. */
public final class PackDocuments {

    private final Map<String, JsonValue> documents;
    private final TreeSet<String> changed = new TreeSet<>();

    PackDocuments(Map<String, JsonValue> documents) {
        this.documents = new LinkedHashMap<>(documents);
    }

    /** Returns the files of a folder, in their order. */
    List<String> in(String folder) {
        return documents.keySet().stream()
                .filter(file -> file.startsWith(folder + "/"))
                .toList();
    }

    Optional<JsonValue> find(String file) {
        return Optional.ofNullable(documents.get(file));
    }

    /** Puts a document in its place, if it is another than before. */
    void put(String file, JsonValue document) {
        JsonValue before = documents.put(file, document);
        if (!document.equals(before)) {
            changed.add(file);
        }
    }

    /** Changes every object in a list of an object; what is no object stays as it is. */
    void each(String file, String list, UnaryOperator<JsonValue.JsonObject> change) {
        if (documents.get(file) instanceof JsonValue.JsonObject object
                && object.members().get(list) instanceof JsonValue.JsonArray array) {
            List<JsonValue> elements = array.elements().stream()
                    .map(each -> each instanceof JsonValue.JsonObject one ? change.apply(one) : each)
                    .toList();
            put(file, with(object, list, new JsonValue.JsonArray(array.path(), elements)));
        }
    }

    /** Returns the same object with one more member, or another one in its place. */
    static JsonValue.JsonObject with(JsonValue.JsonObject object, String key, JsonValue value) {
        Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
        members.put(key, value);
        return new JsonValue.JsonObject(object.path(), members);
    }

    static JsonValue text(JsonPath path, String text) {
        return new JsonValue.JsonText(path, text);
    }

    static JsonValue whole(JsonPath path, int number) {
        return new JsonValue.JsonNumber(path, Integer.toString(number));
    }

    static JsonValue list(JsonPath path, List<JsonValue> elements) {
        return new JsonValue.JsonArray(path, elements);
    }

    Map<String, JsonValue> all() {
        return new LinkedHashMap<>(documents);
    }

    List<String> changed() {
        return List.copyOf(changed);
    }
}
