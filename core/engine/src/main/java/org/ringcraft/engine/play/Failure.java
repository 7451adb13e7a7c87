package org.ringcraft.engine.play;

import java.util.List;
import org.ringcraft.engine.call.CallCommand;

/**
 * A simulated call that went wrong in a way that no call may, and how to have it again.
 *
 * @param call its number in the simulation of that scenario and policy, from 0
 * @param seed of the call
 * @param message what went wrong, in one sentence
 * @param commands what was done up to where it went wrong, and no more; they replay it
 */
public record Failure(
        String scenario,
        String persona,
        String policy,
        int call,
        long seed,
        Kind kind,
        String message,
        List<CallCommand> commands) {

    public Failure {
        commands = List.copyOf(commands);
    }

    /** What can go wrong. */
    public enum Kind {
        /** Something threw. */
        THREW,
        /** The policy chose what the rules refuse. */
        REFUSED,
        /** No reply was open and there was nothing to do at the desk, so that only hanging up was left. */
        DEAD_END,
        /** No end was in sight after more commands than any call takes. */
        ENDLESS,
        /** The log alone does not give the state that was live, or runs otherwise when it is played again. */
        REPLAY_DIFFERS
    }
}
