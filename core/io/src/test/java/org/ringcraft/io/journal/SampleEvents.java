package org.ringcraft.io.journal;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.CallSetup;
import org.ringcraft.engine.chance.Draws;

/** Events of every kind, with values that are hard to write. */
final class SampleEvents {

    private static final String[] TEXTS = {
        "open.greet",
        "",
        "She said \"no\", twice\\",
        "tab\tline\nreturn\r\0\u001f",
        "£4.50 – naïve 日本語 🎧",
        "\u2028\u2029\u007f</script>",
        ",\"chain\":\"0\",\"crc\":\"0\"}",
    };

    private final Random random;

    SampleEvents(long seed) {
        random = new Random(seed);
    }

    /** Returns one event of every kind that there is. */
    List<CallEvent> all() {
        List<CallEvent> events = new ArrayList<>();
        for (Class<?> kind : CallEvent.class.getPermittedSubclasses()) {
            events.add((CallEvent) record(kind));
        }
        return events;
    }

    CallSetup setup() {
        return (CallSetup) record(CallSetup.class);
    }

    private Object record(Class<?> kind) {
        RecordComponent[] components = kind.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(types).map(this::value).toArray();
        try {
            Constructor<?> constructor = kind.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private Object value(Class<?> type) {
        if (type == String.class) {
            return TEXTS[random.nextInt(TEXTS.length)] + random.nextInt(1000);
        } else if (type == long.class) {
            return random.nextLong();
        } else if (type == int.class) {
            return random.nextInt();
        } else if (type == boolean.class) {
            return random.nextBoolean();
        } else if (type == double.class) {
            return random.nextBoolean() ? Draws.uniform(random.nextLong()) : random.nextInt(1_000_001) / 1e6;
        } else if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return constants[random.nextInt(constants.length)];
        }
        return record(type);
    }
}
