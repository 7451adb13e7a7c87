package org.ringcraft.engine.lint;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.ringcraft.engine.scenario.Node;
import org.ringcraft.engine.scenario.Reply;

/** Replies of nodes that no way leads to. */
final class UnreachableReply implements LintPass.OfScenario {

    private static final LintRule RULE = LintRule.warning(901, "unreachable-reply", "A reply can never be said");

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(Scene scene, Smells smells) {
        Map<String, Node> nodes = new HashMap<>();
        scene.scenario().nodes().forEach(node -> nodes.put(node.id(), node));
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        open.add(scene.scenario().start());
        while (!open.isEmpty()) {
            String id = open.remove();
            Node node = nodes.get(id);
            if (node == null || !reached.add(id)) {
                continue;
            }
            for (Reply reply : node.replies()) {
                reply.routes().forEach(route -> open.add(route.to()));
            }
        }
        for (Node node : scene.scenario().nodes()) {
            if (!reached.contains(node.id())) {
                for (Reply reply : node.replies()) {
                    smells.add(
                            scene.subject(reply),
                            "The reply '" + reply.id() + "' can never be said: no way leads to its node '" + node.id()
                                    + "'.",
                            "Maybe a reply should lead there.");
                }
            }
        }
    }
}
