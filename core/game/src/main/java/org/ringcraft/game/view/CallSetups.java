package org.ringcraft.game.view;

import org.ringcraft.engine.call.CallSetup;
import org.ringcraft.engine.scoring.Rubric;
import org.ringcraft.io.desk.DeskException;
import org.ringcraft.io.pack.Pack;

/** Turns what a player chose into what a call is made of, and back. */
final class CallSetups {

    private CallSetups() {}

    static CallSetup of(Pack pack, CallChoice choice, String agent) {
        return of(pack, choice, pack.defaultRubric(), agent);
    }

    static CallSetup of(Pack pack, CallChoice choice, String rubricId, String agent) {
        Rubric rubric = pack.rubric(rubricId)
                .orElseThrow(() -> new DeskException("The pack has no rubric '" + rubricId + "'."));
        return new CallSetup(
                pack.id(),
                pack.version(),
                choice.scenario(),
                choice.customer(),
                rubric.id(),
                rubric.version(),
                choice.mode(),
                choice.seed(),
                pack.company(),
                agent);
    }

    static CallChoice choice(CallSetup setup) {
        return new CallChoice(setup.scenario(), setup.persona(), setup.mode(), setup.seed());
    }
}
