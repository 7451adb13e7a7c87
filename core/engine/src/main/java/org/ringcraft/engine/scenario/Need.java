package org.ringcraft.engine.scenario;

import java.util.List;
import java.util.Map;

/**
 * Something the customer needs, or only wishes for.
 *
 * @param tag need tag that product benefits refer to
 * @param hidden the hidden reason behind the call
 * @param weight how much it matters, 0..2
 * @param weights other weights by persona; 0 means that this person does not have the need
 * @param guard trust (0..1) from which it comes out easily
 */
public record Need(
        String id,
        String tag,
        String title,
        boolean wish,
        boolean hidden,
        double weight,
        Map<String, Double> weights,
        double guard,
        List<Line> hint,
        List<Line> full,
        List<Line> guarded) {

    public Need {
        weights = Map.copyOf(weights);
        hint = List.copyOf(hint);
        full = List.copyOf(full);
        guarded = List.copyOf(guarded);
    }

    /** Returns how much the need matters to that persona, 0..2. */
    public double weightFor(String persona) {
        return weights.getOrDefault(persona, weight);
    }
}
