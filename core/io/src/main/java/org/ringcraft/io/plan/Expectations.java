package org.ringcraft.io.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.CallView;
import org.ringcraft.engine.call.Stage;
import org.ringcraft.engine.scoring.Scorecard;
import org.ringcraft.io.json.Nearest;
import org.ringcraft.io.json.Quote;

/** Checks expectations against a call as it stands. */
final class Expectations {

    private final Moment moment;

    Expectations(Moment moment) {
        this.moment = moment;
    }

    /** What is not as expected, and what an expectation of that kind would have to say. */
    record Difference(String message, PlanResult.Cause cause, PlanResult.Now now) {}

    /** Returns what is not as expected, or nothing. */
    Optional<Difference> check(Plan.Expectation expectation) {
        if (expectation instanceof Plan.Expectation.Event event) {
            return event(event);
        } else if (expectation instanceof Plan.Expectation.View wanted) {
            return view(wanted);
        } else if (expectation instanceof Plan.Expectation.Spoken spoken) {
            return spoken(spoken.line());
        } else if (expectation instanceof Plan.Expectation.Text text) {
            return text(text.words());
        } else if (expectation instanceof Plan.Expectation.Breaches wanted) {
            return breaches(wanted.breaches());
        } else if (expectation instanceof Plan.Expectation.Card wanted) {
            return card(wanted);
        } else if (expectation instanceof Plan.Expectation.Figure figure) {
            return figure(figure);
        }
        throw new IllegalArgumentException("Nobody checks " + expectation + " here.");
    }

    private Optional<Difference> event(Plan.Expectation.Event wanted) {
        List<CallEvent> latest = moment.latest();
        if (latest.stream().anyMatch(event -> EventFields.match(event, wanted.type(), wanted.fields()))) {
            return Optional.empty();
        }
        List<String> described = new ArrayList<>();
        for (CallEvent event : latest) {
            boolean sameType = event.getClass().getSimpleName().equals(wanted.type());
            described.add(sameType ? event.toString() : event.getClass().getSimpleName());
        }
        String fields = wanted.fields().entrySet().stream()
                .map(entry -> " " + entry.getKey() + "=" + entry.getValue())
                .sorted()
                .collect(Collectors.joining());
        return differs("the event " + wanted.type() + fields, String.join(", ", described), nearest(wanted));
    }

    /** Returns the values of the event of that type which has most of the fields as they were expected. */
    private PlanResult.Now nearest(Plan.Expectation.Event wanted) {
        Optional<Map<String, String>> best = Optional.empty();
        for (CallEvent event : moment.latest()) {
            if (event.getClass().getSimpleName().equals(wanted.type())) {
                Map<String, String> changed = new LinkedHashMap<>();
                wanted.fields().forEach((key, value) -> {
                    if (!EventFields.match(event, wanted.type(), Map.of(key, value))) {
                        EventFields.value(event, key).ifPresent(now -> changed.put(key, String.valueOf(now)));
                    }
                });
                int fewest = best.map(Map::size).orElse(Integer.MAX_VALUE);
                boolean known = wanted.fields().keySet().stream()
                        .allMatch(key -> EventFields.value(event, key).isPresent());
                best = known && changed.size() < fewest ? Optional.of(changed) : best;
            }
        }
        return best.<PlanResult.Now>map(PlanResult.Now.Fields::new).orElseGet(PlanResult.Now.Nothing::new);
    }

    private Optional<Difference> view(Plan.Expectation.View wanted) {
        List<String> found = ViewValues.of(moment, wanted.key());
        if (found.stream().anyMatch(value -> value.equalsIgnoreCase(wanted.value()))) {
            return Optional.empty();
        }
        Optional<String> now = ViewValues.isList(wanted.key())
                ? Nearest.to(wanted.value(), found)
                : found.stream().findFirst();
        return differs(wanted.key() + "=" + wanted.value(), wanted.key() + "=" + String.join(", ", found), value(now));
    }

    private Optional<Difference> spoken(String line) {
        List<String> byCustomer = moment.said().stream()
                .filter(said -> said.speaker() == CallView.Speaker.CUSTOMER)
                .map(CallView.Utterance::id)
                .toList();
        Optional<String> now = Nearest.to(line, byCustomer)
                .or(() -> byCustomer.isEmpty() ? Optional.empty() : Optional.of(byCustomer.get(0)));
        return said("the line " + line, CallView.Utterance::id, line::equals, value(now));
    }

