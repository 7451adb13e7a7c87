package org.ringcraft.io.sheet;

/**
 * A column of a sheet. What it means stands in {@code workbook.properties}.
 *
 * @param width in characters
 * @param list what may stand in its cells
 * @param many whether a cell may hold several of them
 * @param figures whether its cells hold numbers; all others hold text, which no program may turn into something else
 */
record Column(String heading, Look look, int width, Vocabulary list, boolean many, boolean figures) {

    static Column of(String heading, Look look, int width) {
        return new Column(heading, look, width, Vocabulary.ANYTHING, false, false);
    }

    static Column one(String heading, Look look, int width, Vocabulary list) {
        return new Column(heading, look, width, list, false, false);
    }

    static Column some(String heading, Look look, int width, Vocabulary list) {
        return new Column(heading, look, width, list, true, false);
    }

    static Column figures(String heading, Look look, int width) {
        return new Column(heading, look, width, Vocabulary.ANYTHING, false, true);
    }
}
