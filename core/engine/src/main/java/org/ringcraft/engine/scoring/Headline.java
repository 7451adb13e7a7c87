package org.ringcraft.engine.scoring;

/** The four figures that head a scorecard. */
public enum Headline {
    QUESTIONING,
    MIRRORING,
    COMPLIANCE,
    CLOSING
}
