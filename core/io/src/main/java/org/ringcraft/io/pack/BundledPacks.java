package org.ringcraft.io.pack;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Finds packs on the class path. */
final class BundledPacks {

    private BundledPacks() {}

    static PackSource find(String id) throws IOException {
        String manifest = "packs/" + id + "/pack.json";
        URL url = BundledPacks.class.getClassLoader().getResource(manifest);
        if (url == null) {
            throw new FileNotFoundException("No pack '" + id + "' ships with the program.");
        }
        try {
            if (url.openConnection() instanceof JarURLConnection jar) {
                return fromJar(id, Path.of(jar.getJarFileURL().toURI()));
            }
            Path folder = Path.of(url.toURI()).getParent();
            return new FolderSource(folder == null ? Path.of("") : folder);
        } catch (URISyntaxException odd) {
            throw new IOException("The pack '" + id + "' stands at an odd address: " + url, odd);
        }
    }

    static PackSource fromJar(String id, Path jar) throws IOException {
        try (FileSystem archive = FileSystems.newFileSystem(jar)) {
            FolderSource inside = new FolderSource(archive.getPath("packs", id));
            Map<String, byte[]> files = new HashMap<>();
            for (String file : inside.files()) {
                files.put(file, file.endsWith("/") ? new byte[0] : inside.read(file));
            }
            return new MemorySource(id, files);
        }
    }
}
