package org.ringcraft.desktop.cli;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ringcraft.desktop.terminal.LineInput;
import org.ringcraft.game.asset.Words;
import org.ringcraft.io.json.Quote;
import org.ringcraft.io.plan.PlanException;
import org.ringcraft.io.plan.PlanUpdate;

/** Brings plans up to date: shows each difference, and writes it when the author says yes. */
final class PlanUpdating {

    private final Words words;
    private final PlanPlaces places;
    private final Answer answer;
    private final LineInput in;
    private final PrintWriter out;
    private final PrintWriter err;

    /** Whether a difference is written. */
    enum Answer {
        YES,
        NO,
        ASK
    }

    /** What became of a plan. */
    private enum Became {
        UP_TO_DATE,
        WRITTEN,
        NOT_WRITTEN,
        REFUSED,
        UNREADABLE
    }

    /** @param in where a yes is typed */
    PlanUpdating(Words words, PlanPlaces places, Answer answer, LineInput in, PrintWriter out, PrintWriter err) {
        this.words = words;
        this.places = places;
        this.answer = answer;
        this.in = in;
        this.out = out;
        this.err = err;
    }

    /** Returns the exit code: 1 when a plan is not up to date in the end. */
    int update(List<PlanPlaces.Place> found, Optional<PrintWriter> json) {
        JsonObject document = Json.object();
        int[] counts = new int[Became.values().length];
        document.add("plans", Json.array(found, place -> {
            JsonObject object = Json.object();
            object.addProperty("plan", place.name());
            Became became = update(place, object);
            object.addProperty("became", Json.word(became));
            counts[became.ordinal()]++;
            return object;
        }));
        boolean fine = counts[Became.UP_TO_DATE.ordinal()] + counts[Became.WRITTEN.ordinal()] == found.size();
        json.ifPresentOrElse(
                writer -> {
                    document.addProperty("upToDate", fine);
                    writer.println(Json.line(document));
                },
                () -> summary(found.size(), counts));
        return fine ? ExitCodes.FINE : ExitCodes.FINDINGS;
    }

    private void summary(int all, int[] counts) {
        if (all > 1) {
            out.println(words.get(
                    "plan.update-summary",
                    all,
                    counts[Became.UP_TO_DATE.ordinal()],
                    counts[Became.WRITTEN.ordinal()],
                    counts[Became.NOT_WRITTEN.ordinal()],
                    counts[Became.REFUSED.ordinal()] + counts[Became.UNREADABLE.ordinal()]));
        }
    }

    private Became update(PlanPlaces.Place place, JsonObject object) {
        PlanUpdate update;
        try {
            update = PlanUpdate.of(place.name(), place.text(), places.pack(place.pack()));
        } catch (PlanException mistake) {
            err.println(TextLine.of(String.valueOf(mistake.getMessage())));
            object.addProperty("message", mistake.getMessage());
            return Became.UNREADABLE;
        }
        object.add("obstacles", Json.array(update.obstacles(), PlanPrinter::json));
        object.add("diff", Json.strings(update.diff()));
        if (!update.obstacles().isEmpty()) {
            PlanPrinter printer = new PlanPrinter(words, out);
            update.obstacles().forEach(failure -> printer.print(place.name(), failure));
            out.println(words.get("plan.not-updated", place.name()));
            return Became.REFUSED;
        }
        if (!update.isNeeded()) {
            out.println(words.get("plan.up-to-date", place.name()));
            return Became.UP_TO_DATE;
        }
        update.diff().forEach(line -> out.println(line.stripTrailing()));
        if (place.file().isEmpty()) {
            out.println(words.get("plan.inside", place.name()));
            return Became.NOT_WRITTEN;
        }
        if (!isWanted(place)) {
            out.println(words.get("plan.not-written", place.name()));
            return Became.NOT_WRITTEN;
        }
        write(place.file().get(), place.isWhole(), update);
        out.println(words.get("plan.written", place.name()));
        return Became.WRITTEN;
    }

    private boolean isWanted(PlanPlaces.Place place) {
        if (answer != Answer.ASK) {
            return answer == Answer.YES;
        }
        err.println(words.get("plan.ask", place.name()));
        String said = in.next().orElse("").strip().toLowerCase(Locale.ROOT);
        return said.equals("y") || said.equals("yes");
    }

    /** Nothing is lost: the new text is whole before it takes the place of the old one, which nobody has touched since. */
    private void write(Path file, boolean isWhole, PlanUpdate update) {
        if (!isWhole) {
            throw Problem.finding(words.get("plan.not-utf8", Quote.of(file.toString())));
        }
        try {
            if (!Arrays.equals(Files.readAllBytes(file), update.before().getBytes(StandardCharsets.UTF_8))) {
                throw Problem.finding(words.get("plan.touched", Quote.of(file.toString())));
            }
            SafeFile.write(file, update.after());
        } catch (IOException trouble) {
            throw Problem.finding(
                    words.get("file.unwritable", Quote.of(file.toString()), TextLine.of(trouble.toString())));
        }
    }
}
