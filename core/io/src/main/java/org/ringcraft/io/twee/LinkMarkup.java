package org.ringcraft.io.twee;

/**
 * A link as it stands: {@code [[target]]}, {@code [[text|target]]}, {@code [[text->target]]}, {@code [[target<-text]]},
 * each perhaps with a setter: {@code [[text|target][$a to 1]]}.
 *
 * @param end position after it; -1 when it does not end in its line
 */
record LinkMarkup(String text, String target, String setter, int end) {

    private static final LinkMarkup OPEN = new LinkMarkup("", "", "", -1);

    /** Reads the link whose {@code [[} stands there. */
    static LinkMarkup at(String source, int start) {
        int from = start + 2;
        int first = from;
        while (first < source.length() && source.charAt(first) == ' ') {
            first++;
        }
        // A quoted text may hold anything; one that is not closed is no quotation, but words with a sign in them.
        int after = first < source.length() && "\"'".indexOf(source.charAt(first)) >= 0
                ? TweeText.endOfLiteral(source, first)
                : -1;
        int search = after > 0 && isFollowed(source, after) ? after : from;
        int newline = source.indexOf('\n', start);
        int end = search;
        int stop = newline < 0 ? source.length() : newline;
        while (end < stop && !source.startsWith("]]", end)) {
            end++;
        }
        if (end >= stop) {
            return OPEN;
        }
        String inner = source.substring(from, end);
        int setter = inner.indexOf("][", search - from);
        String main = setter < 0 ? inner : inner.substring(0, setter);
        return parts(
                main, Math.min(search - from, main.length()), setter < 0 ? "" : inner.substring(setter + 2), end + 2);
    }

    private static boolean isFollowed(String source, int after) {
        String rest =
                source.substring(after, Math.min(source.length(), after + 8)).stripLeading();
        return rest.startsWith("|") || rest.startsWith("->") || rest.startsWith("]");
    }

    private static LinkMarkup parts(String main, int from, String setter, int end) {
        int arrow = main.lastIndexOf("->");
        if (arrow >= from) {
            return made(main.substring(0, arrow), main.substring(arrow + 2), setter, end);
        }
        int back = main.indexOf("<-", from);
        if (back >= 0) {
            return made(main.substring(back + 2), main.substring(0, back), setter, end);
        }
        int bar = main.indexOf('|', from);
        if (bar >= 0) {
            return made(main.substring(0, bar), main.substring(bar + 1), setter, end);
        }
        return made(main, main, setter, end);
    }

    private static LinkMarkup made(String text, String target, String setter, int end) {
        return new LinkMarkup(TweeText.unquoted(text.strip()), TweeText.unquoted(target.strip()), setter.strip(), end);
    }
}
