package org.ringcraft.io.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataFolderTest {

    private static final Path HOME = Path.of("/home/zoe").toAbsolutePath();
    private static final String ELSEWHERE = Path.of("/data").toAbsolutePath().toString();

    private static Path root(String os, Map<String, String> environment) {
        return DataFolder.find(Optional.empty(), environment, os, HOME).root();
    }

    @Test
    void everySystemHasItsPlace() {
        assertEquals(HOME.resolve(".local/share/ringcraft"), root("Linux", Map.of()));
        assertEquals(HOME.resolve(".local/share/ringcraft"), root("FreeBSD", Map.of("APPDATA", ELSEWHERE)));
        assertEquals(Path.of(ELSEWHERE, "ringcraft"), root("Linux", Map.of("XDG_DATA_HOME", ELSEWHERE)));
        assertEquals(HOME.resolve(".local/share/ringcraft"), root("Linux", Map.of("XDG_DATA_HOME", "not/absolute")));
        assertEquals(HOME.resolve(".local/share/ringcraft"), root("Linux", Map.of("XDG_DATA_HOME", "")));
        assertEquals(
                HOME.resolve("Library/Application Support/Ringcraft"),
                root("Mac OS X", Map.of("XDG_DATA_HOME", ELSEWHERE)));
        assertEquals(Path.of(ELSEWHERE, "Ringcraft"), root("Windows 11", Map.of("APPDATA", ELSEWHERE)));
        assertEquals(HOME.resolve("AppData/Roaming/Ringcraft"), root("Windows 11", Map.of()));
    }

    @Test
    void whatThePlayerChoseWins() {
        DataFolder chosen =
                DataFolder.find(Optional.of("here/mine"), Map.of("XDG_DATA_HOME", ELSEWHERE), "Linux", HOME);
        assertEquals(Path.of("here/mine"), chosen.root());
        assertEquals(Path.of("here/mine/journals"), chosen.journals());
        assertEquals(Path.of("here/mine/ringcraft.db"), chosen.database());
        assertEquals(Path.of("here/mine/journals/a.jsonl"), chosen.journal("a.jsonl"));
        for (String none : new String[] {"", " ", "a\u0000b"}) {
            StoreException refused = assertThrows(
                    StoreException.class, () -> DataFolder.find(Optional.of(none), Map.of(), "Linux", HOME));
            assertTrue(refused.getMessage().contains("Maybe"), refused.getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", ".", "../a.jsonl", "a/b.jsonl", "/etc/passwd", "x/../../a.jsonl"})
    void aJournalLiesInItsFolder(String name) {
        DataFolder data = new DataFolder(Path.of("data"));
        assertThrows(IllegalArgumentException.class, () -> data.journal(name));
    }

    @Test
    void theFoldersAreMadeOnce(@TempDir Path folder) throws IOException {
        DataFolder data = new DataFolder(folder.resolve("a").resolve("b"));
        assertTrue(Files.isDirectory(data.made().journals()));
        assertTrue(Files.isDirectory(data.made().journals()));
        Files.writeString(folder.resolve("file"), "x");
        StoreException refused =
                assertThrows(StoreException.class, () -> new DataFolder(folder.resolve("file")).made());
        assertTrue(refused.getMessage().contains(folder.resolve("file").toString()), refused.getMessage());
        assertTrue(refused.getMessage().contains("--data"), refused.getMessage());
    }
}
