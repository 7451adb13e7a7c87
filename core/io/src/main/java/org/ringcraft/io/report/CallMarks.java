package org.ringcraft.io.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ringcraft.engine.call.CallView;
import org.ringcraft.engine.scoring.Scorecard;

/** Which lines of a transcript earned or lost something, and on which line of the card. */
final class CallMarks {

    private final List<Set<Mark>> byLine = new ArrayList<>();

    /** A line of the card, earned or lost. */
    record Mark(boolean earned, String title) {}

    private CallMarks(int lines) {
        for (int i = 0; i < lines; i++) {
            byLine.add(new LinkedHashSet<>());
        }
    }

    /** Reads the card's evidence; what rests on no line of the transcript stands with the one before it. */
    static CallMarks of(ShownCall call) {
        CallMarks marks = new CallMarks(call.transcript().size());
        for (Scorecard.Section section : call.card().sections()) {
            for (Scorecard.ScoreLine line : section.lines()) {
                for (Scorecard.Evidence evidence : line.evidence()) {
                    marks.add(call.transcript(), evidence.event(), new Mark(evidence.earned(), line.title()));
                }
            }
        }
        for (Scorecard.BreachFound breach : call.card().breaches()) {
            marks.add(call.transcript(), breach.event(), new Mark(false, breach.title()));
        }
        return marks;
    }

    private void add(List<CallView.Utterance> lines, int event, Mark mark) {
        int at = -1;
        while (at + 1 < lines.size() && lines.get(at + 1).event() <= event) {
            at++;
        }
        if (at >= 0) {
            byLine.get(at).add(mark);
        }
    }

    Set<Mark> at(int line) {
        return byLine.get(line);
    }
}
