package org.ringcraft.io.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ringcraft.engine.scenario.Node;
import org.ringcraft.engine.scenario.Phase;
import org.ringcraft.engine.scenario.Reply;

/**
 * A column of the graph: a phase, or a part of one that has many nodes.
 *
 * @param part 0 for the first of its phase
 * @param nodes by their numbers in the scenario, those nearer to the start of the call first
 */
record GraphColumn(Phase phase, int part, List<Integer> nodes) {

    GraphColumn {
        nodes = List.copyOf(nodes);
    }

    /** Returns the columns of all phases that have nodes. */
    static List<GraphColumn> of(List<Node> nodes, int most) {
        int[] depths = depths(nodes);
        List<GraphColumn> columns = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            List<Integer> inPhase = new ArrayList<>();
            for (int i = 0; i < nodes.size(); i++) {
                if (nodes.get(i).phase() == phase) {
                    inPhase.add(i);
                }
            }
            inPhase.sort((one, other) -> Integer.compare(depths[one], depths[other]));
            int parts = (inPhase.size() + most - 1) / most;
            for (int part = 0; part < parts; part++) {
                // Parts of even size: a last column with one box would look like an afterthought.
                int from = inPhase.size() * part / parts;
                int to = inPhase.size() * (part + 1) / parts;
                columns.add(new GraphColumn(phase, part, inPhase.subList(from, to)));
            }
        }
        return columns;
    }

    /** Returns the phases that have no column. */
    static List<Phase> missing(List<GraphColumn> columns) {
        return Arrays.stream(Phase.values())
                .filter(phase -> columns.stream().noneMatch(column -> column.phase() == phase))
                .toList();
    }

    /** Returns for each node how many ways lie between it and the first, at the least. */
    private static int[] depths(List<Node> nodes) {
        Map<String, Integer> numbers = new HashMap<>();
        nodes.forEach(node -> numbers.put(node.id(), numbers.size()));
        int[] depths = new int[nodes.size()];
        Arrays.fill(depths, Integer.MAX_VALUE);
        Deque<Integer> next = new ArrayDeque<>();
        if (!nodes.isEmpty()) {
            depths[0] = 0;
            next.add(0);
        }
        while (!next.isEmpty()) {
            int from = next.remove();
            for (Reply reply : nodes.get(from).replies()) {
                for (Reply.Route route : reply.routes()) {
                    int to = numbers.getOrDefault(route.to(), from);
                    if (depths[to] == Integer.MAX_VALUE) {
                        depths[to] = depths[from] + 1;
                        next.add(to);
                    }
                }
            }
        }
        return depths;
    }
}
