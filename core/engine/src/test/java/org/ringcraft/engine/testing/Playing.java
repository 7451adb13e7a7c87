package org.ringcraft.engine.testing;

import java.util.ArrayList;
import java.util.List;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.CallRules;
import org.ringcraft.engine.call.CallScript;
import org.ringcraft.engine.call.CallState;
import org.ringcraft.engine.call.Stage;
import org.ringcraft.engine.call.Step;
import org.ringcraft.engine.chance.Chance;
import org.ringcraft.engine.chance.Purpose;
import org.ringcraft.engine.chance.SeededChance;
import org.ringcraft.engine.play.Policy;

/**
 * Plays calls through the rules, one command after another, with all that a person at a desk may do in between: cutting
 * in, waiting, holding, notes, and commands that make no sense just then.
 */
public final class Playing {

    private static final Purpose FIDDLING = Purpose.of("test-fiddling");
    private static final int MOST_COMMANDS = 3_000;

    private Playing() {}

    /** A command and when it came. */
    public record Timed(CallCommand command, long at) {}

    /** A call that was played: what was tried, what came of it, and the state after the start and each command. */
    public record Played(CallScript script, List<Timed> commands, List<CallEvent> log, List<CallState> states) {
        public CallState end() {
            return states.get(states.size() - 1);
        }
    }

    /** Plays to the end with that policy; every third command or so is fiddling, which may well be refused. */
    public static Played fiddling(CallScript script, Policy policy, long seed) {
        return play(script, policy, seed, true);
    }

    /** Plays to the end with that policy alone. */
    public static Played straight(CallScript script, Policy policy, long seed) {
        return play(script, policy, seed, false);
    }

    private static Played play(CallScript script, Policy policy, long seed, boolean fiddles) {
        Chance chance = new SeededChance(seed);
        Chance whim = new SeededChance(~seed);
        CallRules rules = new CallRules(script, chance);
        Step.Taken start = rules.start(Scenes.setup(script, seed));
        List<Timed> commands = new ArrayList<>();
        List<CallEvent> log = new ArrayList<>(start.events());
        List<CallState> states = new ArrayList<>(List.of(start.state()));
        CallState state = start.state();
        while (state.stage() != Stage.ENDED) {
            if (commands.size() > MOST_COMMANDS) {
                throw new AssertionError("The call with seed " + seed + " does not end.");
            }
            double draw = whim.uniform(FIDDLING, commands.size(), 0);
            boolean fiddle = fiddles && draw < 0.35;
            CallCommand command = fiddle ? fiddle(state, whim, commands.size()) : policy.choose(state, whim);
            long at = fiddle
                    ? state.spokeAt() + (long) (whim.uniform(FIDDLING, commands.size(), 1) * 5_000)
                    : state.now() + 800;
            commands.add(new Timed(command, at));
            if (rules.step(state, command, at) instanceof Step.Taken taken) {
                state = taken.state();
                log.addAll(taken.events());
            }
            states.add(state);
        }
        return new Played(script, commands, log, states);
    }

    private static CallCommand fiddle(CallState state, Chance whim, int number) {
        int pick = (int) (whim.uniform(FIDDLING, number, 2) * 14);
        int size = (int) (whim.uniform(FIDDLING, number, 3) * 70);
        return switch (pick) {
            case 0, 1, 2 -> new CallCommand.Interrupt();
            case 3 -> new CallCommand.Wait(size);
            case 4 -> new CallCommand.TakeNote("x ".repeat(size * 8));
            case 5 -> new CallCommand.OpenRecord();
            case 6 -> new CallCommand.Verify(size < 35 ? "name" : "postcode", size % 3 == 0 ? "Nobody" : "");
            case 7 -> state.recording() ? new CallCommand.PauseRecording() : new CallCommand.ResumeRecording();
            case 8 ->
                new CallCommand.Order(size < 20 ? "extra" : "slot", size < 10 ? "router" : size < 40 ? "morning" : "");
            case 9 -> size < 20 ? new CallCommand.SubmitOrder() : new CallCommand.TakePayment();
            case 10 -> new CallCommand.Hold();
            case 11 -> new CallCommand.Retrieve();
            case 12 -> size < 4 ? new CallCommand.Transfer("billing") : new CallCommand.Because("needs");
            default ->
                size < 3
                        ? new CallCommand.HangUp()
                        : CallScene.say(state.script()
                                .replies()
                                .get(size % state.script().replies().size())
                                .id());
        };
    }
}
