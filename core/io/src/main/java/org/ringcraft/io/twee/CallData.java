package org.ringcraft.io.twee;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ringcraft.io.exchange.Outgoing;
import org.ringcraft.io.exchange.Tree;
import org.ringcraft.io.exchange.WholeCall.Placed;
import org.ringcraft.io.json.JsonLayout;
import org.ringcraft.io.json.JsonValue;
import org.ringcraft.io.json.JsonValue.JsonObject;

/**
 * What {@code call.js} needs to know of a call, as a JavaScript value, and the passages that hold what customers say.
 * Of all texts only names stand in the script, and of those only letters.
 */
final class CallData {

    private static final int MOST_REMARKS = 8;
    private static final List<String> REMARKS = List.of("AGREE", "YES", "THINK", "NO", "GOODBYE");

    private final Outgoing outgoing;
    private final List<Placed> nodes;

    /** Lines by the name of their passage. */
    private final Map<String, List<JsonObject>> pages = new LinkedHashMap<>();

    CallData(Outgoing outgoing, List<Placed> nodes) {
        this.outgoing = outgoing;
        this.nodes = nodes;
    }

    /** Returns the lines by the name of the passage that they stand in; complete once the script is written. */
    Map<String, List<JsonObject>> pages() {
        return pages;
    }

    /** Returns the statement that sets the call up. */
    String script(String first) {
        JsonObject scenario = outgoing.scenario();
        Map<String, String> members = new LinkedHashMap<>();
        members.put("first", quoted(first));
        members.put("company", quoted(name(Tree.text(outgoing.pack().manifest(), "company"))));
        members.put(
                "required", String.valueOf((int) Tree.number(Tree.object(scenario, "verification"), "required", 0)));
        Map<String, String> personas = new LinkedHashMap<>();
        for (String id : outgoing.personas()) {
            outgoing.pack().document("personas", id).ifPresent(each -> personas.put(id, persona(each)));
        }
        members.put("personas", object(personas, ",\n  "));
        Map<String, String> needs = new LinkedHashMap<>();
        for (JsonObject need : Tree.objects(scenario, "needs")) {
            String id = Tree.text(need, "id");
            needs.put(id, lists(need, "Lines of need " + id, "hint", "full", "guarded"));
        }
        members.put("needs", object(needs, ",\n  "));
        Map<String, String> objections = new LinkedHashMap<>();
        for (JsonObject objection : Tree.objects(scenario, "objections")) {
            String id = Tree.text(objection, "id");
            objections.put(
                    id, lists(objection, "Lines of objection " + id, "implicit", "explicit", "again", "settled"));
        }
        members.put("objections", object(objections, ",\n  "));
        Map<String, String> extras = new LinkedHashMap<>();
        for (JsonObject extra : Tree.objects(scenario, "extras")) {
            extras.put(
                    Tree.text(extra, "id"),
                    strings(List.copyOf(Tree.object(extra, "meets").members().keySet())));
        }
        members.put("extras", object(extras, ", "));
        calls(members);
        return "setup.call = " + object(members, ",\n") + ";\n";
    }

    private void calls(Map<String, String> members) {
        Map<String, String> enter = new LinkedHashMap<>();
        Map<String, String> replies = new LinkedHashMap<>();
        for (Placed node : nodes) {
            String page = "Lines of " + node.id();
            if (!Tree.objects(node.node(), "enter").isEmpty()) {
                enter.put(node.id(), lines(Tree.objects(node.node(), "enter"), page));
            }
            for (JsonObject reply : node.replies()) {
                replies.put(Tree.text(reply, "id"), reply(reply, page));
            }
        }
        members.put("enter", object(enter, ",\n  "));
        members.put("replies", object(replies, ",\n  "));
    }

    private String reply(JsonObject reply, String page) {
        Map<String, String> members = new LinkedHashMap<>();
        for (String key : List.of("need", "question", "handles", "step", "proposes", "extra", "asks")) {
            copy(reply, key, members);
        }
        String meets = Tree.text(Tree.object(reply, "benefit"), "need");
        if (!meets.isEmpty()) {
            members.put("meets", quoted(meets));
        }
        List<String> deep = List.of("OPEN", "PROBING");
        if (deep.contains(Tree.text(reply, "question"))
                || Tree.text(reply, "move").equals("REFLECT")) {
            members.put("deep", "true");
        }
        for (String key : List.of("sets", "discloses")) {
            if (!Tree.texts(reply, key).isEmpty()) {
                members.put(key, strings(Tree.texts(reply, key)));
            }
        }
        for (String key : List.of("seeksYes", "ends")) {
            if (Tree.flag(reply, key)) {
                members.put(key, "true");
            }
        }
        if (!Tree.objects(reply, "answers").isEmpty()) {
            members.put("answers", lines(Tree.objects(reply, "answers"), page));
        }
        if (!Tree.objects(reply, "routes").isEmpty()) {
            List<String> routes = new ArrayList<>();
            for (JsonObject route : Tree.objects(reply, "routes")) {
                Map<String, String> way = new LinkedHashMap<>();
                when(route, way);
                copy(route, "to", way);
                routes.add(object(way, ", "));
            }
            members.put("routes", "[" + String.join(", ", routes) + "]");
        }
        return object(members, ", ");
    }

