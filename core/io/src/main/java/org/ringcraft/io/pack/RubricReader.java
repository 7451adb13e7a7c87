package org.ringcraft.io.pack;

import java.util.regex.Pattern;
import org.ringcraft.engine.scoring.Headline;
import org.ringcraft.engine.scoring.Rubric;
import org.ringcraft.io.json.DiagnosticCode;
import org.ringcraft.io.json.Fields;
import org.ringcraft.io.json.JsonValue;
import org.ringcraft.io.json.Quote;
import org.ringcraft.io.json.Reporter;

/** Reads rubrics. */
final class RubricReader {

    /** Versions are three numbers. */
    static final Pattern VERSION = Pattern.compile("\\d{1,6}\\.\\d{1,6}\\.\\d{1,6}");

    private static final double CARD = 100;
    private static final double NEARLY = 1e-6;

    private final Names names;
    private final RuleReader rules;

    RubricReader(Names names) {
        this.names = names;
        this.rules = new RuleReader(names);
        names.open(Kind.RUBRIC, Owner.PACK);
    }

    /** Returns the owner of the sections and lines of that rubric. */
    static Owner owner(String id) {
        return new Owner("rubric " + id, " in the rubric '" + id + "'");
    }

    Rubric read(JsonValue document, Reporter reporter) {
        Fields fields = Fields.of(document, reporter);
        String id = fields.id("id");
        names.declare(Kind.RUBRIC, Owner.PACK, id, Place.of(fields, "id"));
        Owner owner = owner(id);
        Rubric rubric = new Rubric(
                id,
                version(fields),
                Texts.title(fields, "title"),
                fields.whole("passMark", 0, 100),
                fields.objects("sections", 1, each -> section(each, owner)));
        double sum =
                rubric.sections().stream().mapToDouble(Rubric.Section::weight).sum();
        if (fields.has("sections") && Math.abs(sum - CARD) > NEARLY) {
            fields.report(
                    DiagnosticCode.WEIGHTS,
                    "sections",
                    "The sections' weights add up to " + plain(sum) + ", not to 100.",
                    "Maybe change one by " + plain(CARD - sum) + ".");
        }
        fields.finish();
        return rubric;
    }

    static String version(Fields fields) {
        String version = fields.text("version", Texts.WORD);
        if (!version.isEmpty() && !VERSION.matcher(version).matches()) {
            fields.report(
                    DiagnosticCode.REFUSED,
                    "version",
                    Quote.of(version) + " is not a version.",
                    "Maybe three numbers: '1.0.0'.");
        }
        return version;
    }

    private Rubric.Section section(Fields fields, Owner owner) {
        String id = fields.id("id");
        names.declare(Kind.SECTION, owner, id, Place.of(fields, "id"));
        Rubric.Section section = new Rubric.Section(
                id,
                Texts.title(fields, "title"),
                fields.number("weight", 0, CARD),
                fields.oneOf("headline", Headline.class),
                fields.objects("lines", 1, each -> line(each, owner)));
        double sum = section.lines().stream().mapToDouble(Rubric.Line::weight).sum();
        if (fields.has("lines") && Math.abs(sum - section.weight()) > NEARLY) {
            fields.report(
                    DiagnosticCode.WEIGHTS,
                    "lines",
                    "The lines' weights add up to " + plain(sum) + ", not to the " + plain(section.weight())
                            + " of the section '" + id + "'.",
                    "Maybe change one by " + plain(section.weight() - sum) + ".");
        }
        return section;
    }

    private Rubric.Line line(Fields fields, Owner owner) {
        String id = fields.id("id");
        names.declare(Kind.SCORED_LINE, owner, id, Place.of(fields, "id"));
        return new Rubric.Line(
                id,
                Texts.title(fields, "title"),
                fields.number("weight", 0, CARD),
                fields.flagOr("fatal", false),
                fields.flagOr("afterYes", false),
                fields.texts("criteria", 0, Texts.WORD),
                fields.object("rule", rules::read),
                fields.object("explain", RubricReader::explain));
    }

    private static Rubric.Explanations explain(Fields fields) {
        return new Rubric.Explanations(
                Texts.explanation(fields, "full"),
                Texts.explanation(fields, "half"),
                Texts.explanation(fields, "none"),
                Texts.explanation(fields, "na"));
    }

    private static String plain(double number) {
        String text = String.valueOf(Math.rint(number * 1000) / 1000);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
