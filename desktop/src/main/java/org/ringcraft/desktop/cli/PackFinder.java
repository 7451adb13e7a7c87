package org.ringcraft.desktop.cli;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.ringcraft.game.asset.Words;
import org.ringcraft.io.exchange.PackDocuments;
import org.ringcraft.io.json.Diagnostic;
import org.ringcraft.io.json.Quote;
import org.ringcraft.io.pack.Pack;
import org.ringcraft.io.pack.PackLoad;
import org.ringcraft.io.pack.PackLoader;
import org.ringcraft.io.pack.PackSource;

/** Finds packs by what a player types: a folder, or the name of one that ships with the program. */
final class PackFinder {

    /** The pack that is meant when none is named. */
    static final String DEFAULT = "core-uk";

    private final Words words;

    PackFinder(Words words) {
        this.words = words;
    }

    /** Returns where the pack comes from, whatever is in it. */
    PackSource source(String named) {
        if (named.isBlank()) {
            throw Problem.wrongUse(words.get("pack.blank", DEFAULT));
        }
        boolean looksLikePath = named.contains("/") || named.contains(File.separator) || named.startsWith(".");
        try {
            Path path = Path.of(named);
            if (Files.isDirectory(path)) {
                return PackSource.folder(path);
            }
            if (Files.exists(path)) {
                throw Problem.wrongUse(words.get("pack.file", Quote.of(named)));
            }
            if (looksLikePath) {
                throw Problem.wrongUse(words.get("pack.no-folder", Quote.of(named)));
            }
            return PackSource.bundled(named);
        } catch (FileNotFoundException | InvalidPathException unknown) {
            throw Problem.wrongUse(words.get("pack.unknown", Quote.of(named), DEFAULT));
        } catch (IOException unreadable) {
            throw Problem.finding(words.get(
                    "pack.unreadable", Quote.of(named), TextLine.of(String.valueOf(unreadable.getMessage()))));
        }
    }

    /** Returns a pack that can be played, or says what stops it. */
    Pack open(String named) {
        PackLoad load = PackLoader.load(source(named));
        if (load instanceof PackLoad.Loaded loaded) {
            return loaded.pack();
        }
        List<Diagnostic> errors =
                load.diagnostics().stream().filter(Diagnostic::isError).toList();
        throw Problem.finding(words.get(
                errors.size() == 1 ? "pack.error" : "pack.errors",
                Quote.of(named),
                errors.size(),
                errors.isEmpty() ? "" : errors.get(0).text(),
                named));
    }

    /** Returns the files of a pack as written, whether or not they are in order. */
    PackDocuments documents(String named) {
        try {
            return PackDocuments.read(source(named));
        } catch (IOException unreadable) {
            throw Problem.finding(words.get(
                    "pack.unreadable", Quote.of(named), TextLine.of(String.valueOf(unreadable.getMessage()))));
        }
    }
}
