package org.ringcraft.engine.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ringcraft.engine.call.CallState;

/** Compares states field by field, those that nobody may ask about as well. */
public final class States {

    private static final List<Field> FIELDS = all();

    private States() {}

    /** Fails with the names and values of the fields that differ. */
    public static void assertSame(CallState expected, CallState actual, String when) {
        if (expected != actual) {
            assertEquals("", difference(expected, actual), when);
        }
    }

    /** Returns the differing fields as {@code name: this / that} lines; empty when there is none. */
    public static String difference(CallState one, CallState other) {
        StringBuilder text = new StringBuilder();
        for (Field field : FIELDS) {
            Object left = value(field, one);
            Object right = value(field, other);
            if (!Objects.deepEquals(left, right)) {
                text.append(field.getName())
                        .append(": ")
                        .append(shown(left))
                        .append(" / ")
                        .append(shown(right))
                        .append('\n');
            }
        }
        return text.toString();
    }

    /** Returns the value of each field by name; arrays become text. Whether a set is shared is not part of a state. */
    public static Map<String, Object> fields(CallState state) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Field field : FIELDS) {
            values.put(field.getName(), shown(value(field, state)));
        }
        return values;
    }

    private static List<Field> all() {
        List<Field> fields = new ArrayList<>();
        for (Field field : CallState.class.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.getName().startsWith("owns")) {
                field.setAccessible(true);
                fields.add(field);
            }
        }
        return fields;
    }

    private static Object value(Field field, CallState state) {
        try {
            return field.get(state);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static Object shown(Object value) {
        return value != null && value.getClass().isArray() ? text(value) : value;
    }

    private static String text(Object array) {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < Array.getLength(array); i++) {
            text.append(i == 0 ? "" : ", ").append(Array.get(array, i));
        }
        return text.append(']').toString();
    }
}
