package org.ringcraft.engine.play;

import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallState;
import org.ringcraft.engine.chance.Chance;

/** A player made of rules: says what to do next in any state of a call that is not over. */
public interface Policy {

    /** Returns its name on the command line. */
    String name();

    /**
     * Chooses the next command. A policy that sees hidden numbers says so in its documentation.
     *
     * @param chance the policy's own chance, apart from the call's
     */
    CallCommand choose(CallState state, Chance chance);
}
