package org.ringcraft.desktop.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.ringcraft.game.asset.Words;
import org.ringcraft.io.desk.DeskException;
import org.ringcraft.io.journal.JournalException;
import org.ringcraft.io.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns whatever a command threw into one paragraph. What nobody foresaw goes to a log file, not to the player. */
final class LastResort implements IExecutionExceptionHandler {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss-SSS");

    private final Words words;
    private final Surroundings around;

    LastResort(Words words, Surroundings around) {
        this.words = words;
        this.around = around;
    }

    /** Runs a command; an error of the machine, too, shall come to {@link #handleExecutionException}. */
    static int run(ParseResult parsed) {
        try {
            return new CommandLine.RunLast().execute(parsed);
        } catch (LinkageError | StackOverflowError | OutOfMemoryError | AssertionError error) {
            throw new ExecutionException(parsed.commandSpec().commandLine(), String.valueOf(error), error);
        }
    }

    @Override
    public int handleExecutionException(Exception wrapped, CommandLine line, ParseResult parsed) {
        Throwable cause = wrapped.getCause();
        Throwable thrown = wrapped instanceof ExecutionException && cause != null ? cause : wrapped;
        line.getOut().flush();
        if (thrown instanceof Problem problem) {
            line.getErr().println(TextLine.of(String.valueOf(problem.getMessage())));
            return problem.exitCode();
        }
        if (thrown instanceof JournalException || thrown instanceof DeskException) {
            line.getErr().println(TextLine.of(String.valueOf(thrown.getMessage())));
            return ExitCodes.FINDINGS;
        }
        if (thrown instanceof StoreException) {
            line.getErr().println(TextLine.of(String.valueOf(thrown.getMessage())));
            return ExitCodes.WRONG_USE;
        }
        line.getErr().println(bug(thrown));
        return ExitCodes.FINDINGS;
    }

    private String bug(Throwable thrown) {
        Path folder = around.dataFolder().root().resolve("logs");
        Path file = folder.resolve(
                "bug-" + LocalDateTime.now(ZoneId.systemDefault()).format(STAMP) + ".log");
        try {
            Files.createDirectories(folder);
            try (PrintWriter log = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
                log.println("ringcraft " + Version.number() + ", Java " + System.getProperty("java.version") + ", "
                        + System.getProperty("os.name") + " " + System.getProperty("os.version"));
                thrown.printStackTrace(log);
            }
            return words.get("bug.logged", thrown.getClass().getSimpleName(), file);
        } catch (IOException unwritable) {
            return words.get(
                    "bug.unlogged",
                    thrown.getClass().getSimpleName(),
                    TextLine.of(String.valueOf(thrown.getMessage())),
                    folder);
        }
    }
}
