package org.ringcraft.io.pack;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ringcraft.engine.catalogue.Deadline;
import org.ringcraft.engine.catalogue.ProcedureTrigger;
import org.ringcraft.engine.catalogue.RulePack;
import org.ringcraft.engine.catalogue.Severity;
import org.ringcraft.engine.scenario.Direction;
import org.ringcraft.io.json.DiagnosticCode;
import org.ringcraft.io.json.Fields;
import org.ringcraft.io.json.JsonValue;
import org.ringcraft.io.json.Quote;
import org.ringcraft.io.json.Reporter;

/** Reads rule packs. Disclosures and breaches have their ids in common for the whole pack. */
final class RulesReader {

    private static final Pattern CHECKED = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])|to be checked");

    private final Names names;
    private final Map<ProcedureTrigger, Place> triggers = new EnumMap<>(ProcedureTrigger.class);

    RulesReader(Names names) {
        this.names = names;
        for (Kind kind : List.of(Kind.RULE_PACK, Kind.DISCLOSURE, Kind.BREACH)) {
            names.open(kind, Owner.PACK);
        }
    }

    RulePack read(JsonValue document, Reporter reporter) {
        Fields fields = Fields.of(document, reporter);
        String id = declared(fields, Kind.RULE_PACK);
        RulePack pack = new RulePack(
                id,
                Texts.title(fields, "law"),
                Texts.anyProse(fields, "formerly"),
                fields.date("from"),
                until(fields),
                Texts.prose(fields, "source"),
                checked(fields),
                fields.objects("disclosures", 0, this::disclosure),
                fields.objects("breaches", 0, this::breach),
                fields.object(
                        "consequences",
                        each -> new RulePack.Consequences(
                                Texts.sentences(each, "business"), Texts.sentences(each, "person"))));
        fields.finish();
        return pack;
    }

    private static @Nullable LocalDate until(Fields fields) {
        Optional<LocalDate> until = fields.optionalDate("until");
        if (until.isEmpty()) {
            return null;
        }
        LocalDate from = fields.date("from");
        if (until.get().isBefore(from)) {
            fields.report(
                    DiagnosticCode.REFUSED,
                    "until",
                    "The rule ends on " + until.get() + ", before it starts on " + from + ".",
                    "Maybe the dates are swapped.");
        }
        return until.get();
    }

    private static String checked(Fields fields) {
        String checked = fields.text("checked", Texts.WORD);
        if (!checked.isEmpty() && !CHECKED.matcher(checked).matches()) {
            fields.report(
                    DiagnosticCode.BAD_DATE,
                    "checked",
                    Quote.of(checked) + " is neither a month nor 'to be checked'.",
                    "Maybe write it as year-month: '2026-11'.");
        }
        return checked;
    }

    private String declared(Fields fields, Kind kind) {
        String id = fields.id("id");
        names.declare(kind, Owner.PACK, id, Place.of(fields, "id"));
        return id;
    }

    private RulePack.Disclosure disclosure(Fields fields) {
        return new RulePack.Disclosure(
                declared(fields, Kind.DISCLOSURE),
                Texts.title(fields, "title"),
                fields.oneOf("by", Deadline.class),
                Texts.prose(fields, "why"),
                names.of(Owner.PACK).optionalList(fields, "products", Kind.PRODUCT_KIND),
                fields.manyOf("directions", Direction.class).stream()
                        .map(Enum::name)
                        .toList(),
                fields.flagOr("required", true),
                fields.texts("mentions", 0, Texts.TITLE));
    }

    private RulePack.Breach breach(Fields fields) {
        String id = declared(fields, Kind.BREACH);
        Optional<ProcedureTrigger> trigger = fields.optionalOneOf("trigger", ProcedureTrigger.class);
        trigger.ifPresent(found -> {
            Place first = triggers.putIfAbsent(found, Place.of(fields, "trigger"));
            if (first != null) {
                fields.report(
                        DiagnosticCode.DUPLICATE_TRIGGER,
                        "trigger",
                        "The breach '" + id + "' has the trigger " + found + ", which stands already in " + first.text()
                                + ".",
                        "Maybe take one of them out.");
            }
        });
        return new RulePack.Breach(
                id,
                Texts.title(fields, "title"),
                fields.oneOf("severity", Severity.class),
                Texts.prose(fields, "cure"),
                trigger);
    }
}
