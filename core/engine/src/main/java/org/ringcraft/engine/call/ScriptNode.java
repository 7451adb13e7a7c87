package org.ringcraft.engine.call;

import java.util.List;
import java.util.Optional;
import org.ringcraft.engine.scenario.Node;
import org.ringcraft.engine.scenario.Phase;

/** A node with its replies, compiled. */
public record ScriptNode(
        int index,
        String id,
        Phase phase,
        List<ScriptLine> enter,
        List<ScriptReply> replies,
        Optional<Node.Because> because) {

    public ScriptNode {
        enter = List.copyOf(enter);
        replies = List.copyOf(replies);
    }
}
