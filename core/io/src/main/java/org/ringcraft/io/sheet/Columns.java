package org.ringcraft.io.sheet;

import static org.ringcraft.io.sheet.Single.Blank.FALSE;
import static org.ringcraft.io.sheet.Single.Blank.LEFT_OUT;

/** Members with one column, by kind. The heading is the key. */
final class Columns {

    private static final int FLAG_WIDTH = 10;
    private static final int NUMBER_WIDTH = 10;

    private Columns() {}

    static Single text(String key, Look look, int width) {
        return new Single(key, Column.of(key, look, width), TextCodec.LINE, LEFT_OUT);
    }

    static Single prose(String key, Look look, int width) {
        return new Single(key, Column.of(key, look, width), TextCodec.PROSE, LEFT_OUT);
    }

    static Single condition(String key, int width) {
        return new Single(key, Column.of(key, Look.FLOW, width), TextCodec.CONDITION, LEFT_OUT);
    }

    static Single one(String key, Look look, int width, Vocabulary list) {
        return new Single(key, Column.one(key, look, width, list), TextCodec.LINE, LEFT_OUT);
    }

    static Single some(String key, Look look, int width, Vocabulary list) {
        return new Single(key, Column.some(key, look, width, list), ListCodec.NAMES, LEFT_OUT);
    }

    static Single word(String key, Look look, int width, Vocabulary list) {
        return new Single(key, Column.one(key, look, width, list), new TextCodec.Word(list), LEFT_OUT);
    }

    static Single number(String key, Look look) {
        return new Single(key, Column.figures(key, look, NUMBER_WIDTH), NumberCodec.NUMBER, LEFT_OUT);
    }

    static Single pence(String key) {
        return new Single(key, Column.figures(key, Look.LAW, NUMBER_WIDTH + 4), NumberCodec.PENCE, LEFT_OUT);
    }

    static Single pairs(String key, Look look, int width, Single.Blank blank) {
        return new Single(key, Column.of(key, look, width), ListCodec.NUMBERS, blank);
    }

    static Single flag(String key, Look look) {
        return new Single(key, Column.one(key, look, FLAG_WIDTH, Vocabulary.YES_NO), FlagCodec.INSTANCE, LEFT_OUT);
    }

    static Single required(String key) {
        return new Single(key, Column.one(key, Look.TAGS, FLAG_WIDTH, Vocabulary.YES_NO), FlagCodec.INSTANCE, FALSE);
    }
}
