package org.ringcraft.io.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ringcraft.engine.catalogue.AddedValue;
import org.ringcraft.engine.scenario.CustomerType;
import org.ringcraft.engine.scenario.Direction;
import org.ringcraft.engine.scenario.Need;
import org.ringcraft.engine.scenario.Node;
import org.ringcraft.engine.scenario.Objection;
import org.ringcraft.engine.scenario.Scenario;
import org.ringcraft.io.json.DiagnosticCode;
import org.ringcraft.io.json.Fields;
import org.ringcraft.io.json.JsonValue;
import org.ringcraft.io.json.Reporter;

/** Reads one scenario and includes its fragments. Used once. */
final class ScenarioReader {

    /** Fields of the order form. */
    static final List<String> ORDER_FIELDS = List.of("proposal", "extra", "email", "start", "express");
    /** Wrap-up codes. */
    static final List<String> DISPOSITIONS =
            List.of("sale", "no-sale", "call-back", "not-verified", "transfer", "hang-up");

    private static final List<Kind> OWN = List.of(
            Kind.PLAYING,
            Kind.ON_SALE,
            Kind.NEED,
            Kind.OBJECTION,
            Kind.PROPOSAL,
            Kind.EXTRA,
            Kind.CHECK,
            Kind.NODE,
            Kind.REPLY,
            Kind.FLAG);

    private final Names names;
    private final Map<String, Fragment> fragments;
    private final Set<String> included;
    private final Owner owner;
    private final Reporter reporter;
    private final Mentions mentions;
    private final LineReader lines;

    /** Adds to {@code included} the ids of all fragments that it includes. */
    ScenarioReader(Names names, Map<String, Fragment> fragments, Set<String> included, Reporter reporter) {
        this.names = names;
        this.fragments = fragments;
        this.included = included;
        this.reporter = reporter;
        this.owner = owner(reporter.file());
        this.mentions = names.of(owner);
        this.lines = new LineReader(names, owner, Frame.PLAIN, mentions);
        for (Kind kind : OWN) {
            names.open(kind, owner);
        }
    }

    /** Returns the owner of what belongs to the scenario in that file. */
    private static Owner owner(String file) {
        return new Owner(file, " in " + file);
    }

    /** A scenario, whose names are in its file's, and where it stands. */
    record Read(Scenario scenario, Owner owner, Place place) {

        Place at(String key) {
            return new Place(place.reporter(), place.path().member(key));
        }
    }

    Read read(JsonValue document) {
        Fields fields = Fields.of(document, reporter);
        String id = fields.id("id");
        names.declare(Kind.SCENARIO, Owner.PACK, id, Place.of(fields, "id"));
        Scenario scenario = new Scenario(
                id,
                Texts.title(fields, "title"),
                Texts.prose(fields, "summary"),
                fields.oneOf("direction", Direction.class),
                fields.oneOf("customer", CustomerType.class),
                fields.date("date"),
                taking(fields, "products", Kind.PRODUCT, Kind.ON_SALE),
                taking(fields, "personas", Kind.PERSONA, Kind.PLAYING),
                fields.object("brief", ScenarioReader::brief),
                fields.whole("budgetPence", 0, CatalogueReader.MOST_PENCE),
                fields.object("verification", this::verification),
                fields.objects("needs", 0, this::need),
                fields.objects("objections", 0, this::objection),
                fields.objects("proposals", 0, this::proposal),
                fields.objects("extras", 0, this::extra),
                fields.objects("orderFields", 0, this::orderField),
                fields.objects("dispositions", 1, this::disposition),
                mentions.required(fields, "start", Kind.NODE),
                nodes(fields));
        fields.finish();
        return new Read(scenario, owner, new Place(reporter, fields.path()));
    }

    /** Things of the pack that take part in the scenario. */
    private List<String> taking(Fields fields, String key, Kind inPack, Kind here) {
        List<String> ids = new ArrayList<>();
        for (JsonValue.JsonText name : fields.names(key, 1)) {
            Place place = Place.of(fields, name);
            names.mention(inPack, Owner.PACK, name.text(), place);
            names.declareAgain(here, owner, name.text(), place);
            ids.add(name.text());
        }
        return ids;
    }

    private static Scenario.Brief brief(Fields fields) {
        return new Scenario.Brief(
                Texts.prose(fields, "situation"),
                Texts.prose(fields, "goal"),
                Texts.prose(fields, "target"),
                fields.objects(
                        "cards", 0, card -> new Scenario.Card(Texts.title(card, "title"), Texts.prose(card, "text"))));
    }

