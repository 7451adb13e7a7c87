package org.ringcraft.io.plan;

/** What a recorded plan expects of the call. */
public enum Pin {
    /** How it ended: outcome, aftermath, compliance, the point of quality, disclosures made, and every breach. */
    OUTCOME,
    /** What each command led to: nodes, needs, objections, decisions, the lines spoken, by their ids. */
    EVENTS,
    /** What each command changed at the desk: phase, stage, checks, payment, what is known. */
    VIEW,
    /** The customer's words, as they were spoken. */
    WORDS,
    /** Nothing: the commands alone. */
    NONE
}
