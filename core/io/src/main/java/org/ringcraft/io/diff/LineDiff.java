package org.ringcraft.io.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The fewest lines to take away and to add that make one text of another (Myers 1986). For texts that differ in more than
 * a thousand lines the middle is taken as changed throughout.
 */
public final class LineDiff {

    private static final int MOST_EDITS = 1_000;

    /** Lines that are shown around a change. */
    private static final int AROUND = 3;

    private final List<Edit> edits;

    private LineDiff(List<Edit> edits) {
        this.edits = List.copyOf(edits);
    }

    /** What happens to a line. */
    enum Kind {
        SAME(' '),
        GONE('-'),
        NEW('+');

        private final char sign;

        Kind(char sign) {
            this.sign = sign;
        }
    }

    /** A line of either text, in reading order. */
    record Edit(Kind kind, String line) {}

    /** Compares two texts, line by line. */
    public static LineDiff of(List<String> before, List<String> after) {
        int head = 0;
        int least = Math.min(before.size(), after.size());
        while (head < least && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < least - head && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        List<Edit> edits = new ArrayList<>();
        before.subList(0, head).forEach(line -> edits.add(new Edit(Kind.SAME, line)));
        edits.addAll(middle(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail)));
        before.subList(before.size() - tail, before.size()).forEach(line -> edits.add(new Edit(Kind.SAME, line)));
        return new LineDiff(edits);
    }

    /** Walks the edit graph, keeping the furthest point of each diagonal for every number of edits. */
    private static List<Edit> middle(List<String> before, List<String> after) {
        List<Map<Integer, Integer>> trace = new ArrayList<>();
        Map<Integer, Integer> furthest = new HashMap<>(Map.of(1, 0));
        for (int edits = 0; edits <= Math.min(before.size() + after.size(), MOST_EDITS); edits++) {
            trace.add(new HashMap<>(furthest));
            for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
                int x = start(furthest, diagonal, edits);
                while (x < before.size()
                        && x - diagonal < after.size()
                        && before.get(x).equals(after.get(x - diagonal))) {
                    x++;
                }
                furthest.put(diagonal, x);
                if (x >= before.size() && x - diagonal >= after.size()) {
                    return back(before, after, trace);
                }
            }
        }
        List<Edit> all = new ArrayList<>();
        before.forEach(line -> all.add(new Edit(Kind.GONE, line)));
        after.forEach(line -> all.add(new Edit(Kind.NEW, line)));
        return all;
    }

    private static int start(Map<Integer, Integer> furthest, int diagonal, int edits) {
        boolean down =
                diagonal == -edits || (diagonal != edits && at(furthest, diagonal - 1) < at(furthest, diagonal + 1));
        return down ? at(furthest, diagonal + 1) : at(furthest, diagonal - 1) + 1;
    }

    private static int at(Map<Integer, Integer> furthest, int diagonal) {
        return furthest.getOrDefault(diagonal, Integer.MIN_VALUE / 2);
    }

    private static List<Edit> back(List<String> before, List<String> after, List<Map<Integer, Integer>> trace) {
        List<Edit> edits = new ArrayList<>();
        int x = before.size();
        int y = after.size();
        for (int step = trace.size() - 1; step >= 0; step--) {
            Map<Integer, Integer> furthest = trace.get(step);
            int diagonal = x - y;
            boolean down =
                    diagonal == -step || (diagonal != step && at(furthest, diagonal - 1) < at(furthest, diagonal + 1));
            int from = down ? diagonal + 1 : diagonal - 1;
            int fromX = at(furthest, from);
            int fromY = fromX - from;
            while (x > Math.max(fromX, 0) && y > Math.max(fromY, 0)) {
                edits.add(new Edit(Kind.SAME, before.get(--x)));
                y--;
            }
            if (step > 0) {
                edits.add(down ? new Edit(Kind.NEW, after.get(--y)) : new Edit(Kind.GONE, before.get(--x)));
            }
        }
        Collections.reverse(edits);
        return edits;
    }

    /** Tells whether there is a difference. */
    public boolean isEmpty() {
        return changes() == 0;
    }

    /** Returns how many lines have changed; a line that was replaced counts once. */
    public int changes() {
        int sum = 0;
        int gone = 0;
        int made = 0;
        for (Edit edit : edits) {
            if (edit.kind() == Kind.SAME) {
                sum += Math.max(gone, made);
                gone = 0;
                made = 0;
            } else {
                gone += edit.kind() == Kind.GONE ? 1 : 0;
                made += edit.kind() == Kind.NEW ? 1 : 0;
            }
        }
        return sum + Math.max(gone, made);
    }

    /**
     * Returns the difference in the unified format, with three lines around each change; nothing when there is none.
     *
     * @param before what to call the text before
     * @param after what to call the text after
     */
    public List<String> unified(String before, String after) {
        if (isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of("--- " + before, "+++ " + after));
        for (int[] hunk : hunks()) {
            lines.add(head(hunk[0], hunk[1]));
            edits.subList(hunk[0], hunk[1]).forEach(edit -> lines.add(edit.kind().sign + edit.line()));
        }
        return lines;
    }

    /** Returns from where to where each hunk goes, as places in the edits. */
    private List<int[]> hunks() {
        List<int[]> hunks = new ArrayList<>();
        for (int i = 0; i < edits.size(); i++) {
            if (edits.get(i).kind() == Kind.SAME) {
                continue;
            }
            int from = Math.max(0, i - AROUND);
            int to = Math.min(edits.size(), i + 1 + AROUND);
            int[] last = hunks.isEmpty() ? new int[] {-1, -1} : hunks.get(hunks.size() - 1);
            if (from <= last[1]) {
                last[1] = to;
            } else {
                hunks.add(new int[] {from, to});
            }
        }
        return hunks;
    }

    private String head(int from, int to) {
        int[] start = counted(0, from);
        int[] length = counted(from, to);
        return "@@ -" + span(start[0], length[0]) + " +" + span(start[1], length[1]) + " @@";
    }

    /** Returns how many lines of the text before, and of the text after, lie in that stretch. */
    private int[] counted(int from, int to) {
        int[] counts = new int[2];
        for (Edit edit : edits.subList(from, to)) {
            counts[0] += edit.kind() == Kind.NEW ? 0 : 1;
            counts[1] += edit.kind() == Kind.GONE ? 0 : 1;
        }
        return counts;
    }

    private static String span(int before, int length) {
        return (length == 0 ? before : before + 1) + (length == 1 ? "" : "," + length);
    }
}
