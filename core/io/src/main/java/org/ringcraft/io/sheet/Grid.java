package org.ringcraft.io.sheet;

import java.util.List;

/** A sheet of a workbook, as it was read. Rows that hold nothing may be left out. */
record Grid(String name, List<SheetRow> rows) {
    Grid {
        rows = List.copyOf(rows);
    }
}
