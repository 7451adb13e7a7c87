package org.ringcraft.io.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ringcraft.io.json.Quote;

/**
 * Checks a journal of format 1, line by line, to the end: each against its own checksum and against the line before,
 * and up to the first fault also for sense. A changed line is named alone, since the next is checked against the chain
 * value that stands there.
 */
final class Verifier {

    private final List<Fault> faults = new ArrayList<>();

    /** Entries of the lines before the first fault. */
    private final List<Entry> entries = new ArrayList<>();

    private Optional<Header> header = Optional.empty();
    private Optional<EntryOrder> order = Optional.empty();

    /** Chain values that the next line may follow: two when the last line has changed and either may be the true one. */
    private List<String> chains = List.of(SealedLine.ORIGIN);

    private Optional<SealedLine> last = Optional.empty();

    private Verifier() {}

    /** What came of it; the entries are those of whole commands before the first fault. */
    record Verified(Optional<Header> header, List<Entry> entries, String hash, Verification verification) {}

    static Verified check(Lines lines) {
        Verifier verifier = new Verifier();
        for (int i = 0; i < lines.whole().size(); i++) {
            verifier.line(i + 1, SealedLine.of(lines.whole().get(i)));
        }
        verifier.tail(lines);
        return verifier.verified(lines);
    }

    private void line(int number, SealedLine line) {
        if (!line.isIntact()) {
            changed(number, line);
        } else if (number == 1) {
            first(line);
        } else if (!line.follows(chains)) {
            broken(number, misplaced(line));
        } else if (faults.isEmpty()) {
            entry(number, line);
        }
        chains = line.isIntact()
                ? List.of(line.statedChain())
                : List.of(line.statedChain(), line.chainAfter(chains.get(0)));
        last = Optional.of(line);
    }

    private void first(SealedLine line) {
        try {
            Header found = Header.read(line.body());
            header = Optional.of(found);
            order = Optional.of(new EntryOrder(found.setup()));
            if (!line.follows(chains)) {
                broken(1, "it does not begin one. Maybe it was written anew");
            }
        } catch (JournalException noHeader) {
            Optional<Entry> entry = Entry.readable(line.body());
            if (entry.isEmpty()) {
                unreadable(1, noHeader.getMessage());
            } else {
                broken(
                        1,
                        "it holds event " + entry.get().seq()
                                + ", and the header is missing. Maybe the first line was taken out");
            }
        }
    }

    private void entry(int number, SealedLine line) {
        try {
            Entry entry = Entry.read(line.body());
            Optional<String> wrong = order.orElseThrow().take(entry);
            if (wrong.isPresent()) {
                unreadable(number, wrong.get());
            } else {
                entries.add(entry);
            }
        } catch (JournalException unreadable) {
            unreadable(number, unreadable.getMessage());
        }
    }

    private String misplaced(SealedLine line) {
        if (!last.orElseThrow().isIntact()) {
            return "it does not follow the line before, which itself has changed. Maybe a line between them is missing";
        }
        int before = seq(last.orElseThrow());
        int seq = seq(line);
        if (before < 0 || seq <= 0) {
            return "it does not follow the line before. Maybe it was moved or put in";
        }
        String found =
                "it holds event " + seq + " after " + (before == 0 ? "the header" : "event " + before) + ". Maybe ";
        int gap = seq - before;
        if (gap == 1) {
            return found + "one of the two was written anew, checksum and all";
        } else if (gap == 2) {
            return found + "a line was taken out or moved";
        }
        return found + (gap > 2 ? (gap - 1) + " lines were taken out or moved" : "a line was moved or repeated");
    }

    /** Returns the number of the line's event; the header is 0, and -1 is unknown. */
    private static int seq(SealedLine line) {
        return line.body().startsWith(Header.START)
                ? 0
                : Entry.readable(line.body()).map(Entry::seq).orElse(-1);
    }

    private void changed(int number, SealedLine line) {
        String how;
        if (line.hasSeal()) {
            how = "its checksum is " + Quote.of(line.statedChecksum()) + ", its bytes give '" + line.checksum() + "'";
        } else if (line.isOverlong()) {
            how = "something follows its checksum";
        } else {
            how = "it does not end with its checksum";
        }
        faults.add(new Fault(
                number,
                Fault.Kind.CHANGED,
                "Line " + number + " has changed since it was written: " + how
                        + ". Maybe the file was edited; restore it from a copy."));
    }

    private void broken(int number, String how) {
        faults.add(new Fault(
                number,
                Fault.Kind.CHAIN,
                "Line " + number + " breaks the chain: " + how + "; restore the file from a copy."));
    }

    private void unreadable(int number, String why) {
        faults.add(new Fault(number, Fault.Kind.UNREADABLE, "Line " + number + " " + why));
    }

    /** A line without its end is torn, unless it is longer than a line, or whole and changed. */
    private void tail(Lines lines) {
        SealedLine tail = SealedLine.of(lines.tail());
        if (tail.isOverlong() || (tail.hasSeal() && !tail.isIntact())) {
            changed(lines.whole().size() + 1, tail);
        }
    }

    private Verified verified(Lines lines) {
        int kept = entries.size();
        while (kept > 0 && !entries.get(kept - 1).endsCommand()) {
            kept--;
        }
        Optional<Verification.Tear> tear = faults.isEmpty() ? tear(lines, kept) : Optional.empty();
        int last = faults.isEmpty() ? kept : lines.whole().size() - 1;
        String hash = last < 0 ? "" : SealedLine.of(lines.whole().get(last)).statedChain();
        return new Verified(header, List.copyOf(entries.subList(0, kept)), hash, new Verification(faults, tear));
    }

    /** Returns what is to be cut behind so many entries; the header is the line before them. */
    private static Optional<Verification.Tear> tear(Lines lines, int kept) {
        int whole = lines.whole().size();
        long from = lines.bytes(kept + 1);
        long cut = lines.bytes(whole) + lines.tail().length() - from;
        if (cut == 0) {
            return Optional.empty();
        }
        int line = kept + 2;
        int events = whole - kept - 1;
        String message = "The last command was not saved to its end: from line " + line + " on the file holds " + events
                + (events == 1 ? " line" : " lines") + " of it and "
                + lines.tail().length()
                + " bytes of a torn line. Maybe the program was stopped while it wrote; carrying on cuts them, and"
                + " nothing before them is lost.";
        return Optional.of(new Verification.Tear(line, from, cut, message));
    }
}
