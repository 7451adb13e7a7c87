package org.ringcraft.io.journal;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a journal from before sums. It can be replayed and scored, but neither verified nor carried on. */
final class OldFormat {

    private OldFormat() {}

    static JournalCall read(String name, int format, Lines lines) {
        List<Fault> faults = new ArrayList<>();
        List<JsonObject> upgraded = Upgrade.toNewest(format, parsed(lines, faults));
        List<Entry> entries = entries(upgraded.subList(1, upgraded.size()), faults);
        if (!faults.isEmpty() || !lines.tail().isEmpty()) {
            dropLastCommand(entries);
        }
        Header header = header(name, upgraded.get(0));
        return new JournalCall(
                name,
                format,
                Optional.of(header.setup()),
                entries.stream().map(Entry::event).toList(),
                entries.isEmpty() ? 0 : entries.get(entries.size() - 1).command() + 1,
                "",
                new Verification(faults, tear(lines)));
    }

    /** Returns the lines up to the first that is no JSON object; the header is one, or this would not be a journal. */
    private static List<JsonObject> parsed(Lines lines, List<Fault> faults) {
        List<JsonObject> objects = new ArrayList<>();
        for (String line : lines.whole()) {
            JsonReader json = new JsonReader(new StringReader(Lines.text(line)));
            json.setStrictness(Strictness.STRICT);
            try {
                JsonElement element = JsonParser.parseReader(json);
                objects.add(element.getAsJsonObject());
            } catch (JsonParseException | IllegalStateException malformed) {
                faults.add(fault(objects.size() + 1, "is no JSON object."));
                break;
            }
        }
        if (objects.isEmpty()) {
            objects.add(new JsonObject());
        }
        return objects;
    }

    private static Header header(String name, JsonObject header) {
        try {
            return Header.read(unclosed(header));
        } catch (JournalException unreadable) {
            throw new JournalException(
                    "The first line of the journal " + name + " " + unreadable.getMessage(), unreadable);
        }
    }

    private static List<Entry> entries(List<JsonObject> lines, List<Fault> faults) {
        List<Entry> entries = new ArrayList<>();
        for (JsonObject line : lines) {
            try {
                entries.add(Entry.read(unclosed(line)));
            } catch (JournalException unreadable) {
                faults.add(0, fault(entries.size() + 2, unreadable.getMessage()));
                break;
            }
        }
        return entries;
    }

    /** The lines do not say where a command ends, so that the last before a break may be half of one. */
    private static void dropLastCommand(List<Entry> entries) {
        int last = entries.isEmpty() ? 0 : entries.get(entries.size() - 1).command();
        entries.removeIf(entry -> entry.command() == last);
    }

    private static Optional<Verification.Tear> tear(Lines lines) {
        int torn = lines.tail().length();
        int line = lines.whole().size() + 1;
        return torn == 0
                ? Optional.empty()
                : Optional.of(new Verification.Tear(
                        line,
                        lines.bytes(line),
                        torn,
                        "Line " + line + " is torn after " + torn
                                + " bytes and is left out. Maybe the program was stopped while it wrote."));
    }

    private static String unclosed(JsonObject object) {
        String json = object.toString();
        return json.substring(0, json.length() - 1);
    }

    private static Fault fault(int line, String what) {
        return new Fault(line, Fault.Kind.UNREADABLE, "Line " + line + " " + what);
    }
}
