package org.ringcraft.desktop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringcraft.io.pack.PackSource;

class WatchTest {

    private static final String SCENARIO = "scenarios/working-from-home.json";
    private static final int PATIENCE_MILLIS = 60_000;

    private Path pack;

    @TempDir
    private Path folder;

    @BeforeEach
    void copyPack() throws IOException {
        pack = folder.resolve("pack");
        PackSource shipped = PackSource.bundled("core-uk");
        for (String file : shipped.files()) {
            Files.createDirectories(pack.resolve(file).getParent());
            Files.write(pack.resolve(file), shipped.read(file));
        }
    }

    private void edit(String from, String to) throws IOException {
        String text = Files.readString(pack.resolve(SCENARIO));
        assertTrue(text.contains(from), from);
        Files.writeString(pack.resolve(SCENARIO), text.replace(from, to));
    }

    @Test
    void onceLintsAndPlaysOnce() throws IOException {
        Cli cli = Cli.in(folder);
        Cli.Ran clean = cli.run("watch", "core-uk", "--once", "--calls", "4").assertFine();
        assertTrue(clean.out().startsWith("Lint: clean.\nworking-from-home, mean quality: random "), clean.out());
        assertTrue(clean.out().contains("28 calls, "), clean.out());
        edit("!knows(upload)", "!knows(uplaod)");
        Cli.Ran broken = cli.run("watch", pack.toString(), "--once");
        assertEquals(1, broken.exitCode());
        assertTrue(broken.out().startsWith("New: RC104 error scenarios/working-from-home.json"), broken.out());
        assertTrue(broken.out().endsWith("Not played: errors stop the pack from loading.\n"), broken.out());
    }

    @Test
    void onceSaysItInJson() {
        Cli.Ran ran = Cli.in(folder)
                .run("watch", "core-uk", "--once", "--calls", "4", "--scenario", "working-from-home", "--json")
                .assertFine();
        assertEquals(1, ran.out().lines().count());
        JsonObject document = JsonParser.parseString(ran.out()).getAsJsonObject();
        assertTrue(document.get("playable").getAsBoolean());
        JsonObject scenario = document.getAsJsonArray("scenarios").get(0).getAsJsonObject();
        assertEquals(7, scenario.getAsJsonObject("quality").size());
        assertEquals(0, scenario.get("failed").getAsInt());
    }

    @Test
    void mistakesAreToldKindly() {
        Cli cli = Cli.in(folder);
        cli.run("watch").assertComplains(2, "ringcraft watch needs PACK");
        cli.run("watch", "core-uk").assertComplains(2, "'core-uk' is not a folder that can be watched.");
        cli.run("watch", "nowhere").assertComplains(2, "There is no pack 'nowhere'");
        cli.run("watch", pack.toString(), "--scenario", "nowhere").assertComplains(2, "has no scenario 'nowhere'");
        cli.run("watch", pack.toString(), "--calls", "0").assertComplains(2, "'0' does not fit --calls");
    }

    @Test
    void aSaveIsLintedAndPlayedUntilItIsStopped() throws IOException, InterruptedException {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int[] code = {-1};
        Thread watch = new Thread(() -> code[0] = RootCommand.commandLine(new Surroundings(
                        new ByteArrayInputStream(new byte[0]),
                        new PrintWriter(out, true),
                        new PrintWriter(err, true),
                        false,
                        StandardCharsets.UTF_8,
                        Map.of("RINGCRAFT_DATA", folder.toString()),
                        "Linux",
                        folder,
                        () -> Cli.SEED,
                        new NoWindow()))
                .execute("watch", pack.toString(), "--calls", "4"));
        watch.start();
        await(out, "Lint: clean.");
        edit("!knows(upload)", "!knows(uplaod)");
        await(out, "Lint: 1 errors and 0 warnings.");
        assertTrue(out.toString().contains("Not played: errors stop the pack from loading."), out::toString);
        assertTrue(out.toString().contains("Saved: " + SCENARIO + "\nNew: RC104"), out::toString);
        edit("!knows(uplaod)", "!knows(upload) && turn > 900");
        await(out, "No longer offered: upload-");
        assertTrue(out.toString().contains("Gone: RC104"), out::toString);
        watch.interrupt();
        watch.join();
        assertEquals(0, code[0]);
        assertEquals("Watching " + pack + ". Ctrl-C ends it.\n", err.toString());
        assertFalse(out.toString().contains("bug in Ringcraft"), out::toString);
    }

    private static void await(StringWriter out, String words) throws InterruptedException {
        for (int waited = 0; !out.toString().contains(words); waited += 20) {
            assertTrue(waited < PATIENCE_MILLIS, "Never came to '" + words + "': " + out);
            Thread.sleep(20);
        }
    }
}
