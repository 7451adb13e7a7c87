package org.ringcraft.io.watch;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;

/** Looks every now and then, for systems that say nothing. */
final class TimedWake implements Wake {

    private static final long EVERY_MILLIS = 400;

    @Override
    public void watch(Collection<Path> folders) {
        // All are looked at, always.
    }

    @Override
    public Set<Path> await() throws InterruptedException {
        Thread.sleep(EVERY_MILLIS);
        return Set.of();
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
