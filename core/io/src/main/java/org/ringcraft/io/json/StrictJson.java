package org.ringcraft.io.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads JSON as RFC 8259 has it and nothing more: UTF-8 without a byte order mark, one document, no key twice, no
 * number beyond a double. Mistakes are reported, never thrown; every one of syntax stops the reading of that file.
 */
public final class StrictJson {

    /** How deep objects and lists may be nested. */
    public static final int MOST_NESTING = 64;

    private static final Pattern PLACE = Pattern.compile("(.*?) ?at line (\\d+) column (\\d+) path .*", Pattern.DOTALL);

    private final JsonReader json;
    private final Reporter reporter;
    private final boolean hasEscapes;
    private int nesting;

    private StrictJson(JsonReader json, Reporter reporter, boolean hasEscapes) {
        this.json = json;
        this.reporter = reporter;
        this.hasEscapes = hasEscapes;
    }

    /**
     * Returns the document in the bytes, or nothing when it cannot be read; then at least one mistake is reported. Of
     * a key given twice the first value is kept and the mistake reported.
     */
    public static Optional<JsonValue> read(byte[] bytes, Reporter reporter) {
        Optional<String> text = Utf8.decode(bytes, reporter);
        return text.isEmpty() ? Optional.empty() : read(text.get(), reporter);
    }

    private static Optional<JsonValue> read(String text, Reporter reporter) {
        if (text.isBlank()) {
            reporter.report(
                    DiagnosticCode.EMPTY_FILE, JsonPath.root(), "The file is empty.", "Maybe it was not saved.");
            return Optional.empty();
        }
        JsonReader json = new JsonReader(new StringReader(text));
        json.setStrictness(Strictness.STRICT);
        StrictJson reading = new StrictJson(json, reporter, hasEscapes(text));
        try {
            JsonValue document = reading.value(JsonPath.root());
            reading.end();
            return Optional.of(document);
        } catch (Refused refused) {
            return Optional.empty();
        } catch (EOFException end) {
            reporter.report(
                    DiagnosticCode.SYNTAX,
                    JsonPath.root(),
                    "The file ends in the middle, in line " + Utf8.lines(text) + ".",
                    "Maybe a closing bracket or brace is missing, or the file was cut short.");
        } catch (MalformedJsonException malformed) {
            reading.syntax(malformed);
        } catch (IOException | IllegalStateException impossible) {
            throw new AssertionError("Reading from memory failed: " + impossible.getMessage(), impossible);
        }
        return Optional.empty();
    }

    private JsonValue value(JsonPath path) throws IOException, Refused {
        return switch (json.peek()) {
            case BEGIN_OBJECT -> object(path);
            case BEGIN_ARRAY -> array(path);
            case STRING -> new JsonValue.JsonText(path, text(path));
            case NUMBER -> number(path);
            case BOOLEAN -> new JsonValue.JsonFlag(path, json.nextBoolean());
            case NULL -> {
                json.nextNull();
                yield new JsonValue.JsonNull(path);
            }
            case END_OBJECT, END_ARRAY, NAME, END_DOCUMENT ->
                throw new MalformedJsonException("Expected a value" + place().orElse(""));
        };
    }

    private JsonValue object(JsonPath path) throws IOException, Refused {
        enter(path);
        json.beginObject();
        Map<String, JsonValue> members = new LinkedHashMap<>();
        while (json.hasNext()) {
            String key = json.nextName();
            JsonPath at = path.member(key);
            check(key, at);
            if (members.containsKey(key) && !reporter.isFull()) {
                reporter.report(
                        DiagnosticCode.DUPLICATE_KEY,
                        at,
                        "The key " + Quote.of(key) + " stands twice in the same object" + where() + ".",
                        "Maybe take one of them out.");
            }
            JsonValue value = value(at);
            members.putIfAbsent(key, value);
        }
        json.endObject();
        nesting--;
        return new JsonValue.JsonObject(path, members);
    }

    private JsonValue array(JsonPath path) throws IOException, Refused {
        enter(path);
        json.beginArray();
        List<JsonValue> elements = new ArrayList<>();
        while (json.hasNext()) {
            elements.add(value(path.element(elements.size())));
        }
        json.endArray();
        nesting--;
        return new JsonValue.JsonArray(path, elements);
    }

    private JsonValue number(JsonPath path) throws IOException, Refused {
        String literal = json.nextString();
        if (Double.isInfinite(Double.parseDouble(literal))) {
            throw refuse(
                    DiagnosticCode.NOT_FINITE,
                    path,
                    "The number " + Quote.of(literal) + " is too large" + where() + ".",
                    "Maybe a digit or the exponent is wrong.");
        }
        return new JsonValue.JsonNumber(path, literal);
    }

