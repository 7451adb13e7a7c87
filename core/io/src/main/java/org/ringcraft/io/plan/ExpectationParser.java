package org.ringcraft.io.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ringcraft.engine.call.Aftermath;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.Outcome;
import org.ringcraft.engine.call.Refusal;
import org.ringcraft.engine.scoring.Headline;
import org.ringcraft.io.json.Nearest;
import org.ringcraft.io.json.Quote;

/** Reads what follows {@code expect}. */
final class ExpectationParser {

    private static final List<String> KINDS = List.of(
            "event",
            "view",
            "spoken",
            "text",
            "refused",
            "breaches",
            "outcome",
            "aftermath",
            "compliance",
            "quality",
            "questioning",
            "mirroring",
            "closing");

    /** How a plan says that there is no breach. */
    static final String NONE = "none";

    private static final Pattern FIGURE = Pattern.compile("(<=|>=|==|<|>)\\s*(\\d{1,3}(?:\\.\\d+)?)");

    private final String name;
    private final int number;

    ExpectationParser(String name, int number) {
        this.name = name;
        this.number = number;
    }

    Plan.Expectation parse(String text) throws PlanException {
        String kind = text.split("\\s+", 2)[0];
        String rest = text.substring(kind.length()).strip();
        return switch (kind) {
            case "event" -> event(rest);
            case "view" -> view(rest);
            case "spoken" -> new Plan.Expectation.Spoken(needed(kind, rest));
            case "text" -> new Plan.Expectation.Text(unquoted(needed(kind, rest)));
            case "refused" -> new Plan.Expectation.Refused(oneOf(Refusal.Reason.values(), needed(kind, rest)));
            case "breaches" -> breaches(needed(kind, rest));
            case "outcome" -> card(Plan.Subject.OUTCOME, oneOf(Outcome.values(), needed(kind, rest)));
            case "aftermath" -> card(Plan.Subject.AFTERMATH, oneOf(Aftermath.values(), needed(kind, rest)));
            case "compliance" -> compliance(needed(kind, rest));
            case "quality", "questioning", "mirroring", "closing" -> figure(kind, needed(kind, rest));
            default -> throw wrong("A plan cannot expect " + Quote.of(kind) + ". " + Nearest.maybe(kind, KINDS));
        };
    }

    private Plan.Expectation event(String rest) throws PlanException {
        String type = needed("event", rest).split("\\s+", 2)[0];
        List<String> types = Arrays.stream(CallEvent.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .toList();
        if (!types.contains(type)) {
            throw wrong("There is no event " + Quote.of(type) + ". " + Nearest.maybe(type, types));
        }
        Map<String, String> fields = PlanParser.pairs(name, number, rest.substring(type.length()));
        return new Plan.Expectation.Event(type, fields);
    }

    private Plan.Expectation view(String rest) throws PlanException {
        Map<String, String> values = PlanParser.pairs(name, number, needed("view", rest));
        Map.Entry<String, String> entry = values.entrySet().iterator().next();
        if (values.size() > 1) {
            throw wrong("A view is asked one thing a line. Maybe write a line for " + Quote.of(entry.getKey())
                    + " and another for the rest.");
        }
        if (!ViewValues.KEYS.contains(entry.getKey())) {
            throw wrong("A view has no " + Quote.of(entry.getKey()) + ". "
                    + Nearest.maybe(entry.getKey(), ViewValues.KEYS));
        }
        return new Plan.Expectation.View(entry.getKey(), entry.getValue());
    }

    private static Plan.Expectation breaches(String rest) {
        return new Plan.Expectation.Breaches(
                rest.equals(NONE)
                        ? List.of()
                        : Arrays.stream(rest.split("[\\s,]+"))
                                .sorted()
                                .distinct()
                                .toList());
    }

    /** {@code PASS} or {@code FAIL}, or the headline's figure compared with a limit. */
    private Plan.Expectation compliance(String rest) throws PlanException {
        return FIGURE.matcher(rest).matches()
                ? figure("compliance", rest)
                : card(Plan.Subject.COMPLIANCE, oneOf(Verdict.values(), rest));
    }

    private Plan.Expectation figure(String kind, String rest) throws PlanException {
        Matcher matcher = FIGURE.matcher(rest);
        if (!matcher.matches()) {
            throw wrong(Quote.of(rest) + " is no comparison. Maybe write: expect " + kind + " >= 85");
        }
        Plan.Comparison comparison = Arrays.stream(Plan.Comparison.values())
                .filter(one -> one.sign().equals(matcher.group(1)))
                .findFirst()
                .orElseThrow();
        return new Plan.Expectation.Figure(kind, comparison, Double.parseDouble(matcher.group(2)));
    }

    private static Plan.Expectation card(Plan.Subject subject, String value) {
        return new Plan.Expectation.Card(subject, value);
    }

    private String oneOf(Enum<?>[] values, String word) throws PlanException {
        Optional<String> found = Arrays.stream(values)
                .map(Enum::name)
                .filter(value -> value.equalsIgnoreCase(word.replace('-', '_')))
                .findFirst();
        if (found.isEmpty()) {
            List<String> known = Arrays.stream(values).map(Enum::name).toList();
            throw wrong(Quote.of(word) + " is not known here. " + Nearest.maybe(word.toUpperCase(Locale.ROOT), known));
        }
        return found.get();
    }

    private String needed(String kind, String rest) throws PlanException {
        if (rest.isEmpty()) {
            throw wrong("'expect " + kind + "' does not say what. Maybe something is missing at the end of the line.");
        }
        return rest;
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    private PlanException wrong(String message) {
        return new PlanException(name, number, message);
    }

    /** Compliance as a plan says it. */
    enum Verdict {
        PASS,
        FAIL
    }

    /** Returns the name of the headline that a figure stands for, or nothing for the quality. */
    static Optional<Headline> headline(String figure) {
        return Arrays.stream(Headline.values())
                .filter(headline -> headline.name().equalsIgnoreCase(figure))
                .findFirst();
    }
}
