package org.ringcraft.engine.scenario;

/** How a call is played: with help, for a mark, or led by the hand. */
public enum Mode {
    PRACTICE,
    ASSESSMENT,
    INDUCTION
}
