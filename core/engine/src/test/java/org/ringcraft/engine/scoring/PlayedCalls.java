package org.ringcraft.engine.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ringcraft.engine.call.CallScript;
import org.ringcraft.engine.play.Policies;
import org.ringcraft.engine.play.Policy;
import org.ringcraft.engine.play.Simulation;
import org.ringcraft.engine.testing.Scenes;
import org.ringcraft.engine.testing.Seeds;

/** Calls of every policy on the small scene, always the same ones. */
final class PlayedCalls {

    static final CallScript SCRIPT = Scenes.lively().script();
    private static final List<Policy> POLICIES = Policies.all();

    private PlayedCalls() {}

    /** Plays that many calls, each policy in turn, and hands each over. */
    static void forAll(int calls, Consumer<Simulation.Played> property) {
        int[] next = {0};
        Seeds.forAll(calls, seed -> {
            Policy policy = POLICIES.get(next[0]++ % POLICIES.size());
            property.accept(Simulation.play(SCRIPT, policy, Cards.all(), seed));
        });
    }

    /** Returns the lines of a card, in order. */
    static List<Scorecard.ScoreLine> lines(Scorecard card) {
        List<Scorecard.ScoreLine> lines = new ArrayList<>();
        card.sections().forEach(section -> lines.addAll(section.lines()));
        return lines;
    }
}