    private Optional<Difference> text(String words) {
        List<String> texts = moment.said().stream()
                .filter(said -> said.speaker() != CallView.Speaker.DESK)
                .map(CallView.Utterance::text)
                .toList();
        return said(
                "the words " + Quote.of(words),
                CallView.Utterance::text,
                text -> text.contains(words),
                value(Wording.nearest(words, texts)));
    }

    private Optional<Difference> said(
            String wanted, Function<CallView.Utterance, String> part, Predicate<String> fits, PlanResult.Now now) {
        List<String> said = moment.said().stream().map(part).toList();
        return said.stream().anyMatch(fits) ? Optional.empty() : differs(wanted, String.join(" | ", said), now);
    }

    private Optional<Difference> breaches(List<String> wanted) {
        List<String> found = moment.breaches();
        String written = found.isEmpty() ? ExpectationParser.NONE : String.join(" ", found);
        return found.equals(wanted)
                ? Optional.empty()
                : differs(
                        "the breaches " + (wanted.isEmpty() ? ExpectationParser.NONE : String.join(" ", wanted)),
                        written,
                        value(Optional.of(written)));
    }

    private Optional<Difference> card(Plan.Expectation.Card wanted) {
        String subject = wanted.subject().name().toLowerCase(Locale.ROOT);
        if (moment.view().stage() != Stage.ENDED) {
            return unfinished(subject + " " + wanted.value());
        }
        Scorecard scored = moment.card().get();
        String found = switch (wanted.subject()) {
            case OUTCOME -> scored.outcome().map(Enum::name).orElse("none");
            case AFTERMATH -> scored.aftermath().name();
            case COMPLIANCE ->
                (scored.compliant() ? ExpectationParser.Verdict.PASS : ExpectationParser.Verdict.FAIL).name();
        };
        return found.equals(wanted.value())
                ? Optional.empty()
                : differs(
                        subject + " " + wanted.value(),
                        subject + " " + found + because(wanted.subject(), scored),
                        value(Optional.of(found)));
    }

    private static String because(Plan.Subject subject, Scorecard card) {
        if (subject != Plan.Subject.COMPLIANCE || card.breaches().isEmpty()) {
            return "";
        }
        return card.breaches().stream()
                .map(breach -> breach.breach() + " at event " + breach.event())
                .collect(Collectors.joining(", ", " (", ")"));
    }

    private Optional<Difference> figure(Plan.Expectation.Figure wanted) {
        if (moment.view().stage() != Stage.ENDED) {
            return unfinished(wanted.name());
        }
        Scorecard scored = moment.card().get();
        Optional<Double> found = ExpectationParser.headline(wanted.name())
                .map(headline -> Optional.ofNullable(scored.headlines().get(headline)))
                .orElse(Optional.of(scored.quality()));
        String expected = wanted.name() + " " + wanted.comparison().sign() + " " + wanted.limit();
        if (found.isEmpty()) {
            return differs(expected, "nothing to score it by", new PlanResult.Now.Nothing());
        }
        return wanted.comparison().holds(found.get(), wanted.limit())
                ? Optional.empty()
                : differs(expected, wanted.name() + " " + found.get(), value(found.map(String::valueOf)));
    }

    private static PlanResult.Now value(Optional<String> found) {
        return found.<PlanResult.Now>map(PlanResult.Now.Value::new).orElseGet(PlanResult.Now.Nothing::new);
    }

    private static Optional<Difference> unfinished(String expected) {
        return Optional.of(new Difference(
                "Expected " + expected + ", found a call that has not ended.",
                PlanResult.Cause.UNFINISHED,
                new PlanResult.Now.Nothing()));
    }

    private static Optional<Difference> differs(String expected, String found, PlanResult.Now now) {
        return Optional.of(new Difference(
                "Expected " + expected + ", found " + sentence(found.isEmpty() ? "nothing" : found),
                PlanResult.Cause.EXPECTATION,
                now));
    }

    private static String sentence(String text) {
        return text.matches("(?s).*[.!?]") ? text : text + ".";
    }
}
