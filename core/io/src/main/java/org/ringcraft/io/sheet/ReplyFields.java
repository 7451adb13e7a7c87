package org.ringcraft.io.sheet;

import static org.ringcraft.io.sheet.Columns.condition;
import static org.ringcraft.io.sheet.Columns.flag;
import static org.ringcraft.io.sheet.Columns.number;
import static org.ringcraft.io.sheet.Columns.one;
import static org.ringcraft.io.sheet.Columns.some;
import static org.ringcraft.io.sheet.Columns.text;
import static org.ringcraft.io.sheet.Columns.word;
import static org.ringcraft.io.sheet.Single.Blank.LEFT_OUT;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ringcraft.io.exchange.Tree;
import org.ringcraft.io.json.JsonValue;

/** The columns of replies, in the order in which an author thinks of them: words, style, flow, law, the rest. */
final class ReplyFields {

    private static final int TEXT_WIDTH = 52;
    private static final int NUMBER_WIDTH = 10;
    private static final String MIDDLE = "0.5";

    private ReplyFields() {}

    static List<Field> all() {
        List<Field> fields = new ArrayList<>(List.of(
                text("id", Look.KEY, 26),
                text("text", Look.WORDS, TEXT_WIDTH),
                word("move", Look.TAGS, 13, Vocabulary.MOVE),
                word("question", Look.TAGS, 11, Vocabulary.QUESTION),
                one("need", Look.TAGS, 14, Vocabulary.NEED),
                some("summarises", Look.TAGS, 18, Vocabulary.NEED),
                new Group(
                        "style",
                        List.of(axis("formality"), axis("pace"), axis("warmth"), axis("detail")),
                        at -> Optional.of(middle())),
                condition("when", 46),
                flag("repeat", Look.FLOW),
                one("to", Look.FLOW, 18, Vocabulary.NODE),
                new Single("routes", Column.of("routes", Look.FLOW, 38), ListCodec.ROUTES, LEFT_OUT),
                flag("ends", Look.FLOW),
                some("discloses", Look.LAW, 22, Vocabulary.DISCLOSURE),
                some("claims", Look.LAW, 22, Vocabulary.CLAIM),
                some("breaks", Look.LAW, 20, Vocabulary.BREACH),
                flag("account", Look.LAW)));
        fields.addAll(List.of(
                number("pressure", Look.LAW),
                one("handles", Look.TAGS, 16, Vocabulary.OBJECTION),
                word("step", Look.TAGS, 10, Vocabulary.STEP),
                new Group(
                        "benefit",
                        List.of(
                                part("product", "benefit product", Vocabulary.PRODUCT),
                                part("id", "benefit", Vocabulary.BENEFIT),
                                part("need", "benefit need", Vocabulary.NEED)),
                        LEFT_OUT),
                one("proposes", Look.TAGS, 16, Vocabulary.PROPOSAL),
                one("extra", Look.TAGS, 16, Vocabulary.EXTRA),
                word("value", Look.TAGS, 14, Vocabulary.VALUE),
                one("concedes", Look.LAW, 16, Vocabulary.AUTHORITY),
                flag("trade", Look.LAW),
                one("holds", Look.LAW, 16, Vocabulary.AUTHORITY),
                one("asks", Look.LAW, 14, Vocabulary.CHECK),
                one("tells", Look.LAW, 14, Vocabulary.CHECK),
                flag("seeksYes", Look.TAGS),
                flag("acceptsNo", Look.TAGS),
                flag("readsBack", Look.TAGS),
                flag("offersHelp", Look.TAGS)));
        fields.addAll(List.of(
                new Single("jargon", Column.of("jargon", Look.WORDS, 16), ListCodec.TERMS, LEFT_OUT),
                new Single("explains", Column.of("explains", Look.WORDS, 16), ListCodec.TERMS, LEFT_OUT),
                new Single("sets", Column.of("sets", Look.FLOW, 16), ListCodec.NAMES, LEFT_OUT),
                new Single(
                        "note",
                        Column.of("note", Look.WORDS, 60),
                        TextCodec.PROSE,
                        Single.Blank.standIn(
                                "To be written.",
                                "The note is empty, so the debrief will say 'To be written.' about this line.",
                                "Maybe say in a sentence why the line is good or not."))));
        return fields;
    }

    private static JsonValue middle() {
        Map<String, JsonValue> style = new LinkedHashMap<>();
        for (String axis : List.of("formality", "pace", "warmth", "detail")) {
            style.put(axis, Tree.number(MIDDLE));
        }
        return Tree.object(style);
    }

    private static Single axis(String key) {
        return new Single(key, Column.figures(key, Look.STYLE, NUMBER_WIDTH), NumberCodec.NUMBER, at -> {
            at.warn("This is empty, so it counts as " + MIDDLE + ".", "Maybe a number from 0 to 1.");
            return Optional.of(Tree.number(MIDDLE));
        });
    }

    private static Single part(String key, String heading, Vocabulary list) {
        return new Single(key, Column.one(heading, Look.TAGS, 18, list), TextCodec.LINE, LEFT_OUT);
    }
}
