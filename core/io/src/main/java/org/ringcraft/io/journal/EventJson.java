package org.ringcraft.io.journal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringcraft.engine.call.CallEvent;

/**
 * Writes every kind of {@link CallEvent} as JSON and reads it again, to the last bit of every number. Keys have a fixed
 * order: {@code event} (its type), {@code at}, and the components of the record by name.
 */
public final class EventJson {

    private static final Map<Class<?>, EventCodec<?>> BY_KIND = Stream.of(
                    CourseCodecs.all(), CustomerCodecs.all(), PlayerCodecs.all())
            .flatMap(codecs -> codecs.stream())
            .collect(Collectors.toUnmodifiableMap(EventCodec::kind, Function.identity()));

    private static final Map<String, EventCodec<?>> BY_TYPE =
            BY_KIND.values().stream().collect(Collectors.toUnmodifiableMap(EventCodec::type, Function.identity()));

    private EventJson() {}

    /** Returns the event as one JSON object, without line breaks. */
    public static String write(CallEvent event) {
        JsonLine line = new JsonLine();
        write(event, line);
        return line.closed();
    }

    /**
     * Reads what {@link #write(CallEvent)} wrote.
     *
     * @throws JournalException when the text is not such an event
     */
    public static CallEvent read(String json) {
        try {
            return FieldReader.read(json, EventJson::read);
        } catch (JournalException unreadable) {
            throw new JournalException("The event " + unreadable.getMessage(), unreadable);
        }
    }

    /** Returns the name of that kind of event in a journal, such as {@code player-said}. */
    public static String type(CallEvent event) {
        return codec(event).type();
    }

    /** Returns every kind of event that can be written. */
    static Set<Class<?>> kinds() {
        return BY_KIND.keySet();
    }

    static void write(CallEvent event, JsonLine line) {
        codec(event).write(event, line);
    }

    static CallEvent read(FieldReader in) {
        String type = in.text("event");
        EventCodec<?> codec = Optional.<EventCodec<?>>ofNullable(BY_TYPE.get(type))
                .orElseThrow(() -> new JournalException(
                        "has the event '" + type + "', which is not known. Maybe a newer Ringcraft wrote it."));
        return codec.reader().read(in.int64("at"), in);
    }

    private static EventCodec<?> codec(CallEvent event) {
        return Optional.<EventCodec<?>>ofNullable(BY_KIND.get(event.getClass()))
                .orElseThrow(() -> new IllegalArgumentException("No codec writes "
                        + event.getClass().getSimpleName() + ". Maybe it is new, and belongs in one of the tables."));
    }
}
