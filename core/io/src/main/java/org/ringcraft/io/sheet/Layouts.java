package org.ringcraft.io.sheet;

import static org.ringcraft.io.sheet.Single.Blank.FALSE;
import static org.ringcraft.io.sheet.Single.Blank.LEFT_OUT;
import static org.ringcraft.io.sheet.Single.Blank.NO_NAMES;
import static org.ringcraft.io.sheet.Single.Blank.NO_PAIRS;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ringcraft.io.exchange.Tree;
import org.ringcraft.io.json.JsonValue;

/** The sheets of a workbook. Keys and their order are those of the pack format. */
final class Layouts {

    /** Headings of columns that say what a row belongs to. */
    static final String NODE = "node";

    static final String PHASE = "phase";
    static final String FOR = "for";
    static final String AS = "as";
    static final String PART = "part";

    /** Headings of the sheet that has one row for each single value. */
    static final String SETTING = "setting";

    static final String VALUE = "value";
    static final String MEANING = "meaning";

    private static final int ID_WIDTH = 22;
    private static final int TEXT_WIDTH = 52;
    private static final int FLAG_WIDTH = 10;
    private static final int NUMBER_WIDTH = 10;
    private static final String MIDDLE = "0.5";

    static final Layout REPLIES = new Layout(
            "Replies",
            List.of(
                    Column.one(NODE, Look.KEY, 18, Vocabulary.NODE),
                    Column.one(PHASE, Look.SHOWN, 13, Vocabulary.ANYTHING)),
            replyFields(),
            List.of(
                    "id",
                    "text",
                    "move",
                    "style",
                    "question",
                    "repeat",
                    "need",
                    "summarises",
                    "handles",
                    "step",
                    "proposes",
                    "extra",
                    "value",
                    "concedes",
                    "trade",
                    "holds",
                    "asks",
                    "tells",
                    "breaks",
                    "acceptsNo",
                    "readsBack",
                    "offersHelp",
                    "jargon",
                    "explains",
                    "discloses",
                    "claims",
                    "seeksYes",
                    "pressure",
                    "account",
                    "benefit",
                    "sets",
                    "when",
                    "answers",
                    "to",
                    "routes",
                    "ends",
                    "note"));

    static final Layout LINES = Layout.of(
            "Customer lines",
            List.of(Column.of(FOR, Look.KEY, 24), Column.one(AS, Look.KEY, 11, Vocabulary.LINE_PART)),
            List.of(
                    text("id", Look.KEY, 28),
                    text("text", Look.WORDS, 70),
                    some("who", Look.FLOW, 24, Vocabulary.PERSONA),
                    condition("when", 34),
                    number("weight", Look.FLOW),
                    some("hints", Look.TAGS, 18, Vocabulary.NEED),
                    some("reveals", Look.TAGS, 18, Vocabulary.NEED),
                    one("raises", Look.TAGS, 18, Vocabulary.OBJECTION)));

    static final Layout NODES = new Layout(
            "Nodes",
            List.of(),
            List.of(
                    text("id", Look.KEY, ID_WIDTH),
                    word("phase", Look.KEY, 14, Vocabulary.PHASE),
                    new Group(
                            "because",
                            List.of(
                                    new Single("id", Column.of("because id", Look.TAGS, 20), TextCodec.LINE, LEFT_OUT),
                                    new Single(
                                            "prompt",
                                            Column.of("because prompt", Look.WORDS, TEXT_WIDTH),
                                            TextCodec.PROSE,
                                            LEFT_OUT),
                                    new Single(
                                            "criteria",
                                            Column.of("because criteria", Look.TAGS, 20),
                                            ListCodec.TERMS,
                                            LEFT_OUT)),
                            LEFT_OUT)),
            List.of("id", "phase", "enter", "replies", "because"));

    static final Layout REASONS = Layout.of(
            "Reasons",
            List.of(Column.one(NODE, Look.KEY, 18, Vocabulary.NODE)),
            List.of(text("id", Look.KEY, ID_WIDTH), text("text", Look.WORDS, 70), required("sound")));

