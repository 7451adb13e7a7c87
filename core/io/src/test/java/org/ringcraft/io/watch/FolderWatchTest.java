package org.ringcraft.io.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Waits for news, never for time: a minute without any is a failure. */
class FolderWatchTest {

    @TempDir
    private Path temp;

    private Path folder = Path.of("");
    private final LinkedBlockingQueue<List<String>> heard = new LinkedBlockingQueue<>();

    @BeforeEach
    void fill() throws IOException {
        folder = temp.resolve("pack");
        Files.createDirectories(folder.resolve("scenarios"));
        Files.writeString(folder.resolve("pack.json"), "{}");
        Files.writeString(folder.resolve("scenarios/a.json"), "one\n");
    }

    private FolderWatch start() throws IOException {
        return FolderWatch.start(folder, heard::add);
    }

    private FolderWatch startTimed() throws IOException {
        return FolderWatch.start(folder, heard::add, new TimedWake());
    }

    private List<String> next() throws InterruptedException {
        List<String> news = heard.poll(60, TimeUnit.SECONDS);
        if (news == null) {
            throw new AssertionError("No news for a minute.");
        }
        return news;
    }

    @Test
    void aSaveInASubfolderIsNamed() throws Exception {
        try (FolderWatch watch = start()) {
            assertTrue(heard.isEmpty(), watch::toString);
            Files.writeString(folder.resolve("scenarios/a.json"), "two\n");
            assertEquals(List.of("scenarios/a.json"), next());
        }
    }

    @Test
    void aFileThatIsReplacedByRenameIsNamedAndItsSpareCopyIsNot() throws Exception {
        try (FolderWatch watch = start()) {
            Path spare = folder.resolve("scenarios/a.json~");
            Files.writeString(spare, "two\n");
            Files.move(spare, folder.resolve("scenarios/a.json"), StandardCopyOption.REPLACE_EXISTING);
            assertEquals(List.of("scenarios/a.json"), next(), watch::toString);
        }
    }

    @Test
    void aNewFolderIsWatchedToo() throws Exception {
        try (FolderWatch watch = start()) {
            Files.createDirectories(folder.resolve("rubrics"));
            Files.writeString(folder.resolve("rubrics/r.json"), "1");
            assertEquals(List.of("rubrics/r.json"), next(), watch::toString);
            Files.writeString(folder.resolve("rubrics/r.json"), "2");
            assertEquals(List.of("rubrics/r.json"), next());
        }
    }

    @Test
    void aFolderThatGoesAndComesBackIsWatchedAgain() throws Exception {
        try (FolderWatch watch = start()) {
            Path away = temp.resolve("away");
            Files.move(folder, away);
            assertEquals(List.of("pack.json", "scenarios/a.json"), next(), watch::toString);
            Files.move(away, folder);
            assertEquals(List.of("pack.json", "scenarios/a.json"), next());
            Files.writeString(folder.resolve("pack.json"), "{ }");
            assertEquals(List.of("pack.json"), next());
        }
    }

    @Test
    void withoutTheSystemsHelpItLooksByItself() throws Exception {
        try (FolderWatch watch = startTimed()) {
            Files.writeString(folder.resolve("scenarios/b.json"), "two\n");
            assertEquals(List.of("scenarios/b.json"), next(), watch::toString);
            Files.delete(folder.resolve("scenarios/a.json"));
            assertEquals(List.of("scenarios/a.json"), next());
        }
    }

    @Test
    void noFolderIsSaid() {
        folder = temp.resolve("nowhere");
        assertThrows(NotDirectoryException.class, this::start);
    }

    @Test
    void onlyAnotherContentIsAChange() throws IOException {
        FolderState state = new FolderState(folder);
        assertEquals(List.of("pack.json", "scenarios/a.json"), state.look(Set.of()));
        Path file = folder.resolve("scenarios/a.json");
        var written = Files.getLastModifiedTime(file);
        Files.writeString(file, "one\n");
        assertEquals(List.of(), state.look(Set.of(file)), "the same again");
        Files.writeString(file, "six\n");
        Files.setLastModifiedTime(file, written);
        assertEquals(List.of("scenarios/a.json"), state.look(Set.of(file)), "as long and as old");
        Files.delete(file);
        assertEquals(List.of("scenarios/a.json"), state.look(Set.of()), "gone");
        assertEquals(List.of(), state.look(Set.of()));
    }

    @Test
    void spareFilesAreKnown() {
        for (String name : List.of(".a.json.swp", "a.json~", "4913", "#a.json#", ".git", "a.tmp", "~$a.xlsx")) {
            assertTrue(FolderState.isSpare(name), name);
        }
        assertFalse(FolderState.isSpare("a.json"));
    }
}
