package org.ringcraft.io.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;

/**
 * The migrations in {@code db/migration}, by name. Flyway would otherwise list the folder, which is slow, and finds
 * nothing in a jar that has no entries for its folders.
 */
final class Migrations implements ResourceProvider {

    /** Every file in the folder; a test holds the list to it. Once released, a migration never changes. */
    static final List<String> NAMES = List.of("V1__players_calls_scores.sql");

    private static final String FOLDER = "/db/migration/";

    /** Returns the version of the last one, such as {@code 1}. */
    static String newest() {
        String last = NAMES.get(NAMES.size() - 1);
        return last.substring(1, last.indexOf("__"));
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return NAMES.stream()
                .filter(name -> name.startsWith(prefix))
                .filter(name -> Arrays.stream(suffixes).anyMatch(name::endsWith))
                .<LoadableResource>map(Migration::new)
                .toList();
    }

    // What Flyway asks for by name are files of settings beside migrations, which there are none of; it expects null.
    @Override
    @SuppressWarnings("NullAway")
    public LoadableResource getResource(String name) {
        return null;
    }

    /** One file of SQL. */
    private static final class Migration extends LoadableResource {

        private final String name;

        Migration(String name) {
            this.name = name;
        }

        @Override
        public Reader read() {
            try (InputStream in = Optional.ofNullable(Migrations.class.getResourceAsStream(FOLDER + name))
                    .orElseThrow(() -> new IllegalStateException(
                            "The migration " + FOLDER + name + " is missing. Maybe the program is not built whole."))) {
                return new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        @Override
        public String getAbsolutePath() {
            return FOLDER + name;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return FOLDER + name;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public String getRelativePath() {
            return name;
        }
    }
}
