package org.ringcraft.io.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;

/** Orders the cells of layers by the mean place of their neighbours, so that few ways cross. */
final class LayerOrder {

    private static final int SWEEPS = 12;

    private LayerOrder() {}

    /** Orders every layer in place; keeps the order with the fewest crossings of those that were met. */
    static void arrange(List<List<GraphLayout.Cell>> layers) {
        List<List<GraphLayout.Cell>> best = copy(layers);
        long fewest = crossings(layers);
        for (int sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
            boolean onwards = sweep % 2 == 0;
            for (int i = 1; i < layers.size(); i++) {
                sort(layers, onwards ? i : layers.size() - 1 - i, onwards);
            }
            long now = crossings(layers);
            if (now < fewest) {
                fewest = now;
                best = copy(layers);
            }
        }
        for (int i = 0; i < layers.size(); i++) {
            layers.set(i, best.get(i));
        }
    }

    private static List<List<GraphLayout.Cell>> copy(List<List<GraphLayout.Cell>> layers) {
        List<List<GraphLayout.Cell>> copy = new ArrayList<>();
        layers.forEach(layer -> copy.add(new ArrayList<>(layer)));
        return copy;
    }

    private static void sort(List<List<GraphLayout.Cell>> layers, int layer, boolean onwards) {
        IdentityHashMap<GraphLayout.Cell, Integer> places = places(layers.get(onwards ? layer - 1 : layer + 1));
        List<GraphLayout.Cell> cells = layers.get(layer);
        IdentityHashMap<GraphLayout.Cell, Double> means = new IdentityHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            GraphLayout.Cell cell = cells.get(i);
            List<GraphLayout.Cell> neighbours = onwards ? cell.before : cell.after;
            means.put(cell, neighbours.stream().mapToInt(places::get).average().orElse(i));
        }
        cells.sort(Comparator.comparingDouble(means::get));
    }

    private static IdentityHashMap<GraphLayout.Cell, Integer> places(List<GraphLayout.Cell> layer) {
        IdentityHashMap<GraphLayout.Cell, Integer> places = new IdentityHashMap<>();
        layer.forEach(cell -> places.put(cell, places.size()));
        return places;
    }

    /** Counts how often ways between neighbouring layers cross. */
    static long crossings(List<List<GraphLayout.Cell>> layers) {
        long crossings = 0;
        for (int i = 1; i < layers.size(); i++) {
            IdentityHashMap<GraphLayout.Cell, Integer> places = places(layers.get(i));
            List<Integer> ends = new ArrayList<>();
            for (GraphLayout.Cell cell : layers.get(i - 1)) {
                cell.after.stream().map(places::get).sorted().forEach(ends::add);
            }
            crossings += inversions(ends, layers.get(i).size());
        }
        return crossings;
    }

    /** Counts pairs in the wrong order, by a Fenwick tree. */
    private static long inversions(List<Integer> places, int size) {
        int[] tree = new int[size + 1];
        long found = 0;
        for (int i = 0; i < places.size(); i++) {
            int upTo = 0;
            for (int at = places.get(i) + 1; at > 0; at -= at & -at) {
                upTo += tree[at];
            }
            found += i - upTo;
            for (int at = places.get(i) + 1; at <= size; at += at & -at) {
                tree[at]++;
            }
        }
        return found;
    }
}
