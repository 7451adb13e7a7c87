package org.ringcraft.io.sheet;

import static org.ringcraft.io.sheet.Columns.condition;
import static org.ringcraft.io.sheet.Columns.flag;
import static org.ringcraft.io.sheet.Columns.number;
import static org.ringcraft.io.sheet.Columns.one;
import static org.ringcraft.io.sheet.Columns.pairs;
import static org.ringcraft.io.sheet.Columns.pence;
import static org.ringcraft.io.sheet.Columns.prose;
import static org.ringcraft.io.sheet.Columns.required;
import static org.ringcraft.io.sheet.Columns.some;
import static org.ringcraft.io.sheet.Columns.text;
import static org.ringcraft.io.sheet.Columns.word;
import static org.ringcraft.io.sheet.Single.Blank.LEFT_OUT;
import static org.ringcraft.io.sheet.Single.Blank.NO_NAMES;
import static org.ringcraft.io.sheet.Single.Blank.NO_PAIRS;

import java.util.List;

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
    private static final int NUMBER_WIDTH = 10;

    static final Layout REPLIES = new Layout(
            "Replies",
            List.of(
                    Column.one(NODE, Look.KEY, 18, Vocabulary.NODE),
                    Column.one(PHASE, Look.SHOWN, 13, Vocabulary.ANYTHING)),
            ReplyFields.all(),
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
                            Column.figures("termMonths", Look.LAW, NUMBER_WIDTH + 2),
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
                                    Column.figures("checks required", Look.LAW, NUMBER_WIDTH),
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
}
