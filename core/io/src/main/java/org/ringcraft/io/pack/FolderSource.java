package org.ringcraft.io.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ringcraft.io.json.Utf8;

/** A pack in a folder, on disk or in an open archive. */
record FolderSource(Path folder) implements PackSource {

    @Override
    public String name() {
        return folder.toString();
    }

    @Override
    public List<String> files() throws IOException {
        if (!Files.exists(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        List<String> files = new ArrayList<>();
        list(folder, "", files);
        Collections.sort(files);
        return files;
    }

    private static void list(Path folder, String prefix, List<String> files) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName()).replace("/", "");
                if (!Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                    files.add(prefix + name);
                } else if (prefix.isEmpty() && !name.startsWith(".")) {
                    list(entry, name + "/", files);
                } else {
                    files.add(prefix + name + "/");
                }
            }
        }
    }

    @Override
    public byte[] read(String file) throws IOException {
        Path path = folder.resolve(file);
        if (!Files.isRegularFile(path)) {
            throw new IOException("it is not a plain file");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(Utf8.MOST_BYTES + 1);
        }
    }
}
