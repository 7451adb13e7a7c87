package org.ringcraft.engine.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads a {@link Condition}. Grammar:
 *
 * <pre>
 * any   := all ('||' all)*
 * all   := not ('&amp;&amp;' not)*
 * not   := '!' not | '(' any ')' | atom
 * atom  := number sign number | word | word '(' id ')'
 * </pre>
 *
 * A number is a literal such as {@code -0.4} or a {@link Gauge}; a word is a {@link Predicate}. Types are checked here:
 * a gauge cannot stand alone and a fact cannot be compared.
 */
public final class ConditionParser {

    private static final int MOST_NESTING = 64;
    private static final Pattern LITERAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private final String text;
    private int at;
    private int nesting;

    private ConditionParser(String text) {
        this.text = text;
    }

    /** Returns the condition written in the text. An empty text is refused; leave the field out instead. */
    public static Condition parse(String text) throws ConditionException {
        ConditionParser parser = new ConditionParser(text);
        Condition condition = parser.any();
        parser.space();
        if (parser.at < text.length()) {
            throw parser.trouble("Nothing was expected after the condition, but here stands '" + parser.rest()
                    + "'. Maybe an && or || is missing.");
        }
        return condition;
    }

    private Condition any() throws ConditionException {
        List<Condition> parts = new ArrayList<>();
        parts.add(all());
        while (accept("||")) {
            parts.add(all());
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.Any(parts);
    }

    private Condition all() throws ConditionException {
        List<Condition> parts = new ArrayList<>();
        parts.add(not());
        while (accept("&&")) {
            parts.add(not());
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
    }

    private Condition not() throws ConditionException {
        if (++nesting > MOST_NESTING) {
            throw trouble("The condition is nested more than " + MOST_NESTING + " deep. Maybe use a flag instead.");
        }
        try {
            space();
            if (at < text.length() && text.charAt(at) == '!' && !text.startsWith("!=", at)) {
                at++;
                return new Condition.Not(not());
            }
            if (accept("(")) {
                Condition inner = any();
                expect(")");
                return inner;
            }
            return atom();
        } finally {
            nesting--;
        }
    }

    private Condition atom() throws ConditionException {
        space();
        int start = at;
        String word = word();
        if (word.isEmpty()) {
            throw trouble(
                    at >= text.length()
                            ? "The condition ends where a fact or a number was expected. Maybe take out the last operator."
                            : "'" + rest()
                                    + "' is neither a fact nor a number. Maybe write something like knows(upload).");
        }
        Condition.Operand left = operand(word);
        if (left != null) {
            return comparison(word, left, start);
        }
        boolean hasArgument = accept("(");
        String id = "";
        if (hasArgument) {
            space();
            id = word();
            expect(")");
        }
        return fact(word, hasArgument, id, start);
    }

    private Condition comparison(String word, Condition.Operand left, int start) throws ConditionException {
        Condition.Operator operator = operator();
        if (operator == null) {
            throw new ConditionException(
                    "The number '" + word + "' stands alone. Maybe compare it: " + word + " >= 0.5.", start + 1);
        }
        space();
        int rightStart = at;
        String rightWord = word();
        Condition.Operand right = operand(rightWord);
        if (right == null) {
            throw new ConditionException(
                    "'" + rightWord + "' after '" + operator.sign() + "' is not a number. Maybe use one of " + gauges()
                            + ", or digits.",
                    rightStart + 1);
        }
        return new Condition.Compare(left, operator, right);
    }

    private Condition fact(String word, boolean hasArgument, String id, int start) throws ConditionException {
        boolean known = false;
        for (Predicate predicate : Predicate.values()) {
            if (predicate.word().equals(word)) {
                known = true;
                if ((predicate.argument() != RefKind.NONE) == hasArgument) {
                    if (hasArgument && id.isEmpty()) {
                        throw new ConditionException(
                                "'" + word + "()' names no "
                                        + predicate.argument().word() + ". Maybe put its id between the parentheses.",
                                start + 1);
                    }
                    return new Condition.Is(predicate, id, -1);
                }
            }
        }
        if (!known) {
            throw new ConditionException(
                    "'" + word + "' is not a fact or number that conditions know. Maybe one of " + near(word) + ".",
                    start + 1);
        }
        throw new ConditionException(
                hasArgument
                        ? "'" + word + "' takes nothing in parentheses. Maybe take out '(" + id + ")'."
                        : "'" + word + "' needs an id in parentheses. Maybe write " + word + "(some-id).",
                start + 1);
    }

    private static Condition.@org.jspecify.annotations.Nullable Operand operand(String word) {
        for (Gauge gauge : Gauge.values()) {
            if (gauge.word().equals(word)) {
                return new Condition.Operand.Reading(gauge);
            }
        }
        // Java would also read 1f, 0x1p3 and -Infinity, which nobody means to write.
        return LITERAL.matcher(word).matches() ? new Condition.Operand.Literal(Double.parseDouble(word)) : null;
    }

    private Condition.@org.jspecify.annotations.Nullable Operator operator() {
        Condition.Operator found = null;
        for (Condition.Operator operator : Condition.Operator.values()) {
            boolean longer =
                    found == null || operator.sign().length() > found.sign().length();
            space();
            if (longer && text.startsWith(operator.sign(), at)) {
                found = operator;
            }
        }
        if (found != null) {
            at += found.sign().length();
        }
        return found;
    }

    private String word() {
        int start = at;
        while (at < text.length() && isWordPart(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private static boolean isWordPart(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '.'
                || c == '_';
    }

    private boolean accept(String sign) {
        space();
        if (text.startsWith(sign, at)) {
            at += sign.length();
            return true;
        }
        return false;
    }

    private void expect(String sign) throws ConditionException {
        if (!accept(sign)) {
            throw trouble("A '" + sign + "' was expected here. Maybe a parenthesis is not closed.");
        }
    }

    private void space() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private String rest() {
        String rest = text.substring(at);
        return rest.length() > 20 ? rest.substring(0, 20) + "…" : rest;
    }

    private ConditionException trouble(String message) {
        return new ConditionException(message, at + 1);
    }

    private static String gauges() {
        StringBuilder words = new StringBuilder();
        for (Gauge gauge : Gauge.values()) {
            words.append(words.length() == 0 ? "" : ", ").append(gauge.word());
        }
        return words.toString();
    }

    private static String near(String word) {
        String first = word.isEmpty() ? "" : word.substring(0, 1);
        StringBuilder words = new StringBuilder();
        for (Predicate predicate : Predicate.values()) {
            if (predicate.word().startsWith(first) && words.indexOf(predicate.word()) < 0) {
                words.append(words.length() == 0 ? "" : ", ").append(predicate.word());
            }
        }
        return words.length() == 0 ? "knows, said, visited, verified, trust, mood" : words.toString();
    }
}
