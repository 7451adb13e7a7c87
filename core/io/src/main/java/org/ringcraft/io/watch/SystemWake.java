package org.ringcraft.io.watch;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Is woken by the system when something is written. Every other second it wakes by itself, for drives whose other users
 * nobody tells of, and for a folder that was taken away and has come back.
 */
final class SystemWake implements Wake {

    private static final long SELF_MILLIS = 2_000;

    /** Somebody who never stops writing is not waited for any longer. */
    private static final int MOST_WAITS = 20;

    private static final WatchEvent.Kind<?>[] KINDS = {
        StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE
    };

    private final WatchService service;
    private final Map<Path, WatchKey> keys = new HashMap<>();

    SystemWake(WatchService service) {
        this.service = service;
    }

    @Override
    public void watch(Collection<Path> folders) {
        keys.entrySet().removeIf(entry -> isDropped(entry.getValue(), folders.contains(entry.getKey())));
        for (Path folder : folders) {
            if (!keys.containsKey(folder)) {
                register(folder).ifPresent(key -> keys.put(folder, key));
            }
        }
    }

    private static boolean isDropped(WatchKey key, boolean wanted) {
        if (!wanted) {
            key.cancel();
        }
        return !wanted || !key.isValid();
    }

    private Optional<WatchKey> register(Path folder) {
        try {
            return Optional.of(folder.register(service, KINDS));
        } catch (IOException gone) {
            return Optional.empty();
        } catch (ClosedWatchServiceException over) {
            return Optional.empty();
        }
    }

    @Override
    public Set<Path> await() throws InterruptedException {
        Set<Path> named = new HashSet<>();
        try {
            Optional<WatchKey> key = Optional.ofNullable(service.poll(SELF_MILLIS, TimeUnit.MILLISECONDS));
            for (int waits = 0; key.isPresent() && waits < MOST_WAITS; waits++) {
                collect(key.get(), named);
                key = Optional.ofNullable(service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS));
            }
            key.ifPresent(last -> collect(last, named));
        } catch (ClosedWatchServiceException over) {
            throw closed(over);
        }
        return named;
    }

    private static InterruptedException closed(ClosedWatchServiceException cause) {
        InterruptedException over = new InterruptedException("closed");
        over.initCause(cause);
        return over;
    }

    private static void collect(WatchKey key, Set<Path> named) {
        Path folder = (Path) key.watchable();
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.context() instanceof Path name) {
                named.add(folder.resolve(name));
            }
        }
        key.reset();
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException cannotHelp) {
            // The thread ends all the same.
        }
    }
}
