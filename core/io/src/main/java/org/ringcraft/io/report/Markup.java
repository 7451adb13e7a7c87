package org.ringcraft.io.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Writes markup that is HTML and well-formed XML at once. All text and every value is escaped here, so that nothing that
 * comes from a pack can be taken for markup. Elements with content are always closed by a tag of their own, which both
 * kinds of parser understand alike.
 */
final class Markup {

    private static final List<String> VOID = List.of("meta", "br");

    private final StringBuilder out = new StringBuilder(1 << 16);
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element. Attributes are names and values in turn; one with an empty name is left out. */
    Markup open(String tag, Object... attributes) {
        start(tag, attributes);
        out.append('>');
        open.push(tag);
        return this;
    }

    /** Closes the element that was opened last. */
    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Closes as many elements. */
    Markup close(int times) {
        for (int i = 0; i < times; i++) {
            close();
        }
        return this;
    }

    /** Ends the line, for those who read the source. */
    Markup line() {
        out.append('\n');
        return this;
    }

    /** Writes an element that holds only text. */
    Markup element(String tag, Object text, Object... attributes) {
        return open(tag, attributes).text(text.toString()).close();
    }

    /** Writes an element that holds nothing. */
    Markup empty(String tag, Object... attributes) {
        start(tag, attributes);
        if (VOID.contains(tag)) {
            out.append(" />");
        } else {
            out.append("></").append(tag).append('>');
        }
        return this;
    }

    /** Writes text. */
    Markup text(String text) {
        escape(text);
        return this;
    }

    /** Writes what is ours and markup already: a style sheet or a script. Never anything from a pack. */
    Markup raw(String ours) {
        out.append(ours);
        return this;
    }

    private void start(String tag, Object... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i].toString().isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1].toString());
                out.append('"');
            }
        }
    }

    private void escape(String text) {
        text.codePoints().forEach(this::escape);
    }

    private void escape(int c) {
        switch (c) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> {
                if (isFit(c)) {
                    out.appendCodePoint(c);
                } else {
                    out.append('\uFFFD');
                }
            }
        }
    }

    /** Tells whether XML 1.0 can hold the character, and whether it leaves the direction of the text alone. */
    private static boolean isFit(int c) {
        boolean control = c < ' ' && c != '\n' && c != '\t';
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean bidi = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean noCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0x7F && c <= 0x9F);
        return !control && !surrogate && !bidi && !noCharacter;
    }

    /** Returns what was written; everything that was opened must be closed. */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Still open: " + open);
        }
        return out.toString();
    }
}
