package org.ringcraft.desktop.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Lines from a pipe, or from a terminal with nothing but its own line editing. A line that is far longer than anything
 * that can be typed is cut, so that a wrong file in the pipe cannot fill the memory.
 */
public final class PlainInput implements LineInput {

    /** How much of a line is kept. */
    static final int LONGEST = 4_000;

    private final BufferedReader in;
    private final PrintWriter out;
    private final String prompt;
    private boolean afterReturn;

    /**
     * Makes an input.
     *
     * @param prompt printed before each line; empty for none
     */
    public PlainInput(InputStream in, Charset charset, PrintWriter out, String prompt) {
        this.in = new BufferedReader(new InputStreamReader(in, charset));
        this.out = out;
        this.prompt = prompt;
    }

    @Override
    public Optional<String> next() {
        out.print(prompt);
        out.flush();
        try {
            return read();
        } catch (IOException closed) {
            return Optional.empty();
        }
    }

    private Optional<String> read() throws IOException {
        StringBuilder line = new StringBuilder();
        int c = in.read();
        if (c == '\n' && afterReturn) {
            c = in.read();
        }
        if (c < 0) {
            return Optional.empty();
        }
        while (c >= 0 && c != '\n' && c != '\r') {
            if (line.length() < LONGEST) {
                line.append((char) c);
            }
            c = in.read();
        }
        afterReturn = c == '\r';
        return Optional.of(line.toString());
    }
}
