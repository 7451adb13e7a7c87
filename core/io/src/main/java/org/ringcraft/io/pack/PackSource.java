package org.ringcraft.io.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Where the files of a pack come from. Names are relative to the pack's folder and use {@code /}. */
public interface PackSource {

    /** Returns what to call the pack in a message before its own name is known. */
    String name();

    /**
     * Returns the pack's files in alphabetical order, down to one folder deep. A folder within a folder is returned by
     * its name and a closing {@code /}, so that it can be remarked on; what is in it is not.
     *
     * @throws IOException when there is no such folder, or it cannot be listed
     */
    List<String> files() throws IOException;

    /**
     * Returns the content of a file; of one beyond the size that packs may have, only so much that it shows.
     *
     * @throws IOException when it cannot be read
     */
    byte[] read(String file) throws IOException;

    /** Tells whether a folder is that of a pack. */
    static boolean isPack(Path folder) {
        return Files.exists(folder.resolve(PackFiles.MANIFEST));
    }

    /** Returns a pack in a folder on disk. */
    static PackSource folder(Path folder) {
        return new FolderSource(folder);
    }

    /** Returns a pack held in memory, as bytes by file name. */
    static PackSource memory(String name, Map<String, byte[]> files) {
        return new MemorySource(name, files);
    }

    /**
     * Returns a pack that ships with the program, in the class path's {@code packs/<id>/}: a folder when run from the
     * build, or inside a jar, whose own listing is used. A jar's files are read at once, so nothing stays open.
     *
     * @throws IOException when there is none, or it cannot be read
     */
    static PackSource bundled(String id) throws IOException {
        return BundledPacks.find(id);
    }
}
