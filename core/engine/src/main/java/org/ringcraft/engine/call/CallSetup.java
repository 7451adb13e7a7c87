package org.ringcraft.engine.call;

import org.ringcraft.engine.scenario.Mode;

/**
 * What a call is made of. Two calls with the same setup and the same commands are the same call.
 *
 * @param rubric id of the rubric that it will be scored by
 * @param rubricVersion version of that rubric, pinned to the result
 * @param company whom the player answers for
 * @param agent what the player is called on the phone
 */
public record CallSetup(
        String pack,
        String packVersion,
        String scenario,
        String persona,
        String rubric,
        String rubricVersion,
        Mode mode,
        long seed,
        String company,
        String agent) {}
