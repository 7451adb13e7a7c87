package org.ringcraft.io.json;

import java.util.List;
import java.util.Map;

/**
 * Writes JSON as pack files are laid out: two spaces a level, and an object or a list stays on one line where the line
 * is no longer than {@value #WIDTH} characters. Numbers are kept as written, so reading and writing a file that is laid
 * out like this gives the same bytes.
 */
public final class JsonLayout {

    /** The longest line that an object or a list may share. */
    public static final int WIDTH = 120;

    private static final String STEP = "  ";

    private final StringBuilder text = new StringBuilder();

    private JsonLayout() {}

    /** Returns the document as text that ends with a line feed. */
    public static String write(JsonValue document) {
        JsonLayout layout = new JsonLayout();
        layout.put(document, "", 0, 0);
        return layout.text.append('\n').toString();
    }

    /** Returns the value on one line, without a line feed. */
    public static String line(JsonValue value) {
        StringBuilder line = new StringBuilder();
        inline(value, line);
        return line.toString();
    }

    /** Returns the text as a JSON string with its quotation marks; only what must be escaped is escaped. */
    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2);
        quote(text, quoted);
        return quoted.toString();
    }

    /**
     * Puts a value at the end of the text.
     *
     * @param used characters that the line holds already, the indent included
     * @param after characters that must follow on the same line: a comma, or nothing
     */
    private void put(JsonValue value, String indent, int used, int after) {
        int start = text.length();
        inline(value, text);
        if (isPlain(value) || used + text.length() - start + after <= WIDTH) {
            return;
        }
        text.setLength(start);
        if (value instanceof JsonValue.JsonObject object) {
            List<Map.Entry<String, JsonValue>> members =
                    List.copyOf(object.members().entrySet());
            text.append("{\n");
            for (int i = 0; i < members.size(); i++) {
                Map.Entry<String, JsonValue> member = members.get(i);
                item(quoted(member.getKey()) + ": ", member.getValue(), indent + STEP, i < members.size() - 1);
            }
            text.append(indent).append('}');
        } else if (value instanceof JsonValue.JsonArray array) {
            List<JsonValue> elements = array.elements();
            text.append("[\n");
            for (int i = 0; i < elements.size(); i++) {
                item("", elements.get(i), indent + STEP, i < elements.size() - 1);
            }
            text.append(indent).append(']');
        }
    }

    private void item(String lead, JsonValue value, String indent, boolean more) {
        int start = text.length();
        text.append(indent).append(lead);
        put(value, indent, text.length() - start, more ? 1 : 0);
        text.append(more ? ",\n" : "\n");
    }

    private static boolean isPlain(JsonValue value) {
        return !(value instanceof JsonValue.JsonObject object
                        && !object.members().isEmpty())
                && !(value instanceof JsonValue.JsonArray array
                        && !array.elements().isEmpty());
    }

    private static void inline(JsonValue value, StringBuilder out) {
        if (value instanceof JsonValue.JsonObject object) {
            String before = "{";
            for (var member : object.members().entrySet()) {
                out.append(before);
                quote(member.getKey(), out);
                out.append(": ");
                inline(member.getValue(), out);
                before = ", ";
            }
            out.append(object.members().isEmpty() ? "{}" : "}");
        } else if (value instanceof JsonValue.JsonArray array) {
            String before = "[";
            for (JsonValue element : array.elements()) {
                out.append(before);
                inline(element, out);
                before = ", ";
            }
            out.append(array.elements().isEmpty() ? "[]" : "]");
        } else if (value instanceof JsonValue.JsonText text) {
            quote(text.text(), out);
        } else if (value instanceof JsonValue.JsonNumber number) {
            out.append(number.literal());
        } else if (value instanceof JsonValue.JsonFlag flag) {
            out.append(flag.value());
        } else {
            out.append("null");
        }
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> out.append(c);
            }
        }
        out.append('"');
    }
}
