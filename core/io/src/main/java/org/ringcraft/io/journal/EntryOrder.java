package org.ringcraft.io.journal;

import java.util.Optional;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.CallSetup;

/**
 * Checks that each event may come after the one before. Only a program with a mistake, or somebody who also wrote the
 * sums anew, makes a journal that fails here.
 */
final class EntryOrder {

    private final CallSetup setup;
    private Optional<Entry> last = Optional.empty();

    /** For the events of a call that the header says is made of this. */
    EntryOrder(CallSetup setup) {
        this.setup = setup;
    }

    /** Takes the next event, and returns what is wrong with it, as the rest of a sentence about its line. */
    Optional<String> take(Entry entry) {
        Optional<String> wrong = last.isEmpty() ? first(entry) : next(last.get(), entry);
        last = Optional.of(entry);
        return wrong;
    }

    private Optional<String> first(Entry entry) {
        if (!(entry.event() instanceof CallEvent.CallStarted started)) {
            return Optional.of("is not the start of the call.");
        } else if (!started.setup().equals(setup)) {
            return Optional.of("starts another call than the header says.");
        }
        return numbered(entry, 1, 0, Math.max(0, entry.left()));
    }

    private static Optional<String> next(Entry last, Entry entry) {
        if (last.event() instanceof CallEvent.CallEnded) {
            return Optional.of("comes after the end of the call.");
        } else if (entry.event() instanceof CallEvent.CallStarted) {
            return Optional.of("starts the call a second time.");
        }
        return last.endsCommand()
                ? numbered(entry, last.seq() + 1, last.command() + 1, Math.max(0, entry.left()))
                : numbered(entry, last.seq() + 1, last.command(), last.left() - 1);
    }

    private static Optional<String> numbered(Entry entry, int seq, int command, int left) {
        boolean right = entry.seq() == seq && entry.command() == command && entry.left() == left;
        return right
                ? Optional.empty()
                : Optional.of("is numbered " + entry.seq() + "/" + entry.command() + "/" + entry.left()
                        + " (event, command, events left in it) where " + seq + "/" + command + "/" + left
                        + " should stand.");
    }
}
