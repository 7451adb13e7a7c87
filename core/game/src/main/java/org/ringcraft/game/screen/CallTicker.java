package org.ringcraft.game.screen;

import com.badlogic.gdx.utils.Timer;
import java.util.function.LongSupplier;

/**
 * Wakes the window so that the call clock can be read: every second at first; while nobody does anything, every five, so
 * that waiting costs nothing.
 */
final class CallTicker {

    private static final int QUICK_BEATS = 10;

    private static final float SLOW_BEAT = 5;

    private final LongSupplier clock;
    private long ticked = -1;
    private int beats;
    private final Timer.Task task = new Timer.Task() {
        @Override
        public void run() {
            beat();
        }
    };

    /** @param clock what the call clock shows, milliseconds */
    CallTicker(LongSupplier clock) {
        this.clock = clock;
    }

    void start() {
        ticked = -1;
        beats = 0;
        task.cancel();
        Timer.schedule(task, 1, 1);
    }

    void stop() {
        task.cancel();
    }

    private void beat() {
        // The clock stands when thinking time is capped; then nothing needs to wake up.
        long now = clock.getAsLong();
        if (now == ticked) {
            task.cancel();
        } else if (++beats == QUICK_BEATS) {
            task.cancel();
            Timer.schedule(task, SLOW_BEAT, SLOW_BEAT);
        }
        ticked = now;
    }
}
