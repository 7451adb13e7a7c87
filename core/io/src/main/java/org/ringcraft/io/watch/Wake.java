package org.ringcraft.io.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.WatchService;
import java.util.Collection;
import java.util.Set;

/** Sleeps until it may be time to look at a folder again. */
interface Wake extends AutoCloseable {

    /** Nobody writes for so long when a save is complete, milliseconds. */
    long QUIET_MILLIS = 150;

    /** Listens to these folders from now on, and to no others. */
    void watch(Collection<Path> folders);

    /** Waits; returns the files that are known to have been written. */
    Set<Path> await() throws InterruptedException;

    @Override
    void close();

    /**
     * Returns the best that the system has. Where it has no service of its own, Java's stands in for it by looking every
     * ten seconds: then we look ourselves, more often.
     */
    static Wake of(Path folder) {
        try {
            WatchService service = folder.getFileSystem().newWatchService();
            if (!service.getClass().getSimpleName().startsWith("Polling")) {
                return new SystemWake(service);
            }
            service.close();
        } catch (IOException | UnsupportedOperationException none) {
            // Too many folders are watched, or the system has no such thing.
        }
        return new TimedWake();
    }
}
