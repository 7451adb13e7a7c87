package org.ringcraft.engine.scenario;

/** What an agent may have to adapt to. */
public enum Circumstance {
    TIME_PRESSURE,
    VULNERABLE,
    SECOND_LANGUAGE,
    HARD_OF_HEARING,
    THIRD_PARTY
}
