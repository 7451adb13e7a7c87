package org.ringcraft.desktop.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.CallSetup;
import org.ringcraft.game.asset.Words;
import org.ringcraft.io.desk.CallContent;
import org.ringcraft.io.desk.CallDesk;
import org.ringcraft.io.desk.DeskException;
import org.ringcraft.io.desk.PlayedCommands;
import org.ringcraft.io.json.Quote;
import org.ringcraft.io.plan.Pin;
import org.ringcraft.io.plan.PlanWriter;

/**
 * A file that calls are written to as plans: the first under its own name, more with a number behind. Nothing is ever
 * written over.
 *
 * @param err hears where each plan went
 */
record PlanFile(Words words, Path file, Set<Pin> pins, PrintWriter err) {

    private static final String ENDING = ".plan";

    PlanFile {
        pins = Set.copyOf(pins);
    }

    /** Says now what would stop the writing later. */
    PlanFile checked() {
        if (Files.exists(file)) {
            throw Problem.wrongUse(words.get("file.there", Quote.of(file.toString())));
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw Problem.wrongUse(words.get("file.no-folder", Quote.of(folder.toString())));
        }
        return this;
    }

    /** Writes a call as far as it went; nothing when the player has done nothing yet. Says what goes wrong. */
    void keep(CallDesk desk) {
        if (PlayedCommands.withoutPauses(desk.events()).isEmpty()) {
            return;
        }
        try {
            write(desk.content(), desk.setup(), desk.events());
        } catch (Problem | DeskException trouble) {
            err.println(TextLine.of(String.valueOf(trouble.getMessage())));
        }
    }

    /** Writes a call. */
    void write(CallContent content, CallSetup setup, List<CallEvent> events) {
        PlanWriter.Written plan = PlanWriter.write(content, setup, events, pins);
        Path free = file;
        for (int number = 2; Files.exists(free); number++) {
            free = numbered(number);
        }
        try {
            Files.writeString(free, plan.text(), StandardOpenOption.CREATE_NEW);
        } catch (IOException trouble) {
            throw Problem.finding(
                    words.get("file.unwritable", Quote.of(free.toString()), TextLine.of(trouble.toString())));
        }
        if (!plan.isSame()) {
            err.println(words.get("record.differs"));
        }
        if (plan.isTimed()) {
            err.println(words.get("record.timed"));
        }
        err.println(words.get("record.written", free, plan.commands()));
    }

    private Path numbered(int number) {
        String name = String.valueOf(file.getFileName());
        String stem = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        return file.resolveSibling(stem + "-" + number + (name.endsWith(ENDING) ? ENDING : ""));
    }
}
