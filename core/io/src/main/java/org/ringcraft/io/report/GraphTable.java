package org.ringcraft.io.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ringcraft.engine.play.Coverage;
import org.ringcraft.engine.scenario.Node;

/** The graph once more, as a table: for those who read by ear, and to look figures up. */
record GraphTable(PartView view, List<GraphLayout.Edge> edges, Map<GraphLayout.Edge, Long> times) {

    void write(Markup page) {
        ReportWords words = view.words();
        page.open("details").element("summary", words.get("graph.as-table"));
        Tables.open(page, words.get("graph.table-caption"), "sortable");
        Tables.head(
                page,
                words.get("graph.column-node"),
                words.get("graph.column-phase"),
                "#" + words.get("graph.column-replies"),
                "#" + words.get("graph.column-visits"),
                "#" + words.get("graph.column-per-call"),
                words.get("graph.column-ways"));
        page.open("tbody");
        Map<String, Long> visits = new HashMap<>();
        for (Coverage.Count count : view.part().coverage().nodes()) {
            visits.put(count.id(), count.times());
        }
        List<Node> nodes = view.scenario().nodes();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            long visited = visits.getOrDefault(node.id(), 0L);
            page.open("tr").element("th", node.id(), "scope", "row");
            page.element("td", words.of("phase", node.phase()));
            Tables.number(
                    page, Figures.count(node.replies().size()), node.replies().size());
            Tables.number(page, Figures.count(visited), (double) visited);
            double perCall = view.played() == 0 ? 0 : (double) visited / view.played();
            Tables.number(page, visited == 0 ? words.get("graph.never") : Heat.number(perCall), perCall);
            page.element("td", ways(i, nodes)).close().line();
        }
        Tables.close(page);
        page.close();
    }

    private String ways(int from, List<Node> nodes) {
        List<String> ways = new ArrayList<>();
        for (GraphLayout.Edge edge : edges) {
            if (edge.from() == from) {
                ways.add(nodes.get(edge.to()).id() + " (" + Figures.count(times.getOrDefault(edge, 0L)) + ")");
            }
        }
        return ways.isEmpty() ? Figures.NONE : String.join(", ", ways);
    }
}
