package org.ringcraft.engine.scenario;

/** Whether consumer law applies. */
public enum CustomerType {
    CONSUMER,
    BUSINESS
}
