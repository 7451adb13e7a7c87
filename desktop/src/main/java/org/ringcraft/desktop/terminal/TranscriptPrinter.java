package org.ringcraft.desktop.terminal;

import org.ringcraft.engine.call.CallView;
import org.ringcraft.game.asset.Words;

/** Writes what was said as lines, {@code Name: text}, one an utterance. Live play and replay share it. */
public final class TranscriptPrinter {

    private final Words words;
    private final String agent;
    private final String customer;

    /**
     * Makes a printer for one call.
     *
     * @param agent what the player is called
     * @param customer what the customer is called
     */
    public TranscriptPrinter(Words words, String agent, String customer) {
        this.words = words;
        this.agent = agent;
        this.customer = customer;
    }

    /** Returns the line for an utterance, without its end. */
    public String line(CallView.Utterance utterance) {
        return speaker(utterance.speaker()) + ": " + text(utterance);
    }

    /** Returns the name of a speaker. */
    public String speaker(CallView.Speaker speaker) {
        return oneLine(
                switch (speaker) {
                    case AGENT -> agent;
                    case CUSTOMER -> customer;
                    case DESK -> words.get("speaker.desk");
                });
    }

    /** Returns the words of an utterance; for the desk, a sentence that says what it did. */
    public String text(CallView.Utterance utterance) {
        String text = oneLine(utterance.text());
        if (utterance.speaker() != CallView.Speaker.DESK) {
            return text;
        }
        return words.get("desk." + utterance.id(), text);
    }

    /** A note may hold line breaks, and a tampered journal anything: neither may look like a line of its own. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
