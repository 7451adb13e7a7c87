package org.ringcraft.engine.scenario;

/** The kinds of question that questioning technique tells apart. */
public enum QuestionType {
    OPEN,
    CLOSED,
    PROBING,
    LEADING,
    MULTIPLE
}
