package org.ringcraft.io.sheet;

import java.util.List;
import java.util.Map;

/** Guesses how high a row must be for its wrapped texts: not every spreadsheet program works it out on opening. */
final class Heights {

    private static final double LINE = 15;
    private static final int MOST_LINES = 14;

    /** Letters that fit into the width of one figure, by which columns are measured. */
    private static final double LETTERS = 1.12;

    private Heights() {}

    /** Returns the height of a row in points. */
    static double of(Map<String, SheetCell> row, List<Column> columns) {
        double height = LINE;
        for (Column column : columns) {
            SheetCell cell = row.getOrDefault(column.heading(), SheetCell.BLANK);
            if (column.look() != Look.PROGRAM) {
                height = Math.max(height, of(cell.text(), column.width()));
            }
        }
        return height;
    }

    /** Returns the height of a text in points. */
    static double of(String text, int width) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines += Math.max(1, (int) Math.ceil(paragraph.length() / (width * LETTERS)));
        }
        return LINE * Math.min(lines, MOST_LINES);
    }
}
