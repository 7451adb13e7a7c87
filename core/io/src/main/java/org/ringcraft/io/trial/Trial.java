package org.ringcraft.io.trial;

import java.util.List;
import org.ringcraft.engine.play.Policy;
import org.ringcraft.engine.scoring.Rubric;
import org.ringcraft.io.pack.Pack;

/**
 * What is to be played.
 *
 * @param policies who plays; their names differ
 * @param calls of each scenario and policy; the personas take turns
 * @param seed of the first call of each scenario and policy: all policies get the same customers
 * @param depth how far to look
 */
public record Trial(
        Pack pack, List<Part> parts, List<Policy> policies, Rubric rubric, int calls, long seed, Depth depth) {

    public Trial {
        if (parts.isEmpty() || policies.isEmpty()) {
            throw new IllegalArgumentException("There is nothing to play. Maybe name a scenario and a policy.");
        }
        parts = List.copyOf(parts);
        policies = List.copyOf(policies);
    }

    /** A scenario, and those of its personas who ring. */
    public record Part(String scenario, List<String> personas) {
        public Part {
            personas = List.copyOf(personas);
        }
    }

    /**
     * How far to look.
     *
     * @param analyse counts cells, items and coverage, and not only the figures of each policy
     * @param studied calls of each persona in which is learnt which reply bears on which line of the card
     * @param checked calls of each persona and policy that are played again step by step, through JSON
     */
    public record Depth(boolean analyse, int studied, int checked) {

        /** Only the figures of each policy. */
        public static final Depth FIGURES = new Depth(false, 0, 0);
    }
}
