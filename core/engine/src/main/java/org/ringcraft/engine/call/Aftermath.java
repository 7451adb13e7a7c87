package org.ringcraft.engine.call;

/** What became of a sale in the weeks after. A verbal yes is not a kept sale. */
public enum Aftermath {
    /** There was no sale. */
    NONE,
    KEPT,
    /** Cancelled within the cooling-off period. */
    CANCELLED,
    /** Came back as a complaint, and was undone. */
    COMPLAINT
}
