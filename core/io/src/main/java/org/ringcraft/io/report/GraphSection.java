package org.ringcraft.io.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ringcraft.engine.play.Coverage;
import org.ringcraft.engine.scenario.Node;
import org.ringcraft.engine.scenario.Reply;

/** The scenario as a graph: phases as columns, heat for how often a node is visited, width for how often a way is taken. */
final class GraphSection {

    /** More boxes than this make a second column of the same phase. */
    private static final int MOST_IN_COLUMN = 12;

    private static final double TOP = 54;
    private static final double PADDING = 8;
    private static final double WIDEST = 190;
    private static final double NAME_SIZE = 12.5;
    private static final double SMALL_SIZE = 11;
    private static final double THINNEST = 1.1;
    private static final double THICKEST = 6;

    private final PartView view;
    private final ReportWords words;
    private final List<Node> nodes;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Long> visits = new HashMap<>();
    private final Map<GraphLayout.Edge, Long> times = new HashMap<>();
    private final List<GraphLayout.Edge> edges = new ArrayList<>();

    GraphSection(PartView view) {
        this.view = view;
        words = view.words();
        nodes = view.scenario().nodes();
        nodes.forEach(node -> numbers.put(node.id(), numbers.size()));
        view.part().coverage().nodes().forEach(count -> visits.put(count.id(), count.times()));
        Set<GraphLayout.Edge> all = new LinkedHashSet<>();
        for (Node node : nodes) {
            for (Reply reply : node.replies()) {
                reply.routes().stream()
                        .filter(route -> !route.to().equals(node.id()) && numbers.containsKey(route.to()))
                        .forEach(route -> all.add(edge(node.id(), route.to())));
            }
        }
        edges.addAll(all);
        for (Coverage.Passage passage : view.part().coverage().passages()) {
            times.put(edge(passage.from(), passage.to()), passage.times());
        }
    }

    private GraphLayout.Edge edge(String from, String to) {
        return new GraphLayout.Edge(numbers.getOrDefault(from, 0), numbers.getOrDefault(to, 0));
    }

    void write(Markup page) {
        page.open("section", "id", view.id("graph"), "aria-labelledby", view.id("graph-h"), "class", "wide");
        page.element("h3", words.get("graph.heading"), "id", view.id("graph-h"));
        page.element("p", words.get("graph.intro"), "class", "lead");
        List<GraphColumn> columns = GraphColumn.of(nodes, MOST_IN_COLUMN);
        legend(page, columns);
        List<Double> widths = columns.stream().map(this::width).toList();
        GraphLayout layout =
                new GraphLayout(columns.stream().map(GraphColumn::nodes).toList(), widths, edges, TOP);
        draw(page, columns, layout);
        new GraphTable(view, edges, times).write(page);
        page.close().line();
    }

    private double width(GraphColumn column) {
        double width = GraphText.width(words.of("phase", column.phase()), SMALL_SIZE + 1) - PADDING;
        for (int number : column.nodes()) {
            width = Math.max(width, GraphText.width(nodes.get(number).id(), NAME_SIZE));
            width = Math.max(width, GraphText.width(replies(number), SMALL_SIZE));
            width = Math.max(width, GraphText.width(visited(number), SMALL_SIZE));
        }
        return Math.min(WIDEST, width) + 2 * PADDING;
    }

    private String replies(int number) {
        int count = nodes.get(number).replies().size();
        return words.get(count == 1 ? "graph.reply" : "graph.replies", count);
    }

    private double perCall(int number) {
        long calls = view.played();
        return calls == 0 ? 0 : (double) visits.getOrDefault(nodes.get(number).id(), 0L) / calls;
    }

    private String visited(int number) {
        return perCall(number) == 0
                ? words.get("graph.never")
                : words.get("graph.a-call", Heat.number(perCall(number)));
    }

    private void legend(Markup page, List<GraphColumn> columns) {
        page.open("div", "class", "legend");
        page.open("p").element("strong", words.get("graph.legend-heat"));
        for (int step = 0; step <= Heat.STEPS; step++) {
            page.text(" ").element("span", Heat.label(step, words), "class", "key heat" + step);
        }
        page.close();
        page.open("p").element("strong", words.get("graph.legend-ways")).text(" ");
        sample(page, "on", words.get("graph.legend-on"), THICKEST / 2);
        sample(page, "back", words.get("graph.legend-back"), THICKEST / 2);
        sample(page, "unused", words.get("graph.legend-unused"), THINNEST);
        page.text(words.get("graph.legend-width")).close();
        List<String> empty = GraphColumn.missing(columns).stream()
                .map(phase -> words.of("phase", phase))
                .toList();
        if (!empty.isEmpty()) {
            page.element("p", words.get("graph.no-node", String.join(", ", empty)));
        }
        page.close().line();
    }

    private static void sample(Markup page, String kind, String label, double width) {
        page.open("span", "class", "sample");
        page.open("svg", "width", 40, "height", 12, "viewBox", "0 0 40 12", "aria-hidden", "true");
        page.empty("path", "class", "way " + kind, "d", "M1 6 L34 6", "stroke-width", Figures.at(width));
        page.empty("path", "class", "tip " + kind, "d", "M32 1 L40 6 L32 11 Z");
        page.close().text(" " + label).close().text(" ");
    }

