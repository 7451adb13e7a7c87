package org.ringcraft.engine.scenario;

/** The steps of handling an objection; the last is the wrong one. */
public enum HandleStep {
    CLARIFY,
    ANSWER,
    CHECK,
    DISMISS
}
