package org.ringcraft.io.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringcraft.io.desk.CorePack;
import org.ringcraft.io.pack.PackLoad;

class PackWatchTest {

    @TempDir
    private Path folder;

    private final LinkedBlockingQueue<PackEdit> saved = new LinkedBlockingQueue<>();

    @BeforeEach
    void copy() throws IOException {
        for (Map.Entry<String, byte[]> file : CorePack.files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.resolveSibling("."));
            Files.write(path, file.getValue());
        }
    }

    private PackEdit next() throws InterruptedException {
        PackEdit edit = saved.poll(60, TimeUnit.SECONDS);
        if (edit == null) {
            throw new AssertionError("Nothing was read for a minute.");
        }
        return edit;
    }

    @Test
    void eachSaveIsReadAndCompared() throws Exception {
        Path file = folder.resolve("fragments/opening.json");
        String text = Files.readString(file);
        try (PackWatch watch = PackWatch.start(folder, saved::add)) {
            assertInstanceOf(PackLoad.Loaded.class, watch.first().load());
            Files.writeString(file, text.replace("Hiya, sorry", "Hello, sorry"));
            PackEdit edit = next();
            assertInstanceOf(PackLoad.Loaded.class, edit.load());
            assertEquals(1, edit.changedLines(watch.first()));

            Files.writeString(file, text.substring(0, text.length() / 2));
            PackEdit half = next();
            assertInstanceOf(PackLoad.Refused.class, half.load());
            assertTrue(half.trouble().contains("error fragments/opening.json"), half.trouble());
            assertTrue(half.errors() >= 1);

            Files.writeString(file, text);
            assertEquals(0, next().changedLines(watch.first()));
        }
    }

    @Test
    void aFolderThatIsTakenAwayIsNoPack() throws Exception {
        Path away = folder.resolveSibling(folder.getFileName() + "-away");
        try (PackWatch watch = PackWatch.start(folder, saved::add)) {
            Files.move(folder, away);
            PackEdit gone = next();
            assertTrue(gone.trouble().contains("cannot be opened: there is none"), gone.trouble());
            assertTrue(gone.changedLines(watch.first()) > 1_000);
        } finally {
            Files.move(away, folder);
        }
    }

    @Test
    void noFolderIsSaid() {
        assertThrows(IOException.class, () -> PackWatch.start(folder.resolve("nowhere"), saved::add));
    }
}
