package org.ringcraft.desktop.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.ringcraft.game.asset.Words;
import org.ringcraft.io.json.Quote;

/** Files that a command line names to be read. */
final class InputFile {

    private InputFile() {}

    /** Returns the file if it is one; whether its content is in order is for others to say. */
    static Path existing(Words words, Path file) {
        if (Files.isDirectory(file)) {
            throw Problem.wrongUse(words.get("file.folder", Quote.of(file.toString())));
        }
        if (!Files.exists(file)) {
            throw Problem.wrongUse(words.get("file.missing", Quote.of(file.toString())));
        }
        return file;
    }
}