    static final Layout NEEDS = new Layout(
            "Needs",
            List.of(),
            List.of(
                    text("id", Look.KEY, ID_WIDTH),
                    one("tag", Look.TAGS, 18, Vocabulary.TAG),
                    text("title", Look.WORDS, 40),
                    flag("wish", Look.TAGS),
                    flag("hidden", Look.TAGS),
                    number("weight", Look.TAGS),
                    pairs("weights", Look.TAGS, 40, LEFT_OUT),
                    number("guard", Look.TAGS)),
            List.of("id", "tag", "title", "wish", "hidden", "weight", "weights", "guard", "hint", "full", "guarded"));

    static final Layout OBJECTIONS = new Layout(
            "Objections",
            List.of(),
            List.of(text("id", Look.KEY, ID_WIDTH), text("title", Look.WORDS, 60)),
            List.of("id", "title", "implicit", "explicit", "again", "settled"));

    static final Layout PROPOSALS = Layout.of(
            "Proposals",
            List.of(),
            List.of(
                    text("id", Look.KEY, ID_WIDTH),
                    text("title", Look.WORDS, 34),
                    one("product", Look.TAGS, 18, Vocabulary.PRODUCT),
                    new Single(
                            "options",
                            Column.some("options", Look.TAGS, 22, Vocabulary.OPTION),
                            ListCodec.NAMES,
                            NO_NAMES),
                    one("offer", Look.TAGS, 18, Vocabulary.OFFER),
                    pence("monthlyPence"),
                    pence("setupPence"),
                    new Single(
                            "termMonths",
                            Column.of("termMonths", Look.LAW, NUMBER_WIDTH + 2),
                            NumberCodec.WHOLE,
                            LEFT_OUT),
                    pairs("meets", Look.TAGS, 60, NO_PAIRS)));

    static final Layout EXTRAS = Layout.of(
            "Extras",
            List.of(),
            List.of(
                    text("id", Look.KEY, ID_WIDTH),
                    text("title", Look.WORDS, 34),
                    one("product", Look.TAGS, 18, Vocabulary.PRODUCT),
                    pence("monthlyPence"),
                    word("value", Look.TAGS, 15, Vocabulary.VALUE),
                    pairs("meets", Look.TAGS, 60, NO_PAIRS)));

    /** The three texts of the brief, whose text stands in the column of the cards', and the cards. */
    static final Layout BRIEF = Layout.of(
            "Brief",
            List.of(Column.one(PART, Look.KEY, 13, Vocabulary.BRIEF_PART)),
            List.of(text("title", Look.WORDS, 30), prose("text", Look.WORDS, 90)));

    /** Checks, order fields and wrap-up codes: what the desk shows. */
    static final Layout DESK = Layout.of(
            "Desk",
            List.of(Column.one(PART, Look.KEY, 14, Vocabulary.DESK_PART)),
            List.of(
                    text("id", Look.KEY, ID_WIDTH),
                    text("label", Look.WORDS, 44),
                    flag("required", Look.FLOW),
                    new Single("values", Column.of("values", Look.TAGS, 44), ListCodec.TERMS, LEFT_OUT),
                    text("customer", Look.WORDS, TEXT_WIDTH)));

    static final Layout FRAGMENTS = Layout.of(
            "Fragments",
            List.of(),
            List.of(
                    one("fragment", Look.KEY, ID_WIDTH, Vocabulary.FRAGMENT),
                    text("as", Look.KEY, ID_WIDTH),
                    new Single("with", Column.of("with", Look.FLOW, 60), ListCodec.TEXTS, LEFT_OUT)));

