package org.ringcraft.io.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.ringcraft.io.pack.PackLoader;
import org.ringcraft.io.pack.PackSource;

/** Reads a pack anew whenever one of its files is saved. */
public final class PackWatch implements AutoCloseable {

    private final PackEdit first;
    private final FolderWatch watch;

    private PackWatch(PackEdit first, FolderWatch watch) {
        this.first = first;
        this.watch = watch;
    }

    /**
     * Reads the pack, and watches it from then on.
     *
     * @param saved told each time the pack has been read again, whether it can be played or not; on the watching thread
     * @throws IOException when there is no such folder, or it cannot be read
     */
    public static PackWatch start(Path folder, Consumer<PackEdit> saved) throws IOException {
        FolderWatch watch = FolderWatch.start(folder, files -> saved.accept(read(folder)));
        return new PackWatch(read(folder), watch);
    }

    /** Returns the pack as it was when the watch began. */
    public PackEdit first() {
        return first;
    }

    private static PackEdit read(Path folder) {
        // Every file is read once, so that what is loaded is what is compared later.
        Map<String, byte[]> files = new HashMap<>();
        Map<String, String> texts = new HashMap<>();
        PackSource source = PackSource.folder(folder);
        try {
            for (String file : source.files()) {
                if (FolderState.isSpare(file.substring(file.lastIndexOf('/') + 1)) || file.endsWith("/")) {
                    continue;
                }
                byte[] content = source.read(file);
                files.put(file, content);
                texts.put(file, new String(content, StandardCharsets.UTF_8));
            }
        } catch (IOException goneOrLocked) {
            // The loader meets the same, and says it in its own words.
            return new PackEdit(PackLoader.load(source), texts);
        }
        return new PackEdit(PackLoader.load(PackSource.memory(folder.toString(), files)), texts);
    }

    @Override
    public void close() {
        watch.close();
    }
}
