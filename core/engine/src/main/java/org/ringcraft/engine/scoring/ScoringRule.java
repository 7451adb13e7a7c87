package org.ringcraft.engine.scoring;

/** PLACEHOLDER - replaced within the hour by the sealed family. */
public sealed interface ScoringRule permits ScoringRule.Nothing {
    record Nothing() implements ScoringRule {}
}
