package org.ringcraft.io.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringcraft.engine.scenario.Mode;

/** The file of the store: its settings, its versions, and what may befall it. */
class StoreFileTest {

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("ringcraft.db");
    }

    /** Makes a file of some pages, and closes it. */
    private void filled() {
        try (Store store = Store.open(file())) {
            Player player = store.playerNamed("Zoë");
            for (int i = 0; i < 20; i++) {
                PlayedCall call = store.begin(player, Cards.setup("upgrade", Mode.PRACTICE, i));
                store.finish(call.id(), Cards.card("default", "1", i), "0".repeat(64));
            }
        }
    }

    private void refused(String... words) {
        try (Store store = Store.open(file())) {
            StoreException refused = assertThrows(StoreException.class, store::players);
            for (String each : words) {
                assertTrue(refused.getMessage().contains(each), refused.getMessage());
            }
        }
    }

    private Object pragma(String name) throws SQLException {
        try (Connection connection = new SqliteFile(file()).open().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("pragma " + name)) {
            return row.getObject(1);
        }
    }

    private void sql(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void settingsThatKeepWhatWasAcknowledged() throws SQLException {
        assertEquals("wal", pragma("journal_mode"));
        assertEquals(2, pragma("synchronous"));
        assertEquals(1, pragma("foreign_keys"));
        assertEquals(5_000, pragma("busy_timeout"));
    }

    @Test
    void theTablesHoldToWhatTheySay() throws SQLException {
        filled();
        for (String bad : List.of(
                "insert into call select 'x', 'nobody', state, pack, pack_version, scenario, persona, rubric,"
                        + " rubric_version, mode, seed, company, agent, 'x', started, ended, outcome, aftermath,"
                        + " handle_millis, journal_hash from call limit 1",
                "delete from player",
                "update call set state = 'OPEN'",
                "update score set passed = 2",
                "update call set journal = 'same.jsonl'")) {
            assertThrows(SQLException.class, () -> {
                try (Connection connection = new SqliteFile(file()).open().getConnection();
                        Statement statement = connection.createStatement()) {
                    statement.executeUpdate(bad);
                }
            });
        }
    }

    @Test
    void whatIsNoDatabaseIsLeftAsItIs() throws IOException {
        Files.writeString(file(), "These are my results, all 100 of them.");
        refused(file() + " is damaged or no such file", "It was left as it is. Maybe move it aside");
        assertEquals("These are my results, all 100 of them.", Files.readString(file()));
    }

    @Test
    void aDamagedDatabaseIsLeftAsItIs() throws IOException {
        filled();
        byte[] whole = Files.readAllBytes(file());
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        byte[] holed = whole.clone();
        Arrays.fill(holed, 4_096, holed.length, (byte) 0x5a);
        byte[] header = whole.clone();
        Arrays.fill(header, 16, 100, (byte) 0xff);
        for (byte[] damaged : List.of(half, holed, header)) {
            Files.write(file(), damaged);
            refused(file() + " is damaged (", "It was left as it is. Maybe restore it");
            assertArrayEquals(damaged, Files.readAllBytes(file()));
        }
    }

    @Test
    void anEmptyFileIsANewDatabase() throws IOException {
        Files.createFile(file());
        Store store = Store.open(file());
        assertEquals(List.of(), store.players());
        store.close();
        assertEquals(List.of(), store.players());
        store.close();
    }

    @Test
    void aMissingFolderIsNamed() {
        Path file = folder.resolve("none").resolve("ringcraft.db");
        try (Store store = Store.open(file)) {
            StoreException refused = assertThrows(StoreException.class, store::players);
            assertTrue(refused.getMessage().contains(file.toString()), refused.getMessage());
            assertTrue(refused.getMessage().contains("Maybe its folder does not exist"), refused.getMessage());
        }
    }

    @Test
    void oddFolderNames() throws IOException {
        Path odd = Files.createDirectories(folder.resolve("Zoë's 100% #1 & data; 日本 [x]"));
        try (Store store = Store.open(odd.resolve("ringcraft.db"))) {
            assertEquals(List.of(), store.players());
        }
        assertTrue(Files.exists(odd.resolve("ringcraft.db")));
        Path cut = folder.resolve("what?").resolve("ringcraft.db");
        try (Store store = Store.open(cut)) {
            StoreException refused = assertThrows(StoreException.class, store::players);
            assertTrue(refused.getMessage().contains("a '?' in a path"), refused.getMessage());
        }
    }

    @Test
    void everyMigrationIsListed() throws IOException, URISyntaxException {
        Path migrations = Path.of(Store.class.getResource("/db/migration").toURI());
        try (Stream<Path> files = Files.list(migrations)) {
            assertEquals(
                    Migrations.NAMES,
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void aNewerDatabaseSaysSo() throws SQLException {
        filled();
        sql(
                "insert into flyway_schema_history select 99, '99', 'later', type, 'V99__later.sql', checksum, installed_by,"
                        + " installed_on, execution_time, success from flyway_schema_history where version = '1'");
        refused("written by a newer Ringcraft: its tables are of version 99. Maybe update");
    }

    @Test
    void anotherProgramsDatabaseIsLeftAsItIs() throws SQLException, IOException {
        sql("create table player (id text)");
        byte[] before = Files.readAllBytes(file());
        refused("could not be brought up to date", "Nothing was deleted. Maybe");
        sql("select * from player");
        assertEquals(before.length, Files.size(file()));
    }

    /** As in the one jar: the migrations are found inside an archive, and nothing but the answer is printed. */
    @Test
    void migrationsAreFoundInAJar() throws IOException, URISyntaxException, InterruptedException {
        Path classes = Path.of(
                Store.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Path jar = folder.resolve("io.jar");
        pack(classes, jar);
        List<String> path = new ArrayList<>(List.of(jar.toString()));
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).equals(classes))
                .forEach(path::add);
        Process child = StoreChild.run(String.join(File.pathSeparator, path), "players", file());
        try (BufferedReader said = child.inputReader(StandardCharsets.UTF_8)) {
            assertEquals(List.of("[]"), said.lines().toList());
        }
        assertEquals(0, child.waitFor());
    }

    private static void pack(Path classes, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream archive = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                archive.putNextEntry(
                        new JarEntry(classes.relativize(each).toString().replace(File.separatorChar, '/')));
                Files.copy(each, archive);
                archive.closeEntry();
            }
        }
    }

    @Test
    void whatWasFinishedOutlivesAKill() throws IOException, InterruptedException {
        int acknowledged = 0;
        Process child = StoreChild.run(System.getProperty("java.class.path"), "finish", file());
        try (BufferedReader said = child.inputReader(StandardCharsets.UTF_8)) {
            while (acknowledged < 25) {
                acknowledged = Integer.parseInt(String.valueOf(said.readLine()));
            }
            child.toHandle().destroyForcibly();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                acknowledged = line.isEmpty() ? acknowledged : Math.max(acknowledged, Integer.parseInt(line));
            }
        } finally {
            child.destroyForcibly().waitFor();
        }
        try (Store store = Store.open(file())) {
            int kept =
                    store.history(store.playerNamed("Zoë"), HistoryFilter.all()).size();
            assertTrue(kept >= acknowledged, kept + " of " + acknowledged);
        }
    }
}
