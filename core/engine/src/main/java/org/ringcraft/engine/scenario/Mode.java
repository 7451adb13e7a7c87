package org.ringcraft.engine.scenario;

/** How a call is played */
public enum Mode {
     with help,
    for a mark,
    or led by the hand.:PRACTICE,
    ASSESSMENT,
    INDUCTION
}
