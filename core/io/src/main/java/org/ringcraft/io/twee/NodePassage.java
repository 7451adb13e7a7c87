package org.ringcraft.io.twee;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ringcraft.io.exchange.Tree;
import org.ringcraft.io.json.JsonLayout;
import org.ringcraft.io.json.JsonValue.JsonObject;

/** How a node stands in a story: one link a reply, under its condition, with the reply's id in the link's setter. */
final class NodePassage {

    /** Where replies lead that end the call. */
    static final String END = "The call ends";

    private static final String SETTER = "$reply to ";

    private NodePassage() {}

    static String tag(String phase) {
        return "phase-" + phase.toLowerCase(Locale.ROOT);
    }

    /** Returns the passage's text. */
    static String text(JsonObject node) {
        List<String> lines = new ArrayList<>();
        for (JsonObject reply : Tree.objects(node, "replies")) {
            String condition = condition(reply);
            String link = "[[" + TweeText.literal(Tree.text(reply, "text")) + "|" + target(reply, Tree.text(node, "id"))
                    + "][" + setter(Tree.text(reply, "id")) + "]]";
            lines.add(condition.isEmpty() ? link : "<<if " + condition + ">>" + link + "<</if>>");
        }
        return String.join("\n", lines);
    }

    /** Returns the reply's condition in SugarCube's terms; empty when it is always open. */
    static String condition(JsonObject reply) {
        List<String> terms = new ArrayList<>();
        if (!Tree.flag(reply, "repeat")) {
            terms.add(ScriptTerms.SUGARCUBE.not() + ScriptTerms.SUGARCUBE.isSaid(Tree.text(reply, "id")));
        }
        String when = Tree.text(reply, "when");
        if (!when.isEmpty()) {
            String said = ScriptTerms.SUGARCUBE.say(when);
            terms.add(terms.isEmpty() ? said : "(" + said + ")");
        }
        return ScriptTerms.SUGARCUBE.all(terms);
    }

    static String setter(String reply) {
        return SETTER + JsonLayout.quoted(reply);
    }

    /** Returns the id of the reply that a link's setter names; empty when it names none. */
    static String reply(String setter) {
        String plain = setter.strip().replaceAll("\\s+", " ");
        return plain.startsWith(SETTER) ? TweeText.unquoted(plain.substring(SETTER.length())) : "";
    }

    /** Returns the passage that a reply's link names: of several ways the last, which is taken when no other is. */
    static String target(JsonObject reply, String node) {
        if (Tree.flag(reply, "ends")) {
            return END;
        }
        List<JsonObject> routes = Tree.objects(reply, "routes");
        String to = routes.isEmpty() ? Tree.text(reply, "to") : Tree.text(routes.get(routes.size() - 1), "to");
        return to.isEmpty() ? node : to;
    }
}
