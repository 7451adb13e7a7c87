package org.ringcraft.desktop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine;

/** Runs command lines in this process, in made-up surroundings. */
record Cli(Path home, Map<String, String> environment, Window window) {

    /** The seed of calls that name none. */
    static final long SEED = 4242;

    /** No display, so that nothing opens by accident. */
    static Cli in(Path home) {
        return new Cli(home, Map.of("RINGCRAFT_DATA", home.resolve("data").toString()), new NoWindow());
    }

    Cli withDisplay(Window other) {
        return new Cli(home, Map.of("RINGCRAFT_DATA", home.resolve("data").toString(), "DISPLAY", ":7"), other);
    }

    /** What a command line ended with and printed. */
    record Ran(int exitCode, String out, String err) {

        Ran assertFine() {
            assertEquals(0, exitCode, err);
            return this;
        }

        /** One paragraph on standard error, no trace of the inside, nothing on standard output. */
        Ran assertComplains(int expectedCode, String message) {
            assertEquals(expectedCode, exitCode, err);
            assertTrue(err.contains(message), err);
            assertEquals(1, err.lines().count(), err);
            assertTrue(err.length() < 700, err);
            assertFalse(err.contains("\tat ") || err.contains("Exception") || err.contains("null"), err);
            assertFalse(err.contains("This is a bug"), err);
            assertEquals("", out);
            return this;
        }
    }

    Ran run(String... args) {
        return play("", args);
    }

    /** Runs with something to read on standard input. */
    Ran play(String input, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = commandLine(input, out, err).execute(args);
        return new Ran(exitCode, out.toString(), err.toString());
    }

    /** Returns a command line that reads and prints nothing. */
    CommandLine commandLine() {
        return commandLine("", new StringWriter(), new StringWriter());
    }

    private CommandLine commandLine(String input, StringWriter out, StringWriter err) {
        return RootCommand.commandLine(new Surroundings(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                false,
                StandardCharsets.UTF_8,
                environment,
                "Linux",
                home,
                () -> SEED,
                window));
    }

    /** Returns the one journal that has been kept. */
    Path onlyJournal() throws IOException {
        return KillRounds.onlyJournal(home.resolve("data"));
    }
}
