package org.ringcraft.desktop.cli;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes over files so that either the old or the new text is there, whatever happens. */
final class SafeFile {

    private SafeFile() {}

    /** Writes a text, as UTF-8, in place of a file. Where the name is a link, what it leads to is written. */
    static void write(Path named, String text) throws IOException {
        Path file = named.toRealPath();
        Path fresh = Files.createTempFile(file.getParent(), ".ringcraft-", ".tmp");
        try {
            Files.writeString(fresh, text);
            copyRights(file, fresh);
            move(fresh, file);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void copyRights(Path from, Path to) throws IOException {
        try {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        } catch (UnsupportedOperationException windows) {
            // Rights come from the folder there.
        }
    }

    private static void move(Path fresh, Path file) throws IOException {
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException slowly) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
