package org.ringcraft.io.exchange;

import java.util.List;

/** A format in which scenarios leave a pack, and perhaps come back. The same input gives the same bytes. */
public interface Exchange {

    /** Returns its name on the command line, such as {@code twee}. */
    String name();

    /** Returns the endings of its files, such as {@code .twee}, the usual one first. */
    List<String> endings();

    /** Tells whether it is text, which can go to a terminal. */
    boolean isText();

    /**
     * Returns the file. The scenario belongs to a pack that loads.
     *
     * @throws IllegalArgumentException when this format cannot hold the scenario; the message says why
     */
    byte[] write(Outgoing outgoing);

    /** Tells whether files of this format can be imported. */
    default boolean reads() {
        return false;
    }

    /**
     * Returns the scenario in a file, which may be broken in every way. Never throws for anything that it holds.
     *
     * @throws UnsupportedOperationException when this format is only written
     */
    default Imported read(Incoming incoming) {
        throw new UnsupportedOperationException("The format " + name() + " is only written.");
    }
}
