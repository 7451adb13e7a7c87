package org.ringcraft.engine.play;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What some calls of a simulation, one after the other, came to. Not shared between threads: give each its own and {@link
 * #addAll} them in the order of the calls.
 */
public final class Lot {

    /** Failures kept in full; a policy that is broken fails in every call, and one script says as much as a thousand. */
    static final int MOST_KEPT = 20;

    private final Tally tally = new Tally();
    private final List<Failure> failures = new ArrayList<>();
    private long failed;

    /** Returns the figures of the calls that were in order. */
    public Tally tally() {
        return tally;
    }

    /** Returns how many calls failed. */
    public long failed() {
        return failed;
    }

    /** Returns the first of the failures, at most 20. */
    public List<Failure> failures() {
        return List.copyOf(failures);
    }

    /** Adds what came next. */
    public void addAll(Lot next) {
        tally.addAll(next.tally);
        failed += next.failed;
        for (Failure failure : next.failures) {
            if (failures.size() < MOST_KEPT) {
                failures.add(failure);
            }
        }
    }

    /**
     * Notes a call that failed.
     *
     * @param failure is only asked for when there is still room
     */
    void failed(Supplier<Failure> failure) {
        failed++;
        if (failures.size() < MOST_KEPT) {
            failures.add(failure.get());
        }
    }
}
