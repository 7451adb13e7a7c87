package org.ringcraft.io.exchange;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file so that at every moment there is the old one or the new one, never half of one. */
public final class WholeFile {

    private WholeFile() {}

    /**
     * Writes the content beside the file and moves it there.
     *
     * @throws FileAlreadyExistsException when the file is there and may not be replaced
     * @throws IOException when it cannot be written; then the old one is as it was
     */
    public static void write(Path file, byte[] content, boolean replace) throws IOException {
        if (!replace && Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        // Not createTempFile: its files can be read by nobody else, and the move would keep that.
        Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
        try {
            Files.write(fresh, content);
            move(fresh, file);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void move(Path fresh, Path file) throws IOException {
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException impossible) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
