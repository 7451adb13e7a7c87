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
import org.ringcraft.engine.call.ScriptReply;
import org.ringcraft.engine.call.Stage;
import org.ringcraft.engine.chance.Chance;
import org.ringcraft.engine.chance.SeededChance;
import org.ringcraft.engine.scenario.Mode;
import org.ringcraft.engine.scoring.Rubric;
import org.ringcraft.engine.scoring.Scorer;
import org.ringcraft.engine.scoring.Sheet;

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
    static final int MOST_COMMANDS = 5_000;

    private final List<CallScript> scripts;
    private final Rubric rubric;
    private final Policy policy;
    private final long seed;
    private final int checked;
    private final SecondLook look;

    /**
     * @param scripts one scenario, compiled for each persona that is to ring
     */
    public Simulation(List<CallScript> scripts, Rubric rubric, Policy policy, long seed) {
        this(scripts, rubric, policy, seed, 0, (script, card, call, commands, log) -> "");
    }

    private Simulation(
            List<CallScript> scripts, Rubric rubric, Policy policy, long seed, int checked, SecondLook look) {
        if (scripts.isEmpty()) {
            throw new IllegalArgumentException("There is no persona to ring. Maybe name one of the scenario's.");
        }
        this.scripts = List.copyOf(scripts);
        this.rubric = rubric;
        this.policy = policy;
        this.seed = seed;
        this.checked = checked;
        this.look = look;
    }

    /** Plays a call that has been played in another way. */
    @FunctionalInterface
    public interface SecondLook {
        /**
         * @param log of the first time; to be read at once and not kept
         * @return what differs, in a sentence without the full stop, or an empty text
         */
        String difference(CallScript script, Rubric rubric, long seed, List<CallCommand> commands, List<CallEvent> log);
    }

    /** Returns the same simulation, but the calls below that number are looked at twice. */
    public Simulation checking(int below, SecondLook other) {
        return new Simulation(scripts, rubric, policy, seed, below, other);
    }

    /** A call that was played: its script, its log and how many commands were taken. */
    public record Played(CallScript script, CallState state, List<CallEvent> log, int choices) {}

    /**
     * Plays calls {@code from} (inclusive) to {@code to} (exclusive) and adds them to the tally. A call that fails throws.
     *
     * @param progress is told the number of each call that is done
     */
    public void run(int from, int to, Tally tally, IntConsumer progress) {
        List<CallEvent> log = new ArrayList<>();
        Sheet sheet = new Sheet(rubric, scripts.get(0));
        for (int call = from; call < to; call++) {
            tally.add(play(call, log, sheet, Observer.NONE), sheet);
            progress.accept(call);
        }
    }

    /** Plays the same calls, and counts with them. A call that fails is kept with the lot and in no figure. */
    public void run(int from, int to, Lot lot, Counts counts) {
        counts.nowPlays(policy.name());
        run(from, to, lot, (Observer) counts);
    }

    /** Plays the same calls. A call that fails is kept with the lot and in no figure. */
    public void run(int from, int to, Lot lot) {
        run(from, to, lot, Observer.NONE);
    }

    private void run(int from, int to, Lot lot, Observer observer) {
        List<CallEvent> log = new ArrayList<>();
        Sheet sheet = new Sheet(rubric, scripts.get(0));
        for (int call = from; call < to; call++) {
            Played played;
            try {
                played = play(call, log, sheet, observer);
            } catch (RuntimeException | StackOverflowError failed) {
                observer.abandoned();
                int number = call;
                lot.failed(() -> new Diagnosis(this, number).of(failed));
                continue;
            }
            lot.tally().add(played, sheet);
            observer.over(call, played, sheet);
        }
    }

    private Played play(int call, List<CallEvent> log, Sheet sheet, Observer observer) {
        log.clear();
        Played played = play(script(call), policy, rubric, seed(call), log, observer);
        Scorer.mark(sheet, rubric, played.script(), log);
        String difference = sheet.folded().difference(played.state());
        if (!difference.isEmpty()) {
            throw new Failed(
                    Failure.Kind.REPLAY_DIFFERS,
                    "Policy '" + policy.name() + "' with seed " + seed(call)
                            + " led to a state that its log does not give: '" + difference + "' differs.");
        }
        String other = call < checked ? look.difference(script(call), rubric, seed(call), commands(call), log) : "";
        if (!other.isEmpty()) {
            throw new Failed(
                    Failure.Kind.REPLAY_DIFFERS,
                    "Policy '" + policy.name() + "' with seed " + seed(call) + " played a call of which " + other
                            + ".");
        }
        return played;
    }

    CallScript script(int call) {
        return scripts.get(Math.floorMod(call, scripts.size()));
    }

    long seed(int call) {
        return seed + call;
    }

    Policy policy() {
        return policy;
    }

    Rubric rubric() {
        return rubric;
    }

    /** Plays one call of the simulation. */
    public Played play(int call) {
        return play(script(call), policy, rubric, seed(call));
    }

    /** Plays one call of the simulation, and returns the commands that the policy chose. */
    public List<CallCommand> commands(int call) {
        Recorder recorder = new Recorder(policy);
        play(script(call), recorder, rubric, seed(call));
        return recorder.commands();
    }

    /**
     * Plays one call with that seed.
     *
     * @throws Failed when the call gets stuck, the policy is refused, or no end is in sight
     */
    public static Played play(CallScript script, Policy policy, Rubric rubric, long seed) {
        return play(script, policy, rubric, seed, new ArrayList<>(), Observer.NONE);
    }

    /** Returns what a call is made of that a policy plays. */
    public static CallSetup setup(CallScript script, Rubric rubric, long seed) {
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

    /** Returns when a policy's next command comes in that state, milliseconds on the call clock. */
    public static long at(CallState state) {
        return state.now() + THINKING_MILLIS;
    }

    /** Returns the chance that a policy draws from. */
    static Chance whim(long seed) {
        return new SeededChance(seed ^ POLICY_SEED);
    }

    private static Played play(
            CallScript script, Policy policy, Rubric rubric, long seed, List<CallEvent> log, Observer observer) {
        Chance whim = whim(seed);
        CallRules rules = new CallRules(script, new SeededChance(seed));
        CallRun run = rules.run(setup(script, rubric, seed), log);
        CallState state = run.state();
        int choices = 0;
        while (state.stage() != Stage.ENDED) {
            CallCommand command = policy.choose(state, whim);
            if (command instanceof CallCommand.HangUp && isDeadEnd(state)) {
                throw new Failed(
                        Failure.Kind.DEAD_END,
                        "Policy '" + policy.name() + "' with seed " + seed + " found no reply open in the node '"
                                + state.node().id() + "', so that only hanging up was left.");
            }
            observer.choosing(state, command);
            Optional<Refusal> refusal = run.play(command, at(state));
            if (refusal.isPresent()) {
                throw new Failed(
                        Failure.Kind.REFUSED,
                        "Policy '" + policy.name() + "' with seed " + seed + " was refused " + command + ": "
                                + refusal.get());
            }
            choices++;
            if (choices > MOST_COMMANDS) {
                throw new Failed(
                        Failure.Kind.ENDLESS,
                        "Policy '" + policy.name() + "' with seed " + seed + " does not come to an end.");
            }
        }
        return new Played(script, state, log, choices);
    }

    private static boolean isDeadEnd(CallState state) {
        List<ScriptReply> replies = state.node().replies();
        for (int i = 0; i < replies.size(); i++) {
            if (state.isOpen(replies.get(i))) {
                return false;
            }
        }
        return state.stage() == Stage.TALKING;
    }

    /** A call that went wrong in a way that can be named. */
    public static final class Failed extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        private final Failure.Kind kind;

        Failed(Failure.Kind kind, String message) {
            super(message);
            this.kind = kind;
        }

        /** Returns in which way. */
        public Failure.Kind kind() {
            return kind;
        }
    }
}
