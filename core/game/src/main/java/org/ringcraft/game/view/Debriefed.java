package org.ringcraft.game.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ringcraft.engine.call.CallView;
import org.ringcraft.engine.call.CallView.Utterance;
import org.ringcraft.engine.scoring.Scorecard;
import org.ringcraft.engine.scoring.Scorecard.BreachFound;
import org.ringcraft.engine.scoring.Scorecard.ScoreLine;

/** A call that has ended, with its marks: which turns each score line cites, and which lines cite a turn. */
public record Debriefed(CallView view, Scorecard card) {

    /** What stands in the margin of a turn. */
    public record Marks(boolean earned, boolean lost, boolean breach) {}

    /** Returns every scored line. */
    public List<ScoreLine> lines() {
        return card.sections().stream()
                .flatMap(section -> section.lines().stream())
                .toList();
    }

    /** Returns the line of an id. */
    public Optional<ScoreLine> line(String id) {
        return lines().stream().filter(line -> line.id().equals(id)).findFirst();
    }

    /** Returns the turns that a line cites, in order. */
    public List<Utterance> turnsOf(ScoreLine line) {
        return line.evidence().stream()
                .flatMap(evidence -> turn(evidence.event()).stream())
                .distinct()
                .toList();
    }

    /** Returns the ids of the lines that cite a turn, those that lost points first. */
    public List<String> citing(Utterance turn) {
        List<ScoreLine> citing = new ArrayList<>();
        for (ScoreLine line : lines()) {
            if (turnsOf(line).contains(turn)) {
                citing.add(line);
            }
        }
        citing.sort(Comparator.comparingDouble(line -> line.points() - line.weight()));
        return citing.stream().map(ScoreLine::id).toList();
    }

    /** Returns the marks of a turn. */
    public Marks marks(Utterance said) {
        boolean earned = false;
        boolean lost = false;
        for (ScoreLine line : lines()) {
            for (Scorecard.Evidence evidence : line.evidence()) {
                if (turn(evidence.event()).filter(said::equals).isPresent()) {
                    earned |= evidence.earned();
                    lost |= !evidence.earned();
                }
            }
        }
        boolean breach = card.breaches().stream()
                .anyMatch(found -> turn(found.event()).filter(said::equals).isPresent());
        return new Marks(earned, lost, breach);
    }

    /** Returns the turn of a breach. */
    public Optional<Utterance> turnOf(BreachFound breach) {
        return turn(breach.event());
    }

    /** Returns the turn of an event: itself, or the one that it followed. */
    private Optional<Utterance> turn(int event) {
        Utterance found = null;
        for (Utterance said : view.transcript()) {
            if (said.event() <= event) {
                found = said;
            }
        }
        return Optional.ofNullable(found);
    }
}
