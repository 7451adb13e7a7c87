package org.ringcraft.io.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ringcraft.io.json.DiagnosticCode;
import org.ringcraft.io.json.Fields;
import org.ringcraft.io.json.JsonPath;
import org.ringcraft.io.json.JsonValue;
import org.ringcraft.io.json.Quote;
import org.ringcraft.io.json.Reporter;

/** The parameters {@code ${name}} in the texts of a fragment. */
final class Parameters {

    private static final Pattern PARAMETER = Pattern.compile("\\$\\{([^}]*)}?");
    private static final int LONGEST = 4_000;

    private Parameters() {}

    /** Hands the name of every parameter in the value's texts, with the text's place, to the visitor. */
    static void find(JsonValue value, BiConsumer<String, JsonPath> visitor) {
        if (value instanceof JsonValue.JsonText text) {
            if (text.text().contains("${")) {
                Matcher matcher = PARAMETER.matcher(text.text());
                while (matcher.find()) {
                    visitor.accept(matcher.group(1), text.path());
                }
            }
        } else if (value instanceof JsonValue.JsonArray array) {
            array.elements().forEach(element -> find(element, visitor));
        } else if (value instanceof JsonValue.JsonObject object) {
            object.members().values().forEach(member -> find(member, visitor));
        }
    }

    /** Reports every parameter in the value, which is not part of a fragment. */
    static void refuse(JsonValue value, Reporter reporter) {
        find(
                value,
                (name, path) -> reporter.report(
                        DiagnosticCode.PARAMETER_OUTSIDE,
                        path,
                        "The parameter " + Quote.of("${" + name + "}") + " stands outside a fragment.",
                        "Maybe write what it stands for."));
    }

    /** Fills parameters in, and keeps where they were. */
    static final class Filler {

        private final Map<String, String> values;
        private final Reporter reporter;
        private final Set<JsonPath> whole = new HashSet<>();
        private final Set<JsonPath> parts = new HashSet<>();

        /** Every parameter that will be met must have a value. */
        Filler(Map<String, String> values, Reporter reporter) {
            this.values = values;
            this.reporter = reporter;
        }

        Frame.Filled filled() {
            return new Frame.Filled(Set.copyOf(whole), Set.copyOf(parts));
        }

        JsonValue fill(JsonValue value) {
            if (value instanceof JsonValue.JsonText text) {
                return text.text().contains("${") ? fill(text) : text;
            }
            if (value instanceof JsonValue.JsonArray array) {
                List<JsonValue> elements = new ArrayList<>();
                array.elements().forEach(element -> elements.add(fill(element)));
                return new JsonValue.JsonArray(array.path(), elements);
            }
            if (value instanceof JsonValue.JsonObject object) {
                Map<String, JsonValue> members = new LinkedHashMap<>();
                object.members().forEach((key, member) -> members.put(key, fill(member)));
                return new JsonValue.JsonObject(object.path(), members);
            }
            return value;
        }

        private JsonValue fill(JsonValue.JsonText text) {
            Matcher matcher = PARAMETER.matcher(text.text());
            StringBuilder full = new StringBuilder();
            while (matcher.find()) {
                boolean alone =
                        matcher.start() == 0 && matcher.end() == text.text().length();
                (alone ? whole : parts).add(text.path());
                String value = values.getOrDefault(matcher.group(1), "");
                matcher.appendReplacement(full, Matcher.quoteReplacement(value));
                if (full.length() > LONGEST) {
                    reporter.report(
                            DiagnosticCode.TEXT_LENGTH,
                            text.path(),
                            "With its parameters filled in the text has more than " + LONGEST + " characters.",
                            "Maybe a parameter holds a text that fills it again and again.");
                    return new JsonValue.JsonText(text.path(), "too-long");
                }
            }
            return new JsonValue.JsonText(text.path(), matcher.appendTail(full).toString());
        }
    }

    /** Returns the texts that an include gives; what is not a text is reported. */
    static Map<String, String> given(Fields include) {
        Map<String, String> given = new LinkedHashMap<>();
        include.optionalMembers("with").forEach((name, value) -> {
            if (value instanceof JsonValue.JsonText text) {
                given.put(name, text.text());
            } else {
                include.reporter()
                        .report(
                                DiagnosticCode.WRONG_TYPE,
                                value.path(),
                                "Here stands " + value.describe() + " where a text was expected.",
                                "Maybe put it in quotation marks.");
                given.put(name, "");
            }
        });
        return given;
    }
}
