package org.ringcraft.engine.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ringcraft.engine.play.Policies;
import org.ringcraft.engine.play.Simulation;
import org.ringcraft.engine.scoring.Rubric;
import org.ringcraft.engine.testing.Scenes;

/** No field of a state is forgotten when states are compared. */
class StateDifferenceTest {

    private static final CallState ENDED = Simulation.play(
                    Scenes.lively().script(),
                    Policies.named("expert").orElseThrow(),
                    new Rubric("none", "1", "", 0, List.of()),
                    3)
            .state();

    static Stream<Field> fields() {
        return Stream.of(CallState.class.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers())
                        && !field.getName().startsWith("owns"));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void aChangeInAnyFieldIsNamed(Field field) throws IllegalAccessException {
        CallState other = ENDED.copy();
        field.setAccessible(true);
        Object value = field.get(other);
        field.set(other, value == null ? field.getType().getEnumConstants()[0] : changed(value));
        assertEquals(field.getName(), ENDED.difference(other));
        assertEquals(field.getName(), other.difference(ENDED));
    }

    @Test
    void aCopyDiffersInNothing() {
        assertEquals("", ENDED.difference(ENDED.copy()));
        assertEquals("", ENDED.difference(ENDED));
    }

    private static Object changed(Object value) {
        if (value instanceof CallScript) {
            return Scenes.plain().script();
        } else if (value instanceof Boolean truth) {
            return !truth;
        } else if (value instanceof Integer number) {
            return number + 1;
        } else if (value instanceof Long number) {
            return number + 1;
        } else if (value instanceof Double number) {
            return number + 0.25;
        } else if (value.getClass().isArray()) {
            Object array = Array.newInstance(value.getClass().getComponentType(), Array.getLength(value));
            System.arraycopy(value, 0, array, 0, Array.getLength(value));
            Array.set(array, 0, array instanceof long[] bits ? Long.valueOf(~bits[0]) : (Object) "something else");
            return array;
        }
        // A record or an enum.
        return null;
    }
}
