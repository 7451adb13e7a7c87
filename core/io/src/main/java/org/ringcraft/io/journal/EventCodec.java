package org.ringcraft.io.journal;

import java.util.function.BiConsumer;
import java.util.function.LongFunction;
import org.ringcraft.engine.call.CallEvent;

/**
 * How one kind of event is written and read.
 *
 * @param type its name in a journal; must never change
 * @param fields writes what comes after {@code at}
 * @param reader reads the same keys in the same order, being given {@code at}
 */
record EventCodec<E extends CallEvent>(String type, Class<E> kind, BiConsumer<E, JsonLine> fields, Reader<E> reader) {

    /** Returns the codec of an event that has nothing but its time. */
    static <E extends CallEvent> EventCodec<E> bare(String type, Class<E> kind, LongFunction<E> event) {
        return new EventCodec<>(type, kind, (e, line) -> {}, (at, in) -> event.apply(at));
    }

    void write(CallEvent event, JsonLine line) {
        line.text("event", type).integer("at", event.at());
        fields.accept(kind.cast(event), line);
    }

    /** Reads the fields of an event. */
    interface Reader<E> {
        E read(long at, FieldReader in);
    }
}
