package org.ringcraft.io.sheet;

/**
 * Something about a workbook that its author should know.
 *
 * @param sheet name of the sheet; empty when the whole workbook is meant
 * @param row as the spreadsheet program shows it, from 1; 0 when the whole sheet is meant
 * @param column letters of the column, such as {@code AB}; empty when the whole row is meant
 * @param heading heading of that column, or empty
 * @param isError whether it stops the import
 * @param message names the value, in whole sentences
 * @param cure a sentence that begins with "Maybe", or empty
 */
public record SheetFinding(
        String sheet, int row, String column, String heading, boolean isError, String message, String cure) {

    static SheetFinding of(Spot spot, boolean isError, String message, String cure) {
        String column = spot.column() < 0 ? "" : Spot.letters(spot.column());
        return new SheetFinding(spot.sheet(), spot.row(), column, spot.heading(), isError, message, cure);
    }

    /** Returns the place in words: {@code Replies, row 14, column F (move)}; empty for the whole workbook. */
    public String where() {
        return sheet
                + (row > 0 ? ", row " + row : "")
                + (column.isEmpty() ? "" : ", column " + column)
                + (heading.isEmpty() ? "" : " (" + heading + ")");
    }

    /** Returns the finding as one line. */
    public String text() {
        String place = where();
        return (place.isEmpty() ? "" : place + ": ") + message + (cure.isEmpty() ? "" : " " + cure);
    }
}
