package org.ringcraft.desktop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class RootCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void helpIsFine() {
        assertEquals(0, run("--help"));
        assertTrue(out.toString().contains("Usage: ringcraft"), out::toString);
    }

    @Test
    void versionIsFine() {
        assertEquals(0, run("--version"));
        assertTrue(out.toString().matches("ringcraft \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R"), out::toString);
    }

    @Test
    void noCommandIsWrongUse() {
        assertEquals(2, run());
        assertTrue(err.toString().contains("Usage: ringcraft"), err::toString);
    }

    private int run(String... args) {
        CommandLine line = RootCommand.commandLine(new String[0]);
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        return line.execute(args);
    }
}
