package org.ringcraft.engine.catalogue;

/** The point of a call by which a disclosure must have been made. */
public enum Deadline {
    /** Before the first question about needs, or anything that follows it. */
    SUBSTANCE,
    /** Before account details are spoken of. */
    ACCOUNT,
    /** Before the order is placed. */
    ORDER,
    /** Before a card is taken. */
    PAYMENT,
    /** Before the line closes. */
    END
}
