package org.ringcraft.io.report;

import java.util.ArrayList;
import java.util.List;

/** Places the ordered cells of layers from top to bottom, near their neighbours and never too close to each other. */
final class LayerPlaces {

    private static final int SWEEPS = 8;
    private static final double BOX_GAP = 26;
    private static final double LANE_GAP = 12;

    /** A run of cells that touch, with the sum of where they would like it to begin. */
    private record Run(int cells, double wishes) {
        double start() {
            return wishes / cells;
        }

        Run with(Run other) {
            return new Run(cells + other.cells, wishes + other.wishes);
        }
    }

    private LayerPlaces() {}

    /** Places all cells below {@code top}; returns where the lowest ends. */
    static double place(List<List<GraphLayout.Cell>> layers, double top) {
        double tallest = 0;
        for (List<GraphLayout.Cell> layer : layers) {
            double[] offsets = offsets(layer);
            tallest = Math.max(tallest, offsets.length == 0 ? 0 : offsets[offsets.length - 1]);
        }
        for (List<GraphLayout.Cell> layer : layers) {
            double[] offsets = offsets(layer);
            double start = layer.isEmpty() ? 0 : (tallest - offsets[offsets.length - 1]) / 2;
            for (int i = 0; i < layer.size(); i++) {
                layer.get(i).middle = start + offsets[i];
            }
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            boolean onwards = sweep % 2 == 0;
            for (int i = 0; i < layers.size(); i++) {
                settle(layers.get(onwards ? i : layers.size() - 1 - i), onwards, tallest);
            }
        }
        return shift(layers, top);
    }

    /** Returns for each cell how far its middle is at least below that of the first. */
    private static double[] offsets(List<GraphLayout.Cell> layer) {
        double[] offsets = new double[layer.size()];
        for (int i = 1; i < offsets.length; i++) {
            GraphLayout.Cell one = layer.get(i - 1);
            GraphLayout.Cell other = layer.get(i);
            double gap = one.isBox() && other.isBox() ? BOX_GAP : LANE_GAP;
            offsets[i] = offsets[i - 1] + (one.height + other.height) / 2 + gap;
        }
        return offsets;
    }

    /** Moves each cell as near to the mean of its neighbours as the others allow: least squares in a given order. */
    private static void settle(List<GraphLayout.Cell> layer, boolean onwards, double tallest) {
        if (layer.isEmpty()) {
            return;
        }
        double[] offsets = offsets(layer);
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < layer.size(); i++) {
            GraphLayout.Cell cell = layer.get(i);
            List<GraphLayout.Cell> neighbours = onwards ? cell.before : cell.after;
            double wish = neighbours.stream()
                    .mapToDouble(each -> each.middle)
                    .average()
                    .orElse(cell.middle);
            Run run = new Run(1, wish - offsets[i]);
            while (!runs.isEmpty() && runs.get(runs.size() - 1).start() >= run.start()) {
                run = runs.remove(runs.size() - 1).with(run);
            }
            runs.add(run);
        }
        double most = tallest - offsets[offsets.length - 1];
        int next = 0;
        for (Run run : runs) {
            double start = Math.max(0, Math.min(most, run.start()));
            for (int i = 0; i < run.cells(); i++, next++) {
                layer.get(next).middle = start + offsets[next];
            }
        }
    }

    private static double shift(List<List<GraphLayout.Cell>> layers, double top) {
        double first = Double.MAX_VALUE;
        double last = 0;
        for (List<GraphLayout.Cell> layer : layers) {
            for (GraphLayout.Cell cell : layer) {
                first = Math.min(first, cell.middle - cell.height / 2);
                last = Math.max(last, cell.middle + cell.height / 2);
            }
        }
        for (List<GraphLayout.Cell> layer : layers) {
            for (GraphLayout.Cell cell : layer) {
                cell.middle += top - first;
            }
        }
        return layers.stream().allMatch(List::isEmpty) ? top : last + top - first;
    }
}
