package org.ringcraft.io.twee;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ringcraft.io.exchange.Exchange;
import org.ringcraft.io.exchange.Imported;
import org.ringcraft.io.exchange.Incoming;
import org.ringcraft.io.exchange.Outgoing;
import org.ringcraft.io.exchange.Remark;
import org.ringcraft.io.exchange.Remarks;
import org.ringcraft.io.json.JsonValue.JsonObject;

/** Twee 3, for Twine and its compilers; Twine's HTML is only read. */
public final class TweeExchange implements Exchange {

    private static final Pattern LINE = Pattern.compile("^line (\\d{1,8})");

    @Override
    public String name() {
        return "twee";
    }

    @Override
    public List<String> endings() {
        return List.of(".twee", ".tw", ".twine", ".html", ".htm");
    }

    @Override
    public boolean isText() {
        return true;
    }

    @Override
    public byte[] write(Outgoing outgoing) {
        return TweeWriter.write(outgoing);
    }

    @Override
    public boolean reads() {
        return true;
    }

    @Override
    public Imported read(Incoming incoming) {
        Remarks remarks = new Remarks();
        Optional<JsonObject> scenario = remarks.decode(incoming.content())
                .flatMap(text -> story(incoming.file(), text, remarks))
                .flatMap(story -> OwnStory.isOurs(story)
                        ? OwnStory.scenario(incoming, story, remarks)
                        : new ForeignStory(incoming, story, remarks).scenario());
        List<Remark> sorted = new ArrayList<>(remarks.all());
        sorted.sort(Comparator.comparingInt(TweeExchange::line));
        return scenario.isPresent() ? new Imported.Made(scenario.get(), sorted) : new Imported.Unreadable(sorted);
    }

    /** What is wrong with the whole file comes first, what is left to do about all of it last. */
    private static int line(Remark remark) {
        Matcher line = LINE.matcher(remark.place());
        if (line.find()) {
            return Integer.parseInt(line.group(1));
        }
        return remark.kind() == Remark.Kind.TODO ? Integer.MAX_VALUE : 0;
    }

    private static Optional<Story> story(String file, String text, Remarks remarks) {
        String start = text.stripLeading().toLowerCase(Locale.ROOT);
        boolean page = file.toLowerCase(Locale.ROOT).matches(".*\\.html?")
                || start.startsWith("<!doctype html")
                || start.startsWith("<tw-storydata");
        return page ? TwineHtml.read(text, remarks) : new TweeReader(remarks).read(text);
    }
}
