package org.ringcraft.io.twee;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A macro of Harlowe as it stands: {@code (name: arguments)}.
 *
 * @param text what the link says; empty for a way that is taken without a click
 * @param target where it leads; empty when the macro is no link
 * @param end position after it; -1 when there is none
 */
record HarloweMarkup(String name, String text, String target, int end) {

    private static final Pattern MACRO = Pattern.compile("\\(([A-Za-z][A-Za-z0-9-]*):([^()\\n]*)\\)");
    private static final Pattern LINK = Pattern.compile("\\s*\"([^\"]*)\"\\s*,\\s*\"([^\"]*)\"\\s*");
    private static final Pattern GO = Pattern.compile("\\s*\"([^\"]*)\"\\s*");
    private static final HarloweMarkup NONE = new HarloweMarkup("", "", "", -1);

    /** Reads the macro that begins there, if one does. */
    static HarloweMarkup at(String source, int start) {
        if (source.charAt(start) != '(') {
            return NONE;
        }
        Matcher macro = MACRO.matcher(source).region(start, source.length());
        if (!macro.lookingAt()) {
            return NONE;
        }
        String name = macro.group(1).toLowerCase(Locale.ROOT);
        Matcher link = LINK.matcher(macro.group(2));
        if (name.startsWith("link") && link.matches()) {
            return new HarloweMarkup(name, link.group(1), link.group(2), macro.end());
        }
        Matcher go = GO.matcher(macro.group(2));
        if (name.matches("go-?to") && go.matches()) {
            return new HarloweMarkup(name, "", go.group(1), macro.end());
        }
        return new HarloweMarkup(name, "", "", macro.end());
    }
}
