package org.ringcraft.io.twee;

import java.util.ArrayList;
import java.util.List;
import org.ringcraft.io.exchange.Remark;
import org.ringcraft.io.exchange.Remarks;
import org.ringcraft.io.json.Quote;

/**
 * The first line of a passage: {@code :: Name [tags] {"position":"…"}}, read as Twee 3 has it.
 *
 * @param name empty when the header cannot be read
 */
record TweeHeader(String name, List<String> tags) {

    TweeHeader {
        tags = List.copyOf(tags);
    }

    private static final TweeHeader NONE = new TweeHeader("", List.of());

    /** Returns the header; what is wrong with it is remarked on. */
    static TweeHeader parse(String line, String place, Remarks remarks) {
        StringBuilder name = new StringBuilder();
        int at = chunk(line, 2, "[{", name);
        if (at < 0) {
            return broken(line, place, remarks);
        }
        if (name.toString().isBlank()) {
            remarks.add(Remark.error(
                    place,
                    "The header " + Quote.of(line) + " names no passage.",
                    "Maybe write a name after the '::'."));
            return NONE;
        }
        List<String> tags = new ArrayList<>();
        if (at < line.length() && line.charAt(at) == '[') {
            StringBuilder block = new StringBuilder();
            int end = chunk(line, at + 1, "]", block);
            if (end < 0 || end >= line.length()) {
                return broken(line, place, remarks);
            }
            for (String tag : block.toString().strip().split("\\s+")) {
                if (!tag.isEmpty()) {
                    tags.add(tag);
                }
            }
            at = end + 1;
        }
        String rest = line.substring(at).strip();
        if (!rest.isEmpty() && !rest.startsWith("{")) {
            return broken(line, place, remarks);
        }
        if (!rest.isEmpty()) {
            // Nothing in it matters here, but a writer wants to know that Twine will lay the passage out anew.
            TweeReader.json(rest, place, remarks);
        }
        return new TweeHeader(name.toString().strip(), tags);
    }

    private static TweeHeader broken(String line, String place, Remarks remarks) {
        remarks.add(Remark.error(
                place,
                "The header " + Quote.of(line) + " cannot be read: a bracket or brace stands alone.",
                "Maybe put a backslash before a bracket or brace that belongs to the name."));
        return NONE;
    }

    /**
     * Reads up to one of the signs, which is not escaped. Returns where it stands, or the line's end, or -1 when
     * another bracket stands alone.
     */
    private static int chunk(String line, int start, String ends, StringBuilder text) {
        int i = start;
        while (i < line.length()) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                text.append(line.charAt(i + 1));
                i += 2;
            } else if (ends.indexOf(c) >= 0) {
                return i;
            } else if ("[]{}".indexOf(c) >= 0) {
                return -1;
            } else {
                text.append(c);
                i++;
            }
        }
        return line.length();
    }
}
