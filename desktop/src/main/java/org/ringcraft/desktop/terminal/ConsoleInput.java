package org.ringcraft.desktop.terminal;

import java.io.IOException;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** Lines from somebody at a terminal, who can take back a letter and call up earlier lines. */
public final class ConsoleInput implements LineInput {

    private static final String PROMPT = "> ";

    private final LineReader reader;

    private ConsoleInput(LineReader reader) {
        this.reader = reader;
    }

    /** Returns an input from this process's terminal, or nothing if line editing does not work on it. */
    public static Optional<LineInput> open() {
        try {
            Terminal terminal = TerminalBuilder.builder()
                    .system(true)
                    .dumb(false)
                    .nativeSignals(true)
                    .build();
            return Optional.of(new ConsoleInput(LineReaderBuilder.builder()
                    .terminal(terminal)
                    .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                    .option(LineReader.Option.BRACKETED_PASTE, false)
                    .build()));
        } catch (IOException | RuntimeException | LinkageError noEditing) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<String> next() {
        try {
            return Optional.of(reader.readLine(PROMPT));
        } catch (EndOfFileException | UserInterruptException leaving) {
            return Optional.empty();
        }
    }
}
