package org.ringcraft.desktop.cli;

import java.io.PrintWriter;
import java.util.function.IntFunction;

/** Says every other second how far a long work is. */
final class Progress {

    private static final long EVERY_NANOS = 2_000_000_000L;

    private final PrintWriter out;
    private final int all;
    private final IntFunction<String> words;
    private long last = System.nanoTime();

    Progress(PrintWriter out, int all, IntFunction<String> words) {
        this.out = out;
        this.all = all;
        this.words = words;
    }

    void done(int done) {
        long now = System.nanoTime();
        if (now - last > EVERY_NANOS && done < all) {
            last = now;
            out.println(words.apply(done));
        }
    }
}
