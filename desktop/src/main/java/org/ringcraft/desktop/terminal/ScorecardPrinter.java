package org.ringcraft.desktop.terminal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.ringcraft.engine.call.Aftermath;
import org.ringcraft.engine.call.CallView;
import org.ringcraft.engine.scoring.Headline;
import org.ringcraft.engine.scoring.Scorecard;
import org.ringcraft.game.asset.Words;

/** Writes a scorecard as lines, with the words that each point rests on. */
public final class ScorecardPrinter {

    private final Words words;
    private final TranscriptPrinter transcript;
    private final Map<Integer, CallView.Utterance> utterances;

    /**
     * Makes a printer for one call.
     *
     * @param utterances what was said, by number of event
     */
    public ScorecardPrinter(Words words, TranscriptPrinter transcript, Map<Integer, CallView.Utterance> utterances) {
        this.words = words;
        this.transcript = transcript;
        this.utterances = Map.copyOf(utterances);
    }

    /** Returns the card with the lines that cost points. */
    public List<String> summary(Scorecard card) {
        List<String> lines = new ArrayList<>(head(card));
        lines.add("");
        lines.add(words.get("score.lost.title"));
        List<String> lost = scoreLines(card, ScorecardPrinter::costPoints);
        lines.addAll(lost.isEmpty() ? List.of(words.get("score.lost.none")) : lost);
        return lines;
    }

    /** Returns the card with every line of the rubric. */
    public List<String> full(Scorecard card) {
        List<String> lines = new ArrayList<>(head(card));
        for (Scorecard.Section section : card.sections()) {
            lines.add("");
            lines.add(words.get(
                    "score.section", section.title(), Numbers.of(section.points()), Numbers.of(section.weight())));
            for (Scorecard.ScoreLine line : section.lines()) {
                lines.addAll(scoreLine(line));
            }
        }
        return lines;
    }

    private List<String> head(Scorecard card) {
        List<String> lines = new ArrayList<>();
        lines.add(words.get("score.title", card.rubric(), card.rubricVersion()));
        lines.add(words.get("score.quality", Numbers.of(card.quality()), card.passMark()));
        for (Headline headline : Headline.values()) {
            String name = words.of("headline", headline);
            Double figure = card.headlines().get(headline);
            lines.add(
                    figure == null
                            ? words.get("score.headline-na", name)
                            : words.get("score.headline", name, Numbers.of(figure)));
        }
        lines.add(words.get(card.compliant() ? "score.compliant" : "score.not-compliant"));
        lines.add(words.get(card.passed() ? "score.passed" : "score.not-passed"));
        lines.add(outcome(card));
        Scorecard.Times times = card.times();
        lines.add(words.get(
                "score.times",
                Numbers.time(times.handleMillis()),
                Numbers.time(times.talkMillis()),
                Numbers.time(times.holdMillis()),
                Numbers.time(times.wrapMillis()),
                Numbers.percent(times.talkShare())));
        lines.addAll(breaches(card));
        return lines;
    }

    private String outcome(Scorecard card) {
        String outcome =
                card.outcome().map(value -> words.of("outcome", value)).orElseGet(() -> words.get("outcome.none-yet"));
        return card.aftermath() == Aftermath.NONE
                ? words.get("score.outcome", outcome)
                : words.get("score.outcome-after", outcome, words.of("aftermath", card.aftermath()));
    }

    private List<String> breaches(Scorecard card) {
        if (card.breaches().isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of("", words.get("score.breaches.title")));
        for (Scorecard.BreachFound breach : card.breaches()) {
            lines.add(words.get("score.breach", words.of("severity", breach.severity()), breach.title(), breach.law()));
            lines.add("  " + words.get("score.at", where(breach.event(), breach.because())));
            lines.add("  " + words.get("score.cure", breach.cure()));
        }
        return lines;
    }

    private static boolean costPoints(Scorecard.ScoreLine line) {
        return line.applicable() && line.credit() < 1;
    }

    private List<String> scoreLines(Scorecard card, Predicate<Scorecard.ScoreLine> wanted) {
        return card.sections().stream()
                .flatMap(section -> section.lines().stream())
                .filter(wanted)
                .flatMap(line -> scoreLine(line).stream())
                .toList();
    }

    private List<String> scoreLine(Scorecard.ScoreLine line) {
        List<String> lines = new ArrayList<>();
        lines.add(
                line.applicable()
                        ? words.get(
                                line.lostFatal() ? "score.line-fatal" : "score.line",
                                line.title(),
                                Numbers.of(line.points()),
                                Numbers.of(line.weight()),
                                line.explanation())
                        : words.get("score.line-na", line.title(), line.explanation()));
        for (Scorecard.Evidence evidence : line.evidence()) {
            String where = where(evidence.event(), evidence.id());
            lines.add("  " + words.get(evidence.earned() ? "score.earned" : "score.lost", where));
        }
        line.better()
                .ifPresent(better -> lines.add(
                        "  " + words.get("score.better", better.event(), TranscriptPrinter.oneLine(better.text()))));
        return lines;
    }

    /**
     * Returns the number of the event and the words that were said there. A breach is an event of its own, right after
     * the words that it lies in: then these are quoted.
     */
    private String where(int event, String id) {
        Optional<CallView.Utterance> utterance = Optional.ofNullable(utterances.get(event))
                .or(() -> utterances.values().stream()
                        .filter(said -> said.event() < event && said.id().equals(id))
                        .max(Comparator.comparingInt(CallView.Utterance::event)));
        return utterance
                .map(said -> words.get(
                        "score.event", said.event(), transcript.speaker(said.speaker()), transcript.text(said)))
                .orElseGet(() -> words.get("score.event-bare", event, TranscriptPrinter.oneLine(id)));
    }
}
