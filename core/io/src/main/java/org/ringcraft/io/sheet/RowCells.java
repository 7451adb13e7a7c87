package org.ringcraft.io.sheet;

/** The cells of one object: of a row, or of a column where a sheet has one object. */
interface RowCells {

    /** Returns the cell under a heading; a blank one when there is no such heading. */
    CellAt at(String heading);

    /** Returns the place of the whole row. */
    Spot spot();
}
