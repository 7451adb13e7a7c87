package org.ringcraft.engine.call;

import java.util.List;

/** What became of a command: taken, with what happened, or refused, with a sentence for the player. */
public sealed interface Step {

    /** The command was carried out. */
    record Taken(List<CallEvent> events, CallState state) implements Step {}

    /** Nothing happened and nothing changed. */
    record Refused(Refusal refusal) implements Step {}
}
