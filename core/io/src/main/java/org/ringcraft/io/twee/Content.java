package org.ringcraft.io.twee;

import java.util.List;

/**
 * What stands in a passage.
 *
 * @param flags names of variables that the passage itself sets to true
 * @param includes names of passages whose content belongs here, too
 */
record Content(List<Link> links, List<Prose> prose, List<String> flags, List<Prose> includes) {

    static final Content NOTHING = new Content(List.of(), List.of(), List.of(), List.of());

    Content {
        links = List.copyOf(links);
        prose = List.copyOf(prose);
        flags = List.copyOf(flags);
        includes = List.copyOf(includes);
    }

    /**
     * A way out of the passage.
     *
     * @param text what it says, plain; empty for a way that is taken without a click
     * @param setter what it sets on the way, as written; empty when nothing
     * @param condition the conditions around it, as written, joined by {@code and}; empty when there is none
     * @param line counted from 0 in the passage's text
     */
    record Link(String text, String target, String setter, String condition, int line) {}

    /** A line of text that is shown, plain. {@code line} is counted from 0 in the passage's text. */
    record Prose(String text, int line) {}
}
