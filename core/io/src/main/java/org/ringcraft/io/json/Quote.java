package org.ringcraft.io.json;

/** Puts somebody else's text into a message: in quotes, on one line, not too long. */
public final class Quote {

    static final int LONGEST = 60;

    private Quote() {}

    /** Returns the text in single quotes, cut after 60 characters, with control characters written as escapes. */
    public static String of(String text) {
        StringBuilder quoted = new StringBuilder("'");
        int end = text.length() <= LONGEST ? text.length() : LONGEST - 1;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (isPrintable(text, i)) {
                quoted.append(c);
            } else {
                quoted.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
            }
        }
        return quoted.append(end < text.length() ? "…'" : "'").toString();
    }

    private static boolean isPrintable(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return !Character.isISOControl(c) && c != '\u2028' && c != '\u2029';
    }
}
