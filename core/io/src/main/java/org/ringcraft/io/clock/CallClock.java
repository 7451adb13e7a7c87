package org.ringcraft.io.clock;

import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallState;
import org.ringcraft.engine.call.CallView;

/** Stamps commands with call time: milliseconds since the call was answered. Belongs to one call and one thread. */
public interface CallClock {

    /** Returns the stamp of that command, given now. Before {@link CallState#now} the customer is still speaking. */
    long next(CallState state, CallView view, CallCommand command);

    /** Returns what a clock on the screen shows now. */
    long showing(CallState state);

    /**
     * Hears that call time stands at {@code at}: a command was taken then, or a call begins or goes on there. Time that
     * the rules skipped, such as the rest of the customer's words, has passed.
     */
    default void setTo(long at) {}
}
