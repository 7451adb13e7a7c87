package org.ringcraft.io.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.CallView;
import org.ringcraft.engine.call.Stage;
import org.ringcraft.engine.scoring.Scorecard;
import org.ringcraft.io.json.Quote;

/** Checks one expectation against a call as it stands. */
final class Expectations {

    private final CallView view;
    private final int before;
    private final List<CallEvent> latest;
    private final Supplier<Scorecard> card;

    /**
     * Makes a check.
     *
     * @param before how many events there were before the last command
     * @param latest the events since
     */
    Expectations(CallView view, int before, List<CallEvent> latest, Supplier<Scorecard> card) {
        this.view = view;
        this.before = before;
        this.latest = latest;
        this.card = card;
    }

    /** Returns what is not as expected, or nothing. */
    Optional<String> check(Plan.Expectation expectation) {
        if (expectation instanceof Plan.Expectation.Event event) {
            return event(event);
        } else if (expectation instanceof Plan.Expectation.View wanted) {
            List<String> found = ViewValues.of(view, wanted.key());
            return found.stream().anyMatch(value -> value.equalsIgnoreCase(wanted.value()))
                    ? Optional.empty()
                    : differs(wanted.key() + "=" + wanted.value(), wanted.key() + "=" + String.join(", ", found));
        } else if (expectation instanceof Plan.Expectation.Spoken spoken) {
            return said("the line " + spoken.line(), CallView.Utterance::id, spoken.line()::equals);
        } else if (expectation instanceof Plan.Expectation.Text text) {
            return said(
                    "the words " + Quote.of(text.words()),
                    CallView.Utterance::text,
                    said -> said.contains(text.words()));
        } else if (expectation instanceof Plan.Expectation.Card wanted) {
            return card(wanted);
        } else if (expectation instanceof Plan.Expectation.Figure figure) {
            return figure(figure);
        }
        throw new IllegalArgumentException("Nobody checks " + expectation + " here.");
    }

    private Optional<String> event(Plan.Expectation.Event wanted) {
        boolean found = latest.stream().anyMatch(event -> EventFields.match(event, wanted.type(), wanted.fields()));
        if (found) {
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
        return differs("the event " + wanted.type() + fields, String.join(", ", described));
    }

    private Optional<String> said(String wanted, Function<CallView.Utterance, String> part, Predicate<String> fits) {
        List<String> said = view.transcript().stream()
                .filter(utterance -> utterance.event() > before)
                .map(part)
                .toList();
        return said.stream().anyMatch(fits) ? Optional.empty() : differs(wanted, String.join(" | ", said));
    }

    private Optional<String> card(Plan.Expectation.Card wanted) {
        if (view.stage() != Stage.ENDED) {
            return differs(wanted.subject() + " " + wanted.value(), "a call that has not ended");
        }
        Scorecard scored = card.get();
        String found = switch (wanted.subject()) {
            case OUTCOME -> scored.outcome().map(Enum::name).orElse("none");
            case AFTERMATH -> scored.aftermath().name();
            case COMPLIANCE ->
                (scored.compliant() ? ExpectationParser.Verdict.PASS : ExpectationParser.Verdict.FAIL).name();
        };
        String subject = wanted.subject().name().toLowerCase(Locale.ROOT);
        return found.equals(wanted.value())
                ? Optional.empty()
                : differs(subject + " " + wanted.value(), subject + " " + found + because(wanted.subject(), scored));
    }

    private static String because(Plan.Subject subject, Scorecard card) {
        if (subject != Plan.Subject.COMPLIANCE || card.breaches().isEmpty()) {
            return "";
        }
        return card.breaches().stream()
                .map(breach -> breach.breach() + " at event " + breach.event())
                .collect(Collectors.joining(", ", " (", ")"));
    }

    private Optional<String> figure(Plan.Expectation.Figure wanted) {
        if (view.stage() != Stage.ENDED) {
            return differs(wanted.name(), "a call that has not ended");
        }
        Scorecard scored = card.get();
        Optional<Double> found = ExpectationParser.headline(wanted.name())
                .map(headline -> Optional.ofNullable(scored.headlines().get(headline)))
                .orElse(Optional.of(scored.quality()));
        String expected = wanted.name() + " " + wanted.comparison().sign() + " " + wanted.limit();
        if (found.isEmpty()) {
            return differs(expected, "nothing to score it by");
        }
        return wanted.comparison().holds(found.get(), wanted.limit())
                ? Optional.empty()
                : differs(expected, wanted.name() + " " + found.get());
    }

    private static Optional<String> differs(String expected, String found) {
        return Optional.of("Expected " + expected + ", found " + (found.isEmpty() ? "nothing" : found) + ".");
    }
}
