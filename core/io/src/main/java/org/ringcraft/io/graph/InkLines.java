package org.ringcraft.io.graph;

import java.util.ArrayList;
import java.util.List;
import org.ringcraft.io.exchange.Tree;
import org.ringcraft.io.json.JsonLayout;
import org.ringcraft.io.json.JsonValue.JsonObject;

/** Says in ink what customers say. */
record InkLines(InkTerms terms) {

    /**
     * Returns the statements of one customer line, chosen as Ringcraft chooses but without chance: the first that fits
     * the customer by name, or else the first that fits anybody.
     */
    String one(List<JsonObject> lines) {
        List<JsonObject> ordered = new ArrayList<>();
        lines.stream().filter(line -> !Tree.texts(line, "who").isEmpty()).forEach(ordered::add);
        lines.stream().filter(line -> Tree.texts(line, "who").isEmpty()).forEach(ordered::add);
        if (ordered.isEmpty()) {
            return "";
        }
        StringBuilder ink = new StringBuilder();
        boolean alone = condition(ordered.get(0)).isEmpty();
        for (JsonObject line : ordered) {
            String condition = condition(line);
            if (!alone) {
                ink.append("- ")
                        .append(condition.isEmpty() ? "else" : condition)
                        .append(":\n");
            }
            ink.append("    Customer: ")
                    .append(InkTerms.text(Tree.text(line, "text")))
                    .append('\n');
            effects(line).forEach(effect -> ink.append("    ").append(effect).append('\n'));
            if (condition.isEmpty()) {
                break;
            }
        }
        return alone ? ink.toString() : "{\n" + ink + "}\n";
    }

    private String condition(JsonObject line) {
        List<String> terms = new ArrayList<>();
        List<String> who = new ArrayList<>();
        for (String persona : Tree.texts(line, "who")) {
            who.add("persona == " + JsonLayout.quoted(persona));
        }
        if (!who.isEmpty()) {
            terms.add("(" + String.join(" or ", who) + ")");
        }
        String when = Tree.text(line, "when");
        if (!when.isEmpty()) {
            // Parentheses around a single name would make a list of it.
            String said = terms().say(when);
            terms.add(said.contains(" ") ? "(" + said + ")" : said);
        }
        return String.join(" and ", terms);
    }

    private List<String> effects(JsonObject line) {
        List<String> effects = new ArrayList<>();
        for (String need : Tree.texts(line, "hints")) {
            effects.add(set(terms.variable("hinted", need)));
        }
        for (String need : Tree.texts(line, "reveals")) {
            effects.add(set(terms.variable("knows", need)));
            effects.add(set(terms.variable("hinted", need)));
        }
        return effects;
    }

    static String set(String variable) {
        return "~ " + variable + " = true";
    }

    /** Puts statements at the end of a story, one level in. */
    static void indented(String statements, StringBuilder ink) {
        statements
                .strip()
                .lines()
                .forEach(line -> ink.append("    ").append(line).append('\n'));
    }
}
