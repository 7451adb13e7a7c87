package org.ringcraft.io.sheet;

/**
 * A column of a sheet. What it means stands in {@code workbook.properties}.
 *
 * @param width in characters
 * @param list what may stand in its cells
 * @param many whether a cell may hold several of them
 */
record Column(String heading, Look look, int width, Vocabulary list, boolean many) {

    static Column of(String heading, Look look, int width) {
        return new Column(heading, look, width, Vocabulary.ANYTHING, false);
    }

    static Column one(String heading, Look look, int width, Vocabulary list) {
        return new Column(heading, look, width, list, false);
    }

    static Column some(String heading, Look look, int width, Vocabulary list) {
        return new Column(heading, look, width, list, true);
    }
}
