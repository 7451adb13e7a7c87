package org.ringcraft.io.exchange;

import java.util.Locale;

/**
 * Something to tell an author about a file of another program.
 *
 * @param place where, in words, such as {@code line 12} or {@code row 7, column Text}; empty for the whole file
 * @param message names the thing and its value, in whole sentences
 * @param cure a sentence that begins with "Maybe"; empty when no cure suggests itself
 */
public record Remark(Kind kind, String place, String message, String cure) {

    /** What a remark asks of the author. */
    public enum Kind {
        /** The file is not in order: nothing is written unless the author insists. */
        ERROR,
        /** The file is odd, and something was guessed or left out. */
        WARNING,
        /** The scenario is in order, and still needs this from the author. */
        TODO,
        /** Good to know; nothing needs doing. */
        NOTE;

        /** Returns the word for it in a message. */
        public String word() {
            return this == TODO ? "TODO" : name().toLowerCase(Locale.ROOT);
        }
    }

    /** Returns an error. */
    public static Remark error(String place, String message, String cure) {
        return new Remark(Kind.ERROR, place, message, cure);
    }

    /** Returns a warning. */
    public static Remark warning(String place, String message, String cure) {
        return new Remark(Kind.WARNING, place, message, cure);
    }

    /** Returns something that is left for the author to do. */
    public static Remark todo(String place, String message) {
        return new Remark(Kind.TODO, place, message, "");
    }

    /** Returns something that is good to know. */
    public static Remark note(String place, String message) {
        return new Remark(Kind.NOTE, place, message, "");
    }

    /** Returns the remark as one line: {@code error line 12: The link … Maybe …}. */
    public String text() {
        return kind.word() + (place.isEmpty() ? "" : " " + place) + ": " + message + (cure.isEmpty() ? "" : " " + cure);
    }
}
