package org.ringcraft.engine.lint;

import java.util.ArrayList;
import java.util.List;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallScript;
import org.ringcraft.engine.call.CallState;
import org.ringcraft.engine.call.Outcome;
import org.ringcraft.engine.call.Stage;
import org.ringcraft.engine.chance.Chance;
import org.ringcraft.engine.play.Policies;
import org.ringcraft.engine.play.Policy;
import org.ringcraft.engine.play.Simulation;
import org.ringcraft.engine.scoring.Rubric;
import org.ringcraft.engine.scoring.Scorer;

/**
 * Calls of one scenario, played by themselves for the passes to look at: by the skilled and by those who do not read,
 * each policy with every persona in turn. Seeds are fixed, so a pack smells the same every day.
 */
final class Rehearsal {

    private static final long SEED = 20_000;

    /** Calls by policy, all personas together. Enough for the means to be within three points or so; invented. */
    private static final int SKILLED = 40;

    private static final int TYPICAL = 56;
    private static final int UNREADING = 40;
    private static final int LEAST_EACH = 2;

    /** A scenario with more replies is played half as often, so that lint is not slow where there is much to read. */
    private static final int MANY_REPLIES = 1_000;

    private final List<Take> takes = new ArrayList<>();
    private final List<Stuck> stuck = new ArrayList<>();
    private final Decisions decisions;

    /** One call: who played whom with which seed, and what came of it. */
    record Take(CallScript script, String policy, long seed, Outcome outcome, Scorer.Credits credits) {}

    /** A call that did not come to an end of its own. */
    record Stuck(CallScript script, String why) {}

    Rehearsal(List<CallScript> scripts, Rubric rubric) {
        decisions = new Decisions(scripts.get(0));
        play(scripts, rubric, "expert", SKILLED);
        play(scripts, rubric, "typical", TYPICAL);
        for (String name : List.of("random", "first", "longest", "politest")) {
            play(scripts, rubric, name, UNREADING);
        }
    }

    private void play(List<CallScript> scripts, Rubric rubric, String name, int calls) {
        Policy policy = Policies.named(name).orElseThrow();
        Policy watched = name.equals("typical") || name.equals("first") ? new Watched(policy) : policy;
        boolean wide = scripts.get(0).replies().size() > MANY_REPLIES;
        int count = Math.max(wide ? calls / 2 : calls, (wide ? 1 : LEAST_EACH) * scripts.size());
        for (int i = 0; i < count; i++) {
            CallScript script = scripts.get(i % scripts.size());
            long seed = SEED + i;
            try {
                Simulation.Played played = Simulation.play(script, watched, rubric, seed);
                takes.add(new Take(
                        script,
                        name,
                        seed,
                        played.state().outcome().orElseThrow(),
                        Scorer.credits(rubric, script, played.log())));
            } catch (Simulation.Failed failed) {
                stuck.add(new Stuck(script, String.valueOf(failed.getMessage())));
            }
        }
    }

    /** Returns the calls that got stuck, in the order in which they were played. */
    List<Stuck> stuck() {
        return List.copyOf(stuck);
    }

    /** Returns all calls. */
    List<Take> takes() {
        return List.copyOf(takes);
    }

    /** Returns the highest quality of a call in which most of the card applied; 0 when there was none. */
    double best() {
        return takes.stream()
                .filter(take -> take.credits().isWhole())
                .mapToDouble(take -> take.credits().quality())
                .max()
                .orElse(0);
    }

    /** Returns the calls of one policy. */
    List<Take> takes(String policy) {
        return takes.stream().filter(take -> take.policy().equals(policy)).toList();
    }

    /** Returns what there was to choose from. */
    Decisions decisions() {
        return decisions;
    }

    /** A policy whose choices are looked at. */
    private final class Watched implements Policy {
        private final Policy inner;

        Watched(Policy inner) {
            this.inner = inner;
        }

        @Override
        public String name() {
            return inner.name();
        }

        @Override
        public CallCommand choose(CallState state, Chance chance) {
            CallCommand command = inner.choose(state, chance);
            if (state.stage() == Stage.TALKING && command instanceof CallCommand.Say) {
                decisions.look(state);
            }
            return command;
        }
    }
}
