package org.ringcraft.io.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringcraft.engine.call.CallEvent;

class EventJsonTest {

    @Test
    void everyKindOfEventHasACodec() {
        assertEquals(Set.of(CallEvent.class.getPermittedSubclasses()), EventJson.kinds());
    }

    @Test
    void everyKindComesBackAsItWas() {
        for (long seed = 0; seed < 100; seed++) {
            for (CallEvent event : new SampleEvents(seed).all()) {
                String json = EventJson.write(event);
                String bytes = new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
                assertEquals(event, EventJson.read(bytes), "seed " + seed + ": " + json);
                assertFalse(json.contains("\n"), json);
            }
        }
    }

    /** A component that the codec forgets would come back as another by luck only; an order that strays, never. */
    @Test
    void keysAreTheComponentsInTheirOrder() {
        for (CallEvent event : new SampleEvents(1).all()) {
            JsonObject json = JsonParser.parseString(EventJson.write(event)).getAsJsonObject();
            List<String> expected = new ArrayList<>(List.of("event"));
            Arrays.stream(event.getClass().getRecordComponents())
                    .map(RecordComponent::getName)
                    .forEach(expected::add);
            assertEquals(expected, List.copyOf(json.keySet()));
            assertEquals(
                    event.getClass()
                            .getSimpleName()
                            .replaceAll("(?<=.)([A-Z])", "-$1")
                            .toLowerCase(Locale.ROOT),
                    json.get("event").getAsString());
        }
    }

    @Test
    void anEventIsOneLine() {
        assertEquals(
                "{\"event\":\"order-filled\",\"at\":61200,\"field\":\"email\",\"value\":\"a\\\\b \\\"c\\\" \\u000a £\"}",
                EventJson.write(new CallEvent.OrderFilled(61_200, "email", "a\\b \"c\" \n £")));
        assertEquals(
                "{\"event\":\"node-entered\",\"at\":0,\"node\":\"open.ring\",\"draw\":0.00000000023283064365386962890625}",
                EventJson.write(new CallEvent.NodeEntered(0, "open.ring", 0x1p-32)));
    }

    @Test
    void halfACharacterIsRefused() {
        for (String text : List.of("a\ud83c", "\udfa7b", "\udfa7\ud83c")) {
            CallEvent note = new CallEvent.NoteTaken(1, text);
            assertThrows(IllegalArgumentException.class, () -> EventJson.write(note));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"event\":\"waved\",\"at\":1}|event 'waved', which is not known. Maybe a newer Ringcraft",
                "{\"event\":\"waited\",\"at\":1}|end object where the key 'millis' should stand",
                "{\"event\":\"waited\",\"at\":1,\"ms\":2}|key 'ms' where 'millis' should stand",
                "{\"at\":1,\"event\":\"waited\",\"millis\":2}|key 'at' where 'event' should stand",
                "{\"event\":\"waited\",\"at\":1,\"millis\":2,\"by\":3}|key 'by', which is not known",
                "{\"event\":\"waited\",\"at\":1,\"millis\":2.5}|2.5 under the key 'millis', which takes a whole",
                "{\"event\":\"waited\",\"at\":1,\"millis\":4294967296}|4294967296 under the key 'millis', which is too",
                "{\"event\":\"waited\",\"at\":1,\"millis\":\"2\"}|string where a whole number under the key 'millis'",
                "{\"event\":\"waited\",\"at\":1,\"millis\":null}|null where a whole number",
                "{\"event\":\"waited\",\"at\":1,\"millis\":2}{}|is not JSON",
                "{\"event\":\"waited\",\"at\":1,\"millis\":02}|is not JSON",
                "{\"event\":\"waited\",\"at\":1,|is not JSON",
                "{'event':'waited','at':1,'millis':2}|is not JSON",
                "[]|begin array where an object",
                "{\"event\":\"node-entered\",\"at\":1,\"node\":\"a\",\"draw\":1e999}|1e999 under the key 'draw'",
                "{\"event\":\"call-ended\",\"at\":1,\"outcome\":\"SOLD\"}|'SOLD' under the key 'outcome', which takes one of",
                "{\"event\":\"style-shifted\",\"at\":1,\"style\":{\"formality\":2,\"pace\":0,\"warmth\":0,\"detail\":0}}"
                        + "|style outside 0..1",
            })
    void whatIsNoEventIsRefusedInWords(String json, String words) {
        JournalException refused = assertThrows(JournalException.class, () -> EventJson.read(json));
        assertTrue(refused.getMessage().startsWith("The event "), refused.getMessage());
        assertTrue(refused.getMessage().contains(words), refused.getMessage());
    }
}
