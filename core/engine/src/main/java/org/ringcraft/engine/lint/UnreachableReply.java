package org.ringcraft.engine.lint;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ringcraft.engine.scenario.Node;
import org.ringcraft.engine.scenario.Reply;

/** Replies of nodes that no call can get to: no way leads there, or none whose conditions can hold. */
final class UnreachableReply implements LintPass.OfScenario {

    private static final LintRule RULE = LintRule.warning(901, "unreachable-reply", "A reply can never be said");

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(Scene scene, Smells smells) {
        Set<String> dead = scene.conditions().stream()
                .filter(remark -> remark.never() && remark.whole() && remark.use() == ConditionAudit.Use.REPLY)
                .map(remark -> remark.subject().id())
                .collect(Collectors.toSet());
        Set<String> reached = reached(scene, dead);
        for (Node node : scene.scenario().nodes()) {
            if (!reached.contains(node.id())) {
                node(scene, node, smells);
            } else {
                node.replies().stream()
                        .filter(reply -> !scene.flows().canSay(reply) || dead.contains(reply.id()))
                        .forEach(reply -> smells.add(
                                scene.subject(reply),
                                "The reply '" + reply.id() + "' can never be said: no call makes its condition '"
                                        + ConditionText.of(reply.when()) + "' true at the node '" + node.id() + "'.",
                                "Maybe the condition waits for what can only happen later, or names the wrong thing."));
            }
        }
    }

    /** Returns the nodes that a call can get to by replies that can be said. */
    private static Set<String> reached(Scene scene, Set<String> dead) {
        Map<String, Node> nodes = new HashMap<>();
        scene.scenario().nodes().forEach(node -> nodes.put(node.id(), node));
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(scene.scenario().start()));
        while (!open.isEmpty()) {
            Node node = nodes.get(open.remove());
            if (node == null || !scene.flows().reaches(node) || !reached.add(node.id())) {
                continue;
            }
            for (Reply reply : node.replies()) {
                if (!dead.contains(reply.id()) && scene.flows().canSay(reply)) {
                    scene.flows().leadsTo(node, reply).forEach(open::add);
                }
            }
        }
        return reached;
    }

    private static void node(Scene scene, Node node, Smells smells) {
        String replies =
                node.replies().stream().map(reply -> "'" + reply.id() + "'").collect(Collectors.joining(", "));
        String who = node.replies().size() == 1
                ? "The reply " + replies + " can never be said"
                : "The replies " + replies + " can never be said";
        List<String> ways = scene.scenario().nodes().stream()
                .filter(other -> !other.id().equals(node.id()))
                .flatMap(other -> other.replies().stream())
                .filter(reply ->
                        reply.routes().stream().anyMatch(route -> route.to().equals(node.id())))
                .map(Reply::id)
                .toList();
        if (ways.isEmpty()) {
            smells.add(
                    scene.subject(node),
                    who + ": no way leads to the node '" + node.id() + "'.",
                    "Maybe a reply should lead there.");
        } else {
            smells.add(
                    scene.subject(node),
                    who + ": no call gets to the node '" + node.id() + "', for no way there is ever open ('"
                            + String.join("', '", ways) + "').",
                    "Maybe a condition on the way can never hold, or the way there is itself cut off.");
        }
    }
}
