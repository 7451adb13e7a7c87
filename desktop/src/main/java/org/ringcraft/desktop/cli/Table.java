package org.ringcraft.desktop.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Rows under a heading, in columns as wide as they need; numbers stand on the right. */
final class Table {

    private final List<List<String>> rows = new ArrayList<>();

    Table(List<String> heading) {
        rows.add(heading);
    }

    void row(List<String> cells) {
        if (cells.size() != rows.get(0).size()) {
            throw new IllegalArgumentException("The row " + cells + " does not fit the heading " + rows.get(0) + ".");
        }
        rows.add(cells);
    }

    void print(PrintWriter out) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        boolean[] numbers = new boolean[columns];
        for (int column = 0; column < columns; column++) {
            int at = column;
            widths[at] =
                    rows.stream().mapToInt(row -> row.get(at).length()).max().orElse(0);
            numbers[at] = rows.size() > 1
                    && rows.stream().skip(1).allMatch(row -> row.get(at).matches("-|[-+]?[0-9].*"));
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < columns; column++) {
                String blank = " ".repeat(widths[column] - row.get(column).length());
                line.append(column == 0 ? "" : "  ")
                        .append(numbers[column] ? blank + row.get(column) : row.get(column) + blank);
            }
            out.println(line.toString().stripTrailing());
        }
    }
}
