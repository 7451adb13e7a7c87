package org.ringcraft.io.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Watches a folder and those in it, and says which files have changed once nobody has written for a moment: editors save
 * in several steps, and several files at once. A thread of its own sleeps until the system wakes it. Hidden files and
 * editors' spare copies are passed over. A folder that is taken away has lost all its files; when it comes back, it is
 * watched again.
 *
 * <p>What has changed is found by comparing contents, not by what the system says, so that no kind of saving is missed
 * and a save that changes nothing says nothing.
 */
public final class FolderWatch implements AutoCloseable {

    private final FolderState states;
    private final Listener listener;
    private final Wake wake;
    private final Thread thread;
    private volatile boolean closed;

    /** Hears of changes, on the watching thread. */
    @FunctionalInterface
    public interface Listener {

        /**
         * Files have been written, made or taken away.
         *
         * @param files their names from the folder, with {@code /}, in alphabetical order; never empty
         */
        void changed(List<String> files);
    }

    private FolderWatch(FolderState states, Listener listener, Wake wake) {
        this.states = states;
        this.listener = listener;
        this.wake = wake;
        thread = new Thread(this::run, "folder-watch");
        thread.setDaemon(true);
    }

    /**
     * Starts watching. What is written after this returns is noticed.
     *
     * @throws IOException when there is no such folder, or it cannot be read
     */
    public static FolderWatch start(Path folder, Listener listener) throws IOException {
        return start(folder, listener, Wake.of(folder));
    }

    static FolderWatch start(Path folder, Listener listener, Wake wake) throws IOException {
        FolderWatch watch = new FolderWatch(new FolderState(folder), listener, wake);
        try {
            if (!Files.isDirectory(folder)) {
                throw new NotDirectoryException(folder.toString());
            }
            wake.watch(watch.states.folders());
            watch.states.look(Set.of());
            watch.thread.start();
            return watch;
        } catch (IOException | RuntimeException trouble) {
            wake.close();
            throw trouble;
        }
    }

    private void run() {
        try {
            while (!closed) {
                Set<Path> named = wake.await();
                wake.watch(states.folders());
                List<String> changed = states.look(named);
                if (!closed && !changed.isEmpty()) {
                    listener.changed(changed);
                }
            }
        } catch (InterruptedException stopped) {
            // It was closed.
        }
    }

    /** Stops watching. The listener may be in the middle of its work; after that it hears nothing more. */
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        wake.close();
    }
}
