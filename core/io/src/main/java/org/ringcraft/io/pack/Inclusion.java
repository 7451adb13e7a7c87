package org.ringcraft.io.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ringcraft.engine.scenario.Node;
import org.ringcraft.io.json.DiagnosticCode;
import org.ringcraft.io.json.Fields;
import org.ringcraft.io.json.JsonValue;
import org.ringcraft.io.json.Nearest;
import org.ringcraft.io.json.Quote;
import org.ringcraft.io.json.Reporter;

/** Includes fragments in one scenario. */
final class Inclusion {

    private static final int MOST = 100;

    private final Map<String, Fragment> fragments;
    private final Set<String> included;
    private final Names names;
    private final Owner owner;
    private final Mentions mentions;
    private int count;
    private boolean doubtful;

    /** Adds to {@code included} the ids of all fragments that it includes. */
    Inclusion(Map<String, Fragment> fragments, Set<String> included, Names names, Owner owner, Mentions mentions) {
        this.fragments = fragments;
        this.included = included;
        this.names = names;
        this.owner = owner;
        this.mentions = mentions;
    }

    /** Tells whether something could not be included, so that nodes and replies are missing. */
    boolean isDoubtful() {
        return doubtful;
    }

    /** A fragment with its parameters filled in and what it includes itself. */
    private record Part(
            Fragment fragment,
            String prefix,
            Reporter reporter,
            List<JsonValue> nodes,
            Map<String, String> values,
            Frame.Filled filled,
            List<Part> parts) {

        /** Collects ids under the key, with the prefixes that they get below this part. */
        void collect(String below, boolean replies, Set<String> ids) {
            for (JsonValue node : nodes) {
                if (replies) {
                    Fragment.elements(member(node, "replies"))
                            .forEach(reply -> id(reply).ifPresent(id -> ids.add(below + id)));
                } else {
                    id(node).ifPresent(id -> ids.add(below + id));
                }
            }
            parts.forEach(part -> part.collect(below + part.prefix(), replies, ids));
        }

        private static Optional<JsonValue> member(JsonValue value, String key) {
            return value instanceof JsonValue.JsonObject object
                    ? Optional.ofNullable(object.members().get(key))
                    : Optional.empty();
        }

        private static Optional<String> id(JsonValue value) {
            return member(value, "id")
                    .flatMap(id -> id instanceof JsonValue.JsonText text ? Optional.of(text.text()) : Optional.empty());
        }
    }

    /** Returns the nodes of all fragments that a scenario includes. */
    List<Node> nodes(List<JsonValue> includes, Reporter reporter) {
        List<Node> nodes = new ArrayList<>();
        for (Part part : parts(includes, reporter, owner, List.of(), " (included by " + reporter.file())) {
            read(part, Frame.PLAIN, part.prefix(), nodes);
        }
        return nodes;
    }

    private List<Part> parts(List<JsonValue> includes, Reporter reporter, Owner within, List<String> open, String via) {
        List<Part> parts = new ArrayList<>();
        for (JsonValue include : includes) {
            part(include, reporter, within, open, via).ifPresentOrElse(parts::add, () -> doubtful = true);
        }
        return parts;
    }

    private Optional<Part> part(JsonValue include, Reporter reporter, Owner within, List<String> open, String via) {
        Fields fields = Fields.of(include, reporter);
        Optional<JsonValue.JsonText> name = fields.name("fragment");
        String as = fields.id("as");
        names.declare(Kind.INCLUDE, within, as, Place.of(fields, "as"));
        Map<String, String> values = Parameters.given(fields);
        fields.has("with");
        fields.finish();
        if (name.isEmpty() || as.isEmpty()) {
            return Optional.empty();
        }
        String id = name.get().text();
        names.mention(Kind.FRAGMENT, Owner.PACK, id, Place.of(fields, name.get()));
        included.add(id);
        Fragment fragment = fragments.get(id);
        if (fragment == null || !isPossible(fields, id, open)) {
            return Optional.empty();
        }
        if (!matches(fields, fragment, values) || !fragment.sound()) {
            return Optional.empty();
        }
        return Optional.of(filled(fragment, as, values, within, open, via));
    }

