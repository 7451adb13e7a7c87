package org.ringcraft.engine.play;

import java.util.ArrayList;
import java.util.List;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallState;
import org.ringcraft.engine.chance.Chance;

/** Writes down what a policy chooses. */
final class Recorder implements Policy {

    private final Policy policy;
    private final List<CallCommand> commands = new ArrayList<>();

    Recorder(Policy policy) {
        this.policy = policy;
    }

    @Override
    public String name() {
        return policy.name();
    }

    @Override
    public CallCommand choose(CallState state, Chance chance) {
        CallCommand command = policy.choose(state, chance);
        commands.add(command);
        return command;
    }

    List<CallCommand> commands() {
        return List.copyOf(commands);
    }
}
