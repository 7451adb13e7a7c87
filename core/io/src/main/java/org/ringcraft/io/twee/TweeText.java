package org.ringcraft.io.twee;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes texts so that neither Twee nor Twine nor SugarCube finds anything in them to act on, and reads them back.
 *
 * <p>SugarCube evaluates the text of {@code [[text|target]]}: what is not a valid expression is shown as it stands. So
 * it is written as a string literal, in which no other sign means anything. Prose is wiki text, where signs are written
 * as their numbers.
 */
final class TweeText {

    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,6}));");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(?:first|formal|agent|company)}");
    private static final Map<String, String> NAMED = Map.of(
            "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00a0", "pound", "£", "hellip", "…",
            "ndash", "–", "mdash", "—");

    /** Signs that end a literal, part a link, or begin a macro, wherever they stand. */
    private static final String NOT_IN_LITERALS = "[]|<>$\u2028\u2029";

    private static final String NOT_IN_PROSE = "&<>$_[]{}|\\`~^=@!*#%\"";

    /** Signs that mean something only doubled. */
    private static final String NOT_TWICE = "'/-?:";

    private TweeText() {}

    /** Returns a passage's name or a tag as it stands in a header. */
    static String escapeName(String name) {
        return name.replaceAll("[\\\\\\[\\]{}]", "\\\\$0");
    }

    /** Returns the text as a double-quoted literal. */
    static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean comment = c == '/' && i + 1 < text.length() && "*%".indexOf(text.charAt(i + 1)) >= 0;
            if (c == '"' || c == '\\') {
                literal.append('\\').append(c);
            } else if (c < ' ' || comment || NOT_IN_LITERALS.indexOf(c) >= 0) {
                literal.append(String.format("\\u%04x", (int) c));
            } else {
                literal.append(c);
            }
        }
        return literal.append('"').toString();
    }

    /** Tells whether the text is nothing but one quoted literal. */
    static boolean isLiteral(String text) {
        if (text.length() < 2) {
            return false;
        }
        char quote = text.charAt(0);
        return (quote == '"' || quote == '\'') && endOfLiteral(text, 0) == text.length();
    }

    /** Returns the position after the literal that begins there, or -1 when it does not end. */
    static int endOfLiteral(String text, int start) {
        char quote = text.charAt(start);
        int i = start + 1;
        while (i < text.length() && text.charAt(i) != '\n') {
            char c = text.charAt(i);
            if (c == quote) {
                return i + 1;
            }
            i += c == '\\' ? 2 : 1;
        }
        return -1;
    }

    /** Returns what a literal says; a text that is none is returned as it stands. */
    static String unquoted(String text) {
        if (!isLiteral(text)) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        int i = 1;
        while (i < text.length() - 1) {
            char c = text.charAt(i);
            if (c != '\\') {
                plain.append(c);
                i++;
                continue;
            }
            char escaped = text.charAt(i + 1);
            int digits = escaped == 'u' ? 4 : escaped == 'x' ? 2 : 0;
            int code = digits == 0 ? -1 : hex(text, i + 2, digits);
            if (code >= 0) {
                plain.append((char) code);
            } else {
                plain.append(escaped == 'n' ? '\n' : escaped == 't' ? '\t' : escaped);
            }
            i += code >= 0 ? 2 + digits : 2;
        }
        return plain.toString();
    }

    private static int hex(String text, int start, int digits) {
        int code = 0;
        for (int i = start; i < start + digits; i++) {
            int digit = i < text.length() ? Character.digit(text.charAt(i), 16) : -1;
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }

    /** Returns the text as prose; placeholders such as {@code {first}} stay as they are. */
    static String prose(String text) {
        StringBuilder prose = new StringBuilder();
        Matcher placeholder = PLACEHOLDER.matcher(text);
        int at = 0;
        while (placeholder.find()) {
            prose(text, at, placeholder.start(), prose);
            prose.append(placeholder.group());
            at = placeholder.end();
        }
        prose(text, at, text.length(), prose);
        return prose.toString();
    }

    private static void prose(String text, int from, int to, StringBuilder prose) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean edge = c == ' ' && (i == 0 || i == text.length() - 1 || text.charAt(i - 1) == ' ');
            boolean twice = NOT_TWICE.indexOf(c) >= 0
                    && (i == 0
                            || text.charAt(i - 1) == c
                            || (c == ':' && i + 1 < text.length() && text.charAt(i + 1) != ' '));
            if (c < ' ' || edge || twice || NOT_IN_PROSE.indexOf(c) >= 0) {
                prose.append("&#").append((int) c).append(';');
            } else {
                prose.append(c);
            }
        }
    }

    /** Returns what prose says: character references resolved, everything else as it stands. */
    static String plain(String prose) {
        return ENTITY.matcher(prose).replaceAll((MatchResult match) -> Matcher.quoteReplacement(entity(match)));
    }

    private static String entity(MatchResult match) {
        if (match.group(3) != null) {
            return NAMED.getOrDefault(match.group(3), match.group());
        }
        int code = match.group(1) != null ? Integer.parseInt(match.group(1)) : Integer.parseInt(match.group(2), 16);
        boolean sound = Character.isValidCodePoint(code)
                && !(code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE)
                && (code >= ' ' || code == '\n' || code == '\t');
        return sound ? Character.toString(code) : match.group();
    }
}
