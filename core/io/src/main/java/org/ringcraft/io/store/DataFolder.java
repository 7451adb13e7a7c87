package org.ringcraft.io.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ringcraft.io.json.Quote;

/**
 * Where a player's data lies: {@code journals/} and {@code ringcraft.db}. Unless another folder is asked for:
 *
 * <ul>
 *   <li>Windows: {@code %APPDATA%\Ringcraft}
 *   <li>macOS: {@code ~/Library/Application Support/Ringcraft}
 *   <li>elsewhere: {@code $XDG_DATA_HOME/ringcraft}, by default {@code ~/.local/share/ringcraft}
 * </ul>
 *
 * @param root the folder, which need not be there yet
 */
public record DataFolder(Path root) {

    /**
     * Returns the folder to use. Looks at nothing but its arguments.
     *
     * @param chosen another folder, as the player asked for it
     * @param environment as from {@code System.getenv()}
     * @param os as the system property {@code os.name}
     * @param home the player's home folder
     * @throws StoreException when the chosen folder's name is none
     */
    public static DataFolder find(Optional<String> chosen, Map<String, String> environment, String os, Path home) {
        if (chosen.isPresent()) {
            return new DataFolder(path(chosen.get()));
        }
        String system = os.toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            Path roaming = home.resolve("AppData").resolve("Roaming");
            return new DataFolder(
                    absolute(environment, "APPDATA").orElse(roaming).resolve("Ringcraft"));
        } else if (system.startsWith("mac")) {
            return new DataFolder(
                    home.resolve("Library").resolve("Application Support").resolve("Ringcraft"));
        }
        Path share = home.resolve(".local").resolve("share");
        return new DataFolder(
                absolute(environment, "XDG_DATA_HOME").orElse(share).resolve("ringcraft"));
    }

    /** Returns the folder of this machine's player. */
    public static DataFolder find(Optional<String> chosen) {
        return find(
                chosen,
                System.getenv(),
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", ".")));
    }

    /** Returns the folder of journals. */
    public Path journals() {
        return root.resolve("journals");
    }

    /** Returns the folder of journals of calls that an author tried in a pack while writing it; they count for nobody. */
    public Path rehearsals() {
        return root.resolve("rehearsals");
    }

    /** Returns the journal of that name, which must be a mere file name. */
    public Path journal(String name) {
        Path file = journals().resolve(name);
        if (name.isBlank() || !file.normalize().equals(file) || !journals().equals(file.getParent())) {
            throw new IllegalArgumentException(
                    "The name " + Quote.of(name) + " is not that of a journal. Maybe it holds a folder.");
        }
        return file;
    }

    /** Returns the file of results. */
    public Path database() {
        return root.resolve("ringcraft.db");
    }

    /**
     * Makes the folders, if they are not there.
     *
     * @throws StoreException when they cannot be made
     */
    public DataFolder made() {
        try {
            Files.createDirectories(journals());
            return this;
        } catch (IOException trouble) {
            Path inTheWay = Files.exists(root) && !Files.isDirectory(root) ? root : journals();
            if (Files.isRegularFile(inTheWay)) {
                throw new StoreException(
                        "The data folder cannot be made: " + inTheWay
                                + " is a file. Maybe choose another folder with --data.",
                        trouble);
            }
            throw new StoreException(
                    "The data folder " + root + " cannot be made: " + trouble
                            + ". Maybe the disk is full or read-only; another folder can be chosen with --data.",
                    trouble);
        }
    }

    /** The XDG rules say that a path that is not absolute counts as none. */
    private static Optional<Path> absolute(Map<String, String> environment, String name) {
        String value = environment.getOrDefault(name, "");
        try {
            return Optional.of(value)
                    .filter(text -> !text.isBlank())
                    .map(Path::of)
                    .filter(Path::isAbsolute);
        } catch (InvalidPathException none) {
            return Optional.empty();
        }
    }

    private static Path path(String chosen) {
        try {
            if (!chosen.isBlank()) {
                return Path.of(chosen);
            }
        } catch (InvalidPathException none) {
            throw new StoreException(
                    "The data folder " + Quote.of(chosen) + " is no path. Maybe a character in it is not allowed.",
                    none);
        }
        throw new StoreException("The data folder is empty. Maybe give a folder after --data.");
    }
}
