package org.ringcraft.engine.scoring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ringcraft.engine.call.Aftermath;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.CallScript;
import org.ringcraft.engine.call.CallState;
import org.ringcraft.engine.call.Outcome;

/** Scores calls by a card. A score is a fold over the log: the same log and card give the same scorecard. */
public final class Scorer {

    private Scorer() {}

    /** Scores a call. The log may be of a call that is not over yet; what has not come by then is not earned. */
    public static Scorecard score(Rubric rubric, CallScript script, List<CallEvent> log) {
        CallReview call = new CallReview(script, log, true);
        Marks marks = Marks.of(rubric, call);
        List<Scorecard.Section> sections = new ArrayList<>();
        for (int i = 0; i < rubric.sections().size(); i++) {
            sections.add(section(rubric.sections().get(i), marks.findings().get(i), call, log));
        }
        Map<Headline, Double> headlines = new EnumMap<>(Headline.class);
        for (Headline headline : Headline.values()) {
            double figure = marks.headlines()[headline.ordinal()];
            if (!Double.isNaN(figure)) {
                headlines.put(headline, figure);
            }
        }
        return new Scorecard(
                rubric.id(),
                rubric.version(),
                marks.quality(),
                marks.compliant(),
                marks.compliant() && marks.quality() >= rubric.passMark(),
                rubric.passMark(),
                headlines,
                sections,
                breaches(call),
                outcome(log),
                aftermath(log),
                Timing.of(call));
    }

    /**
     * Returns only the figures, for when many calls are scored: quality, the headlines in the order of {@link
     * Headline}, each 0..100 or NaN, and 1 or 0 for compliant.
     */
    public static double[] figures(Rubric rubric, CallScript script, List<CallEvent> log) {
        Marks marks = Marks.of(rubric, new CallReview(script, log, false));
        double[] figures = new double[Headline.values().length + 2];
        figures[0] = marks.quality();
        for (Headline headline : Headline.values()) {
            figures[headline.ordinal() + 1] = marks.headlines()[headline.ordinal()];
        }
        figures[figures.length - 1] = marks.compliant() ? 1 : 0;
        return figures;
    }

    /** Figures of a call with the credit of each line: 0, ½ or 1 in the order of the card, NaN where it did not apply. */
    @SuppressWarnings("ArrayRecordComponent") // read at once, never compared
    public record Credits(double quality, boolean compliant, double[] lines) {

        /** Tells whether at least half of the card's lines applied: a call that stops at the door is soon perfect. */
        public boolean isWhole() {
            int applied = 0;
            for (double credit : lines) {
                applied += Double.isNaN(credit) ? 0 : 1;
            }
            return 2 * applied >= lines.length;
        }
    }

    /** Returns the quality, whether the call was compliant, and the credit of each line. */
    public static Credits credits(Rubric rubric, CallScript script, List<CallEvent> log) {
        double[] lines = new double[rubric.lineCount()];
        Marks marks = Marks.of(rubric, new CallReview(script, log, false), lines);
        return new Credits(marks.quality(), marks.compliant(), lines);
    }

    /** Scores a call on a sheet, which is used over and over: the same figures, and what each line of the card gave. */
    public static void mark(Sheet sheet, Rubric rubric, CallScript script, List<CallEvent> log) {
        CallReview call = new CallReview(script, log, false);
        sheet.fill(Marks.of(rubric, call, sheet.credits), call.end);
    }

    /**
     * Names the events that each line of the card rests on in a call.
     *
     * @param cited is told the line's number on the card, from 0, and the event's in the log, from 1
     */
    public static void cite(Rubric rubric, CallScript script, List<CallEvent> log, Citations cited) {
        Marks marks = Marks.of(rubric, new CallReview(script, log, true));
        int line = 0;
        for (List<Finding> section : marks.findings()) {
            for (Finding finding : section) {
                for (Scorecard.Evidence evidence : finding.evidence()) {
                    cited.cite(line, evidence.event());
                }
                line++;
            }
        }
    }

    /** Hears which event bears on which line of the card. */
    @FunctionalInterface
    public interface Citations {
        /**
         * @param line number of the line on the card, from 0, all sections counted through
         * @param event number of the event in the log, from 1
         */
        void cite(int line, int event);
    }

    /** Returns the player's share of the words' time, 0..1, mandatory disclosures left out. */
    public static double talkShare(CallState state) {
        long all = state.playerMillis() + state.customerMillis();
        return all == 0 ? 0 : (double) state.playerMillis() / all;
    }

    private static Scorecard.Section section(
            Rubric.Section section, List<Finding> findings, CallReview call, List<CallEvent> log) {
        List<Scorecard.ScoreLine> lines = new ArrayList<>();
        double points = 0;
        double weight = 0;
        for (int i = 0; i < findings.size(); i++) {
            Scorecard.ScoreLine line = line(section.lines().get(i), findings.get(i), call, log);
            lines.add(line);
            points += line.points();
            weight += line.applicable() ? line.weight() : 0;
        }
        return new Scorecard.Section(section.id(), section.title(), section.headline(), points, weight, lines);
    }

    private static Scorecard.ScoreLine line(Rubric.Line line, Finding found, CallReview call, List<CallEvent> log) {
        boolean lost = found.applicable() && found.credit() < Finding.FULL;
        return new Scorecard.ScoreLine(
                line.id(),
                line.title(),
                line.weight(),
                found.applicable() ? line.weight() * found.credit() : 0,
                found.applicable() ? found.credit() : 0,
                found.applicable(),
                line.fatal() && found.fatal(),
                line.afterYes(),
                found.evidence(),
                explanation(line.explain(), found),
                lost ? found.wish().flatMap(wish -> BetterLines.find(wish, call.script, log)) : Optional.empty(),
                line.criteria());
    }

    private static String explanation(Rubric.Explanations words, Finding found) {
        String text = !found.applicable()
                ? words.na()
                : found.credit() == Finding.FULL
                        ? words.full()
                        : found.credit() == Finding.NONE ? words.none() : words.half();
        return text.replace("{count}", Integer.toString(found.count()))
                .replace("{of}", Integer.toString(found.of()))
                .replace("{list}", String.join(", ", found.list()).toLowerCase(Locale.ROOT))
                .replace("{share}", Math.round(100 * found.share()) + " %");
    }

    private static List<Scorecard.BreachFound> breaches(CallReview call) {
        List<Scorecard.BreachFound> found = new ArrayList<>();
        for (CallReview.Numbered<CallEvent.BreachCommitted> each : call.breaches) {
            call.script
                    .breach(each.event().breach())
                    .ifPresent(rule -> found.add(new Scorecard.BreachFound(
                            each.number(),
                            rule.breach().id(),
                            rule.law(),
                            rule.breach().title(),
                            rule.breach().severity(),
                            rule.breach().cure(),
                            each.event().because())));
        }
        return found;
    }

    private static Optional<Outcome> outcome(List<CallEvent> log) {
        CallEvent last = log.get(log.size() - 1);
        return last instanceof CallEvent.CallEnded ended ? Optional.of(ended.outcome()) : Optional.empty();
    }

    private static Aftermath aftermath(List<CallEvent> log) {
        for (int i = log.size() - 1; i >= 0; i--) {
            if (log.get(i) instanceof CallEvent.AftermathDrawn drawn) {
                return drawn.aftermath();
            }
        }
        return Aftermath.NONE;
    }
}