    private String persona(JsonObject persona) {
        String page = "Lines of " + Tree.text(persona, "id");
        Map<String, String> members = new LinkedHashMap<>();
        for (String key : List.of("name", "first", "formal")) {
            members.put(key, quoted(name(Tree.text(persona, key))));
        }
        members.put("circumstances", strings(Tree.texts(persona, "circumstances")));
        List<JsonObject> likely = new ArrayList<>(Tree.objects(persona, "objections"));
        likely.sort(Comparator.comparingDouble((JsonObject each) -> -Tree.number(each, "odds", 0)));
        members.put(
                "objections",
                strings(likely.stream().map(each -> Tree.text(each, "id")).toList()));
        Map<String, String> identity = new LinkedHashMap<>();
        for (JsonObject field : Tree.objects(Tree.object(persona, "identity"), "fields")) {
            JsonObject line = Tree.object(Map.<String, JsonValue>of(
                    "id",
                    Tree.text("identity-" + Tree.text(field, "id")),
                    "text",
                    Tree.text(Tree.text(field, "says"))));
            identity.put(Tree.text(field, "id"), lines(List.of(line), page));
        }
        members.put("identity", object(identity, ", "));
        Map<String, String> remarks = new LinkedHashMap<>();
        for (String kind : REMARKS) {
            List<JsonObject> plain = Tree.objects(Tree.object(persona, "remarks"), kind).stream()
                    .filter(line -> Tree.text(line, "when").isEmpty())
                    .limit(MOST_REMARKS)
                    .toList();
            remarks.put(kind, lines(plain, page));
        }
        members.put("remarks", object(remarks, ",\n    "));
        return object(members, ", ");
    }

    private String lists(JsonObject owner, String page, String... keys) {
        Map<String, String> lists = new LinkedHashMap<>();
        for (String key : keys) {
            lists.put(key, lines(Tree.objects(owner, key), page));
        }
        return object(lists, ", ");
    }

    private String lines(List<JsonObject> lines, String page) {
        List<String> said = new ArrayList<>();
        for (JsonObject line : lines) {
            pages.computeIfAbsent(page, key -> new ArrayList<>()).add(line);
            Map<String, String> members = new LinkedHashMap<>();
            copy(line, "id", members);
            members.put("page", quoted(page));
            for (String key : List.of("who", "hints", "reveals")) {
                if (!Tree.texts(line, key).isEmpty()) {
                    members.put(key, strings(Tree.texts(line, key)));
                }
            }
            copy(line, "raises", members);
            when(line, members);
            said.add(object(members, ", "));
        }
        return "[" + String.join(", ", said) + "]";
    }

    private static void when(JsonObject object, Map<String, String> members) {
        String when = Tree.text(object, "when");
        if (!when.isEmpty()) {
            members.put("when", "function (s) { return " + safe(ScriptTerms.JAVASCRIPT.say(when)) + "; }");
        }
    }

    private static void copy(JsonObject from, String key, Map<String, String> members) {
        String text = Tree.text(from, key);
        if (!text.isEmpty()) {
            members.put(key, quoted(text));
        }
    }

    private static String object(Map<String, String> members, String comma) {
        List<String> written = new ArrayList<>();
        members.forEach((key, value) -> written.add(quoted(key) + ": " + value));
        return "{" + String.join(comma, written) + "}";
    }

    private static String strings(List<String> texts) {
        return "[" + String.join(", ", texts.stream().map(CallData::quoted).toList()) + "]";
    }

    private static String quoted(String text) {
        return safe(JsonLayout.quoted(text));
    }

    /** Nothing in a script may look like its end, or like a link to Twine. */
    private static String safe(String code) {
        return code.replace("</", "\\u003c/")
                .replace("[[", "[ [")
                .replace("\u2028", "")
                .replace("\u2029", "");
    }

    private static String name(String name) {
        return name.replaceAll("[^\\p{L}\\p{N} .,'’-]", "");
    }
}
