package org.ringcraft.engine.scenario;

import java.util.List;
import java.util.Optional;

/**
 * Something the customer can say.
 *
 * @param who personas it belongs to; empty means anybody. Lines that name the persona beat those that do not
 * @param weight relative odds among the lines that may be said, above 0
 * @param hints needs that the words give a cue of
 * @param reveals needs that the words make known
 * @param raises objection that the words raise
 */
public record Line(
        String id,
        String text,
        Condition when,
        double weight,
        List<String> who,
        List<String> hints,
        List<String> reveals,
        Optional<String> raises) {

    public Line {
        who = List.copyOf(who);
        hints = List.copyOf(hints);
        reveals = List.copyOf(reveals);
        if (!(weight > 0)) {
            throw new IllegalArgumentException("Line '" + id + "' has weight " + weight + ". Maybe leave it out: 1.");
        }
    }
}
