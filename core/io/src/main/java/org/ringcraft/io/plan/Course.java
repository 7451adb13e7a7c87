package org.ringcraft.io.plan;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.ringcraft.engine.call.CallEvent;

/** Compares calls by what happened in them, whenever it happened. */
final class Course {

    private Course() {}

    /** Tells whether the same things happened in the same order: numbers, and the layout of notes, aside. */
    static boolean isSame(List<CallEvent> one, List<CallEvent> other) {
        return one.size() == other.size() && shapes(one).equals(shapes(other));
    }

    private static List<List<Object>> shapes(List<CallEvent> events) {
        return events.stream().map(Course::shape).toList();
    }

    private static List<Object> shape(CallEvent event) {
        List<Object> shape = new ArrayList<>(List.of(event.getClass()));
        if (event instanceof CallEvent.NoteTaken || event instanceof CallEvent.CallStarted) {
            return shape;
        }
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            Class<?> type = component.getType();
            if (type == String.class || type == boolean.class || type.isEnum()) {
                shape.add(String.valueOf(EventFields.value(event, component.getName())));
            }
        }
        return shape;
    }
}
