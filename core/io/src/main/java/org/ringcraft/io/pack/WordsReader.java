package org.ringcraft.io.pack;

import org.ringcraft.engine.lint.HouseWords;
import org.ringcraft.io.json.Fields;
import org.ringcraft.io.json.JsonValue;
import org.ringcraft.io.json.Reporter;

/** Reads how the pack wants its words. */
final class WordsReader {

    private static final int MOST_CHARACTERS = 2_000;
    private static final int OLDEST = 30;

    private WordsReader() {}

    static HouseWords read(JsonValue document, Reporter reporter) {
        Fields fields = Fields.of(document, reporter);
        HouseWords words = new HouseWords(
                fields.objects(
                        "jargon",
                        0,
                        each -> new HouseWords.Term(each.text("term", Texts.WORD), Texts.prose(each, "means"))),
                fields.objects(
                        "unwanted",
                        0,
                        each -> new HouseWords.Unwanted(
                                each.text("word", Texts.WORD),
                                Texts.anyProse(each, "instead"),
                                Texts.prose(each, "why"),
                                each.flagOr("anybody", false))),
                fields.whole("longestReply", 1, MOST_CHARACTERS),
                fields.whole("longestLine", 1, MOST_CHARACTERS),
                fields.number("readingAge", 5, OLDEST));
        fields.finish();
        return words;
    }
}
