package org.ringcraft.desktop.cli;

import java.io.PrintWriter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ringcraft.io.store.CallBook;
import org.ringcraft.io.store.DataFolder;
import org.ringcraft.io.store.Store;
import picocli.CommandLine.Option;

/** {@code --data}. */
final class DataOption {

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "option.data")
    private @Nullable String named;

    /** Returns the folder that was named, or else the usual one. */
    DataFolder folder(Surroundings around) {
        return named == null ? around.dataFolder() : around.dataFolder(Optional.of(named));
    }

    /** Returns the book of calls in that folder. */
    CallBook book(Surroundings around, PrintWriter err) {
        DataFolder folder = folder(around);
        return new CallBook(folder, Store.open(folder.database()), remark -> err.println(TextLine.of(remark)));
    }
}
