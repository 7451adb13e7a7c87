package org.ringcraft.io.sheet;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param number as the spreadsheet program shows it, from 1
 * @param cells from column A on; there may be fewer than columns
 */
record SheetRow(int number, List<SheetCell> cells) {
    SheetRow {
        cells = List.copyOf(cells);
    }

    /** Returns the cell of a column, counted from 0; blank where the row has ended. */
    SheetCell cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : SheetCell.BLANK;
    }

    boolean isBlank() {
        return cells.stream().allMatch(SheetCell::isBlank);
    }
}
