package org.ringcraft.io.pack;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ringcraft.engine.persona.Coefficient;
import org.ringcraft.engine.persona.Coefficients;
import org.ringcraft.io.json.DiagnosticCode;
import org.ringcraft.io.json.Fields;
import org.ringcraft.io.json.JsonValue;
import org.ringcraft.io.json.Nearest;
import org.ringcraft.io.json.Quote;
import org.ringcraft.io.json.Reporter;

/** Reads the numbers of the reaction model, each with its source. */
final class ModelReader {

    private static final double MOST = 1000;

    private final Map<String, Coefficient> known = new LinkedHashMap<>();
    private final Map<Coefficient, Double> values = new EnumMap<>(Coefficient.class);
    private final Map<Coefficient, String> sources = new EnumMap<>(Coefficient.class);

    ModelReader() {
        for (Coefficient coefficient : Coefficient.values()) {
            known.put(coefficient.key(), coefficient);
        }
    }

    void read(JsonValue document, Reporter reporter) {
        Fields fields = Fields.of(document, reporter);
        fields.objects("coefficients", 0, each -> {
            one(each);
            return each.path();
        });
        for (Map.Entry<String, Coefficient> each : known.entrySet()) {
            if (fields.has("coefficients") && !values.containsKey(each.getValue())) {
                fields.report(
                        DiagnosticCode.COEFFICIENTS,
                        "coefficients",
                        "The coefficient '" + each.getKey() + "' is missing.",
                        "Maybe add it, with its source or the word 'invented'.");
            }
        }
        fields.finish();
    }

    private void one(Fields fields) {
        String name = fields.id("name");
        double value = fields.number("value", -MOST, MOST);
        String source = fields.text("source", Texts.PROSE);
        Coefficient coefficient = known.get(name);
        if (coefficient == null) {
            if (!name.isEmpty()) {
                fields.report(
                        DiagnosticCode.COEFFICIENTS,
                        "name",
                        "The coefficient " + Quote.of(name) + " does not exist.",
                        Nearest.maybe(name, known.keySet()));
            }
        } else if (values.putIfAbsent(coefficient, value) != null) {
            fields.report(
                    DiagnosticCode.COEFFICIENTS,
                    "name",
                    "The coefficient '" + name + "' is given twice.",
                    "Maybe take one of them out.");
        } else {
            sources.put(coefficient, source);
        }
    }

    /** Returns the values; only when none is missing. */
    Coefficients coefficients() {
        return new Coefficients(values);
    }

    Map<Coefficient, String> sources() {
        return sources;
    }
}
