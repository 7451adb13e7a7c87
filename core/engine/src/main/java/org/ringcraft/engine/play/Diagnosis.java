package org.ringcraft.engine.play;

import java.util.ArrayList;
import java.util.List;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.CallHistory;
import org.ringcraft.engine.call.CallRules;
import org.ringcraft.engine.call.CallRun;
import org.ringcraft.engine.call.CallScript;
import org.ringcraft.engine.chance.Chance;
import org.ringcraft.engine.chance.SeededChance;

/** Plays a call that failed once more, notes the commands, and leaves out what came after it went wrong. */
final class Diagnosis {

    /** How often the round of an endless call is kept, so that whoever reads the script sees that it is one. */
    private static final int ROUNDS_KEPT = 3;

    private static final int LONGEST_ROUND = 60;

    private final Simulation simulation;
    private final int call;
    private final CallScript script;
    private final long seed;

    Diagnosis(Simulation simulation, int call) {
        this.simulation = simulation;
        this.call = call;
        script = simulation.script(call);
        seed = simulation.seed(call);
    }

    /** Returns what there is to say about a call that threw that. */
    Failure of(Throwable thrown) {
        Recorder recorder = new Recorder(simulation.policy());
        boolean again = false;
        try {
            Simulation.play(script, recorder, simulation.rubric(), seed);
        } catch (RuntimeException | StackOverflowError failed) {
            again = failed.getClass() == thrown.getClass();
        }
        Failure.Kind kind = thrown instanceof Simulation.Failed failed ? failed.kind() : Failure.Kind.THREW;
        List<CallCommand> commands = switch (kind) {
            case THREW, REFUSED -> recorder.commands();
            case DEAD_END -> allButLast(recorder.commands());
            case ENDLESS -> oneRound(recorder.commands());
            case REPLAY_DIFFERS -> untilDifferent(recorder.commands());
        };
        boolean late = kind == Failure.Kind.THREW && !again;
        return new Failure(
                script.scenario().id(),
                script.persona().id(),
                simulation.policy().name(),
                call,
                seed,
                kind,
                message(thrown, late),
                commands);
    }

    private String message(Throwable thrown, boolean late) {
        String words = String.valueOf(thrown.getMessage());
        String said = thrown instanceof Simulation.Failed
                ? words
                : "Policy '" + simulation.policy().name() + "' with seed " + seed + " met "
                        + thrown.getClass().getSimpleName() + ": " + words
                        + (words.endsWith(".") ? "" : ".");
        return late ? said + " The call itself ran to its end, so scoring it threw." : said;
    }

    /** The last is hanging up, which ends a dead end and hides it. */
    private static List<CallCommand> allButLast(List<CallCommand> commands) {
        return commands.subList(0, Math.max(0, commands.size() - 1));
    }

    /** An endless call goes round and round: the way to the round, and the round a few times, say it all. */
    private static List<CallCommand> oneRound(List<CallCommand> commands) {
        int size = commands.size();
        for (int length = 1; length <= LONGEST_ROUND; length++) {
            int from = size;
            while (from > length && commands.get(from - 1).equals(commands.get(from - 1 - length))) {
                from--;
            }
            if (size - from >= ROUNDS_KEPT * LONGEST_ROUND) {
                return commands.subList(0, Math.min(size, Math.max(0, from - length) + ROUNDS_KEPT * length));
            }
        }
        return commands;
    }

    /** Returns the commands up to the first after which the log does not give the live state. */
    private List<CallCommand> untilDifferent(List<CallCommand> commands) {
        List<CallEvent> log = new ArrayList<>();
        CallRun run = new CallRules(script, new SeededChance(seed))
                .run(Simulation.setup(script, simulation.rubric(), seed), log);
        // What tampers with the state may be the policy, so it has to be asked again, and not only its answers taken.
        Recorder recorder = new Recorder(simulation.policy());
        Chance whim = Simulation.whim(seed);
        for (int i = 0; i < commands.size(); i++) {
            CallCommand command = recorder.choose(run.state(), whim);
            run.play(command, Simulation.at(run.state()));
            if (!CallHistory.fold(script, log).difference(run.state()).isEmpty()) {
                return recorder.commands();
            }
        }
        return commands;
    }
}
