package org.ringcraft.engine.scenario;

import java.util.List;

/**
 * A reason not to buy, in the customer's words.
 *
 * @param implicit resistance that does not say what is wrong
 * @param explicit the objection itself
 * @param again said when it was not handled
 * @param settled said when it was
 */
public record Objection(
        String id, String title, List<Line> implicit, List<Line> explicit, List<Line> again, List<Line> settled) {

    public Objection {
        implicit = List.copyOf(implicit);
        explicit = List.copyOf(explicit);
        again = List.copyOf(again);
        settled = List.copyOf(settled);
    }
}
