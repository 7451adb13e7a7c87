package org.ringcraft.desktop.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringcraft.engine.call.CallSetup;
import org.ringcraft.game.asset.Words;
import org.ringcraft.io.journal.JournalCall;
import org.ringcraft.io.journal.JournalException;
import org.ringcraft.io.journal.JournalReader;
import org.ringcraft.io.json.Quote;

/** The journals in the data folder. Their names tell the call, and never the time, so that two runs can be compared. */
final class CallFiles {

    private static final String ENDING = ".journal";

    private final Words words;
    private final DataFolder folder;

    CallFiles(Words words, DataFolder folder) {
        this.words = words;
        this.folder = folder;
    }

    /** Returns a file for a new call, which does not exist, in a folder that does. */
    Path fresh(CallSetup setup) {
        if (Files.exists(folder.root()) && !Files.isDirectory(folder.root())) {
            throw Problem.wrongUse(
                    words.get("data.no-folder", Quote.of(folder.root().toString())));
        }
        try {
            Files.createDirectories(folder.journals());
        } catch (IOException denied) {
            throw Problem.wrongUse(
                    words.get("data.unwritable", Quote.of(folder.root().toString()), TextLine.of(denied.toString())));
        }
        String name = setup.scenario() + "-" + setup.persona() + "-" + setup.seed();
        Path file = folder.journals().resolve(name + ENDING);
        for (int again = 2; Files.exists(file); again++) {
            file = folder.journals().resolve(name + "-" + again + ENDING);
        }
        return file;
    }

    /** Returns the call that was left last, if one was. Files that are not in order are passed over. */
    Optional<Path> newestUnfinished() {
        if (!Files.isDirectory(folder.journals())) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder.journals())) {
            List<Path> newestFirst = files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted(Comparator.comparing(CallFiles::changed).reversed())
                    .toList();
            return newestFirst.stream().filter(CallFiles::isUnfinished).findFirst();
        } catch (IOException unreadable) {
            throw Problem.wrongUse(words.get(
                    "data.unwritable", Quote.of(folder.root().toString()), TextLine.of(unreadable.toString())));
        }
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }

    private static boolean isUnfinished(Path file) {
        try {
            JournalCall call = JournalReader.read(file);
            return call.verification().isSound() && !call.isEnded();
        } catch (JournalException unreadable) {
            return false;
        }
    }
}
