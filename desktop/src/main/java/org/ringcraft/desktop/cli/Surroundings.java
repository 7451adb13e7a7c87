package org.ringcraft.desktop.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.ringcraft.desktop.terminal.LineInput;
import org.ringcraft.desktop.terminal.PlainInput;
import org.ringcraft.engine.scenario.Mode;
import org.ringcraft.io.clock.CallClock;
import org.ringcraft.io.clock.VirtualClock;
import org.ringcraft.io.clock.WallClock;
import org.ringcraft.io.store.DataFolder;

/**
 * Everything that a command finds around it, so that tests can set the scene.
 *
 * @param interactive whether somebody sits at a terminal; otherwise a pipe plays
 * @param charset of the standard streams
 * @param osName as in the system property {@code os.name}
 * @param seeds new seeds for calls that name none
 */
public record Surroundings(
        InputStream in,
        PrintWriter out,
        PrintWriter err,
        boolean interactive,
        Charset charset,
        Map<String, String> environment,
        String osName,
        Path home,
        LongSupplier seeds,
        Window window) {

    /** Names another data folder than the system's own. */
    static final String DATA_VARIABLE = "RINGCRAFT_DATA";

    /** Seeds stay below this, so that they are easy to type again. */
    private static final int SEEDS = 1_000_000_000;

    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /** Returns the surroundings of this process. */
    public static Surroundings ofThisProcess(Window window) {
        String osName = System.getProperty("os.name", "");
        Optional<Console> console = console();
        Charset charset = charset(osName, console);
        SecureRandom random = new SecureRandom();
        return new Surroundings(
                new FileInputStream(FileDescriptor.in),
                writer(FileDescriptor.out, charset),
                writer(FileDescriptor.err, charset),
                console.isPresent(),
                charset,
                System.getenv(),
                osName,
                Path.of(System.getProperty("user.home", ".")),
                () -> random.nextInt(SEEDS),
                window);
    }

    /** Returns the terminal, if both input and output are one. From Java 22 on there is a console for pipes too. */
    @SuppressWarnings("SystemConsoleNull")
    private static Optional<Console> console() {
        return Optional.ofNullable(System.console()).filter(Surroundings::isTerminal);
    }

    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }

    /**
     * UTF-8 everywhere, whatever a locale says, because a pound sign must survive a bare C locale; only a Windows
     * console is talked to in its own code page.
     */
    private static Charset charset(String osName, Optional<Console> console) {
        return console.filter(terminal -> osName.toLowerCase(Locale.ROOT).startsWith("windows"))
                .map(Console::charset)
                .orElse(StandardCharsets.UTF_8);
    }

    private static PrintWriter writer(FileDescriptor descriptor, Charset charset) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), charset), true);
    }

    /** Returns the folder that the environment names, or else the one that the system has for such things. */
    DataFolder dataFolder() {
        return dataFolder(Optional.ofNullable(environment.get(DATA_VARIABLE)).filter(named -> !named.isBlank()));
    }

    /** Returns that folder, or else the one that the system has for such things. */
    DataFolder dataFolder(Optional<String> named) {
        return DataFolder.find(named, environment, osName, home);
    }

    /** Returns the clock that a call goes by: real time for somebody at a terminal, for a pipe none at all. */
    CallClock clock(Mode mode) {
        return interactive ? WallClock.forMode(mode, System::nanoTime) : new VirtualClock();
    }

    /**
     * Returns what is typed, with a prompt on {@code prompts} for somebody at a terminal. The terminal's own line editing
     * does; a library that draws the line itself (jline) asks the terminal about itself first, which garbles what was
     * typed ahead, and speaks in escape sequences to whoever listens through a screen reader.
     */
    LineInput lines(PrintWriter prompts) {
        return new PlainInput(in, charset, prompts, interactive ? "> " : "");
    }

    /** Tells whether a window could be opened, as far as the environment knows. */
    boolean hasDisplay() {
        return !osName.toLowerCase(Locale.ROOT).startsWith("linux")
                || !environment.getOrDefault("DISPLAY", "").isBlank()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }
}
