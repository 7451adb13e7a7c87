package org.ringcraft.desktop.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlainInputTest {

    private final StringWriter prompts = new StringWriter();

    @Test
    void linesEndInWhateverTheSystemUses() {
        assertEquals(List.of("a", "b", "", "c", "£"), all("a\nb\r\n\rc\r£"));
        assertEquals(List.of(), all(""));
        assertEquals(List.of(""), all("\n"));
    }

    @Test
    void aLineWithoutAnEndIsCut() {
        List<String> lines = all("x".repeat(100_000) + "\nlast");
        assertEquals(PlainInput.LONGEST, lines.get(0).length());
        assertEquals("last", lines.get(1));
    }

    @Test
    void aPromptComesBeforeEachLine() {
        LineInput input = input("a\n", "> ");
        input.next();
        input.next();
        assertEquals("> > ", prompts.toString());
    }

    @Test
    void inputThatBreaksHasEnded() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertEquals(
                Optional.empty(), new PlainInput(broken, StandardCharsets.UTF_8, new PrintWriter(prompts), "").next());
    }

    private List<String> all(String text) {
        LineInput input = input(text, "");
        List<String> lines = new ArrayList<>();
        for (Optional<String> line = input.next(); line.isPresent(); line = input.next()) {
            lines.add(line.get());
        }
        return lines;
    }

    private LineInput input(String text, String prompt) {
        return new PlainInput(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                StandardCharsets.UTF_8,
                new PrintWriter(prompts),
                prompt);
    }
}
