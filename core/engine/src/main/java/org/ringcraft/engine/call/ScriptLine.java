package org.ringcraft.engine.call;

import org.ringcraft.engine.scenario.Condition;

/**
 * A customer line, compiled for one persona.
 *
 * @param index its number in the script
 * @param id its id in the log; a persona's own lines carry the persona's id before theirs
 * @param own the line names this persona, and so beats lines for anybody
 * @param hints bit set of needs
 * @param reveals bit set of needs
 * @param raises index of the objection it raises, or -1
 * @param millis how long it takes to say at the persona's pace
 */
public record ScriptLine(
        int index,
        String id,
        String text,
        Condition when,
        double weight,
        boolean own,
        long hints,
        long reveals,
        int raises,
        int millis) {}
