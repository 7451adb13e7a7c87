package org.ringcraft.io.graph;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ringcraft.engine.scenario.Phase;
import org.ringcraft.io.exchange.Exchange;
import org.ringcraft.io.exchange.Outgoing;
import org.ringcraft.io.exchange.Tree;
import org.ringcraft.io.exchange.WholeCall;
import org.ringcraft.io.exchange.WholeCall.Placed;
import org.ringcraft.io.json.JsonValue.JsonObject;

/**
 * Writes the graph of a scenario for Graphviz's {@code dot}: phases from left to right, a box for a node, an arrow for
 * the replies of one move that lead the same way. Colour is never the only sign: each arrow says its move.
 */
public final class DotExchange implements Exchange {

    private static final int MOST_NAMED = 4;

    /** One colour for the moves of one kind, dark enough to be read on white. */
    private static final Map<String, String> COLOURS = Map.ofEntries(
            Map.entry("GREET", "#555555"),
            Map.entry("ASK", "#1b5e9b"),
            Map.entry("REFLECT", "#2f7f86"),
            Map.entry("SUMMARISE", "#2f7f86"),
            Map.entry("EMPATHISE", "#2f7f86"),
            Map.entry("EXPLAIN", "#4b6b1f"),
            Map.entry("BENEFIT", "#4b6b1f"),
            Map.entry("HANDLE", "#8a4b08"),
            Map.entry("OFFER", "#7a2e8c"),
            Map.entry("EXTRA", "#7a2e8c"),
            Map.entry("NEGOTIATE", "#7a2e8c"),
            Map.entry("TRIAL_CLOSE", "#9b1b3c"),
            Map.entry("CLOSE", "#9b1b3c"),
            Map.entry("DISCLOSE", "#33449c"),
            Map.entry("VERIFY", "#33449c"));

    @Override
    public String name() {
        return "dot";
    }

    @Override
    public List<String> endings() {
        return List.of(".dot", ".gv");
    }

    @Override
    public boolean isText() {
        return true;
    }

    @Override
    public byte[] write(Outgoing outgoing) {
        List<Placed> nodes = WholeCall.nodes(outgoing.scenario(), outgoing.pack());
        StringBuilder dot = new StringBuilder();
        dot.append("digraph ")
                .append(quoted(Tree.text(outgoing.scenario(), "id")))
                .append(" {\n");
        dot.append("  graph [rankdir=LR, newrank=true, compound=true, fontname=\"Helvetica\", labelloc=t, label=")
                .append(quoted(Tree.text(outgoing.scenario(), "title")))
                .append("];\n");
        dot.append("  node [shape=box, style=\"rounded,filled\", fillcolor=white, fontname=\"Helvetica\"];\n");
        dot.append("  edge [fontname=\"Helvetica\", fontsize=9];\n");
        phases(nodes, dot);
        dot.append("  start [shape=circle, label=\"the phone rings\"];\n");
        dot.append("  end [shape=doublecircle, label=\"the call ends\"];\n");
        dot.append("  start -> ")
                .append(quoted(node(Tree.text(outgoing.scenario(), "start"))))
                .append(";\n");
        nodes.forEach(node -> edges(node, dot));
        return dot.append("}\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void phases(List<Placed> nodes, StringBuilder dot) {
        for (Phase phase : Phase.values()) {
            List<Placed> inside = nodes.stream()
                    .filter(each -> Tree.text(each.node(), "phase").equals(phase.name()))
                    .toList();
            if (inside.isEmpty()) {
                continue;
            }
            String name = phase.name().toLowerCase(Locale.ROOT);
            dot.append("  subgraph ").append(quoted("cluster-" + name)).append(" {\n");
            dot.append("    label=").append(quoted(name)).append("; style=filled; color=\"#eeeeee\";\n");
            dot.append("    rank=same;\n");
            for (Placed each : inside) {
                String stay = stay(each);
                String from = each.fragment().isEmpty() ? "" : "\nfrom fragment " + each.fragment();
                dot.append("    ")
                        .append(quoted(node(each.id())))
                        .append(" [label=")
                        .append(quoted(each.id() + "\n" + each.replies().size() + " replies" + stay + from))
                        .append(each.fragment().isEmpty() ? "" : ", style=\"rounded,filled,dashed\"")
                        .append("];\n");
            }
            dot.append("  }\n");
        }
    }

    private record Arrow(String to, String move) {}

    private static void edges(Placed node, StringBuilder dot) {
        Map<Arrow, Set<String>> arrows = new LinkedHashMap<>();
        for (JsonObject reply : node.replies()) {
            for (String to : targets(reply)) {
                if (to.equals(node(node.id()))) {
                    continue;
                }
                arrows.computeIfAbsent(new Arrow(to, Tree.text(reply, "move")), key -> new LinkedHashSet<>())
                        .add(Tree.text(reply, "id"));
            }
        }
        arrows.forEach((arrow, replies) -> {
            String colour = COLOURS.getOrDefault(arrow.move(), "#555555");
            dot.append("  ")
                    .append(quoted(node(node.id())))
                    .append(" -> ")
                    .append(quoted(arrow.to()))
                    .append(" [color=\"")
                    .append(colour)
                    .append("\", fontcolor=\"")
                    .append(colour)
                    .append("\", label=")
                    .append(quoted(label(arrow.move(), new ArrayList<>(replies))))
                    .append(", tooltip=")
                    .append(quoted(String.join(", ", replies)))
                    .append("];\n");
        });
    }

    /** Replies that stay where they are, counted in the box: a loop each would hide the way of the call. */
    private static String stay(Placed node) {
        Map<String, Integer> moves = new TreeMap<>();
        int count = 0;
        for (JsonObject reply : node.replies()) {
            Set<String> targets = targets(reply);
            if (targets.isEmpty() || targets.contains(node(node.id()))) {
                moves.merge(Tree.text(reply, "move"), 1, Integer::sum);
                count++;
            }
        }
        StringBuilder text = new StringBuilder();
        moves.forEach(
                (move, times) -> text.append("\n").append(times).append(' ').append(move));
        return count == 0 ? "" : "\n" + count + " of them stay here:" + text;
    }

    private static Set<String> targets(JsonObject reply) {
        Set<String> targets = new LinkedHashSet<>();
        if (Tree.flag(reply, "ends")) {
            targets.add("end");
        }
        Tree.objects(reply, "routes").forEach(route -> targets.add(node(Tree.text(route, "to"))));
        String to = Tree.text(reply, "to");
        if (!to.isEmpty()) {
            targets.add(node(to));
        }
        return targets;
    }

    private static String label(String move, List<String> replies) {
        StringBuilder label = new StringBuilder(move).append('\n');
        for (int i = 0; i < Math.min(MOST_NAMED, replies.size()); i++) {
            label.append(i == 0 ? "" : "\n").append(replies.get(i));
        }
        if (replies.size() > MOST_NAMED) {
            label.append("\nand ").append(replies.size() - MOST_NAMED).append(" more");
        }
        return label.toString();
    }

    /** Names of nodes cannot clash with those of the two ends. */
    private static String node(String id) {
        return "node " + id;
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
