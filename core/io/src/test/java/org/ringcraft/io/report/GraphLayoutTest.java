package org.ringcraft.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Boxes keep apart, ways keep off boxes, and nothing is lost. */
class GraphLayoutTest {

    private static final double TOP = 50;

    private record Asked(List<List<Integer>> columns, List<GraphLayout.Edge> edges) {
        GraphLayout layout() {
            return new GraphLayout(columns, columns.stream().map(column -> 90.0).toList(), edges, TOP);
        }
    }

    private static Asked random(long seed, int boxes, int columns) {
        Random random = new Random(seed);
        List<List<Integer>> all = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            all.add(new ArrayList<>());
        }
        for (int box = 0; box < boxes; box++) {
            all.get(random.nextInt(columns)).add(box);
        }
        Set<String> known = new TreeSet<>();
        List<GraphLayout.Edge> edges = new ArrayList<>();
        for (int i = 0; i < boxes * 3; i++) {
            int from = random.nextInt(boxes);
            int to = random.nextInt(boxes);
            if (from != to && known.add(from + ">" + to)) {
                edges.add(new GraphLayout.Edge(from, to));
            }
        }
        return new Asked(all, edges);
    }

    @Test
    void boxesAndLanesKeepApart() {
        for (int seed = 0; seed < 40; seed++) {
            check(random(seed, 2 + seed, 1 + seed % 10), seed);
        }
        check(random(7, 200, 16), 7);
    }

    private static void check(Asked asked, int seed) {
        GraphLayout layout = asked.layout();
        assertEquals(
                asked.edges(), layout.ways().stream().map(GraphLayout.Way::edge).toList());
        for (List<Integer> column : asked.columns()) {
            double last = TOP - 26;
            for (int box : column.stream()
                    .sorted((one, other) -> Double.compare(layout.middle(one), layout.middle(other)))
                    .toList()) {
                double top = layout.middle(box) - GraphLayout.BOX_HEIGHT / 2;
                assertTrue(top >= last + 12, "seed " + seed + ": box " + box + " is too near the one above");
                last = top + GraphLayout.BOX_HEIGHT;
                assertTrue(last < layout.height(), "seed " + seed + ": box " + box + " is below the drawing");
            }
        }
        for (GraphLayout.Way way : layout.ways()) {
            for (GraphLayout.Cell cell : way.cells().subList(1, way.cells().size() - 1)) {
                for (int box : asked.columns().get(cell.layer)) {
                    assertTrue(
                            Math.abs(cell.middle - layout.middle(box)) > GraphLayout.BOX_HEIGHT / 2 + 4,
                            "seed " + seed + ": a lane runs through box " + box);
                }
            }
            assertTrue(layout.path(way).startsWith("M"), layout.path(way));
        }
    }

    @Test
    void theSameIsDrawnTheSame() {
        GraphLayout one = random(3, 60, 9).layout();
        GraphLayout other = random(3, 60, 9).layout();
        assertEquals(
                one.ways().stream().map(one::path).toList(),
                other.ways().stream().map(other::path).toList());
    }

    @Test
    void aChainIsAStraightLine() {
        List<GraphLayout.Edge> edges = IntStream.range(0, 5)
                .mapToObj(i -> new GraphLayout.Edge(i, i + 1))
                .toList();
        GraphLayout chain = new Asked(IntStream.range(0, 6).mapToObj(List::of).toList(), edges).layout();
        for (int i = 1; i < 6; i++) {
            assertEquals(chain.middle(0), chain.middle(i), 1e-9);
        }
        assertEquals(0, chain.ways().stream().filter(GraphLayout::isBack).count());
    }

    @Test
    void waysThatCrossNeedlesslyAreUntangled() {
        GraphLayout layout = new Asked(
                        List.of(List.of(0, 1, 2), List.of(3, 4, 5)),
                        List.of(new GraphLayout.Edge(0, 5), new GraphLayout.Edge(1, 4), new GraphLayout.Edge(2, 3)))
                .layout();
        assertTrue((layout.middle(0) < layout.middle(1)) == (layout.middle(5) < layout.middle(4)));
        assertTrue((layout.middle(1) < layout.middle(2)) == (layout.middle(4) < layout.middle(3)));
    }

    @Test
    void nothingAndOneBoxCanBeDrawn() {
        GraphLayout nothing = new Asked(List.of(), List.of()).layout();
        assertTrue(nothing.width() > 0 && nothing.height() > 0);
        GraphLayout one = new Asked(List.of(List.of(0)), List.of()).layout();
        assertEquals(TOP + GraphLayout.BOX_HEIGHT / 2, one.middle(0), 1e-9);
    }
}
