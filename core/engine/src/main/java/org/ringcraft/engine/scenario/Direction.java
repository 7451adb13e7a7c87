package org.ringcraft.engine.scenario;

/** Who rang whom. */
public enum Direction {
    INBOUND,
    OUTBOUND
}
