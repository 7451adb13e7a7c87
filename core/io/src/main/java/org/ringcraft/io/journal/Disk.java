package org.ringcraft.io.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What makes files last. */
final class Disk {

    private Disk() {}

    /**
     * Writes to the disk what files there are in the folder of this one, so that its name outlives a power cut.
     * Windows cannot open a folder and needs no telling.
     */
    static void forceFolderOf(Path file) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(file.toAbsolutePath().resolveSibling("."), StandardOpenOption.READ);
        } catch (IOException notOpened) {
            return;
        }
        try (channel) {
            channel.force(true);
        }
    }
}
