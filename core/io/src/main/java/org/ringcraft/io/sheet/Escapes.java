package org.ringcraft.io.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How workbooks write characters that XML cannot: {@code _x000D_}. Words that only look so must be escaped. */
final class Escapes {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private Escapes() {}

    static String write(String text) {
        return text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_x$1_") : text;
    }

    /** What no text should hold stays as it is. */
    static String read(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPE.matcher(text).replaceAll(found -> {
            char c = (char) Integer.parseInt(found.group(1), 16);
            boolean fit =
                    (c >= ' ' && !Character.isSurrogate(c) && c < '\uFFFE') || c == '\n' || c == '\r' || c == '\t';
            return Matcher.quoteReplacement(fit ? String.valueOf(c) : found.group());
        });
    }
}
