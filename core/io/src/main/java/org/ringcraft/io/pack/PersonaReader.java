package org.ringcraft.io.pack;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ringcraft.engine.persona.Persona;
import org.ringcraft.engine.persona.Remark;
import org.ringcraft.engine.persona.Spread;
import org.ringcraft.engine.scenario.Circumstance;
import org.ringcraft.engine.scenario.Line;
import org.ringcraft.io.json.DiagnosticCode;
import org.ringcraft.io.json.Fields;
import org.ringcraft.io.json.JsonValue;
import org.ringcraft.io.json.Reporter;

/**
 * Reads one persona. What its lines mention belongs to the scenarios that it plays in, and is resolved there. Used once.
 */
final class PersonaReader {

    private static final Set<Remark> OFTEN = EnumSet.of(
            Remark.HANG_UP,
            Remark.GOODBYE,
            Remark.YES,
            Remark.NO,
            Remark.THINK,
            Remark.AGREE,
            Remark.WARM,
            Remark.COOL);
    private static final int FEWEST_OFTEN = 3;
    private static final int FEWEST = 2;

    private final Names names;
    private final List<Mentioned> mentions = new ArrayList<>();
    private final List<Mentioned> anywhere = new ArrayList<>();

    PersonaReader(Names names) {
        this.names = names;
        names.open(Kind.PERSONA, Owner.PACK);
    }

    /** Something that a persona takes for granted in a scenario. */
    record Mentioned(Kind kind, String id, Place place) {}

    /**
     * A persona and what it leaves open.
     *
     * @param mentions what must be there in every scenario that it plays in
     * @param anywhere objections and flags, each of which at least one scenario must have
     * @param identity where its answers to checks stand
     */
    record Read(Persona persona, List<Mentioned> mentions, List<Mentioned> anywhere, Place identity) {}

    /** Returns the owner of the lines of that persona. */
    static Owner owner(String id) {
        return new Owner("persona " + id, " in the persona '" + id + "'");
    }

    Read read(JsonValue document, Reporter reporter) {
        Fields fields = Fields.of(document, reporter);
        String id = fields.id("id");
        names.declare(Kind.PERSONA, Owner.PACK, id, Place.of(fields, "id"));
        Owner owner = owner(id);
        LineReader lines = new LineReader(names, owner, Frame.PLAIN, this::mention);
        Persona persona = new Persona(
                id,
                fields.text("name", Texts.TITLE),
                fields.text("first", Texts.WORD),
                fields.text("formal", Texts.WORD),
                fields.text("pronouns", Texts.WORD),
                fields.whole("age", 18, 110),
                Texts.prose(fields, "about"),
                fields.id("portrait"),
                fields.whole("wordsPerMinute", 60, 300),
                fields.object("traits", PersonaReader::traits),
                fields.object("style", PersonaReader::style),
                fields.optionalObject("shift", each -> shift(each, lines)),
                fields.object("start", PersonaReader::start),
                Set.copyOf(fields.manyOf("circumstances", Circumstance.class)),
                fields.objects("objections", 0, each -> tendency(each, owner)),
                fields.object("identity", each -> identity(each, owner)),
                remarks(fields, lines));
        if (!fields.has("circumstances")) {
            fields.reporter()
                    .report(
                            DiagnosticCode.MISSING_KEY,
                            fields.path(),
                            "The key 'circumstances' is missing.",
                            "Maybe an empty list.");
        }
        fields.finish();
        return new Read(persona, List.copyOf(mentions), List.copyOf(anywhere), Place.of(fields, "identity"));
    }

    private void mention(Kind kind, String id, Place place) {
        (kind == Kind.FLAG ? anywhere : mentions).add(new Mentioned(kind, id, place));
    }

    private static Spread spread(Fields fields, String key) {
        return fields.object(key, PersonaReader::spread);
    }

    private static Spread spread(Fields fields) {
        double mean = fields.number("mean", 0, 1);
        double sd = fields.number("sd", 0, 0.5);
        if (sd != 0 && !(mean > 0 && mean < 1 && sd * sd < mean * (1 - mean))) {
            fields.reporter()
                    .report(
                            DiagnosticCode.REFUSED,
                            fields.path(),
                            "A spread of mean " + mean + " and sd " + sd + " does not fit in 0..1.",
                            "Maybe use a smaller sd, or 0 for a fixed value.");
            return new Spread(mean, 0);
        }
        return new Spread(mean, sd);
    }

    private static Persona.TraitSpreads traits(Fields fields) {
        return new Persona.TraitSpreads(
                spread(fields, "assertiveness"),
                spread(fields, "sociability"),
                spread(fields, "priceSensitivity"),
                spread(fields, "literacy"),
                spread(fields, "riskAversion"),
                spread(fields, "trustPropensity"));
    }

    private static Persona.StyleSpreads style(Fields fields) {
        return new Persona.StyleSpreads(
                spread(fields, "formality"),
                spread(fields, "pace"),
                spread(fields, "warmth"),
                spread(fields, "detail"));
    }

    private static Persona.MindSpreads start(Fields fields) {
        return new Persona.MindSpreads(
                spread(fields, "trust"),
                spread(fields, "patience"),
                spread(fields, "interest"),
                spread(fields, "comprehension"),
                spread(fields, "mood"));
    }

    private static Persona.Shift shift(Fields fields, LineReader lines) {
        return new Persona.Shift(
                lines.conditions().required(fields, "when"),
                fields.object("style", NodeReader::style),
                fields.object("line", lines::line));
    }

    private Persona.Tendency tendency(Fields fields, Owner owner) {
        String id = fields.id("id");
        names.declare(Kind.OBJECTION, owner, id, Place.of(fields, "id"));
        anywhere.add(new Mentioned(Kind.OBJECTION, id, Place.of(fields, "id")));
        return new Persona.Tendency(id, fields.number("odds", 0, 1), fields.number("implicit", 0, 1));
    }

    private Persona.Identity identity(Fields fields, Owner owner) {
        return new Persona.Identity(fields.text("accountName", Texts.TITLE), fields.objects("fields", 1, each -> {
            String field = each.id("id");
            names.declare(Kind.ANSWER, owner, field, Place.of(each, "id"));
            return new Persona.Answer(
                    field,
                    each.text("record", Texts.TITLE),
                    Texts.spoken(each, "says", Texts.CUSTOMER_LINE),
                    each.optionalObject(
                            "wrong",
                            wrong -> new Persona.WrongAnswer(
                                    wrong.number("odds", 0, 1),
                                    wrong.text("value", Texts.TITLE),
                                    Texts.spoken(wrong, "says", Texts.CUSTOMER_LINE))));
        }));
    }

    private static Map<Remark, List<Line>> remarks(Fields fields, LineReader lines) {
        return fields.object("remarks", each -> {
            Map<Remark, List<Line>> remarks = new EnumMap<>(Remark.class);
            for (Remark remark : Remark.values()) {
                List<Line> said = lines.required(each, remark.name(), 0);
                remarks.put(remark, said);
                int fewest = OFTEN.contains(remark) ? FEWEST_OFTEN : FEWEST;
                if (each.has(remark.name()) && said.size() < fewest) {
                    each.report(
                            DiagnosticCode.TOO_FEW_REMARKS,
                            remark.name(),
                            "There are " + said.size() + " remarks for " + remark + "; the fewest is " + fewest + ".",
                            "Maybe add some in the persona's own voice.");
                }
            }
            return remarks;
        });
    }
}
