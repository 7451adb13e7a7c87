package org.ringcraft.io.pack;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ringcraft.engine.scenario.Condition;
import org.ringcraft.engine.scenario.Node;
import org.ringcraft.engine.scenario.Reply;
import org.ringcraft.io.json.DiagnosticCode;
import org.ringcraft.io.json.Quote;

/** Whether a call can go everywhere, can always go on, and can always come to an end. */
final class GraphCheck {

    private final ScenarioReader.Read read;
    private final Names names;
    private final Map<String, Set<String>> ways = new LinkedHashMap<>();
    private final Map<String, Set<String>> back = new HashMap<>();

    GraphCheck(ScenarioReader.Read read, Names names) {
        this.read = read;
        this.names = names;
        for (Node node : read.scenario().nodes()) {
            add(ways, node.id());
            for (Reply reply : node.replies()) {
                for (Reply.Route route : reply.routes()) {
                    add(ways, node.id()).add(route.to());
                    add(back, route.to()).add(node.id());
                }
            }
        }
    }

    private static Set<String> add(Map<String, Set<String>> map, String key) {
        Set<String> values = map.get(key);
        if (values == null) {
            values = new HashSet<>();
            map.put(key, values);
        }
        return values;
    }

    void check() {
        reachable();
        endable();
        for (Node node : read.scenario().nodes()) {
            open(node);
        }
    }

    private void report(String node, DiagnosticCode code, String message, String cure) {
        names.ids(Kind.NODE, read.owner())
                .getOrDefault(node, read.at("nodes"))
                .report(code, message + read.owner().label() + ".", cure);
    }

    private void reachable() {
        String start = read.scenario().start();
        if (!ways.containsKey(start)) {
            return;
        }
        Set<String> reached = from(Set.of(start), ways);
        for (String id : ways.keySet()) {
            if (!reached.contains(id)) {
                report(
                        id,
                        DiagnosticCode.UNREACHABLE,
                        "The node " + Quote.of(id) + " cannot be reached from '" + start + "'",
                        "Maybe a reply should lead to it.");
            }
        }
    }

    private void endable() {
        Set<String> endings = new HashSet<>();
        for (Node node : read.scenario().nodes()) {
            for (Reply reply : node.replies()) {
                if (reply.ends()) {
                    endings.add(node.id());
                }
            }
        }
        Set<String> ending = from(endings, back);
        for (String id : ways.keySet()) {
            if (!ending.contains(id)) {
                report(
                        id,
                        DiagnosticCode.NO_WAY_OUT,
                        "From the node " + Quote.of(id) + " no reply that ends the call can be reached",
                        "Maybe a reply should have \"ends\": true.");
            }
        }
    }

    private static Set<String> from(Set<String> starts, Map<String, Set<String>> ways) {
        Set<String> reached = new HashSet<>(starts);
        Deque<String> open = new ArrayDeque<>(starts);
        while (!open.isEmpty()) {
            for (String next : ways.getOrDefault(open.remove(), Set.of())) {
                if (reached.add(next)) {
                    open.add(next);
                }
            }
        }
        return reached;
    }

    /**
     * A node keeps a reply open for sure if those that stay open after being said, or cannot be said twice because the
     * call never comes back, cover every state.
     */
    private void open(Node node) {
        List<Condition> open = new ArrayList<>();
        boolean returns = returnsTo(node.id());
        for (Reply reply : node.replies()) {
            if (reply.repeatable() || reply.ends() || (!returns && leaves(reply, node.id()))) {
                open.add(reply.when());
            }
        }
        if (!node.replies().isEmpty() && !Cover.isComplete(open)) {
            report(
                    node.id(),
                    DiagnosticCode.MAY_CLOSE,
                    "The node " + Quote.of(node.id())
                            + " may run out of replies: none that can be said again is open in every state",
                    "Maybe give one without a condition \"repeat\": true.");
        }
    }

    private boolean returnsTo(String node) {
        Set<String> elsewhere = new HashSet<>(ways.getOrDefault(node, Set.of()));
        elsewhere.remove(node);
        return from(elsewhere, ways).contains(node);
    }

    private static boolean leaves(Reply reply, String node) {
        List<Condition> conditions = new ArrayList<>();
        for (Reply.Route route : reply.routes()) {
            if (route.to().equals(node)) {
                return false;
            }
            conditions.add(route.when());
        }
        return Cover.isComplete(conditions);
    }
}
