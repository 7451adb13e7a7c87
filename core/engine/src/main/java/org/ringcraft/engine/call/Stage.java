package org.ringcraft.engine.call;

/** Where a call is, as a telephone knows it. */
public enum Stage {
    /** Nothing has happened yet. */
    READY,
    TALKING,
    HELD,
    /** The line is closed; the call waits to be coded. */
    WRAPPING,
    ENDED
}
