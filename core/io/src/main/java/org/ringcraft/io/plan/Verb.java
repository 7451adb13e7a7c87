package org.ringcraft.io.plan;

import java.util.Optional;

/** The first words of a command's text form, each with how it is written. */
public enum Verb {
    SAY("say", "say <reply> [tone]"),
    VERIFY("verify", "verify <field> [answer]"),
    OPEN_RECORD("open record", "open record"),
    NOTE("note", "note <text>"),
    PAUSE("pause", "pause"),
    RESUME("resume", "resume"),
    ORDER("order", "order <field>=<value>"),
    SUBMIT("submit", "submit"),
    CARD("card", "card"),
    HOLD("hold", "hold"),
    RETRIEVE("retrieve", "retrieve"),
    WAIT("wait", "wait <seconds>"),
    INTERRUPT("interrupt", "interrupt"),
    TRANSFER("transfer", "transfer <team>"),
    BECAUSE("because", "because <reason>"),
    HANG_UP("hang up", "hang up"),
    WRAP("wrap", "wrap <disposition> [call-back]");

    private final String text;
    private final String form;

    Verb(String text, String form) {
        this.text = text;
        this.form = form;
    }

    /** Returns the words, such as {@code hang up}. */
    public String text() {
        return text;
    }

    /** Returns how it is written, such as {@code wait <seconds>}. */
    public String form() {
        return form;
    }

    /** Returns the verb that the line begins with. The line has single spaces after its first word or two. */
    public static Optional<Verb> of(String line) {
        for (Verb verb : values()) {
            if (startsWith(line, verb.text)) {
                return Optional.of(verb);
            }
        }
        return Optional.empty();
    }

    private static boolean startsWith(String line, String words) {
        return line.regionMatches(true, 0, words, 0, words.length())
                && (line.length() == words.length() || Character.isWhitespace(line.charAt(words.length())));
    }

    /** Returns what follows the verb in a line that begins with it. */
    String rest(String line) {
        return line.substring(text.length()).strip();
    }
}