    private String text(JsonPath path) throws IOException, Refused {
        String text = json.nextString();
        check(text, path);
        return text;
    }

    /** Tells whether the document can hold control characters: Gson lets only escaped ones pass. */
    private static boolean hasEscapes(String text) {
        return text.contains("\\u") || text.contains("\\b") || text.contains("\\f") || text.contains("\\r");
    }

    private void check(String text, JsonPath path) throws Refused {
        if (!hasEscapes) {
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean paired = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (paired) {
                i++;
            } else if (Character.isSurrogate(c) || (c < ' ' && c != '\n' && c != '\t')) {
                throw refuse(
                        DiagnosticCode.BROKEN_TEXT,
                        path,
                        "The text " + Quote.of(text) + " holds the character " + String.format("U+%04X", (int) c)
                                + where() + ".",
                        "Maybe an escape is mistyped.");
            }
        }
    }

    private void enter(JsonPath path) throws Refused {
        if (++nesting > MOST_NESTING) {
            throw refuse(
                    DiagnosticCode.TOO_DEEP,
                    path,
                    "Objects and lists are nested more than " + MOST_NESTING + " deep" + where() + ".",
                    "Maybe a closing bracket or brace is missing.");
        }
    }

    private void end() throws IOException, Refused {
        boolean ended;
        try {
            ended = json.peek() == JsonToken.END_DOCUMENT;
        } catch (MalformedJsonException more) {
            ended = false;
        }
        if (!ended) {
            throw refuse(
                    DiagnosticCode.TRAILING_DATA,
                    JsonPath.root(),
                    "Something follows the end of the document" + where() + ".",
                    "Maybe a brace is closed too early, or two files were joined.");
        }
    }

    private Refused refuse(DiagnosticCode code, JsonPath path, String message, String cure) {
        reporter.report(code, path, message, cure);
        return new Refused();
    }

    private void syntax(MalformedJsonException malformed) {
        String said = String.valueOf(malformed.getMessage());
        Matcher place = PLACE.matcher(said);
        String trouble = place.matches() ? place.group(1) : "";
        String where = place.matches() ? " in line " + place.group(2) + ", column " + place.group(3) : where();
        if (trouble.startsWith("Unpaired surrogate")) {
            reporter.report(
                    DiagnosticCode.BROKEN_TEXT,
                    JsonPath.root(),
                    "A text holds half a character" + where + ".",
                    "Maybe an escape is mistyped.");
        } else {
            reporter.report(DiagnosticCode.SYNTAX, JsonPath.root(), "This is not JSON" + where + ".", cure(trouble));
        }
    }

    /** Gson's own words are for programmers; these are for authors. */
    private static String cure(String trouble) {
        if (trouble.startsWith("Unterminated object")) {
            return "Maybe a comma or a closing brace is missing before it.";
        }
        if (trouble.startsWith("Unterminated array")) {
            return "Maybe a comma or a closing bracket is missing before it.";
        }
        if (trouble.startsWith("Unterminated string")) {
            return "Maybe a closing quotation mark is missing.";
        }
        if (trouble.startsWith("Expected ':'")) {
            return "Maybe a colon is missing after the key.";
        }
        if (trouble.startsWith("Expected name")) {
            return "Maybe a comma too many stands before it, or the key has no double quotation marks.";
        }
        if (trouble.startsWith("Invalid escape") || trouble.startsWith("Cannot escape")) {
            return "Maybe the backslash should be doubled.";
        }
        if (trouble.contains("control characters") || trouble.contains("newline")) {
            return "Maybe a closing quotation mark is missing, or a line break inside a text should be written \\n.";
        }
        return "Maybe a comma is missing or one too many, or a text has no double quotation marks.";
    }

    /** Returns where the reader stands, such as {@code  in line 3, column 7}, or nothing when Gson does not tell. */
    private String where() {
        Matcher place = PLACE.matcher(json.toString());
        return place.matches() ? " in line " + place.group(2) + ", column " + place.group(3) : "";
    }

    private Optional<String> place() {
        String place = json.toString();
        int at = place.indexOf(" at line ");
        return at < 0 ? Optional.empty() : Optional.of(place.substring(at));
    }

    /** The document is not worth reading on; why has been reported. */
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused() {
            super("refused", null, false, false);
        }
    }
}
