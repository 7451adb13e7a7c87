package org.ringcraft.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JsonLayoutTest {

    private static final Path PACKS = Path.of("../../assets/packs");

    @Test
    void everyShippedFileIsLaidOutLikeThis() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(PACKS)) {
            files = all.filter(file -> file.toString().endsWith(".json")).toList();
        }
        assertTrue(files.size() > 10, "files seen: " + files.size());
        for (Path file : files) {
            String text = Files.readString(file);
            assertEquals(text, JsonLayout.write(read(text)), file.toString());
        }
    }

    @Test
    void aLineOf120CharactersStaysAndOneMoreIsBroken() {
        String fits = "{\"a\": [\"" + "x".repeat(109) + "\"]}";
        assertEquals(120, fits.length());
        assertEquals(fits + "\n", JsonLayout.write(read(fits)));
        String longer = "{\"a\": [\"" + "x".repeat(110) + "\"]}";
        assertEquals(
                "{\n  \"a\": [\n    \"" + "x".repeat(110) + "\"\n  ]\n}\n",
                JsonLayout.write(read(longer)),
                "with its indent the list is as long as the object was");
    }

    @Test
    void theCommaBehindCountsToo() {
        String inner = "{\"b\": \"" + "x".repeat(109) + "\"}";
        assertEquals(118, inner.length());
        String document = "[" + inner + ", 1]";
        assertEquals(
                "[\n  {\n    \"b\": \"" + "x".repeat(109) + "\"\n  },\n  1\n]\n", JsonLayout.write(read(document)));
    }

    @Test
    void numbersStayAsWrittenAndTextsAreEscapedOnlyWhereTheyMustBe() {
        String document =
                "{\"\": 1.0, \"b\": 1e3, \"c\": \"£5 “so” \\\"said\\\" \\\\ \\n\\t/\", \"d\": [true, null, {}, []]}\n";
        assertEquals(document, JsonLayout.write(read(document)));
        assertEquals("{\"a\": \"/é\"}\n", JsonLayout.write(read("{\"a\":\"\\/\\u00e9\"}")));
    }

    private static JsonValue read(String text) {
        Diagnostics diagnostics = new Diagnostics();
        return StrictJson.read(text.getBytes(StandardCharsets.UTF_8), diagnostics.in("test.json"))
                .orElseThrow(() -> new AssertionError(diagnostics.found().toString()));
    }
}
