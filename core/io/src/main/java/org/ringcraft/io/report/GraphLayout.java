package org.ringcraft.io.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Places boxes in given columns, and lays ways between them so that none runs through a box: a way that passes a column
 * gets a lane of its own there, shared with others that lead to the same box. After Sugiyama, Tagawa and Toda, IEEE
 * Transactions on Systems, Man and Cybernetics 11, 1981: layers, an order by barycentres, then places.
 *
 * <p>All lengths are in units of the drawing. Boxes are numbered from 0, as in {@code columns}.
 */
final class GraphLayout {

    static final double BOX_HEIGHT = 56;
    private static final double COLUMN_GAP = 46;
    private static final double MARGIN = 34;

    private final List<List<Cell>> layers;
    private final Map<Integer, Cell> boxes = new HashMap<>();
    private final double[] left;
    private final double[] widths;
    private final List<Way> ways = new ArrayList<>();
    private final double height;

    /** A box, or a lane past one. Lanes are told apart by where they lead and in which direction. */
    static final class Cell {
        final int layer;
        final int box;
        final double height;
        final List<Cell> before = new ArrayList<>();
        final List<Cell> after = new ArrayList<>();
        double middle;

        Cell(int layer, int box, double height) {
            this.layer = layer;
            this.box = box;
            this.height = height;
        }

        boolean isBox() {
            return box >= 0;
        }
    }

    /** A way that is asked for, from box to box. */
    record Edge(int from, int to) {}

    /** How a way runs. Those that lead to an earlier column, or up within one, are {@code back}. */
    record Way(Edge edge, boolean back, List<Cell> cells) {}

    private record Lane(int to, boolean back, int layer) {}

    /**
     * @param columns the boxes of each column
     * @param widths of each column's boxes
     * @param top where the boxes begin
     */
    GraphLayout(List<List<Integer>> columns, List<Double> widths, List<Edge> edges, double top) {
        this.widths = widths.stream().mapToDouble(Double::doubleValue).toArray();
        left = new double[columns.size()];
        layers = new ArrayList<>();
        double x = MARGIN;
        for (int i = 0; i < columns.size(); i++) {
            left[i] = x;
            x += this.widths[i] + COLUMN_GAP;
            List<Cell> layer = new ArrayList<>();
            for (int box : columns.get(i)) {
                Cell cell = new Cell(i, box, BOX_HEIGHT);
                boxes.put(box, cell);
                layer.add(cell);
            }
            layers.add(layer);
        }
        Map<Lane, Cell> lanes = new HashMap<>();
        edges.forEach(edge -> ways.add(way(edge, lanes)));
        LayerOrder.arrange(layers);
        height = LayerPlaces.place(layers, top) + MARGIN;
    }

    private Cell cell(int box) {
        Cell cell = boxes.get(box);
        if (cell == null) {
            throw new IllegalArgumentException("Box " + box + " is in no column.");
        }
        return cell;
    }

    private Way way(Edge edge, Map<Lane, Cell> lanes) {
        Cell from = cell(edge.from());
        Cell to = cell(edge.to());
        List<Cell> cells = new ArrayList<>(List.of(from));
        boolean back = to.layer < from.layer;
        int step = back ? -1 : 1;
        for (int i = from.layer + step; from.layer != to.layer && i != to.layer; i += step) {
            int layer = i;
            Cell lane = lanes.computeIfAbsent(new Lane(edge.to(), back, layer), key -> {
                Cell made = new Cell(layer, -1, 0);
                layers.get(layer).add(made);
                return made;
            });
            cells.add(lane);
        }
        cells.add(to);
        for (int i = 1; i < cells.size() && from.layer != to.layer; i++) {
            Cell one = cells.get(back ? i : i - 1);
            Cell other = cells.get(back ? i - 1 : i);
            if (!one.after.contains(other)) {
                one.after.add(other);
                other.before.add(one);
            }
        }
        return new Way(edge, back, cells);
    }

    double width() {
        int last = left.length - 1;
        return last < 0 ? 2 * MARGIN : left[last] + widths[last] + MARGIN;
    }

    double height() {
        return height;
    }

    double left(int column) {
        return left[column];
    }

    double width(int column) {
        return widths[column];
    }

    /** Returns the middle of a box, from the top. */
    double middle(int box) {
        return cell(box).middle;
    }

    int column(int box) {
        return cell(box).layer;
    }

    /** Returns the ways in the order in which they were asked for. */
    List<Way> ways() {
        return ways;
    }

    /** Tells whether a way leads back: to an earlier column, or up in its own. */
    static boolean isBack(Way way) {
        Cell from = way.cells().get(0);
        Cell to = way.cells().get(way.cells().size() - 1);
        return way.back() || (from.layer == to.layer && to.middle < from.middle);
    }

    /** Returns how a way is drawn, as the data of an SVG path. */
    String path(Way way) {
        Cell from = way.cells().get(0);
        Cell to = way.cells().get(way.cells().size() - 1);
        if (from.layer == to.layer) {
            return arc(from, to);
        }
        // Ways on leave and arrive above the middle, ways back below it, so that the two are never one line.
        double shift = way.back() ? BOX_HEIGHT * 0.24 : -BOX_HEIGHT * 0.12;
        StringBuilder path = new StringBuilder("M");
        double x = out(from, way.back());
        double y = from.middle + shift;
        point(path, x, y);
        for (int i = 1; i < way.cells().size(); i++) {
            Cell cell = way.cells().get(i);
            double nextX = out(cell, !way.back());
            double nextY = cell.isBox() ? cell.middle + shift : cell.middle;
            double bend = (nextX - x) / 2;
            path.append('C');
            point(path, x + bend, y);
            point(path, nextX - bend, nextY);
            point(path, nextX, nextY);
            x = nextX;
            y = nextY;
            if (!cell.isBox()) {
                x = out(cell, way.back());
                path.append('L');
                point(path, x, y);
            }
        }
        return path.toString();
    }

    /** Returns the left or the right side of a cell. */
    private double out(Cell cell, boolean toTheLeft) {
        return toTheLeft ? left[cell.layer] : left[cell.layer] + widths[cell.layer];
    }

    /** Within a column ways down bulge to the right, and ways up to the left. */
    private String arc(Cell from, Cell to) {
        boolean up = to.middle < from.middle;
        double x = out(from, up);
        double reach = Math.min(COLUMN_GAP * 0.62, 16 + Math.abs(to.middle - from.middle) / 12);
        double bulge = x + (up ? -reach : reach);
        double start = from.middle + (up ? -1 : 1) * BOX_HEIGHT * 0.38;
        double end = to.middle + (up ? 1 : -1) * BOX_HEIGHT * 0.38;
        StringBuilder path = new StringBuilder("M");
        point(path, x, start);
        path.append('C');
        point(path, bulge, start);
        point(path, bulge, end);
        point(path, x, end);
        return path.toString();
    }

    private static void point(StringBuilder path, double x, double y) {
        path.append(Figures.at(x)).append(' ').append(Figures.at(y)).append(' ');
    }
}
