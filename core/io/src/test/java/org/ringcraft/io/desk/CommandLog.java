package org.ringcraft.io.desk;

import java.util.ArrayList;
import java.util.List;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.Step;

/** Remembers what was asked of a desk, refused commands included. */
class CommandLog {

    final List<CallCommand> commands = new ArrayList<>();
    int refused;

    Step perform(CallDesk desk, CallCommand command) {
        commands.add(command);
        Step step = desk.perform(command);
        refused += step instanceof Step.Refused ? 1 : 0;
        if (commands.size() > 400) {
            throw new AssertionError("The call does not end: " + commands.subList(380, 400));
        }
        return step;
    }
}
