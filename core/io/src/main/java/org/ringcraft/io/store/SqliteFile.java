package org.ringcraft.io.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.MigrationInfo;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** All that is special to SQLite: settings, checking the file, bringing it up to date. Another database has its own. */
final class SqliteFile {

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int BUSY_MILLIS = 5_000;

    private final Path file;

    SqliteFile(Path file) {
        this.file = file;
    }

    /** Opens the file, making it when it is not there, and brings its tables up to date. */
    DataSource open() {
        try {
            refuseOtherFiles();
            SQLiteDataSource source = source();
            check(source);
            if (!isCurrent(source)) {
                migrate(source);
            }
            return source;
        } catch (SQLException | IOException trouble) {
            throw StoreTrouble.of(file, trouble);
        }
    }

    private void refuseOtherFiles() throws IOException {
        if (file.toString().indexOf('?') >= 0) {
            throw new StoreException("The results cannot be kept in " + file
                    + ", since SQLite reads a '?' in a path as the end of it. Maybe choose another data folder.");
        }
        if (!Files.exists(file) || Files.size(file) == 0) {
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
                throw new StoreException("The file of results " + file
                        + " is damaged or no such file: it does not begin as one. It was left as it is. Maybe move it"
                        + " aside to begin a new one, or restore it from a copy.");
            }
        }
    }

    private SQLiteDataSource source() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        // Otherwise two writers that both began by reading could not wait for each other.
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        return source;
    }

    private void check(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("pragma quick_check(1)")) {
            String found = result.next() ? result.getString(1) : "nothing";
            if (!found.equals("ok")) {
                throw StoreTrouble.damaged(file, found);
            }
        }
    }

    /** Looks into Flyway's own table, since starting Flyway takes longer than all the rest. */
    private static boolean isCurrent(DataSource source) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select version from flyway_schema_history where success order by installed_rank desc")) {
            return row.next() && Migrations.newest().equals(row.getString(1));
        } catch (SQLException noSuchTable) {
            return false;
        }
    }

    private void migrate(DataSource source) {
        Flyway flyway = Flyway.configure(SqliteFile.class.getClassLoader())
                .dataSource(source)
                .loggers(SilentLog.class.getName())
                .locations(new Location[0])
                .resourceProvider(new Migrations())
                .javaMigrationClassProvider(List::of)
                .skipDefaultCallbacks(true)
                .cleanDisabled(true)
                .load();
        try {
            refuseNewer(flyway);
            flyway.migrate();
        } catch (FlywayException trouble) {
            throw new StoreException(
                    "The tables in the file of results " + file + " could not be brought up to date: "
                            + firstLine(trouble)
                            + " Nothing was deleted. Maybe restore the file from a copy, or move it aside to begin a"
                            + " new one.",
                    trouble);
        }
    }

    private void refuseNewer(Flyway flyway) {
        for (MigrationInfo migration : flyway.info().applied()) {
            if (migration.getState().name().startsWith("FUTURE")) {
                throw new StoreException("The file of results " + file + " was written by a newer Ringcraft: its tables"
                        + " are of version " + migration.getVersion() + ". Maybe update Ringcraft.");
            }
        }
    }

    private static String firstLine(FlywayException trouble) {
        String said = trouble.getMessage();
        return said == null
                ? trouble.getClass().getSimpleName()
                : said.lines().findFirst().orElse("");
    }
}