    private Scenario.Verification verification(Fields fields) {
        List<Scenario.Field> checks = fields.objects(
                "fields", 0, each -> new Scenario.Field(declared(each, Kind.CHECK), Texts.title(each, "label")));
        int required = fields.whole("required", 0, 20);
        if (required > checks.size()) {
            fields.report(
                    DiagnosticCode.VERIFICATION,
                    "required",
                    required + " checks must match, but there are " + checks.size() + ".",
                    "Maybe add a field, or ask for fewer.");
        }
        return new Scenario.Verification(checks, required);
    }

    private String declared(Fields fields, Kind kind) {
        String id = fields.id("id");
        names.declare(kind, owner, id, Place.of(fields, "id"));
        return id;
    }

    private Need need(Fields fields) {
        return new Need(
                declared(fields, Kind.NEED),
                fields.id("tag"),
                Texts.title(fields, "title"),
                fields.flagOr("wish", false),
                fields.flagOr("hidden", false),
                fields.number("weight", 0, 2),
                mentions.keys(fields, "weights", fields.optionalNumbers("weights", 0, 2), Kind.PLAYING),
                fields.number("guard", 0, 1),
                lines.required(fields, "hint", 1),
                lines.required(fields, "full", 1),
                lines.required(fields, "guarded", 1));
    }

    private Objection objection(Fields fields) {
        return new Objection(
                declared(fields, Kind.OBJECTION),
                Texts.title(fields, "title"),
                lines.required(fields, "implicit", 1),
                lines.required(fields, "explicit", 1),
                lines.required(fields, "again", 1),
                lines.required(fields, "settled", 1));
    }

    private Scenario.Proposal proposal(Fields fields) {
        String id = declared(fields, Kind.PROPOSAL);
        String title = Texts.title(fields, "title");
        String product = mentions.required(fields, "product", Kind.ON_SALE);
        return new Scenario.Proposal(
                id,
                title,
                product,
                names.of(CatalogueReader.product(product)).list(fields, "options", 0, Kind.OPTION),
                names.of(Owner.PACK).optional(fields, "offer", Kind.OFFER),
                fields.whole("monthlyPence", 0, CatalogueReader.MOST_PENCE),
                fields.whole("setupPence", 0, CatalogueReader.MOST_PENCE),
                fields.whole("termMonths", 0, CatalogueReader.MOST_MONTHS),
                mentions.keys(fields, "meets", fields.numbers("meets", 0, 1), Kind.NEED));
    }

    private Scenario.Extra extra(Fields fields) {
        return new Scenario.Extra(
                declared(fields, Kind.EXTRA),
                Texts.title(fields, "title"),
                mentions.required(fields, "product", Kind.ON_SALE),
                fields.whole("monthlyPence", 0, CatalogueReader.MOST_PENCE),
                fields.oneOf("value", AddedValue.class),
                mentions.keys(fields, "meets", fields.numbers("meets", 0, 1), Kind.NEED));
    }

    private Scenario.OrderField orderField(Fields fields) {
        String id = fields.word("id", ORDER_FIELDS);
        names.declare(Kind.ORDER_FIELD, owner, id, Place.of(fields, "id"));
        List<String> values = fields.optionalTexts("values", Texts.TITLE);
        for (int i = 0; i < values.size(); i++) {
            Place place = new Place(reporter, fields.path("values").element(i));
            if (id.equals("proposal")) {
                mentions.mention(Kind.PROPOSAL, values.get(i), place);
            } else if (id.equals("extra")) {
                mentions.mention(Kind.EXTRA, values.get(i), place);
            }
        }
        return new Scenario.OrderField(
                id,
                Texts.title(fields, "label"),
                fields.flag("required"),
                values,
                Texts.optionalSpoken(fields, "customer", Texts.CUSTOMER_LINE).orElse(""));
    }

    private Scenario.Disposition disposition(Fields fields) {
        String id = fields.word("id", DISPOSITIONS);
        names.declare(Kind.DISPOSITION, owner, id, Place.of(fields, "id"));
        return new Scenario.Disposition(id, Texts.title(fields, "label"));
    }

    private List<Node> nodes(Fields fields) {
        Inclusion inclusion = new Inclusion(fragments, included, names, owner, mentions);
        List<JsonValue> includes = fields.optionalList("include", each -> each);
        List<Node> nodes = new ArrayList<>(inclusion.nodes(includes, reporter));
        NodeReader reader = new NodeReader(names, owner, Frame.PLAIN, mentions);
        nodes.addAll(fields.list("nodes", 0, each -> reader.node(each, reporter)));
        if (nodes.isEmpty() && !inclusion.isDoubtful() && fields.has("nodes")) {
            fields.report(DiagnosticCode.LIST_LENGTH, "nodes", "The scenario has no nodes.", "Maybe add some.");
        }
        if (inclusion.isDoubtful()) {
            List.of(Kind.NODE, Kind.REPLY, Kind.FLAG, Kind.LINE).forEach(kind -> names.doubt(kind, owner));
        }
        return nodes;
    }
}
