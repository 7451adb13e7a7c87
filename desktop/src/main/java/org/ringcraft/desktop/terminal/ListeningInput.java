package org.ringcraft.desktop.terminal;

import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/**
 * Typed lines, and between them messages from other threads. Whoever waits for a line hears a message as soon as it
 * comes, on its own thread; then an empty line is returned, so that it can look at what the message has changed. A line
 * is only read when one is wanted.
 */
public final class ListeningInput<T> implements LineInput {

    private final LineInput lines;
    private final Consumer<T> heard;
    private final BlockingQueue<Runnable> inbox = new LinkedBlockingQueue<>();
    private final Semaphore wanted = new Semaphore(0);
    private Optional<Optional<String>> read = Optional.empty();
    private boolean reading;

    /**
     * Makes an input and starts the thread that reads.
     *
     * @param heard is given each message
     */
    public ListeningInput(LineInput lines, Consumer<T> heard) {
        this.lines = lines;
        this.heard = heard;
        Thread reader = new Thread(this::read, "line-reader");
        reader.setDaemon(true);
        reader.start();
    }

    /** Leaves a message; on any thread. */
    public void tell(T message) {
        inbox.add(() -> heard.accept(message));
    }

    @Override
    public Optional<String> next() {
        if (!reading) {
            reading = true;
            wanted.release();
        }
        try {
            inbox.take().run();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        Optional<String> line = read.orElse(Optional.of(""));
        read = Optional.empty();
        return line;
    }

    private void read() {
        try {
            while (true) {
                wanted.acquire();
                Optional<String> line = lines.next();
                inbox.add(() -> {
                    read = Optional.of(line);
                    reading = false;
                });
            }
        } catch (InterruptedException stopped) {
            // Nobody wants any more.
        }
    }
}
