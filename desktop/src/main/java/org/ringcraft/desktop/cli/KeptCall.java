package org.ringcraft.desktop.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.ringcraft.game.asset.Words;
import org.ringcraft.io.desk.CallReplay;
import org.ringcraft.io.journal.Fault;
import org.ringcraft.io.journal.JournalCall;
import org.ringcraft.io.json.Quote;
import org.ringcraft.io.pack.Pack;
import org.ringcraft.io.store.CallBook;
import org.ringcraft.io.store.DataFolder;
import org.ringcraft.io.store.Store;

/** A call read from its journal, with the pack that it was played with. */
record KeptCall(JournalCall journal, Pack pack, CallReplay replay) {

    /**
     * Reads a journal. A torn end is remarked on and left out; lines that were tampered with are named, every one, and
     * nothing is made of the call.
     *
     * @param packNamed name or folder of a pack; empty for the one that the journal names
     * @param err where remarks go
     */
    static KeptCall read(Words words, Path file, String packNamed, PrintWriter err) {
        JournalCall journal = sound(words, file, err);
        Pack pack =
                new PackFinder(words).open(packNamed.isEmpty() ? journal.setup().pack() : packNamed);
        CallReplay replay = CallReplay.of(journal, pack);
        replay.warnings().forEach(warning -> err.println(TextLine.of(warning)));
        return new KeptCall(journal, pack, replay);
    }

    /** Reads a journal that nobody has changed, as {@link #read} does, whatever it was played with. */
    static JournalCall sound(Words words, Path file, PrintWriter err) {
        JournalCall journal = journal(InputFile.existing(words, file), err);
        List<Fault> faults = journal.verification().faults();
        if (!faults.isEmpty()) {
            faults.forEach(fault -> err.println(TextLine.of(fault.message())));
            throw Problem.finding(words.get(
                    faults.size() == 1 ? "journal.tampered-once" : "journal.tampered",
                    Quote.of(file.toString()),
                    faults.size()));
        }
        journal.verification().tear().ifPresent(tear -> err.println(TextLine.of(tear.message())));
        return journal;
    }

    /** A journal in a data folder has to end as the store beside it remembers. */
    private static JournalCall journal(Path file, PrintWriter err) {
        Path folder = file.toAbsolutePath().normalize().resolveSibling("..").normalize();
        DataFolder data = new DataFolder(folder);
        try (CallBook book =
                new CallBook(data, Store.open(data.database()), remark -> err.println(TextLine.of(remark)))) {
            return book.read(file);
        }
    }
}
