package org.ringcraft.io.twee;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ringcraft.io.exchange.Tree;
import org.ringcraft.io.json.JsonValue.JsonObject;

/** How customer lines stand in a story: one passage for those of a node, need or objection, one case a line. */
final class LinesPassage {

    static final String TAG = "customer-lines";

    /** A case ends where the next macro begins: none stands inside a line. */
    private static final Pattern CASE = Pattern.compile("<<case\\s+\"([^\"\\n]*)\"\\s*>>([^<]*)");

    private LinesPassage() {}

    static String text(List<JsonObject> lines) {
        StringBuilder text = new StringBuilder("<<switch _line>>\n");
        for (JsonObject line : lines) {
            text.append("<<case \"")
                    .append(Tree.text(line, "id"))
                    .append("\">>")
                    .append(TweeText.prose(Tree.text(line, "text")))
                    .append('\n');
        }
        return text.append("<</switch>>").toString();
    }

    /** Returns the lines' texts by id. */
    static Map<String, String> read(String text) {
        Map<String, String> lines = new LinkedHashMap<>();
        Matcher matcher = CASE.matcher(text);
        while (matcher.find()) {
            lines.putIfAbsent(
                    matcher.group(1),
                    TweeText.plain(matcher.group(2).replaceAll("\\s+", " ").strip()));
        }
        return lines;
    }
}
