package org.ringcraft.desktop.shipped;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import org.ringcraft.engine.call.CallScript;
import org.ringcraft.engine.call.CallState;

/** Every field of a state as text, so that two states can be compared whatever is added to them later. */
final class StateImage {

    private StateImage() {}

    static String of(CallState state) {
        StringBuilder image = new StringBuilder();
        for (Field field : CallState.class.getDeclaredFields()) {
            boolean part = !Modifier.isStatic(field.getModifiers())
                    && field.getType() != CallScript.class
                    && !field.getName().startsWith("owns");
            if (part) {
                field.setAccessible(true);
                try {
                    append(image.append(field.getName()).append('='), field.get(state));
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
                image.append('\n');
            }
        }
        return image.toString();
    }

    private static void append(StringBuilder image, Object value) {
        if (value != null && value.getClass().isArray()) {
            for (int i = 0; i < Array.getLength(value); i++) {
                append(image.append(i == 0 ? "" : ","), Array.get(value, i));
            }
        } else {
            image.append(value);
        }
    }
}
