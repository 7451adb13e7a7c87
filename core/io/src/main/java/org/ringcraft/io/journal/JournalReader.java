package org.ringcraft.io.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ringcraft.engine.call.CallSetup;
import org.ringcraft.io.json.Quote;

/** Reads and checks journals of every format so far. Changes nothing. */
public final class JournalReader {

    /** The largest journal that is read, in bytes; a long call takes less than a hundredth. */
    public static final long MOST_BYTES = 256L * 1024 * 1024;

    private static final Pattern FORMAT =
            Pattern.compile(Pattern.quote(Header.START) + "(\\d{1,9})[,}].*", Pattern.DOTALL);

    private JournalReader() {}

    /**
     * Reads a journal. Lines that do not verify are no exception: they are listed in the answer, which then holds the
     * events before the first of them.
     *
     * @throws JournalException when there is no such file, it cannot be read, is no journal, or was written by a newer
     *     Ringcraft
     */
    public static JournalCall read(Path file) {
        try {
            checkedSize(file, Files.size(file));
            return read(file.toString(), Files.readAllBytes(file));
        } catch (IOException trouble) {
            throw FileTrouble.reading(file, trouble);
        }
    }

    /** Reads a journal from memory, as {@link #read(Path)} does; {@code name} is for messages. */
    public static JournalCall read(String name, byte[] file) {
        Lines lines = Lines.of(file);
        String first = Lines.text(
                lines.whole().isEmpty() ? lines.tail() : lines.whole().get(0));
        if (lines.whole().isEmpty()
                && (first.isEmpty() || Header.START.startsWith(first) || first.startsWith(Header.START))) {
            throw new JournalException("The journal " + name + " ends within its first line, after " + file.length
                    + " bytes: nothing of the call was saved. Maybe the program was stopped while it wrote; delete the"
                    + " file and start the call again.");
        }
        Matcher format = FORMAT.matcher(first);
        int number = format.matches() ? Integer.parseInt(format.group(1)) : -1;
        if (number == Header.FORMAT || isDamaged(lines, number)) {
            return verified(name, lines);
        } else if (number > Header.FORMAT) {
            throw new JournalException("The journal " + name + " is of format " + number
                    + "; this Ringcraft reads up to " + Header.FORMAT + ". Maybe update Ringcraft.");
        } else if (first.startsWith(UpgradeFrom0.START)) {
            return OldFormat.read(name, 0, lines);
        }
        throw new JournalException("The file " + name + " is no journal: its first line is " + Quote.of(first)
                + ". Maybe another file was meant.");
    }

    static int checkedSize(Path file, long bytes) {
        if (bytes > MOST_BYTES) {
            throw new JournalException("The file " + file + " has " + bytes
                    + " bytes, more than any journal. Maybe another file was meant.");
        }
        return (int) bytes;
    }

    /** A file whose first line is not that of a journal it can read, not even a newer one, though other lines are. */
    private static boolean isDamaged(Lines lines, int format) {
        List<SealedLine> sealed = lines.whole().stream().map(SealedLine::of).toList();
        boolean header = format > Header.FORMAT && sealed.get(0).isIntact();
        return !header && sealed.stream().anyMatch(SealedLine::isIntact);
    }

    private static JournalCall verified(String name, Lines lines) {
        Verifier.Verified found = Verifier.check(lines);
        List<Entry> entries = found.entries();
        return new JournalCall(
                name,
                Header.FORMAT,
                found.header().map(Header::setup).or(() -> started(lines)),
                entries.stream().map(Entry::event).toList(),
                entries.isEmpty() ? 0 : entries.get(entries.size() - 1).command() + 1,
                found.hash(),
                found.verification());
    }

    /** Returns what the first event repeats of a damaged header. */
    private static Optional<CallSetup> started(Lines lines) {
        return lines.whole().stream()
                .limit(2)
                .map(SealedLine::of)
                .filter(SealedLine::isIntact)
                .flatMap(line -> Entry.readable(line.body()).stream())
                .flatMap(entry -> entry.startedCall().stream())
                .findFirst();
    }
}
