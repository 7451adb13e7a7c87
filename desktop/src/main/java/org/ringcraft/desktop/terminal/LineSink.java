package org.ringcraft.desktop.terminal;

import java.io.PrintWriter;
import java.util.List;

/**
 * Where lines are printed. They end in {@code \n} on every system, so that two runs can be compared byte for byte, and
 * they leave at once: what has been printed is what has been saved.
 */
public final class LineSink {

    private final PrintWriter out;

    public LineSink(PrintWriter out) {
        this.out = out;
    }

    /** Prints a line. */
    public void line(String text) {
        out.print(text + "\n");
        out.flush();
    }

    /** Prints several lines. */
    public void lines(List<String> lines) {
        out.print(String.join("\n", lines) + "\n");
        out.flush();
    }
}
