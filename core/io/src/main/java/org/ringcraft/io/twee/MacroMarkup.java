package org.ringcraft.io.twee;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A macro of SugarCube as it stands: {@code <<name arguments>>}.
 *
 * @param name in lower case; a closing one begins with {@code /}
 * @param end position after it; -1 when it does not end
 */
record MacroMarkup(String name, String arguments, int end) {

    static final MacroMarkup OPEN = new MacroMarkup("", "", -1);

    /** Reads the macro whose {@code <<} stands there. */
    static MacroMarkup at(String source, int start) {
        int at = start + 2;
        int from = at;
        while (at < source.length() && isNamePart(source.charAt(at), at == from)) {
            at++;
        }
        String name = source.substring(from, at).toLowerCase(Locale.ROOT);
        if (name.isEmpty() || name.equals("/")) {
            return OPEN;
        }
        int arguments = at;
        while (at < source.length() && !source.startsWith(">>", at)) {
            char c = source.charAt(at);
            int quoted = c == '"' || c == '\'' || c == '`' ? TweeText.endOfLiteral(source, at) : -1;
            if (source.startsWith("[[", at)) {
                LinkMarkup link = LinkMarkup.at(source, at);
                at = link.end() < 0 ? at + 2 : link.end();
            } else {
                at = quoted < 0 ? at + 1 : quoted;
            }
        }
        return at >= source.length() ? OPEN : new MacroMarkup(name, source.substring(arguments, at), at + 2);
    }

    private static boolean isNamePart(char c, boolean first) {
        return Character.isLetter(c) || (first ? "/=-".indexOf(c) >= 0 : Character.isDigit(c) || c == '-' || c == '_');
    }

    /** Returns the argument of that number as it stands; empty when there is none. */
    String argument(int index) {
        List<String> all = new ArrayList<>();
        int at = 0;
        while (at < arguments.length()) {
            char c = arguments.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
                continue;
            }
            int end = c == '"' || c == '\'' || c == '`' ? TweeText.endOfLiteral(arguments, at) : -1;
            if (end < 0 && arguments.startsWith("[[", at)) {
                end = LinkMarkup.at(arguments, at).end();
            }
            if (end < 0) {
                end = at;
                while (end < arguments.length() && !Character.isWhitespace(arguments.charAt(end))) {
                    end++;
                }
            }
            all.add(arguments.substring(at, end));
            at = end;
        }
        return index < all.size() ? all.get(index) : "";
    }

    /** Returns the argument of that number without its quotation marks. */
    String word(int index) {
        return TweeText.unquoted(argument(index));
    }
}
