package org.ringcraft.desktop.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ringcraft.game.asset.Words;
import org.ringcraft.io.exchange.WholeFile;
import org.ringcraft.io.json.Quote;

/** Files that a command line names to be written. */
final class OutFile {

    private OutFile() {}

    /** Says early what would stop the file from being written. */
    static void check(Words words, Path file, boolean replace) {
        if (Files.isDirectory(file)) {
            throw Problem.wrongUse(words.get("file.folder", Quote.of(file.toString())));
        }
        if (!replace && Files.exists(file)) {
            throw Problem.wrongUse(words.get("file.replace", Quote.of(file.toString())));
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw Problem.wrongUse(words.get("file.no-folder", Quote.of(folder.toString())));
        }
    }

    static void write(Words words, Path file, byte[] content, boolean replace) {
        try {
            WholeFile.write(file, content, replace);
        } catch (FileAlreadyExistsException there) {
            throw Problem.wrongUse(words.get("file.replace", Quote.of(file.toString())));
        } catch (IOException trouble) {
            throw Problem.finding(
                    words.get("file.unwritable", Quote.of(file.toString()), TextLine.of(trouble.toString())));
        }
    }
}
