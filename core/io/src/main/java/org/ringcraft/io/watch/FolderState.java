package org.ringcraft.io.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32C;

/** Remembers the files of a folder, and finds those that differ from last time. Belongs to one thread at a time. */
final class FolderState {

    /** Deep enough for any pack, and a hold against links that lead round in circles. */
    private static final int DEPTH = 6;

    private static final int BLOCK = 1 << 16;

    private final Path folder;
    private Map<String, Seen> files = Map.of();

    /** What is known of a file; {@code sum} is of its content, or 0 while it cannot be read. */
    private record Seen(FileTime written, long bytes, String key, long sum) {}

    FolderState(Path folder) {
        this.folder = folder;
    }

    /** Returns the folder and those in it, as far as they are there. */
    List<Path> folders() {
        List<Path> found = new ArrayList<>();
        walk(new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
                if (isPassedOver(each)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                found.add(each);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path each, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    /**
     * Returns the files that have come, gone or another content since last time.
     *
     * @param named files that were written, whatever their date and size say: those are compared by content
     */
    List<String> look(Set<Path> named) {
        Map<String, Seen> now = new TreeMap<>();
        walk(new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
                return isPassedOver(each) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !isPassedOver(file)) {
                    String name = folder.relativize(file).toString().replace('\\', '/');
                    now.put(name, seen(name, file, attributes, named.contains(file)));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path each, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
        Set<String> changed = new TreeSet<>();
        now.forEach((name, seen) -> {
            Seen before = files.get(name);
            if (before == null || before.sum() != seen.sum() || before.bytes() != seen.bytes()) {
                changed.add(name);
            }
        });
        files.keySet().stream().filter(name -> !now.containsKey(name)).forEach(changed::add);
        files = now;
        return List.copyOf(changed);
    }

    private Seen seen(String name, Path file, BasicFileAttributes attributes, boolean named) {
        FileTime written = attributes.lastModifiedTime();
        String key = String.valueOf(attributes.fileKey());
        Seen before = files.get(name);
        if (before != null
                && !named
                && before.written().equals(written)
                && before.bytes() == attributes.size()
                && before.key().equals(key)) {
            return before;
        }
        return new Seen(written, attributes.size(), key, sum(file));
    }

    private static long sum(Path file) {
        CRC32C sum = new CRC32C();
        byte[] block = new byte[BLOCK];
        try (var in = Files.newInputStream(file)) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                sum.update(block, 0, read);
            }
            return sum.getValue() + 1;
        } catch (IOException lockedOrGone) {
            return 0;
        }
    }

    private boolean isPassedOver(Path path) {
        return !path.equals(folder) && isSpare(String.valueOf(path.getFileName()));
    }

    /** Hidden files, and what editors leave beside a file while they save it. */
    static boolean isSpare(String name) {
        return name.startsWith(".")
                || name.startsWith("~$")
                || name.startsWith("#")
                || name.endsWith("~")
                || name.endsWith(".swp")
                || name.endsWith(".swx")
                || name.endsWith(".tmp")
                || name.endsWith(".bak")
                || name.endsWith(".part")
                || name.equals("4913");
    }

    private void walk(FileVisitor<Path> visitor) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try {
            Files.walkFileTree(folder, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEPTH, visitor);
        } catch (IOException vanished) {
            // What could be seen has been; the next look sees the rest.
        } catch (UncheckedIOException vanished) {
            // As above.
        }
    }
}
