package org.ringcraft.io.twee;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import org.ringcraft.engine.scenario.Phase;
import org.ringcraft.io.exchange.Outgoing;
import org.ringcraft.io.exchange.Tree;
import org.ringcraft.io.exchange.WholeCall;
import org.ringcraft.io.exchange.WholeCall.Placed;
import org.ringcraft.io.json.JsonLayout;
import org.ringcraft.io.json.JsonValue;
import org.ringcraft.io.json.JsonValue.JsonObject;

/**
 * Writes a scenario as a Twee 3 story for SugarCube: a passage a node, a link a reply, passages of customer lines, and
 * the scenario itself in a passage that is never shown.
 */
final class TweeWriter {

    static final String FIRST = "The phone rings";
    static final String NOTE = "About this story";
    static final String DATA = "Ringcraft data";
    static final String SCRIPT = "Ringcraft script";
    static final String OWN_TAG = "ringcraft";

    /** The oldest SugarCube that knows everything used here and that Twine still ships. */
    private static final String FORMAT_VERSION = "2.36.1";

    private static final int WIDE = 225;
    private static final int HIGH = 150;
    private static final List<String> COLOURS =
            List.of("gray", "purple", "blue", "green", "orange", "green", "red", "purple", "blue", "gray");

    private final Outgoing outgoing;
    private final List<Placed> nodes;
    private final StringBuilder twee = new StringBuilder();

    /** Checksums of the passages that an import leaves alone, so that it can say so when they were edited. */
    private final Map<String, JsonValue> kept = new LinkedHashMap<>();

    private final int[] rows = new int[Phase.values().length];

    private TweeWriter(Outgoing outgoing) {
        this.outgoing = outgoing;
        this.nodes = WholeCall.nodes(outgoing.scenario(), outgoing.pack());
    }

