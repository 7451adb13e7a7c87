package org.ringcraft.desktop.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The modules, each with its packages in the order in which they may import: a package sees itself and those before it.
 * A new package must be given its place here.
 */
enum Module {
    ENGINE(
            "core/engine",
            25,
            List.of("chance", "catalogue", "scenario", "persona", "call", "scoring", "learning", "play", "lint")),
    IO(
            "core/io",
            6,
            List.of(
                    "clock",
                    "json",
                    "diff",
                    "update",
                    "pack",
                    "lint",
                    "watch",
                    "journal",
                    "desk",
                    "plan",
                    "trial",
                    "store",
                    "report",
                    "exchange",
                    "twee",
                    "graph",
                    "sheet")),
    GAME("core/game", 5, List.of("asset", "input", "view", "widget", "screen")),
    DESKTOP("desktop", 7, List.of("terminal", "launcher", "cli"));

    private final String folder;
    private final int floor;
    private final List<String> packages;

    Module(String folder, int floor, List<String> packages) {
        this.folder = folder;
        this.floor = floor;
        this.packages = packages;
    }

    /** Returns the fewest class files with which a check of this module still means something. */
    int floor() {
        return floor;
    }

    List<String> packages() {
        return packages;
    }

    /** Returns the package of this module under a root: {@code org.ringcraft}, or that of the fixtures. */
    String packageUnder(String root) {
        return root + "." + name().toLowerCase(Locale.ROOT);
    }

    Path compiled() {
        return house().resolve(folder).resolve("target/classes");
    }

    long classFiles() {
        if (!Files.isDirectory(compiled())) {
            throw new IllegalStateException(
                    compiled() + " is not there. Maybe build the other modules too (-am), or all of them?");
        }
        try (Stream<Path> files = Files.walk(compiled())) {
            return files.filter(file -> file.toString().endsWith(".class")).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JavaClasses compiledHouse() {
        return new ClassFileImporter()
                .importPaths(Stream.of(values()).map(Module::compiled).toList());
    }

    /** Tests start in the module's folder, or at the top when an editor runs them. */
    private static Path house() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException(
                        "No folder with mvnw above " + Path.of("").toAbsolutePath());
            }
        }
        return folder;
    }
}
