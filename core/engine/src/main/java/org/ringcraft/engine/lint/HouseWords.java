package org.ringcraft.engine.lint;

import java.util.List;

/**
 * How a pack wants its words: what must be explained, what is not said, and how long and how hard a line may be.
 *
 * @param jargon terms that a customer need not know
 * @param unwanted words that the player is never given to say, and some that nobody says
 * @param longestReply most characters of a reply: what its box on the call desk holds
 * @param longestLine most characters of a customer's line
 * @param readingAge highest reading age in years of the replies and of the customers' lines, each taken together
 */
public record HouseWords(
        List<Term> jargon, List<Unwanted> unwanted, int longestReply, int longestLine, double readingAge) {

    /** What goes when a pack says nothing; the numbers are invented, and fit the call desk at 1280 by 720. */
    public static final HouseWords NONE = new HouseWords(List.of(), List.of(), 260, 260, 14);

    public HouseWords {
        jargon = List.copyOf(jargon);
        unwanted = List.copyOf(unwanted);
    }

    /** A term of the trade and what it means in plain words. */
    public record Term(String term, String means) {}

    /**
     * A word or phrase that is not said.
     *
     * @param instead what to say instead; empty when nothing is needed
     * @param anybody customers do not say it either
     */
    public record Unwanted(String word, String instead, String why, boolean anybody) {}
}
