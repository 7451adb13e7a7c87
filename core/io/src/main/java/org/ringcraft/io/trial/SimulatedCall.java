package org.ringcraft.io.trial;

import java.util.ArrayList;
import java.util.List;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.CallRules;
import org.ringcraft.engine.call.CallScript;
import org.ringcraft.engine.call.CallSetup;
import org.ringcraft.engine.call.CallState;
import org.ringcraft.engine.call.Step;
import org.ringcraft.engine.chance.SeededChance;
import org.ringcraft.engine.play.Simulation;

/**
 * A call that a policy or a search played, played again from its commands, as fast as they do.
 *
 * @param events of the call, as far as it goes; a command that is refused or throws ends it
 * @param at when each command came, milliseconds on the call clock; also of the one that ended it
 */
public record SimulatedCall(List<CallEvent> events, List<Long> at) {

    public SimulatedCall {
        events = List.copyOf(events);
        at = List.copyOf(at);
    }

    /** Plays the commands. */
    public static SimulatedCall of(CallScript script, CallSetup setup, List<CallCommand> commands) {
        CallRules rules = new CallRules(script, new SeededChance(setup.seed()));
        Step.Taken start = rules.start(setup);
        List<CallEvent> events = new ArrayList<>(start.events());
        List<Long> stamps = new ArrayList<>();
        CallState state = start.state();
        for (CallCommand command : commands) {
            stamps.add(Simulation.at(state));
            try {
                if (!(rules.step(state, command, Simulation.at(state)) instanceof Step.Taken taken)) {
                    break;
                }
                events.addAll(taken.events());
                state = taken.state();
            } catch (RuntimeException failed) {
                // This is what the commands are kept for: whoever plays them again will see it.
                break;
            }
        }
        return new SimulatedCall(events, stamps);
    }
}
