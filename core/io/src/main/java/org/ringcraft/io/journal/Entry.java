package org.ringcraft.io.journal;

import java.util.Optional;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.CallSetup;

/**
 * What a line holds.
 *
 * @param seq number of the event, from 1
 * @param command number of the command that it came of, from 0
 * @param left events of the same command still to come
 */
record Entry(int seq, int command, int left, CallEvent event) {

    /** Returns the line up to its sums: without a closing brace. */
    String body() {
        JsonLine line =
                new JsonLine().integer("seq", seq).integer("command", command).integer("left", left);
        EventJson.write(event, line);
        return line.unclosed();
    }

    static Entry read(String body) {
        return FieldReader.read(
                body + "}",
                in -> new Entry(in.int32("seq"), in.int32("command"), in.int32("left"), EventJson.read(in)));
    }

    /** Returns the entry, or nothing when the text is none. */
    static Optional<Entry> readable(String body) {
        try {
            return Optional.of(read(body));
        } catch (JournalException unreadable) {
            return Optional.empty();
        }
    }

    /** Returns what the call is made of, if this is its start. */
    Optional<CallSetup> startedCall() {
        return event instanceof CallEvent.CallStarted started ? Optional.of(started.setup()) : Optional.empty();
    }

    /** Tells whether it ends its command. */
    boolean endsCommand() {
        return left == 0;
    }
}
