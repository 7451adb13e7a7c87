package org.ringcraft.engine.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.ringcraft.engine.call.CallState;

/** Compares states field by field, those that nobody may ask about as well. */
public final class States {

    private States() {}

    /** Fails with the names and values of the fields that differ. */
    public static void assertSame(CallState expected, CallState actual, String when) {
        if (expected != actual) {
            assertEquals("", difference(expected, actual), when);
        }
    }

    /** Returns the differing fields as {@code name: this / that} lines; empty when there is none. */
    public static String difference(CallState one, CallState other) {
        Map<String, Object> left = fields(one);
        Map<String, Object> right = fields(other);
        StringBuilder text = new StringBuilder();
        left.forEach((name, value) -> {
            if (!Objects.equals(value, right.get(name))) {
                text.append(name)
                        .append(": ")
                        .append(value)
                        .append(" / ")
                        .append(right.get(name))
                        .append('\n');
            }
        });
        return text.toString();
    }

    /** Returns the value of each field by name; arrays become text. Whether a set is shared is not part of a state. */
    public static Map<String, Object> fields(CallState state) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Field field : CallState.class.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) || field.getName().startsWith("owns")) {
                continue;
            }
            field.setAccessible(true);
            try {
                Object value = field.get(state);
                values.put(field.getName(), value != null && value.getClass().isArray() ? text(value) : value);
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }
        return values;
    }

    private static String text(Object array) {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < Array.getLength(array); i++) {
            text.append(i == 0 ? "" : ", ").append(Array.get(array, i));
        }
        return text.append(']').toString();
    }
}
