package org.ringcraft.io.journal;

/**
 * A line of a journal that does not verify.
 *
 * @param line its number in the file, from 1
 * @param message names the line and says what is wrong, in whole sentences, with a cure
 */
public record Fault(int line, Kind kind, String message) {

    /** What is wrong with the line. */
    public enum Kind {
        /** Its bytes have changed since it was written. */
        CHANGED,
        /** It is not the line that followed: lines were taken out, put in, moved, repeated or written anew. */
        CHAIN,
        /** It has its sums, but does not say anything that this program understands. */
        UNREADABLE,
        /** The file does not end as the store remembers it. */
        END
    }
}
