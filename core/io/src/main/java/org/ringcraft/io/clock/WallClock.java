package org.ringcraft.io.clock;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallState;
import org.ringcraft.engine.call.CallView;
import org.ringcraft.engine.scenario.Mode;

/**
 * Real time, from a source that never goes back. Time for thinking, after everybody has finished speaking, may be
 * capped, so that nobody loses a customer to the doorbell.
 */
public final class WallClock implements CallClock {

    /** The most that thinking counts outside assessments, milliseconds; invented. */
    public static final long PRACTICE_CAP_MILLIS = 20_000;

    private final LongSupplier nanos;
    private final long capMillis;
    private long setNanos;
    private long setMillis;

    /**
     * @param nanos the source, such as {@code System::nanoTime}
     * @param capMillis the most that thinking counts, from 0
     */
    public WallClock(LongSupplier nanos, long capMillis) {
        if (capMillis < 0) {
            throw new IllegalArgumentException("The cap is " + capMillis + " ms. Maybe 0 was meant.");
        }
        this.nanos = nanos;
        this.capMillis = capMillis;
        this.setNanos = nanos.getAsLong();
    }

    /** Returns a clock for a call of that kind: thinking is capped, but in an assessment all of it counts. */
    public static WallClock forMode(Mode mode, LongSupplier nanos) {
        return new WallClock(nanos, mode == Mode.ASSESSMENT ? Long.MAX_VALUE : PRACTICE_CAP_MILLIS);
    }

    @Override
    public long next(CallState state, CallView view, CallCommand command) {
        return showing(state);
    }

    @Override
    public long showing(CallState state) {
        long passed = TimeUnit.NANOSECONDS.toMillis(nanos.getAsLong() - setNanos);
        long thought = setMillis + passed - state.now();
        return state.now() + Math.min(thought, capMillis);
    }

    @Override
    public void setTo(long at) {
        setMillis = at;
        setNanos = nanos.getAsLong();
    }
}