    static byte[] write(Outgoing outgoing) {
        TweeWriter writer = new TweeWriter(outgoing);
        writer.story();
        return writer.twee.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Returns a checksum of a passage's text that does not see what Twine does to the ends of lines. */
    static String sum(String text) {
        CRC32 sum = new CRC32();
        String even = text.replaceAll("[ \t]*\r?\n", "\n").strip();
        sum.update(even.getBytes(StandardCharsets.UTF_8));
        return String.format("%08x", sum.getValue());
    }

    private void story() {
        JsonObject scenario = outgoing.scenario();
        String title = Tree.text(scenario, "title");
        passage("StoryTitle", "", "", title.replaceAll("\\s+", " "));
        passage("StoryData", "", "", JsonLayout.write(storyData()).strip());
        own("StoryInit", 0, "<<run setup.call.begin()>>");
        own("PassageHeader", 1, resource("header.txt"));
        own("PassageFooter", 2, resource("footer.txt"));
        own(FIRST, 3, first());
        own(NOTE, 4, note());
        for (Placed node : nodes) {
            node(node);
        }
        own(
                NodePassage.END,
                5,
                "The line is closed. Lines said: <<= $turn>>. The customer <<if $agreed>>agreed<<else>>did not"
                        + " agree<</if>>. [[Play again|" + FIRST + "]]");
        CallData data = new CallData(outgoing, nodes);
        String script = data.script(FIRST) + resource("call.js");
        data.pages().forEach(this::lines);
        passage(SCRIPT, "script", position(6, 0), script);
        kept.put(SCRIPT, Tree.text(sum(script)));
        passage("Ringcraft style", "stylesheet", position(7, 0), resource("style.css"));
        passage(DATA, OWN_TAG + "-data", position(8, 0), data());
    }

    private JsonObject storyData() {
        Map<String, JsonValue> colours = new LinkedHashMap<>();
        for (Phase phase : Phase.values()) {
            colours.put(NodePassage.tag(phase.name()), Tree.text(COLOURS.get(phase.ordinal() % COLOURS.size())));
        }
        return Tree.object(
                Map.entry("ifid", Tree.text(Ifid.of(Tree.text(outgoing.scenario(), "id")))),
                Map.entry("format", Tree.text("SugarCube")),
                Map.entry("format-version", Tree.text(FORMAT_VERSION)),
                Map.entry("start", Tree.text(FIRST)),
                Map.entry("tag-colors", Tree.object(colours)),
                Map.entry("zoom", Tree.number("0.6")));
    }

    private String first() {
        JsonObject scenario = outgoing.scenario();
        StringBuilder text = new StringBuilder("<p>");
        text.append(TweeText.prose(Tree.text(Tree.object(scenario, "brief"), "situation")));
        text.append("</p>\n<p>")
                .append(TweeText.prose(Tree.text(Tree.object(scenario, "brief"), "goal")))
                .append("</p>");
        for (String persona : outgoing.personas()) {
            String name = outgoing.pack()
                    .document("personas", persona)
                    .map(each -> Tree.text(each, "name"))
                    .orElse(persona);
            text.append("\n[[").append(TweeText.literal(name + " rings")).append('|');
            text.append(Tree.text(scenario, "start")).append("][$persona to ");
            text.append(JsonLayout.quoted(persona)).append("]]");
        }
        return text.append("\n[[").append(NOTE).append("]]").toString();
    }

    private String note() {
        String notice = Tree.text(outgoing.pack().manifest(), "notice");
        return resource("note.txt") + "\n<p>" + TweeText.prose(notice) + "</p>\n[[Back|" + FIRST + "]]";
    }

    private void node(Placed placed) {
        String phase = Tree.text(placed.node(), "phase");
        int column = List.of(Phase.values()).stream()
                .filter(each -> each.name().equals(phase))
                .mapToInt(Enum::ordinal)
                .findFirst()
                .orElse(0);
        String text = NodePassage.text(placed.node());
        String tags = NodePassage.tag(phase);
        if (!placed.fragment().isEmpty()) {
            tags += " fragment-" + placed.fragment();
            kept.put(placed.id(), Tree.text(sum(text)));
        }
        passage(placed.id(), tags, position(column, 2 + rows[column]), text);
        rows[column]++;
    }

    private void lines(String page, List<JsonObject> lines) {
        String text = LinesPassage.text(lines);
        boolean ours = isOurs(page);
        if (!ours) {
            kept.put(page, Tree.text(sum(text)));
        }
        passage(page, LinesPassage.TAG, position(10 + (ours ? 0 : 1), rows[0]++), text);
    }

    /** Lines of fragments and personas belong to other files. */
    private boolean isOurs(String page) {
        return page.startsWith("Lines of need ")
                || page.startsWith("Lines of objection ")
                || nodes.stream().anyMatch(node -> node.fragment().isEmpty() && page.equals("Lines of " + node.id()));
    }

    private void own(String name, int column, String text) {
        kept.put(name, Tree.text(sum(text)));
        passage(name, OWN_TAG, position(column, 0), text);
    }

    private void passage(String name, String tags, String position, String text) {
        twee.append(twee.length() == 0 ? "" : "\n\n").append(":: ").append(TweeText.escapeName(name));
        if (!tags.isEmpty()) {
            twee.append(" [").append(TweeText.escapeName(tags)).append(']');
        }
        if (!position.isEmpty()) {
            twee.append(' ').append(position);
        }
        twee.append('\n').append(text.strip().replaceAll("(?m)^::", "\\\\::"));
    }

    private static String position(int column, int row) {
        return String.format(
                Locale.ROOT, "{\"position\":\"%d,%d\",\"size\":\"100,100\"}", 100 + column * WIDE, 100 + row * HIGH);
    }

    /** Nothing in it may look like a link to Twine, or like a macro. */
    private String data() {
        JsonObject all = Tree.object(
                Map.entry("ringcraft", Tree.number("1")),
                Map.entry("kept", Tree.object(kept)),
                Map.entry("scenario", outgoing.scenario()));
        return JsonLayout.write(shielded(all)).replace("\u0001", "\\u005b").replace("\u0002", "\\u003c");
    }

    /** Control characters, which no pack file holds, stand for signs that become escapes. */
    private static JsonObject shielded(JsonObject object) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        object.members().forEach((key, value) -> members.put(key, shielded(value)));
        return Tree.object(members);
    }

    private static JsonValue shielded(JsonValue value) {
        if (value instanceof JsonObject object) {
            return shielded(object);
        }
        if (value instanceof JsonValue.JsonArray array) {
            List<JsonValue> elements = new ArrayList<>();
            array.elements().forEach(element -> elements.add(shielded(element)));
            return Tree.list(elements);
        }
        return value instanceof JsonValue.JsonText text
                ? Tree.text(text.text().replace('[', '\u0001').replace('<', '\u0002'))
                : value;
    }

    private static String resource(String name) {
        try (InputStream in = TweeWriter.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its file " + name + ".");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
