package org.ringcraft.io.journal;

import java.util.List;
import java.util.Optional;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.CallSetup;

/**
 * A call as a journal tells it.
 *
 * @param name name of the file, for messages
 * @param format format that the file is in; older ones are read as if they were the newest
 * @param header what the call was made of; absent when that part of the file is damaged, and then there are no events
 * @param events what happened, up to the first fault, in whole commands; event number n is at index n - 1
 * @param commands how many commands these are, the start of the call among them
 * @param hash chain value of the last line, which stands for every byte before it; empty in format 0
 */
public record JournalCall(
        String name,
        int format,
        Optional<CallSetup> header,
        List<CallEvent> events,
        int commands,
        String hash,
        Verification verification) {

    public JournalCall {
        events = List.copyOf(events);
    }

    /**
     * Returns what the call was made of.
     *
     * @throws JournalException with every fault, when the file is so damaged that it does not say
     */
    public CallSetup setup() {
        return header.orElseThrow(this::damage);
    }

    /** Tells whether the call came to its end. */
    public boolean isEnded() {
        return !events.isEmpty() && events.get(events.size() - 1) instanceof CallEvent.CallEnded;
    }

    /**
     * Compares the end of the file with a chain value kept elsewhere, and returns this call, with one more fault when
     * they differ: nothing else shows that whole commands were cut from the end, or that the whole file was written
     * anew.
     */
    public JournalCall against(String keptHash) {
        if (hash.equals(keptHash)) {
            return this;
        }
        Fault fault = new Fault(
                Math.max(1, events.size() + 1),
                Fault.Kind.END,
                "The journal " + name + " ends with the chain value '" + shortened(hash) + "', but '"
                        + shortened(keptHash) + "' was noted when the call ended. Maybe lines were taken off its end,"
                        + " or the file was replaced; restore it from a copy.");
        return new JournalCall(name, format, header, events, commands, hash, verification.with(fault));
    }

    /**
     * Returns this call when every line verifies.
     *
     * @throws JournalException with every fault, when one does not
     */
    public JournalCall requireSound() {
        if (!verification.isSound()) {
            throw damage();
        }
        return this;
    }

    private JournalException damage() {
        return new JournalException(
                "The journal " + name + " is not as it was written.\n" + String.join("\n", verification.findings()));
    }

    private static String shortened(String hash) {
        return hash.length() > 12 ? hash.substring(0, 12) + "…" : hash;
    }
}
