package org.ringcraft.io.pack;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ringcraft.io.json.DiagnosticCode;
import org.ringcraft.io.json.Fields;
import org.ringcraft.io.json.JsonPath;
import org.ringcraft.io.json.JsonValue;
import org.ringcraft.io.json.Nearest;
import org.ringcraft.io.json.Quote;
import org.ringcraft.io.json.Reporter;

/**
 * Nodes that several scenarios include, as they stand in their file.
 *
 * @param reporter reports in the fragment's file
 * @param parameters names that every include must give a value
 * @param include other fragments that this one includes, unread
 * @param nodes unread, because they make sense only with the parameters filled in
 * @param sound its parameters are in order, so that it can be included
 */
record Fragment(
        String id,
        Reporter reporter,
        Set<String> parameters,
        Optional<JsonValue> include,
        Optional<JsonValue> nodes,
        boolean sound) {

    static Fragment read(JsonValue document, Reporter reporter, Names names) {
        Fields fields = Fields.of(document, reporter);
        String id = fields.id("id");
        names.declare(Kind.FRAGMENT, Owner.PACK, id, Place.of(fields, "id"));
        Texts.optionalSpoken(fields, "title", Texts.TITLE);
        Set<String> parameters = new LinkedHashSet<>();
        boolean sound = true;
        for (JsonValue.JsonText name : fields.optionalNames("parameters")) {
            parameters.add(name.text());
            if (!name.text().matches(Fields.ID)) {
                sound = false;
                reporter.report(
                        DiagnosticCode.BAD_ID,
                        name.path(),
                        "The parameter " + Quote.of(name.text()) + " is not in kebab-case.",
                        "");
            }
        }
        Optional<JsonValue> include = fields.value("include");
        fields.list("nodes", 1, node -> node);
        Optional<JsonValue> nodes = fields.value("nodes");
        fields.finish();
        Set<String> used = new LinkedHashSet<>();
        include.ifPresent(value -> uses(value, parameters, used, reporter));
        nodes.ifPresent(value -> uses(value, parameters, used, reporter));
        for (String parameter : parameters) {
            if (!used.contains(parameter)) {
                reporter.report(
                        DiagnosticCode.PARAMETER_UNUSED,
                        fields.path("parameters"),
                        "The parameter " + Quote.of(parameter) + " is used nowhere.",
                        "Maybe take it out.");
            }
        }
        return new Fragment(id, reporter, parameters, include, nodes, sound && parameters.containsAll(used));
    }

    private static void uses(JsonValue value, Set<String> parameters, Set<String> used, Reporter reporter) {
        Parameters.find(value, (name, path) -> {
            used.add(name);
            if (!parameters.contains(name)) {
                undeclared(name, parameters, path, reporter);
            }
        });
    }

    private static void undeclared(String name, Set<String> parameters, JsonPath path, Reporter reporter) {
        reporter.report(
                DiagnosticCode.PARAMETER_UNDECLARED,
                path,
                "The parameter " + Quote.of("${" + name + "}") + " is not declared.",
                parameters.isEmpty() ? "Maybe add it to 'parameters'." : Nearest.maybe(name, parameters));
    }

    /** Returns the nodes or includes as a list; empty when there is none, or it is no list. */
    static List<JsonValue> elements(Optional<JsonValue> value) {
        return value.isPresent() && value.get() instanceof JsonValue.JsonArray array ? array.elements() : List.of();
    }
}
