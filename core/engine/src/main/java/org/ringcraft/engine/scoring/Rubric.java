package org.ringcraft.engine.scoring;

import java.util.List;

/**
 * A card to score calls by. Sections' weights sum to 100 and lines' weights to their section's.
 *
 * @param passMark quality, 0..100, from which a compliant call passes
 */
public record Rubric(String id, String version, String title, int passMark, List<Section> sections) {

    public Rubric {
        sections = List.copyOf(sections);
    }

    /** Returns all lines in the order of the card. */
    public List<Line> lines() {
        return sections.stream().flatMap(section -> section.lines().stream()).toList();
    }

    int lineCount() {
        int count = 0;
        for (Section section : sections) {
            count += section.lines().size();
        }
        return count;
    }

    /** A part of the card, which counts towards one headline. */
    public record Section(String id, String title, double weight, Headline headline, List<Line> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One thing that is scored.
     *
     * @param fatal no credit here fails the call's compliance
     * @param afterYes only a call whose customer said yes can be scored on it; it can cost points but never lift the
     *     quality above what the rest of the call earned, so that a sale never raises quality
     * @param criteria qualification criteria that it is evidence for, such as {@code OCR-1.5}
     */
    public record Line(
            String id,
            String title,
            double weight,
            boolean fatal,
            boolean afterYes,
            List<String> criteria,
            ScoringRule rule,
            Explanations explain) {
        public Line {
            criteria = List.copyOf(criteria);
        }
    }

    /** What the card says for each result; {@code {count} {of} {list} {share}} are filled in. */
    public record Explanations(String full, String half, String none, String na) {}
}
