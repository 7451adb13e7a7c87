package org.ringcraft.io.sheet;

/** A cell, where it stands, and where to complain of it. */
record CellAt(SheetCell cell, Spot spot, Findings findings) {

    boolean isBlank() {
        return cell.isBlank();
    }

    /** Returns what is in the cell as clean text, whatever kind it is; an error is reported and reads as nothing. */
    String text() {
        if (cell.kind() == SheetCell.Kind.ERROR) {
            error("The formula here gives " + cell.text() + ".", "Maybe type the value in.");
            return "";
        }
        return cell.cleaned();
    }

    void error(String message, String cure) {
        findings.error(spot, message, cure);
    }

    void warn(String message, String cure) {
        findings.warn(spot, message, cure);
    }
}
