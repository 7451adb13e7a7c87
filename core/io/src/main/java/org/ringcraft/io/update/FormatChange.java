package org.ringcraft.io.update;

/**
 * One change of the pack format. Each is a class of its own, is kept for ever, and does nothing the second time: an update
 * that was interrupted can be run again.
 */
public interface FormatChange {

    /** Returns the format that the change leads to, one more than the one it starts from. */
    int to();

    /** Returns what it does, as a sentence for the author. */
    String title();

    /** Changes the documents; what only a person can do is noted. */
    void apply(PackDocuments documents, ByHand byHand);
}
