package org.ringcraft.io.plan;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;
import org.ringcraft.engine.call.CallEvent;

/** The fields of events by name, as words. */
final class EventFields {

    private EventFields() {}

    /** Tells whether the event is of that type and its fields have these values. */
    static boolean match(CallEvent event, String type, Map<String, String> wanted) {
        return event.getClass().getSimpleName().equals(type)
                && wanted.entrySet().stream()
                        .allMatch(entry -> value(event, entry.getKey())
                                .filter(value -> same(value, entry.getValue()))
                                .isPresent());
    }

    /** Returns the value of a field; a dot reaches into a field's own fields. */
    static Optional<Object> value(Object owner, String path) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        Class<?> type = owner.getClass();
        if (!type.isRecord()) {
            return Optional.empty();
        }
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getName().equals(name)) {
                Object value = read(owner, component);
                return dot < 0 ? Optional.of(value) : value(value, path.substring(dot + 1));
            }
        }
        return Optional.empty();
    }

    private static Object read(Object owner, RecordComponent component) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("Records of events are public: " + component, impossible);
        }
    }

    private static boolean same(Object value, String wanted) {
        if (value instanceof Enum<?> constant) {
            return constant.name().equalsIgnoreCase(wanted.replace('-', '_'));
        }
        if (value instanceof Double number) {
            try {
                return number == Double.parseDouble(wanted);
            } catch (NumberFormatException word) {
                return false;
            }
        }
        return value.toString().equals(wanted);
    }
}