    private void draw(Markup page, List<GraphColumn> columns, GraphLayout layout) {
        page.open(
                "div",
                "class",
                "scroll graph",
                "tabindex",
                0,
                "role",
                "region",
                "aria-label",
                words.get("graph.scroll"));
        page.open(
                "svg",
                "viewBox",
                "0 0 " + Figures.at(layout.width()) + " " + Figures.at(layout.height()),
                "width",
                Figures.at(layout.width()),
                "height",
                Figures.at(layout.height()),
                "class",
                layout.width() > 1900 ? "drawing huge" : "drawing",
                "role",
                "group",
                "aria-labelledby",
                view.id("graph-t") + " " + view.id("graph-d"));
        page.element("title", words.get("graph.title", view.scenario().title()), "id", view.id("graph-t"));
        page.element(
                "desc", words.get("graph.desc", nodes.size(), edges.size(), columns.size()), "id", view.id("graph-d"));
        heads(page);
        for (int i = 0; i < columns.size(); i++) {
            column(page, columns.get(i), i, layout);
        }
        page.line().open("g", "class", "ways");
        long most = edges.stream()
                .mapToLong(edge -> times.getOrDefault(edge, 0L))
                .max()
                .orElse(0);
        layout.ways().forEach(way -> way(page, way, layout, most));
        page.close().line().open("g", "class", "nodes");
        for (int number = 0; number < nodes.size(); number++) {
            node(page, number, layout);
        }
        page.close(3).line();
    }

    private void heads(Markup page) {
        page.open("defs");
        for (String kind : List.of("on", "back", "unused")) {
            page.open(
                    "marker",
                    "id",
                    view.id("tip-" + kind),
                    "viewBox",
                    "0 0 10 10",
                    "refX",
                    9,
                    "refY",
                    5,
                    "markerWidth",
                    9,
                    "markerHeight",
                    9,
                    "markerUnits",
                    "userSpaceOnUse",
                    "orient",
                    "auto");
            page.empty("path", "class", "tip " + kind, "d", "M0 0 L10 5 L0 10 Z")
                    .close();
        }
        page.close();
    }

    private void column(Markup page, GraphColumn column, int number, GraphLayout layout) {
        double x = layout.left(number);
        page.line()
                .empty(
                        "rect",
                        "class",
                        "phase",
                        "x",
                        Figures.at(x - 8),
                        "y",
                        10,
                        "rx",
                        8,
                        "width",
                        Figures.at(layout.width(number) + 16),
                        "height",
                        Figures.at(layout.height() - 18));
        String name = words.of("phase", column.phase());
        page.element(
                "text",
                column.part() == 0 ? name : words.get("graph.more-of", column.part() + 1),
                "class",
                "phase-name",
                "x",
                Figures.at(x + layout.width(number) / 2),
                "y",
                32);
    }

    private void way(Markup page, GraphLayout.Way way, GraphLayout layout, long most) {
        long taken = times.getOrDefault(way.edge(), 0L);
        String kind = taken == 0 ? "unused" : GraphLayout.isBack(way) ? "back" : "on";
        double width = taken == 0 ? THINNEST : THINNEST + (THICKEST - THINNEST) * Math.sqrt((double) taken / most);
        page.line()
                .open(
                        "path",
                        "class",
                        "way " + kind,
                        "d",
                        layout.path(way).strip(),
                        "stroke-width",
                        Figures.at(width),
                        "marker-end",
                        "url(#" + view.id("tip-" + kind) + ")",
                        "data-from",
                        way.edge().from(),
                        "data-to",
                        way.edge().to());
        page.element(
                "title",
                words.get(
                        "graph.way",
                        nodes.get(way.edge().from()).id(),
                        nodes.get(way.edge().to()).id(),
                        Figures.count(taken)));
        page.close();
    }

    private void node(Markup page, int number, GraphLayout layout) {
        Node node = nodes.get(number);
        int column = layout.column(number);
        double x = layout.left(column);
        double middle = x + layout.width(column) / 2;
        double y = layout.middle(number);
        int heat = Heat.step(perCall(number));
        page.line().open("a", "href", "#" + view.id("n" + number), "class", "node heat" + heat, "data-node", number);
        page.element(
                "title",
                words.get(
                        "graph.node",
                        node.id(),
                        words.of("phase", node.phase()),
                        replies(number),
                        Figures.count(visits.getOrDefault(node.id(), 0L)),
                        visited(number)));
        page.empty(
                "rect",
                "class",
                node.id().equals(view.scenario().start()) ? "box start" : "box",
                "x",
                Figures.at(x),
                "y",
                Figures.at(y - GraphLayout.BOX_HEIGHT / 2),
                "rx",
                6,
                "width",
                Figures.at(layout.width(column)),
                "height",
                Figures.at(GraphLayout.BOX_HEIGHT));
        String name = GraphText.fitted(node.id(), NAME_SIZE, WIDEST);
        page.element("text", name, "class", "name", "x", Figures.at(middle), "y", Figures.at(y - 10));
        page.element("text", replies(number), "class", "small", "x", Figures.at(middle), "y", Figures.at(y + 6));
        page.element("text", visited(number), "class", "small", "x", Figures.at(middle), "y", Figures.at(y + 20));
        page.close();
    }
}