    /** One object in a column: a row for each of its members. */
    static final Layout SCENARIO = new Layout(
            "Scenario",
            List.of(),
            List.of(
                    text("id", Look.KEY, ID_WIDTH),
                    text("title", Look.WORDS, ID_WIDTH),
                    prose("summary", Look.WORDS, ID_WIDTH),
                    word("direction", Look.TAGS, ID_WIDTH, Vocabulary.DIRECTION),
                    word("customer", Look.TAGS, ID_WIDTH, Vocabulary.CUSTOMER),
                    new Single("date", Column.of("date", Look.TAGS, ID_WIDTH), TextCodec.DATE, LEFT_OUT),
                    some("products", Look.TAGS, ID_WIDTH, Vocabulary.PRODUCT),
                    some("personas", Look.TAGS, ID_WIDTH, Vocabulary.PERSONA),
                    pence("budgetPence"),
                    new Group(
                            "verification",
                            List.of(new Single(
                                    "required",
                                    Column.of("checks required", Look.LAW, NUMBER_WIDTH),
                                    NumberCodec.WHOLE,
                                    LEFT_OUT)),
                            LEFT_OUT),
                    one("start", Look.FLOW, ID_WIDTH, Vocabulary.NODE)),
            List.of(
                    "id",
                    "title",
                    "summary",
                    "direction",
                    "customer",
                    "date",
                    "products",
                    "personas",
                    "brief",
                    "budgetPence",
                    "verification",
                    "needs",
                    "objections",
                    "proposals",
                    "extras",
                    "orderFields",
                    "dispositions",
                    "start",
                    "include",
                    "nodes"));

    /** The sheets with one row an object, in the order of the workbook. */
    static final List<Layout> TABLES =
            List.of(REPLIES, LINES, NODES, REASONS, NEEDS, OBJECTIONS, PROPOSALS, EXTRAS, BRIEF, DESK, FRAGMENTS);

    private Layouts() {}

    private static List<Field> replyFields() {
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
                condition("when", 38),
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
        return new Single(key, Column.of(key, Look.STYLE, NUMBER_WIDTH), NumberCodec.NUMBER, at -> {
            at.warn("This is empty, so it counts as " + MIDDLE + ".", "Maybe a number from 0 to 1.");
            return Optional.of(Tree.number(MIDDLE));
        });
    }

    private static Single part(String key, String heading, Vocabulary list) {
        return new Single(key, Column.one(heading, Look.TAGS, 18, list), TextCodec.LINE, LEFT_OUT);
    }

    private static Single text(String key, Look look, int width) {
        return new Single(key, Column.of(key, look, width), TextCodec.LINE, LEFT_OUT);
    }

    private static Single prose(String key, Look look, int width) {
        return new Single(key, Column.of(key, look, width), TextCodec.PROSE, LEFT_OUT);
    }

    private static Single condition(String key, int width) {
        return new Single(key, Column.of(key, Look.FLOW, width), TextCodec.CONDITION, LEFT_OUT);
    }

    private static Single one(String key, Look look, int width, Vocabulary list) {
        return new Single(key, Column.one(key, look, width, list), TextCodec.LINE, LEFT_OUT);
    }

    private static Single some(String key, Look look, int width, Vocabulary list) {
        return new Single(key, Column.some(key, look, width, list), ListCodec.NAMES, LEFT_OUT);
    }

    private static Single word(String key, Look look, int width, Vocabulary list) {
        return new Single(key, Column.one(key, look, width, list), new TextCodec.Word(list), LEFT_OUT);
    }

    private static Single number(String key, Look look) {
        return new Single(key, Column.of(key, look, NUMBER_WIDTH), NumberCodec.NUMBER, LEFT_OUT);
    }

    private static Single pence(String key) {
        return new Single(key, Column.of(key, Look.LAW, NUMBER_WIDTH + 4), NumberCodec.PENCE, LEFT_OUT);
    }

    private static Single pairs(String key, Look look, int width, Single.Blank blank) {
        return new Single(key, Column.of(key, look, width), ListCodec.NUMBERS, blank);
    }

    private static Single flag(String key, Look look) {
        return new Single(key, Column.one(key, look, FLAG_WIDTH, Vocabulary.YES_NO), FlagCodec.INSTANCE, LEFT_OUT);
    }

    private static Single required(String key) {
        return new Single(key, Column.one(key, Look.TAGS, FLAG_WIDTH, Vocabulary.YES_NO), FlagCodec.INSTANCE, FALSE);
    }
}
