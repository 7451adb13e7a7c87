package org.ringcraft.desktop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringcraft.io.pack.PackSource;

/** A call played as text while its pack is edited: the one at the keyboard waits for what the edit brings. */
class WatchedPlayTest {

    private static final String OPENING = "fragments/opening.json";

    @TempDir
    private Path folder;

    private Path pack = Path.of("");
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Deque<Runnable> script = new ArrayDeque<>();
    private String typed = "";

    @BeforeEach
    void copy() throws IOException {
        pack = folder.resolve("my-pack");
        PackSource core = PackSource.bundled("core-uk");
        for (String each : core.files()) {
            Files.createDirectories(pack.resolve(each).resolveSibling("."));
            Files.write(pack.resolve(each), core.read(each));
        }
    }

    private WatchedPlayTest type(String line) {
        script.add(() -> typed = line + "\n");
        return this;
    }

    /** Saves a file, and waits until the program has said something about it. */
    private WatchedPlayTest edit(String from, String to, String said) {
        script.add(() -> {
            try {
                Path file = pack.resolve(OPENING);
                Files.writeString(file, Files.readString(file).replace(from, to));
            } catch (IOException trouble) {
                throw new UncheckedIOException(trouble);
            }
            for (int i = 0; i < 6_000 && !out.toString().contains(said); i++) {
                LockSupport.parkNanos(10_000_000);
            }
            assertTrue(out.toString().contains(said), out::toString);
        });
        return this;
    }

    private int play(String... more) {
        InputStream keyboard = new InputStream() {
            @Override
            public int read() {
                while (typed.isEmpty() && !script.isEmpty()) {
                    script.remove().run();
                }
                if (typed.isEmpty()) {
                    return -1;
                }
                int letter = typed.charAt(0);
                typed = typed.substring(1);
                return letter;
            }

            /** No further than to the end of a line: what is typed later depends on what is said until then. */
            @Override
            public int read(byte[] into, int from, int length) {
                int letter = length == 0 ? 0 : read();
                if (letter < 0) {
                    return -1;
                }
                into[from] = (byte) letter;
                return Math.min(1, length);
            }
        };
        List<String> arguments = Stream.concat(
                        Stream.of(
                                "play",
                                "--terminal",
                                "--watch",
                                pack.toString(),
                                "--persona",
                                "marion-adeyemi",
                                "--seed",
                                "10"),
                        Stream.of(more))
                .toList();
        return RootCommand.commandLine(new Surroundings(
                        keyboard,
                        new PrintWriter(out, true),
                        new PrintWriter(err, true),
                        false,
                        StandardCharsets.UTF_8,
                        Map.of("RINGCRAFT_DATA", folder.resolve("data").toString()),
                        "Linux",
                        folder,
                        () -> Cli.SEED,
                        new NoWindow()))
                .execute(arguments.toArray(String[]::new));
    }

    @Test
    void theCallGoesOnInTheNewVersion() throws IOException {
        Path plan = folder.resolve("tried.plan");
        type("1");
        edit("I completely understand your frustration", "I quite see", "(Reloaded at turn 1; 1 line changed.)");
        type("hang up").type("wrap hang-up");
        assertEquals(0, play("--record", plan.toString()), err::toString);
        String said = out.toString();
        assertTrue(said.startsWith("Watching " + pack + ". Save a file in it"), said);
        String after = said.substring(said.indexOf("(Reloaded"));
        assertTrue(after.contains(") I quite see"), after);
        assertTrue(after.contains("The call is over."), after);
        assertTrue(Files.readString(plan).contains("\nexpect outcome AGENT_HUNG_UP\n"));
        assertFalse(Files.exists(folder.resolve("data").resolve("journals")), "it counts for nobody");
        try (Stream<Path> files = Files.list(folder.resolve("data").resolve("rehearsals"))) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void whatIsWrongIsSaidAndTheCallGoesOnOrBack() {
        type("1");
        type("back");
        edit(
                "\"id\": \"opening\",",
                "\"id\": \"opening\"",
                "(Not reloaded; the call goes on as it was. RC303 error " + OPENING);
        edit("\"id\": \"opening\"\n", "\"id\": \"opening\",\n", "(Reloaded at turn 1; 0 lines changed.)");
        edit("\"greet-complete\"", "\"greet-whole\"", "(Type back to go on in the new version from turn 0.)");
        type("back");
        type("quit");
        assertEquals(0, play(), err::toString);
        String said = out.toString();
        assertTrue(said.contains("There is nothing to go back to."), said);
        assertTrue(
                said.contains("(Not reloaded; the call goes on as it was. Turn 1: The scenario has no reply"
                        + " 'open.greet-complete'. Maybe "),
                said);
        assertTrue(said.contains("(Back at turn 0, in the new version.)\n\n1) "), said);
    }
}
