package org.ringcraft.desktop.cli;

/** Text from elsewhere, made fit to stand in one line of a message. */
final class TextLine {

    private TextLine() {}

    /** Returns the text with control characters and line ends as single spaces. */
    static String of(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\s]+", " ").strip();
    }
}
