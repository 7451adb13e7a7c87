package org.ringcraft.engine.call;

/** What the customer says when asked to go ahead. */
public enum Decision {
    NONE,
    YES,
    THINK,
    NO
}
