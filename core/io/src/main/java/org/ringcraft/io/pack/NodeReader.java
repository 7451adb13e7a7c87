package org.ringcraft.io.pack;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ringcraft.engine.catalogue.AddedValue;
import org.ringcraft.engine.scenario.Condition;
import org.ringcraft.engine.scenario.HandleStep;
import org.ringcraft.engine.scenario.Line;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Node;
import org.ringcraft.engine.scenario.Phase;
import org.ringcraft.engine.scenario.QuestionType;
import org.ringcraft.engine.scenario.Reply;
import org.ringcraft.engine.scenario.Style;
import org.ringcraft.io.json.DiagnosticCode;
import org.ringcraft.io.json.Fields;
import org.ringcraft.io.json.JsonValue;
import org.ringcraft.io.json.Reporter;

/** Reads nodes and replies, of a scenario or of a fragment included in it. */
final class NodeReader {

    private static final double LEAST_ODDS = 0.001;
    private static final double MOST_ODDS = 1000;

    private final Names names;
    private final Owner owner;
    private final Frame frame;
    private final Mentions mentions;
    private final Mentions inPack;
    private final LineReader lines;
    private final Conditions conditions;

    NodeReader(Names names, Owner owner, Frame frame, Mentions mentions) {
        this.names = names;
        this.owner = owner;
        this.frame = frame;
        this.mentions = mentions;
        this.inPack = names.of(Owner.PACK);
        this.lines = new LineReader(names, owner, frame, mentions);
        this.conditions = lines.conditions();
    }

    Node node(JsonValue value, Reporter reporter) {
        Fields fields = Fields.of(value, reporter);
        Node node = node(fields);
        fields.finish();
        return node;
    }

    private Node node(Fields fields) {
        String id = declared(fields, Kind.NODE, owner);
        Phase phase = fields.oneOf("phase", Phase.class);
        List<Line> enter = lines.optional(fields, "enter");
        List<Reply> replies = fields.objects("replies", 0, this::reply);
        if (replies.isEmpty() && fields.has("replies")) {
            fields.report(
                    DiagnosticCode.NO_REPLIES,
                    "replies",
                    "The node '" + id + "' has no replies.",
                    "Maybe give it at least one that leads on.");
        }
        return new Node(id, phase, enter, replies, fields.optionalObject("because", this::because));
    }

    private String declared(Fields fields, Kind kind, Owner within) {
        String id = frame.declared(fields.id("id"));
        names.declare(kind, within, id, Place.of(fields, "id"));
        return id;
    }

    private Node.Because because(Fields fields) {
        String id = declared(fields, Kind.BECAUSE, owner);
        Owner question = new Owner(owner.key() + " because " + id, " in the question '" + id + "'");
        List<Node.Reason> reasons = fields.objects("reasons", 2, reason -> {
            String reasonId = reason.id("id");
            names.declare(Kind.REASON, question, reasonId, Place.of(reason, "id"));
            return new Node.Reason(reasonId, Texts.spoken(reason, "text", Texts.PLAYER_LINE), reason.flag("sound"));
        });
        if (!reasons.isEmpty() && reasons.stream().noneMatch(Node.Reason::sound)) {
            fields.report(
                    DiagnosticCode.REFUSED,
                    "reasons",
                    "None of the reasons of '" + id + "' is sound.",
                    "Maybe one should have \"sound\": true.");
        }
        return new Node.Because(id, Texts.prose(fields, "prompt"), reasons, fields.texts("criteria", 0, Texts.WORD));
    }

    private Reply reply(Fields fields) {
        String id = declared(fields, Kind.REPLY, owner);
        String text = Texts.spoken(fields, "text", Texts.PLAYER_LINE);
        Move move = fields.oneOf("move", Move.class);
        Style style = fields.object("style", NodeReader::style);
        Reply.Act act = act(fields, move);
        Condition when = conditions.optional(fields, "when");
        boolean repeatable = fields.flagOr("repeat", false);
        List<Line> answers = lines.optional(fields, "answers");
        List<Reply.Route> routes = routes(fields);
        boolean ends = fields.flagOr("ends", false);
        if (ends && (fields.has("to") || fields.has("routes"))) {
            clash(fields, "ends", "The reply ends the call and leads on.", "Maybe take out 'to' or 'routes'.");
        }
        return new Reply(
                id, text, move, style, act, when, repeatable, answers, routes, ends, Texts.prose(fields, "note"));
    }

    static Style style(Fields fields) {
        return new Style(
                fields.number("formality", 0, 1),
                fields.number("pace", 0, 1),
                fields.number("warmth", 0, 1),
                fields.number("detail", 0, 1));
    }

    private Reply.Act act(Fields fields, Move move) {
        Reply.Act act = new Reply.Act(
                fields.optionalOneOf("question", QuestionType.class),
                mentions.optional(fields, "need", Kind.NEED),
                mentions.optionalList(fields, "summarises", Kind.NEED),
                fields.optionalObject("benefit", this::benefit),
                words(fields, "jargon"),
                words(fields, "explains"),
                inPack.optionalList(fields, "claims", Kind.CLAIM),
                inPack.optionalList(fields, "discloses", Kind.DISCLOSURE),
                inPack.optionalList(fields, "breaks", Kind.BREACH),
                fields.flagOr("account", false),
                fields.numberOr("pressure", 0, 1, 0),
                handling(fields),
                mentions.optional(fields, "proposes", Kind.PROPOSAL),
                mentions.optional(fields, "extra", Kind.EXTRA),
                fields.optionalOneOf("value", AddedValue.class),
                inPack.optional(fields, "concedes", Kind.AUTHORITY),
                fields.flagOr("trade", false),
                inPack.optional(fields, "holds", Kind.AUTHORITY),
                mentions.optional(fields, "asks", Kind.CHECK),
                mentions.optional(fields, "tells", Kind.CHECK),
                fields.flagOr("seeksYes", false),
                fields.flagOr("acceptsNo", false),
                fields.flagOr("readsBack", false),
                fields.flagOr("offersHelp", false),
                flags(fields));
        check(fields, move, act);
        return act;
    }

