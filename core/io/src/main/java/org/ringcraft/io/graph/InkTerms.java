package org.ringcraft.io.graph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ringcraft.engine.scenario.Gauge;
import org.ringcraft.engine.scenario.Predicate;
import org.ringcraft.io.exchange.ConditionWords;
import org.ringcraft.io.json.JsonLayout;

/** The words of ink. Keeps the names of all facts that were asked for or set, so that they can be declared. */
final class InkTerms implements ConditionWords {

    private static final String ESCAPED = "{}|~<>#[]\\";

    private final Set<String> facts = new LinkedHashSet<>();

    /** Returns the names of all facts so far; each is a variable that begins as false. */
    Set<String> facts() {
        return facts;
    }

    /** Returns the knot of a node. */
    static String knot(String node) {
        return "node_" + name(node);
    }

    /** Hyphens become one underscore and dots two, so that no two ids share a name. */
    static String name(String id) {
        return id.replace(".", "__").replaceAll("[^A-Za-z0-9_]", "_");
    }

    /** Returns the variable of a fact. */
    String variable(String kind, String id) {
        String variable = name(kind) + "_" + name(id);
        facts.add(variable);
        return variable;
    }

    /**
     * Returns the text so that ink finds nothing in it to act on. Placeholders such as {@code {first}} stay: they are
     * ink's way to print a variable, too.
     */
    static String text(String text) {
        StringBuilder escaped = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            String rest = text.substring(at, Math.min(text.length(), at + 9));
            String placeholder = List.of("{first}", "{formal}", "{agent}", "{company}").stream()
                    .filter(rest::startsWith)
                    .findFirst()
                    .orElse("");
            char c = text.charAt(at);
            boolean comment = c == '/' && rest.length() > 1 && "/*".indexOf(rest.charAt(1)) >= 0;
            if (!placeholder.isEmpty()) {
                escaped.append(placeholder);
            } else if (ESCAPED.indexOf(c) >= 0 || comment) {
                escaped.append('\\').append(c);
            } else {
                escaped.append(c < ' ' ? ' ' : c);
            }
            at += Math.max(1, placeholder.length());
        }
        return escaped.toString();
    }

    @Override
    public String and() {
        return " and ";
    }

    @Override
    public String or() {
        return " or ";
    }

    @Override
    public String not() {
        return "not ";
    }

    @Override
    public String fact(Predicate predicate, String id) {
        return switch (predicate) {
            case VISITED -> "(" + knot(id) + " > 0)";
            case PERSONA, MODE -> "(" + predicate.word() + " == " + JsonLayout.quoted(id) + ")";
            case PROPOSED_ANY -> single("any-proposal");
            default -> id.isEmpty() ? single(predicate.word()) : variable(predicate.word(), id);
        };
    }

    /** Returns the variable of a fact that takes no id. */
    String single(String word) {
        String variable = "is_" + name(word);
        facts.add(variable);
        return variable;
    }

    @Override
    public String number(Gauge gauge) {
        return gauge.word().toLowerCase(Locale.ROOT);
    }
}
