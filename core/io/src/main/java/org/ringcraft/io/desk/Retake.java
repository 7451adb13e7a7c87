package org.ringcraft.io.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.CallRules;
import org.ringcraft.engine.call.CallSetup;
import org.ringcraft.engine.call.CallState;
import org.ringcraft.engine.call.Refusal;
import org.ringcraft.engine.call.Step;
import org.ringcraft.engine.chance.SeededChance;

/**
 * Commands of one call stepped again in another, with the same seed and the same pauses, as far as they are taken. Only
 * in memory.
 *
 * @param steps what happened, a list a command; the first is the start of the call
 * @param state the call after that
 * @param stop the command that was refused; those after it were not tried
 */
record Retake(List<List<CallEvent>> steps, CallState state, Optional<Stop> stop) {

    Retake {
        steps = List.copyOf(steps);
    }

    /** A command that was refused. */
    record Stop(Stamped command, Refusal refusal) {}

    static Retake of(CallContent content, CallSetup setup, List<Stamped> commands) {
        CallRules rules = new CallRules(content.script(), new SeededChance(setup.seed()));
        List<List<CallEvent>> steps = new ArrayList<>();
        Step.Taken start = rules.start(setup);
        steps.add(start.events());
        CallState state = start.state();
        for (Stamped stamped : commands) {
            Step step = rules.step(state, WholeText.of(stamped.command()), stamped.at(state));
            if (step instanceof Step.Refused refused) {
                return new Retake(steps, state, Optional.of(new Stop(stamped, refused.refusal())));
            }
            Step.Taken taken = (Step.Taken) step;
            steps.add(taken.events());
            state = taken.state();
        }
        return new Retake(steps, state, Optional.empty());
    }

    List<CallEvent> events() {
        return steps.stream().flatMap(List::stream).toList();
    }
}
