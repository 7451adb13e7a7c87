package org.ringcraft.engine.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ringcraft.engine.call.Aftermath;
import org.ringcraft.engine.call.Outcome;
import org.ringcraft.engine.catalogue.Severity;

/**
 * What a call was worth, line by line. Quality and outcome stand apart, and so does compliance.
 *
 * @param quality 0..100
 * @param compliant no fatal breach and no fatal line lost
 * @param passed compliant and at or above the rubric's pass mark
 * @param headlines 0..100 each; absent when nothing in it applied
 */
public record Scorecard(
        String rubric,
        String rubricVersion,
        double quality,
        boolean compliant,
        boolean passed,
        int passMark,
        Map<Headline, Double> headlines,
        List<Section> sections,
        List<BreachFound> breaches,
        Optional<Outcome> outcome,
        Aftermath aftermath,
        Times times) {

    public Scorecard {
        headlines = Map.copyOf(headlines);
        sections = List.copyOf(sections);
        breaches = List.copyOf(breaches);
    }

    /** A section's points, of the weight that applied. */
    public record Section(
            String id, String title, Headline headline, double points, double weight, List<ScoreLine> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One scored line.
     *
     * @param weight its weight on the card
     * @param points {@code weight * credit}; 0 when not applicable
     * @param credit 0, ½ or 1
     * @param applicable false when the call gave no occasion for it; its weight is then spread over the rest
     * @param lostFatal a fatal line that was lost
     * @param evidence the events that earned or lost it, in order
     * @param better a line that was open in the call and would have earned more
     */
    public record ScoreLine(
            String id,
            String title,
            double weight,
            double points,
            double credit,
            boolean applicable,
            boolean lostFatal,
            boolean afterYes,
            List<Evidence> evidence,
            String explanation,
            Optional<BetterLine> better,
            List<String> criteria) {
        public ScoreLine {
            evidence = List.copyOf(evidence);
            criteria = List.copyOf(criteria);
        }
    }

    /**
     * An event that a score rests on.
     *
     * @param event its number in the log, from 1
     * @param id reply, line, field or breach that the event is about
     * @param earned it earned the point, rather than lost it
     */
    public record Evidence(int event, String id, boolean earned) {}

    /** A reply that was open just before event {@code event} and would have been better there. */
    public record BetterLine(int event, String reply, String text) {}

    /** A rule that was broken: by which event, under which law, and what to do instead. */
    public record BreachFound(
            int event, String breach, String law, String title, Severity severity, String cure, String because) {}

    /**
     * Where the time went.
     *
     * @param handleMillis talk + hold + after-call work
     * @param talkShare the player's share of the words' time, 0..1, mandatory disclosures left out
     */
    public record Times(long handleMillis, long talkMillis, long holdMillis, long wrapMillis, double talkShare) {}
}