    private void check(Fields fields, Move move, Reply.Act act) {
        if (move == Move.ASK && !fields.has("question")) {
            fields.reporter()
                    .report(
                            DiagnosticCode.MISSING_KEY,
                            fields.path(),
                            "The key 'question' is missing; every ASK has one.",
                            "Maybe \"question\": \"OPEN\".");
        }
        if (act.value().isPresent() && !fields.has("extra")) {
            clash(fields, "value", "A value is named, but no extra.", "Maybe add 'extra'.");
        }
        if (fields.has("trade") && !fields.has("concedes")) {
            clash(fields, "trade", "Something is traded for, but nothing conceded.", "Maybe add 'concedes'.");
        }
        if (act.tells().isPresent() && act.breaks().isEmpty()) {
            clash(
                    fields,
                    "tells",
                    "The answer is fed, but no breach named.",
                    "Maybe \"breaks\": [\"answer-feeding\"].");
        }
        wants(fields, "proposes", move, EnumSet.of(Move.OFFER, Move.TRIAL_CLOSE, Move.CLOSE));
        wants(fields, "concedes", move, EnumSet.of(Move.NEGOTIATE));
        needs(fields, "benefit", move, Move.BENEFIT);
        needs(fields, "handles", move, Move.HANDLE);
        needs(fields, "extra", move, Move.EXTRA);
    }

    /** A tag that the rules look at only on some moves. */
    private static void wants(Fields fields, String key, Move move, Set<Move> moves) {
        if (fields.has(key) && !moves.contains(move)) {
            clash(
                    fields,
                    key,
                    "The key '" + key + "' does not go with the move " + move + ".",
                    "Maybe the move is "
                            + String.join(" or ", moves.stream().map(Enum::name).toList()) + ".");
        }
    }

    /** A move that says nothing without its tag. */
    private static void needs(Fields fields, String key, Move move, Move with) {
        if (move == with && !fields.has(key)) {
            fields.reporter()
                    .report(
                            DiagnosticCode.MISSING_KEY,
                            fields.path(),
                            "The key '" + key + "' is missing; every " + with + " has one.",
                            "Maybe the move is another.");
        }
    }

    private static void clash(Fields fields, String key, String message, String cure) {
        fields.report(DiagnosticCode.KEYS_CLASH, key, message, cure);
    }

    private Reply.TiedBenefit benefit(Fields fields) {
        String product = inPack.required(fields, "product", Kind.PRODUCT);
        String benefit = names.of(CatalogueReader.product(product)).required(fields, "id", Kind.BENEFIT);
        return new Reply.TiedBenefit(product, benefit, mentions.optional(fields, "need", Kind.NEED));
    }

    private Optional<Reply.Handling> handling(Fields fields) {
        Optional<String> objection = mentions.optional(fields, "handles", Kind.OBJECTION);
        Optional<HandleStep> step = fields.optionalOneOf("step", HandleStep.class);
        if (fields.has("handles") && !fields.has("step")) {
            clash(fields, "handles", "An objection is handled, but by no step.", "Maybe \"step\": \"CLARIFY\".");
        }
        if (fields.has("step") && !fields.has("handles")) {
            clash(fields, "step", "There is a step, but no objection.", "Maybe add 'handles'.");
        }
        return objection.isPresent() && step.isPresent()
                ? Optional.of(new Reply.Handling(objection.get(), step.get()))
                : Optional.empty();
    }

    private List<String> flags(Fields fields) {
        List<String> flags = new ArrayList<>();
        for (JsonValue.JsonText name : fields.optionalNames("sets")) {
            names.declareAgain(Kind.FLAG, owner, name.text(), Place.of(fields, name));
            flags.add(name.text());
        }
        return flags;
    }

    private List<Reply.Route> routes(Fields fields) {
        if (fields.has("to") && fields.has("routes")) {
            clash(fields, "routes", "The reply has both 'to' and 'routes'.", "Maybe make 'to' the last of the routes.");
        }
        if (fields.has("routes")) {
            return fields.objects("routes", 1, this::route);
        }
        Optional<JsonValue.JsonText> to = fields.optionalName("to");
        return to.isPresent() ? List.of(new Reply.Route(Condition.ALWAYS, 1, target(fields, to.get()))) : List.of();
    }

    private Reply.Route route(Fields fields) {
        Condition when = conditions.optional(fields, "when");
        double odds = fields.numberOr("odds", LEAST_ODDS, MOST_ODDS, 1);
        Optional<JsonValue.JsonText> to = fields.name("to");
        return new Reply.Route(when, odds, to.isPresent() ? target(fields, to.get()) : "");
    }

    private String target(Fields fields, JsonValue.JsonText name) {
        String node = frame.node(name.text(), name.path());
        mentions.mention(Kind.NODE, node, Place.of(fields, name));
        return node;
    }

    private static List<String> words(Fields fields, String key) {
        List<String> words = new ArrayList<>();
        for (JsonValue.JsonText word : fields.optionalNames(key)) {
            words.add(word.text());
        }
        return words;
    }
}