    private boolean isPossible(Fields fields, String id, List<String> open) {
        if (open.contains(id)) {
            fields.report(
                    DiagnosticCode.INCLUDE_CYCLE,
                    "fragment",
                    "Fragments include each other in a circle: " + String.join(", ", open) + ", " + id + ".",
                    "Maybe lead on to a node instead.");
            return false;
        }
        if (++count > MOST) {
            fields.report(
                    DiagnosticCode.LIST_LENGTH,
                    "fragment",
                    "There are more than " + MOST + " includes" + owner.label() + ".",
                    "Maybe fragments include fragments more often than was meant.");
            return false;
        }
        return true;
    }

    private static boolean matches(Fields fields, Fragment fragment, Map<String, String> values) {
        boolean complete = true;
        for (String parameter : fragment.parameters()) {
            if (!values.containsKey(parameter)) {
                complete = false;
                fields.reporter()
                        .report(
                                DiagnosticCode.PARAMETER_MISSING,
                                fields.path(),
                                "The parameter " + Quote.of(parameter) + " of the fragment '" + fragment.id()
                                        + "' is not given.",
                                "Maybe add it to 'with'.");
            }
        }
        for (String given : values.keySet()) {
            if (!fragment.parameters().contains(given)) {
                fields.reporter()
                        .report(
                                DiagnosticCode.PARAMETER_UNKNOWN,
                                fields.path("with").member(given),
                                "The fragment '" + fragment.id() + "' has no parameter " + Quote.of(given) + ".",
                                Nearest.to(given, fragment.parameters())
                                        .map(near -> "Maybe " + Quote.of(near) + ".")
                                        .orElse("Maybe take it out."));
            }
        }
        return complete;
    }

    private Part filled(
            Fragment fragment, String as, Map<String, String> values, Owner within, List<String> open, String via) {
        String chain = via + " as '" + as + "'";
        Reporter reporter = fragment.reporter().via(chain + ")");
        Parameters.Filler filler = new Parameters.Filler(values, reporter);
        List<JsonValue> nodes = new ArrayList<>();
        Fragment.elements(fragment.nodes()).forEach(node -> nodes.add(filler.fill(node)));
        List<JsonValue> includes = new ArrayList<>();
        Fragment.elements(fragment.include()).forEach(include -> includes.add(filler.fill(include)));
        List<String> deeper = new ArrayList<>(open);
        deeper.add(fragment.id());
        Owner inside = new Owner(within.key() + " as " + as, within.label() + ", include '" + as + "'");
        List<Part> parts = parts(
                includes,
                reporter,
                inside,
                deeper,
                chain + ", then by " + fragment.reporter().file());
        return new Part(fragment, as + ".", reporter, nodes, new LinkedHashMap<>(values), filler.filled(), parts);
    }

    /** Reads a fragment that nobody includes, with its parameters' names as their values; mentions lead nowhere. */
    static void readAlone(Fragment fragment) {
        Map<String, String> values = new LinkedHashMap<>();
        fragment.parameters().forEach(parameter -> values.put(parameter, parameter));
        Parameters.Filler filler = new Parameters.Filler(values, fragment.reporter());
        Owner owner = new Owner("alone " + fragment.id(), " in the fragment '" + fragment.id() + "'");
        NodeReader reader = new NodeReader(new Names(), owner, Frame.PLAIN, (kind, id, place) -> {});
        Fragment.elements(fragment.nodes()).forEach(node -> reader.node(filler.fill(node), fragment.reporter()));
    }

    private void read(Part part, Frame outer, String prefix, List<Node> nodes) {
        Set<String> ownNodes = new HashSet<>();
        Set<String> ownReplies = new HashSet<>();
        part.collect("", false, ownNodes);
        part.collect("", true, ownReplies);
        Frame frame =
                new Frame.Included(prefix, ownNodes, ownReplies, part.values().values(), part.filled(), outer);
        NodeReader reader = new NodeReader(names, owner, frame, mentions);
        part.nodes().forEach(node -> nodes.add(reader.node(node, part.reporter())));
        part.parts().forEach(inner -> read(inner, frame, prefix + inner.prefix(), nodes));
    }
}
