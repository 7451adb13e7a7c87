package org.ringcraft.io.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a page so that at every moment there is the old file or the new one, never half of one. */
public final class ReportFile {

    private ReportFile() {}

    /**
     * Writes the page beside the file and moves it there, over one that is there.
     *
     * @throws IOException when it cannot be written; then an old file is as it was
     */
    public static void write(Path file, String page) throws IOException {
        Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
        try {
            Files.writeString(fresh, page, StandardCharsets.UTF_8);
            try {
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException impossible) {
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
