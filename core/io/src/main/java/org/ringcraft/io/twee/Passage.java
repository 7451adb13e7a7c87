package org.ringcraft.io.twee;

import java.util.List;

/**
 * A passage of a story.
 *
 * @param text without the blank lines at its end
 * @param line the line of its header, from 1; 0 when the story did not come as lines
 */
record Passage(String name, List<String> tags, String text, int line) {

    Passage {
        tags = List.copyOf(tags);
    }

    /** Returns where something in the text stands, in words. {@code offset} counts lines from 0. */
    String place(int offset) {
        return (line == 0 ? "" : "line " + (line + 1 + offset) + ", ") + "passage '" + name + "'";
    }

    /** Returns where the passage begins, in words. */
    String place() {
        return (line == 0 ? "" : "line " + line + ", ") + "passage '" + name + "'";
    }
}
