package org.ringcraft.engine.catalogue;

/** How grave a breach is. A fatal one fails the call whatever else was done well. */
public enum Severity {
    FATAL,
    MAJOR,
    MINOR
}
