package org.ringcraft.io.store;

import java.util.Optional;
import org.ringcraft.engine.call.Aftermath;
import org.ringcraft.engine.call.CallSetup;
import org.ringcraft.engine.call.Outcome;

/**
 * A call that somebody has begun.
 *
 * @param player id of the player
 * @param journal name of the journal in the folder of journals
 * @param started milliseconds since 1970, UTC
 * @param ending absent while the call is open
 */
public record PlayedCall(
        String id, String player, CallSetup setup, String journal, long started, Optional<Ending> ending) {

    /** Tells whether the call can be carried on. */
    public boolean isOpen() {
        return ending.isEmpty();
    }

    /**
     * How the call ended.
     *
     * @param ended milliseconds since 1970, UTC
     * @param handleMillis talk + hold + after-call work
     * @param journalHash chain value of the journal's last line
     * @param score by the rubric that the call was played for
     */
    public record Ending(
            long ended,
            Optional<Outcome> outcome,
            Aftermath aftermath,
            long handleMillis,
            String journalHash,
            Score score) {}
}
