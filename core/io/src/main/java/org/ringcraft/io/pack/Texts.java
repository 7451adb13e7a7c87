package org.ringcraft.io.pack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ringcraft.io.json.DiagnosticCode;
import org.ringcraft.io.json.Fields;
import org.ringcraft.io.json.JsonPath;
import org.ringcraft.io.json.Nearest;
import org.ringcraft.io.json.Quote;
import org.ringcraft.io.json.Reporter;

/** Texts for people, and how long they may be, in characters. The schemas state the same limits. */
final class Texts {

    /** What the player says. */
    static final int PLAYER_LINE = 240;

    /** What the customer says. */
    static final int CUSTOMER_LINE = 260;

    /** Names, titles and labels. */
    static final int TITLE = 120;

    /** A few sentences. */
    static final int PROSE = 1200;

    /** A word or a value. */
    static final int WORD = 60;

    private static final Set<String> PEOPLE = Set.of("first", "formal", "agent", "company");
    private static final Set<String> FIGURES = Set.of("count", "of", "list", "share", "limit");

    private Texts() {}

    static String title(Fields fields, String key) {
        return spoken(fields, key, TITLE);
    }

    static String prose(Fields fields, String key) {
        return spoken(fields, key, PROSE);
    }

    /** Returns a text that may be empty. */
    static String anyProse(Fields fields, String key) {
        return checked(fields.anyText(key, PROSE), fields.path(key), fields.reporter(), PEOPLE);
    }

    static String spoken(Fields fields, String key, int longest) {
        return checked(fields.text(key, longest), fields.path(key), fields.reporter(), PEOPLE);
    }

    static Optional<String> optionalSpoken(Fields fields, String key, int longest) {
        return fields.optionalText(key, longest)
                .map(text -> checked(text, fields.path(key), fields.reporter(), PEOPLE));
    }

    /** Returns an explanation on a scorecard, where other placeholders are filled in. */
    static String explanation(Fields fields, String key) {
        return checked(fields.text(key, PROSE), fields.path(key), fields.reporter(), FIGURES);
    }

    static List<String> sentences(Fields fields, String key) {
        List<String> sentences = fields.texts(key, 0, PROSE);
        for (int i = 0; i < sentences.size(); i++) {
            checked(sentences.get(i), fields.path(key).element(i), fields.reporter(), PEOPLE);
        }
        return sentences;
    }

    /** Returns a text in another language: what is filled in depends on where it stands. */
    static String translated(String text, JsonPath path, Reporter reporter) {
        Set<String> known = new TreeSet<>(PEOPLE);
        known.addAll(FIGURES);
        return checked(text, path, reporter, known);
    }

    private static String checked(String text, JsonPath path, Reporter reporter, Set<String> known) {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = c == '{' ? text.indexOf('}', at) : -1;
            if (c == '}' || (c == '{' && end < 0)) {
                reporter.report(
                        DiagnosticCode.PLACEHOLDER,
                        path,
                        "A brace stands alone in " + Quote.of(text) + ".",
                        "Maybe a placeholder is not closed; known are " + list(known) + ".");
                return text;
            }
            if (c == '{') {
                String name = text.substring(at + 1, end);
                if (!known.contains(name)) {
                    reporter.report(
                            DiagnosticCode.PLACEHOLDER,
                            path,
                            "The placeholder " + Quote.of("{" + name + "}") + " is not known here.",
                            Nearest.to(name, known)
                                    .map(near -> "Maybe {" + near + "}.")
                                    .orElse("Maybe one of " + list(known) + "."));
                }
                at = end;
            }
            at++;
        }
        return text;
    }

    private static String list(Set<String> names) {
        return String.join(
                ", ", names.stream().sorted().map(name -> "{" + name + "}").toList());
    }
}
