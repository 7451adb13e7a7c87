package org.ringcraft.io.plan;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what has become of words that were pinned. */
final class Wording {

    private Wording() {}

    /**
     * Returns the run of whole sentences that is most like those words, from any of the texts; of equally like ones the
     * shortest, or else the first. Nothing when nothing was said.
     */
    static Optional<String> nearest(String words, List<String> texts) {
        Optional<String> best = Optional.empty();
        double likeness = -1;
        for (String text : texts) {
            for (String run : runs(text)) {
                double like = likeness(words, run);
                if (like > likeness
                        || (like == likeness
                                && run.length() < best.map(String::length).orElse(0))) {
                    likeness = like;
                    best = Optional.of(run);
                }
            }
        }
        return best;
    }

    private static List<String> runs(String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.UK);
        sentences.setText(text);
        List<Integer> edges = new ArrayList<>();
        for (int edge = sentences.first(); edge != BreakIterator.DONE; edge = sentences.next()) {
            edges.add(edge);
        }
        List<String> runs = new ArrayList<>();
        for (int from = 0; from < edges.size() - 1; from++) {
            for (int to = from + 1; to < edges.size(); to++) {
                runs.add(text.substring(edges.get(from), edges.get(to)).strip());
            }
        }
        return runs;
    }

    /** Twice the longest common row of words, by the words of both: 1 is the same, 0 has nothing in common. */
    private static double likeness(String one, String other) {
        List<String> a = words(one);
        List<String> b = words(other);
        int[][] common = new int[a.size() + 1][b.size() + 1];
        for (int i = 1; i <= a.size(); i++) {
            for (int j = 1; j <= b.size(); j++) {
                common[i][j] = a.get(i - 1).equals(b.get(j - 1))
                        ? common[i - 1][j - 1] + 1
                        : Math.max(common[i - 1][j], common[i][j - 1]);
            }
        }
        return 2.0 * common[a.size()][b.size()] / Math.max(1, a.size() + b.size());
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}']+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
