package org.ringcraft.engine.scenario;

/** The parts of a call, in their usual order. */
public enum Phase {
    OPEN,
    VERIFY,
    DISCOVER,
    PRESENT,
    OBJECTIONS,
    RECOMMEND,
    DISCLOSE,
    PAY,
    CONFIRM,
    WRAP
}
