package org.ringcraft.engine.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.CallRules;
import org.ringcraft.engine.call.CallRun;
import org.ringcraft.engine.call.CallScript;
import org.ringcraft.engine.call.CallSetup;
import org.ringcraft.engine.call.CallState;
import org.ringcraft.engine.call.Refusal;
import org.ringcraft.engine.call.Stage;
import org.ringcraft.engine.chance.SeededChance;
import org.ringcraft.engine.scenario.Mode;
import org.ringcraft.engine.scoring.Rubric;

/**
 * Plays calls by themselves. A call's seed is the simulation's seed plus the call's number, and its persona the next in
 * turn, so any call of a simulation can be played again alone, and the report does not depend on how the calls were
 * shared out.
 */
public final class Simulation {

    /** How long a simulated player thinks before each command; invented. */
    static final int THINKING_MILLIS = 1_500;

    /** Takes the policy's draws from another seed than the call's, so that chance favours neither. */
    private static final long POLICY_SEED = 0x706f6c696379L;

    /** No call takes nearly as many commands; a policy that does has lost its way, which is a bug. */
    private static final int MOST_COMMANDS = 5_000;

    private final List<CallScript> scripts;
    private final Rubric rubric;
    private final Policy policy;
    private final long seed;

    /**
     * @param scripts one scenario, compiled for each persona that is to ring
     */
    public Simulation(List<CallScript> scripts, Rubric rubric, Policy policy, long seed) {
        if (scripts.isEmpty()) {
            throw new IllegalArgumentException("There is no persona to ring. Maybe name one of the scenario's.");
        }
        this.scripts = List.copyOf(scripts);
        this.rubric = rubric;
        this.policy = policy;
        this.seed = seed;
    }

    /** A call that was played: its script, its log and how many commands were taken. */
    public record Played(CallScript script, CallState state, List<CallEvent> log, int choices) {}

    /**
     * Plays calls {@code from} (inclusive) to {@code to} (exclusive) and adds them to the tally.
     *
     * @param progress is told the number of each call that is done
     */
    public void run(int from, int to, Tally tally, IntConsumer progress) {
        List<CallEvent> log = new ArrayList<>();
        for (int call = from; call < to; call++) {
            log.clear();
            tally.add(play(scripts.get(Math.floorMod(call, scripts.size())), policy, rubric, seed + call, log), rubric);
            progress.accept(call);
        }
    }

    /** Plays one call of the simulation. */
    public Played play(int call) {
        CallScript script = scripts.get(Math.floorMod(call, scripts.size()));
        return play(script, policy, rubric, seed + call);
    }

    /** Plays one call with that seed. */
    public static Played play(CallScript script, Policy policy, Rubric rubric, long seed) {
        return play(script, policy, rubric, seed, new ArrayList<>());
    }

    private static Played play(CallScript script, Policy policy, Rubric rubric, long seed, List<CallEvent> log) {
        SeededChance chance = new SeededChance(seed);
        SeededChance whim = new SeededChance(seed ^ POLICY_SEED);
        CallRules rules = new CallRules(script, chance);
        CallRun run = rules.run(setup(script, rubric, seed), log);
        CallState state = run.state();
        int choices = 0;
        while (state.stage() != Stage.ENDED) {
            CallCommand command = policy.choose(state, whim);
            Optional<Refusal> refusal = run.play(command, state.now() + THINKING_MILLIS);
            if (refusal.isPresent()) {
                throw new IllegalStateException("Policy '" + policy.name() + "' with seed " + seed + " was refused "
                        + command + ": " + refusal.get());
            }
            choices++;
            if (choices > MOST_COMMANDS) {
                throw new IllegalStateException(
                        "Policy '" + policy.name() + "' with seed " + seed + " does not come to an end.");
            }
        }
        return new Played(script, state, log, choices);
    }

    static CallSetup setup(CallScript script, Rubric rubric, long seed) {
        return new CallSetup(
                "",
                "",
                script.scenario().id(),
                script.persona().id(),
                rubric.id(),
                rubric.version(),
                Mode.PRACTICE,
                seed,
                "",
                "");
    }
}
