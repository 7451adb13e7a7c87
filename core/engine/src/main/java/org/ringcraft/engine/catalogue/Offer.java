package org.ringcraft.engine.catalogue;

import java.time.LocalDate;

/** A promotion with true dates, both inclusive. */
public record Offer(
        String id,
        String product,
        String name,
        LocalDate from,
        LocalDate until,
        int monthlyPence,
        String text,
        String eligibility) {

    public Offer {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException(
                    "Offer '" + id + "' ends on " + until + ", before it starts on " + from + ".");
        }
    }

    /** Tells whether the offer may be made on that day. */
    public boolean runsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
