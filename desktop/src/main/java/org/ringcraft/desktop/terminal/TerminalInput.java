package org.ringcraft.desktop.terminal;

import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.scenario.Tone;

/** What a typed line means. */
sealed interface TerminalInput {

    /** Something to do in the call. */
    record Perform(CallCommand command) implements TerminalInput {}

    /** From now on lines are said in this tone. */
    record SetTone(Tone tone) implements TerminalInput {}

    /** Something to read; the call does not notice. */
    record Show(Topic topic) implements TerminalInput {}

    /** Nothing that the terminal knows; the message says so and helps. Nothing changes. */
    record NotUnderstood(String message) implements TerminalInput {}

    /** An empty line. */
    record Nothing() implements TerminalInput {}

    /** What can be read during a call. */
    enum Topic {
        HELP,
        BRIEF,
        RUBRIC,
        KNOWN,
        DESK,
        ORDER,
        CHECKLIST,
        REPEAT,
        QUIT
    }
}
