package org.ringcraft.io.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ringcraft.io.json.JsonValue;
import org.ringcraft.io.json.JsonValue.JsonArray;
import org.ringcraft.io.json.JsonValue.JsonObject;
import org.ringcraft.io.json.JsonValue.JsonText;

/**
 * A scenario's nodes together with those of the fragments that it includes, with all names as they are in play: what an
 * export shows. The pack has been loaded, so its includes are in order.
 */
public final class WholeCall {

    private static final Pattern PARAMETER = Pattern.compile("\\$\\{([^}]*)}");
    private static final Pattern MENTION = Pattern.compile("\\b(said|visited)\\(\\s*([A-Za-z0-9._-]+)\\s*\\)");

    private final PackDocuments pack;
    private final List<Placed> nodes = new ArrayList<>();

    private WholeCall(PackDocuments pack) {
        this.pack = pack;
    }

    /**
     * A node of the call.
     *
     * @param node with full names, and without parameters
     * @param fragment id of the fragment that it comes from; empty when it stands in the scenario itself
     */
    public record Placed(JsonObject node, String fragment) {

        public String id() {
            return Tree.text(node, "id");
        }

        public List<JsonObject> replies() {
            return Tree.objects(node, "replies");
        }
    }

    /** Returns the nodes in the order of play files: the fragments as they are included, then the scenario's own. */
    public static List<Placed> nodes(JsonObject scenario, PackDocuments pack) {
        WholeCall call = new WholeCall(pack);
        Frame plain = new Frame("", Set.of(), Set.of(), name -> name, name -> name);
        for (JsonObject include : Tree.objects(scenario, "include")) {
            call.include(include, plain, "", 0);
        }
        for (JsonObject node : Tree.objects(scenario, "nodes")) {
            call.nodes.add(new Placed(node, ""));
        }
        return List.copyOf(call.nodes);
    }

    /** How names in one included fragment are read; {@code outer…} reads names as its includer does. */
    private record Frame(
            String prefix,
            Set<String> ownNodes,
            Set<String> ownReplies,
            UnaryOperator<String> outerNode,
            UnaryOperator<String> outerReply) {

        String node(String name) {
            return ownNodes.contains(name) ? prefix + name : outerNode.apply(name);
        }

        String reply(String name) {
            return ownReplies.contains(name) ? prefix + name : outerReply.apply(name);
        }
    }

    private void include(JsonObject include, Frame outer, String above, int depth) {
        JsonObject fragment =
                pack.document("fragments", Tree.text(include, "fragment")).orElse(Tree.object(Map.of()));
        if (depth > 20) {
            return;
        }
        Map<String, String> values = new LinkedHashMap<>();
        Tree.object(include, "with").members().forEach((key, value) -> {
            if (value instanceof JsonText text) {
                values.put(key, text.text());
            }
        });
        String prefix = above + Tree.text(include, "as") + ".";
        Set<String> ownNodes = new HashSet<>();
        Set<String> ownReplies = new HashSet<>();
        collect(fragment, "", ownNodes, ownReplies, 0);
        Frame frame = new Frame(prefix, ownNodes, ownReplies, outer::node, outer::reply);
        for (JsonObject node : Tree.objects(fragment, "nodes")) {
            nodes.add(new Placed(new Naming(frame, values).node(node), Tree.text(fragment, "id")));
        }
        for (JsonObject inner : Tree.objects(fragment, "include")) {
            include((JsonObject) fill(inner, values), frame, prefix, depth + 1);
        }
    }

    private void collect(JsonObject fragment, String below, Set<String> nodeIds, Set<String> replyIds, int depth) {
        for (JsonObject node : Tree.objects(fragment, "nodes")) {
            nodeIds.add(below + Tree.text(node, "id"));
            Tree.objects(node, "replies").forEach(reply -> replyIds.add(below + Tree.text(reply, "id")));
        }
        for (JsonObject inner : depth > 20 ? List.<JsonObject>of() : Tree.objects(fragment, "include")) {
            pack.document("fragments", Tree.text(inner, "fragment"))
                    .ifPresent(
                            each -> collect(each, below + Tree.text(inner, "as") + ".", nodeIds, replyIds, depth + 1));
        }
    }

    private static String fill(String text, Map<String, String> values) {
        return PARAMETER
                .matcher(text)
                .replaceAll((MatchResult match) ->
                        Matcher.quoteReplacement(values.getOrDefault(match.group(1), match.group())));
    }

    private static JsonValue fill(JsonValue value, Map<String, String> values) {
        if (value instanceof JsonText text) {
            return new JsonText(text.path(), fill(text.text(), values));
        }
        if (value instanceof JsonArray list) {
            return new JsonArray(
                    list.path(),
                    list.elements().stream().map(each -> fill(each, values)).toList());
        }
        if (value instanceof JsonObject object) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            object.members().forEach((key, member) -> members.put(key, fill(member, values)));
            return new JsonObject(object.path(), members);
        }
        return value;
    }

    /** Gives the things in a fragment's node their full names. */
    private record Naming(Frame frame, Map<String, String> values) {

        JsonObject node(JsonObject raw) {
            JsonObject node = each(declared(raw), "replies", this::reply);
            node = each(node, "enter", this::line);
            return node.members().get("because") instanceof JsonObject because
                    ? Tree.with(node, "because", declared(because), KeyOrder.NODE)
                    : node;
        }

        private JsonObject reply(JsonObject raw) {
            JsonObject reply = each(conditioned(declared(raw), raw), "answers", this::line);
            reply = each(reply, "routes", route -> targeted(conditioned(route, route), route));
            return targeted(reply, raw);
        }

        private JsonObject line(JsonObject raw) {
            return conditioned(declared(raw), raw);
        }

        private JsonObject each(JsonObject object, String key, UnaryOperator<JsonObject> change) {
            return object.members().get(key) instanceof JsonArray
                    ? Tree.with(
                            object,
                            key,
                            Tree.list(Tree.objects(object, key).stream()
                                    .map(change)
                                    .toList()),
                            KeyOrder.NODE)
                    : object;
        }

        /** The object with its parameters filled in, except in the members that are read name by name. */
        private JsonObject declared(JsonObject raw) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            raw.members().forEach((key, value) -> members.put(key, isNamed(key) ? value : fill(value, values)));
            if (members.get("id") instanceof JsonText id) {
                members.put("id", Tree.text(frame.prefix() + id.text()));
            }
            return new JsonObject(raw.path(), members);
        }

        private static boolean isNamed(String key) {
            return List.of("replies", "enter", "answers", "routes", "because", "to", "when")
                    .contains(key);
        }

        private JsonObject conditioned(JsonObject object, JsonObject raw) {
            if (!(raw.members().get("when") instanceof JsonText when)) {
                return object;
            }
            String named = MENTION.matcher(fill(when.text(), values)).replaceAll((MatchResult match) -> {
                boolean said = match.group(1).equals("said");
                String name = said ? frame.reply(match.group(2)) : frame.node(match.group(2));
                return Matcher.quoteReplacement(match.group(1) + "(" + name + ")");
            });
            return Tree.with(object, "when", Tree.text(named), KeyOrder.REPLY);
        }

        private JsonObject targeted(JsonObject object, JsonObject raw) {
            if (!(raw.members().get("to") instanceof JsonText to)) {
                return object;
            }
            boolean given = PARAMETER.matcher(to.text()).matches();
            String name = fill(to.text(), values);
            String full = given ? frame.outerNode().apply(name) : frame.node(name);
            return Tree.with(object, "to", Tree.text(full), KeyOrder.REPLY);
        }
    }
}
