package org.ringcraft.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The libraries of the store fit together: a driver with natives, Jdbi and Flyway on one file. */
class LibrariesTest {

    @Test
    void aDatabaseFileIsMigratedAndRead(@TempDir Path folder) {
        String url = "jdbc:sqlite:" + folder.resolve("store.db");
        Flyway.configure()
                .dataSource(url, "", "")
                .locations("classpath:smoke")
                .load()
                .migrate();
        Jdbi jdbi = Jdbi.create(url);
        int rows = jdbi.withHandle(handle -> handle.createQuery("select count(*) from smoke")
                .mapTo(Integer.class)
                .one());
        assertEquals(1, rows);
    }
}
