package org.ringcraft.io.sheet;

/**
 * A place in a workbook.
 *
 * @param row as the spreadsheet program shows it, from 1; 0 when the whole sheet is meant
 * @param column counted from 0; -1 when the whole row is meant
 * @param heading of the column; empty with a column of -1
 */
record Spot(String sheet, int row, int column, String heading) {

    private static final int LETTERS = 26;

    static Spot sheet(String sheet) {
        return new Spot(sheet, 0, -1, "");
    }

    static Spot row(String sheet, int row) {
        return new Spot(sheet, row, -1, "");
    }

    /** Returns the letters of a column: A for 0, AA for 26. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.toString();
    }

    /** Returns the place in words: {@code Replies, row 14, column F (move)}. */
    String text() {
        return sheet
                + (row > 0 ? ", row " + row : "")
                + (column >= 0 ? ", column " + letters(column) : "")
                + (heading.isEmpty() ? "" : " (" + heading + ")");
    }
}
