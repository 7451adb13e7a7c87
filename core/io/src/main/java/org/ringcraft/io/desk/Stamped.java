package org.ringcraft.io.desk;

import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallState;

/**
 * A command that was carried out, and when.
 *
 * @param at milliseconds on the call clock
 * @param after milliseconds since the customer had finished; for an interruption, since they had begun
 */
public record Stamped(CallCommand command, long at, long after) {

    /**
     * Returns when to give the command in a call that stands there: after as long a pause as then, and to interrupt, as
     * far into the customer's words, whatever these have become.
     */
    long at(CallState state) {
        if (!(command instanceof CallCommand.Interrupt)) {
            return state.now() + after;
        }
        return state.spokeAt() + Math.max(0, Math.min(after, state.spokeMillis() - 1L));
    }
}
