package org.ringcraft.desktop.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --data}. */
final class DataOption {

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "option.data")
    @Nullable
    Path folder;

    /** Returns the folder that was named, or else the usual one. */
    DataFolder folder(Surroundings around) {
        Path named = folder;
        return named == null ? DataFolder.of(around) : new DataFolder(named);
    }
}
