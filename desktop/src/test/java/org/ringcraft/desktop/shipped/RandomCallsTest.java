package org.ringcraft.desktop.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.CallHistory;
import org.ringcraft.engine.call.CallRules;
import org.ringcraft.engine.call.CallScript;
import org.ringcraft.engine.call.CallSetup;
import org.ringcraft.engine.call.CallState;
import org.ringcraft.engine.call.ScriptReply;
import org.ringcraft.engine.call.Stage;
import org.ringcraft.engine.call.Step;
import org.ringcraft.engine.chance.Purpose;
import org.ringcraft.engine.chance.SeededChance;
import org.ringcraft.engine.scenario.Mode;
import org.ringcraft.engine.scenario.Tone;

/**
 * Random calls on the shipped pack, with commands of every kind thrown in at every turn: none throws, all end, every
 * refused command changes nothing, and the log alone gives the state that was live. {@code -Dringcraft.calls=100000}
 * plays more of them.
 */
class RandomCallsTest {

    private static final int CALLS = Integer.getInteger("ringcraft.calls", 1_500);
    private static final int MOST_COMMANDS = 3_000;
    private static final Purpose PICK = Purpose.of("test-pick");
    private static final Purpose KIND = Purpose.of("test-kind");

    @Test
    void everyRandomCallEndsAndReplays() {
        List<CallScript> scripts = Shipped.scripts();
        int refused = 0;
        for (int seed = 0; seed < CALLS; seed++) {
            refused += play(scripts.get(seed % scripts.size()), seed);
        }
        assertTrue(refused > CALLS, "Only " + refused + " commands were refused, so refusing was hardly tried.");
    }

    private static int play(CallScript script, int seed) {
        SeededChance chance = new SeededChance(seed);
        SeededChance whim = new SeededChance(~(long) seed);
        CallRules rules = new CallRules(script, chance);
        Step.Taken start = rules.start(
                new CallSetup("core-uk", "1", "s", "p", "r", "1", Mode.values()[seed % 3], seed, "Heronline", "Alex"));
        List<CallEvent> log = new ArrayList<>(start.events());
        CallState state = start.state();
        int refused = 0;
        for (int command = 0; state.stage() != Stage.ENDED; command++) {
            assertTrue(command < MOST_COMMANDS, "The call with seed " + seed + " does not come to an end.");
            CallCommand chosen = choose(state, whim, command);
            String before = StateImage.of(state);
            Step step = rules.step(state, chosen, at(state, chosen, whim, command));
            assertEquals(
                    before, StateImage.of(state), "Seed " + seed + ": " + chosen + " changed the state before it.");
            if (step instanceof Step.Taken taken) {
                log.addAll(taken.events());
                state = taken.state();
            } else {
                refused++;
            }
        }
        assertEquals(
                StateImage.of(state),
                StateImage.of(CallHistory.fold(script, log)),
                "Seed " + seed + ": the log does not give the live state.");
        return refused;
    }

    /** Mostly says something that is open; now and then does, or tries, something else. */
    private static CallCommand choose(CallState state, SeededChance whim, int command) {
        List<ScriptReply> open =
                state.node().replies().stream().filter(state::isOpen).toList();
        double pick = whim.uniform(PICK, command, 0);
        if (whim.uniform(KIND, command, 0) < 0.6 && state.stage() == Stage.TALKING && !open.isEmpty()) {
            ScriptReply reply = open.get((int) (pick * open.size()));
            Tone tone = Tone.values()[(int) (whim.uniform(PICK, command, 1) * 4)];
            return new CallCommand.Say(reply.id(), tone, CallCommand.Entry.CHOSEN);
        }
        List<CallCommand> others = others(state, pick);
        return others.get((int) (whim.uniform(PICK, command, 2) * others.size()));
    }

    private static List<CallCommand> others(CallState state, double pick) {
        var scenario = state.script().scenario();
        var replies = state.script().replies();
        String field = pick(scenario.orderFields(), pick).id();
        return List.of(
                new CallCommand.Say(
                        replies.get((int) (pick * replies.size())).id(), Tone.PLAIN, CallCommand.Entry.TYPED),
                new CallCommand.Say("no-such-reply", Tone.PLAIN, CallCommand.Entry.SPOKEN),
                new CallCommand.Interrupt(),
                new CallCommand.Wait((int) (pick * 70) - 2),
                new CallCommand.TakeNote(pick < 0.2 ? " " : pick < 0.4 ? "4929 1234 5678 9012" : "wants the " + pick),
                new CallCommand.OpenRecord(),
                new CallCommand.Verify(
                        pick < 0.1
                                ? "shoe-size"
                                : pick(scenario.verification().fields(), pick).id(),
                        pick < 0.7 ? "" : "something else"),
                new CallCommand.PauseRecording(),
                new CallCommand.ResumeRecording(),
                new CallCommand.Order(field, pick < 0.3 ? "" : pick < 0.6 ? "fibre-500-24" : "x@example.org"),
                new CallCommand.Order("colour", "blue"),
                new CallCommand.SubmitOrder(),
                new CallCommand.TakePayment(),
                new CallCommand.Hold(),
                new CallCommand.Retrieve(),
                pick < 0.03 ? new CallCommand.Transfer("faults") : new CallCommand.Transfer(""),
                pick < 0.03 ? new CallCommand.HangUp() : new CallCommand.Because("it felt right"),
                new CallCommand.Wrap(pick(scenario.dispositions(), pick).id(), pick < 0.5 ? "" : "Friday"),
                new CallCommand.Wrap("lost-interest", ""));
    }

    private static <T> T pick(List<T> some, double pick) {
        return some.get((int) (pick * some.size()));
    }

    private static long at(CallState state, CallCommand command, SeededChance whim, int number) {
        if (command instanceof CallCommand.Interrupt) {
            return state.spokeAt() + (long) (state.spokeMillis() * 1.2 * whim.uniform(PICK, number, 3));
        }
        return state.now() + (long) (whim.uniform(PICK, number, 3) * 4000);
    }
}
