package org.ringcraft.engine.scenario;

import java.util.List;
import java.util.Optional;

/**
 * A place in a call where the player has something to choose.
 *
 * @param enter candidates for a line that the customer adds when the node is first entered
 * @param because asks the player why, at a turning point
 */
public record Node(String id, Phase phase, List<Line> enter, List<Reply> replies, Optional<Because> because) {

    public Node {
        enter = List.copyOf(enter);
        replies = List.copyOf(replies);
    }

    /** A question about the player's own reasons, which is evidence for the "explain" criteria. */
    public record Because(String id, String prompt, List<Reason> reasons, List<String> criteria) {
        public Because {
            reasons = List.copyOf(reasons);
            criteria = List.copyOf(criteria);
        }
    }

    /** A reason to choose; {@code sound} when an experienced trainer would accept it. */
    public record Reason(String id, String text, boolean sound) {}
}
