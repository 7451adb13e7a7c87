package org.ringcraft.io.twee;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ringcraft.io.exchange.Remark;
import org.ringcraft.io.exchange.Remarks;
import org.ringcraft.io.exchange.Tree;
import org.ringcraft.io.json.Diagnostic;
import org.ringcraft.io.json.Diagnostics;
import org.ringcraft.io.json.JsonValue;
import org.ringcraft.io.json.JsonValue.JsonObject;
import org.ringcraft.io.json.Quote;
import org.ringcraft.io.json.StrictJson;

/** Reads Twee 3, and what of older Twee looks like it. */
final class TweeReader {

    private final Remarks remarks;
    private final Map<String, Passage> passages = new LinkedHashMap<>();

    TweeReader(Remarks remarks) {
        this.remarks = remarks;
    }

    /** Returns the story, or nothing when there is none; what is wrong or odd is remarked on. */
    Optional<Story> read(String text) {
        String[] lines = text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
        if (text.isBlank()) {
            remarks.add(Remark.error("", "The file is empty.", "Maybe it was not saved."));
            return Optional.empty();
        }
        int at = 0;
        boolean before = false;
        while (at < lines.length && !lines[at].startsWith("::")) {
            if (!lines[at].isBlank() && !before) {
                before = true;
                remarks.add(Remark.warning(
                        "line " + (at + 1),
                        "Text stands before the first passage: " + Quote.of(lines[at]) + ". It is left out.",
                        "Maybe a header such as ':: Start' is missing."));
            }
            at++;
        }
        while (at < lines.length) {
            int end = at + 1;
            while (end < lines.length && !lines[end].startsWith("::")) {
                end++;
            }
            passage(lines, at, end);
            at = end;
        }
        return story(passages, remarks);
    }

    private void passage(String[] lines, int header, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = header + 1; i < end; i++) {
            String line = lines[i].startsWith("\\::") ? lines[i].substring(1) : lines[i];
            text.append(i == header + 1 ? "" : "\n").append(line);
        }
        TweeHeader parsed = TweeHeader.parse(lines[header], "line " + (header + 1), remarks);
        if (!parsed.name().isEmpty()) {
            add(new Passage(parsed.name(), parsed.tags(), text.toString().stripTrailing(), header + 1));
        }
    }

    private void add(Passage passage) {
        Passage first = passages.putIfAbsent(passage.name(), passage);
        if (first != null) {
            remarks.add(Remark.error(
                    "line " + passage.line(),
                    "The passage " + Quote.of(passage.name()) + " stands twice, first in line " + first.line() + ".",
                    "Maybe rename one of them."));
        }
    }

    /** Returns the story that the passages make, special ones included. */
    static Optional<Story> story(Map<String, Passage> passages, Remarks remarks) {
        List<Passage> told = new ArrayList<>(passages.values());
        told.removeIf(each -> each.name().equals("StoryTitle") || each.name().equals("StoryData"));
        if (told.isEmpty()) {
            remarks.add(Remark.error(
                    "", "There is no passage in the file.", "Maybe it is no story, or headers lack their '::'."));
            return Optional.empty();
        }
        Passage title = passages.get("StoryTitle");
        Passage data = passages.get("StoryData");
        if (title == null || title.text().isBlank()) {
            remarks.add(Remark.warning("", "The story has no StoryTitle.", "Maybe add ':: StoryTitle' and a line."));
        }
        JsonObject known = data == null ? Tree.object(Map.of()) : data(data, remarks);
        if (data == null) {
            remarks.add(Remark.warning(
                    "",
                    "The story has no StoryData, so where it starts is guessed.",
                    "Maybe export it from Twine again, as Twee."));
        }
        return Optional.of(new Story(
                title == null ? "" : title.text().strip().lines().findFirst().orElse(""),
                Tree.text(known, "format"),
                Tree.text(known, "start"),
                told));
    }

    private static JsonObject data(Passage data, Remarks remarks) {
        Optional<JsonValue> value = json("\n".repeat(Math.max(0, data.line())) + data.text(), data.place(), remarks);
        if (value.isPresent() && value.get() instanceof JsonObject object) {
            if (Tree.text(object, "ifid").isEmpty()) {
                remarks.add(Remark.warning(
                        data.place(), "The StoryData has no 'ifid'.", "Maybe Twine has not saved the story yet."));
            }
            return object;
        }
        if (value.isPresent()) {
            remarks.add(Remark.warning(
                    data.place(), "The StoryData is " + value.get().describe() + " and not an object.", ""));
        }
        return Tree.object(Map.of());
    }

    /** Returns JSON in a passage, or nothing, with a warning. */
    static Optional<JsonValue> json(String text, String place, Remarks remarks) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<JsonValue> value = StrictJson.read(text.getBytes(StandardCharsets.UTF_8), diagnostics.in("passage"));
        for (Diagnostic each : diagnostics.found()) {
            remarks.add(Remark.warning(place, "This is not JSON. " + each.message(), each.cure()));
        }
        return value;
    }
}
