package org.ringcraft.io.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ringcraft.io.json.JsonLayout;
import org.ringcraft.io.json.JsonPath;
import org.ringcraft.io.json.JsonValue;
import org.ringcraft.io.json.JsonValue.JsonArray;
import org.ringcraft.io.json.JsonValue.JsonFlag;
import org.ringcraft.io.json.JsonValue.JsonNumber;
import org.ringcraft.io.json.JsonValue.JsonObject;
import org.ringcraft.io.json.JsonValue.JsonText;

/**
 * Makes, reads and changes JSON values; nothing is changed in place. Values made here stand nowhere: their path is the
 * root.
 */
public final class Tree {

    private Tree() {}

    public static JsonText text(String text) {
        return new JsonText(JsonPath.root(), text);
    }

    /** Returns a number that is written like this. */
    public static JsonNumber number(String literal) {
        return new JsonNumber(JsonPath.root(), literal);
    }

    public static JsonFlag flag(boolean value) {
        return new JsonFlag(JsonPath.root(), value);
    }

    public static JsonArray list(List<? extends JsonValue> elements) {
        return new JsonArray(JsonPath.root(), List.copyOf(elements));
    }

    public static JsonArray texts(List<String> texts) {
        return list(texts.stream().map(Tree::text).toList());
    }

    /** Returns an object with the members in the map's order. */
    public static JsonObject object(Map<String, JsonValue> members) {
        return new JsonObject(JsonPath.root(), members);
    }

    /** Returns an object with the members in the order given. */
    @SafeVarargs
    public static JsonObject object(Map.Entry<String, ? extends JsonValue>... members) {
        Map<String, JsonValue> map = new LinkedHashMap<>();
        for (Map.Entry<String, ? extends JsonValue> member : members) {
            map.put(member.getKey(), member.getValue());
        }
        return object(map);
    }

    public static Optional<JsonValue> member(JsonObject object, String key) {
        return Optional.ofNullable(object.members().get(key));
    }

    /** Returns the text under the key; empty when there is none. */
    public static String text(JsonObject object, String key) {
        return object.members().get(key) instanceof JsonText text ? text.text() : "";
    }

    /** Tells whether the flag under the key is there and true. */
    public static boolean flag(JsonObject object, String key) {
        return object.members().get(key) instanceof JsonFlag flag && flag.value();
    }

    /** Returns the number under the key, or else the usual one. */
    public static double number(JsonObject object, String key, double usual) {
        return object.members().get(key) instanceof JsonNumber number ? number.value() : usual;
    }

    /** Returns the object under the key; one without members when there is none. */
    public static JsonObject object(JsonObject object, String key) {
        return object.members().get(key) instanceof JsonObject inner ? inner : object(Map.of());
    }

    /** Returns the objects in the list under the key; what is no object is left out. */
    public static List<JsonObject> objects(JsonObject object, String key) {
        List<JsonObject> objects = new ArrayList<>();
        if (object.members().get(key) instanceof JsonArray array) {
            for (JsonValue element : array.elements()) {
                if (element instanceof JsonObject each) {
                    objects.add(each);
                }
            }
        }
        return objects;
    }

    /** Returns the texts in the list under the key; what is no text is left out. */
    public static List<String> texts(JsonObject object, String key) {
        List<String> texts = new ArrayList<>();
        if (object.members().get(key) instanceof JsonArray array) {
            for (JsonValue element : array.elements()) {
                if (element instanceof JsonText each) {
                    texts.add(each.text());
                }
            }
        }
        return texts;
    }

    /** Returns the object of that id among them. */
    public static Optional<JsonObject> byId(List<JsonObject> objects, String id) {
        return objects.stream().filter(each -> text(each, "id").equals(id)).findFirst();
    }

    /**
     * Returns the object with that member. A key that is there keeps its place; a new one goes where the order has it,
     * or to the end.
     */
    public static JsonObject with(JsonObject object, String key, JsonValue value, KeyOrder order) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        boolean placed = object.members().containsKey(key);
        for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
            if (!placed && order.isBefore(key, member.getKey())) {
                members.put(key, value);
                placed = true;
            }
            members.put(member.getKey(), member.getKey().equals(key) ? value : member.getValue());
        }
        members.putIfAbsent(key, value);
        return new JsonObject(object.path(), members);
    }

    /** Returns the object without that member. */
    public static JsonObject without(JsonObject object, String key) {
        Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
        members.remove(key);
        return new JsonObject(object.path(), members);
    }

    /** Tells whether two values would be written alike, wherever they stand. */
    public static boolean isSame(JsonValue one, JsonValue other) {
        return JsonLayout.line(one).equals(JsonLayout.line(other));
    }

    /** Returns the value with every object in it, the innermost first, put through the change. */
    public static JsonValue mapObjects(JsonValue value, UnaryOperator<JsonObject> change) {
        if (value instanceof JsonArray array) {
            List<JsonValue> elements = new ArrayList<>();
            array.elements().forEach(element -> elements.add(mapObjects(element, change)));
            return new JsonArray(array.path(), elements);
        }
        if (value instanceof JsonObject object) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            object.members().forEach((key, member) -> members.put(key, mapObjects(member, change)));
            return change.apply(new JsonObject(object.path(), members));
        }
        return value;
    }
}
