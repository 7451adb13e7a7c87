package org.ringcraft.io.trial;

import java.util.ArrayList;
import java.util.List;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.CallHistory;
import org.ringcraft.engine.call.CallRules;
import org.ringcraft.engine.call.CallScript;
import org.ringcraft.engine.call.CallState;
import org.ringcraft.engine.call.Step;
import org.ringcraft.engine.chance.SeededChance;
import org.ringcraft.engine.play.Simulation;
import org.ringcraft.engine.scoring.Rubric;
import org.ringcraft.engine.scoring.Scorer;
import org.ringcraft.io.journal.EventJson;

/**
 * Plays a simulated call a second time as the game plays calls: a copy of the state for every command, and beside it a
 * state that has been through the journal's JSON. Simulations take a shorter way, and all three must agree.
 */
final class SecondPlay {

    private SecondPlay() {}

    /** Returns what differs, in a sentence without the full stop, or an empty text. */
    static String difference(
            CallScript script, Rubric rubric, long seed, List<CallCommand> commands, List<CallEvent> first) {
        CallRules rules = new CallRules(script, new SeededChance(seed));
        Step.Taken begun = rules.start(Simulation.setup(script, rubric, seed));
        List<CallEvent> log = new ArrayList<>(begun.events());
        CallState state = begun.state();
        CallState read = readBack(CallState.ready(script), begun.events());
        int number = 0;
        for (CallCommand command : commands) {
            number++;
            Step step = rules.step(state, command, Simulation.at(state));
            Step again = rules.step(read, command, Simulation.at(read));
            if (!(step instanceof Step.Taken taken) || !(again instanceof Step.Taken takenAgain)) {
                return "command " + number + ", " + command + ", is refused when it is played step by step";
            }
            if (!takenAgain.events().equals(taken.events())) {
                return "command " + number + ", " + command + ", leads elsewhere after a round trip through JSON";
            }
            log.addAll(taken.events());
            state = taken.state();
            read = readBack(read, taken.events());
            if (!read.difference(state).isEmpty()) {
                return "after command " + number + ", " + command + ", a round trip through JSON changes '"
                        + read.difference(state) + "'";
            }
        }
        return whole(script, rubric, log, state, first);
    }

    private static String whole(
            CallScript script, Rubric rubric, List<CallEvent> log, CallState state, List<CallEvent> first) {
        if (!log.equals(first)) {
            return "the log differs when the call is played step by step";
        }
        String folded = CallHistory.fold(script, log).difference(state);
        if (!folded.isEmpty()) {
            return "folding the log gives another '" + folded + "'";
        }
        List<CallEvent> read = log.stream()
                .map(event -> EventJson.read(EventJson.write(event)))
                .toList();
        return Scorer.score(rubric, script, read).equals(Scorer.score(rubric, script, log))
                ? ""
                : "the log gives another scorecard after a round trip through JSON";
    }

    private static CallState readBack(CallState before, List<CallEvent> events) {
        CallState state = before;
        for (CallEvent event : events) {
            state = state.after(EventJson.read(EventJson.write(event)));
        }
        return state;
    }
}
