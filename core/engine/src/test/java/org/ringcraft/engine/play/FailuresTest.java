package org.ringcraft.engine.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ringcraft.engine.testing.CallScene.say;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallScript;
import org.ringcraft.engine.call.CallState;
import org.ringcraft.engine.call.Stage;
import org.ringcraft.engine.chance.Chance;
import org.ringcraft.engine.scoring.Rubric;
import org.ringcraft.engine.testing.Scenes;

/** Calls that go wrong are kept, with what leads to them and no more; the others go on. */
class FailuresTest {

    private static final Rubric NO_CARD = new Rubric("none", "1", "", 0, List.of());
    private static final CallScript SAM = Scenes.lively().script();
    private static final int CALLS = 6;

    /** Plays as the typical player does, but every third call with a fault from the fifth command on. */
    private record Faulty(BiFunction<CallState, CallCommand, CallCommand> fault) implements Policy {
        @Override
        public String name() {
            return "faulty";
        }

        @Override
        public CallCommand choose(CallState state, Chance chance) {
            CallCommand sane = Policies.named("typical").orElseThrow().choose(state, chance);
            boolean sick = state.setup().seed() % 3 == 0 && state.turn() >= 4 && state.stage() == Stage.TALKING;
            return sick ? fault.apply(state, sane) : sane;
        }
    }

    private static Lot play(Policy policy) {
        Lot lot = new Lot();
        new Simulation(List.of(SAM), NO_CARD, policy, 1).run(0, CALLS, lot);
        return lot;
    }

    private static Failure first(Lot lot, Failure.Kind kind) {
        assertEquals(2, lot.failed());
        assertEquals(CALLS - 2, lot.tally().report().calls());
        assertEquals(List.of(2, 5), lot.failures().stream().map(Failure::call).toList());
        Failure failure = lot.failures().get(0);
        assertEquals(kind, failure.kind());
        assertEquals(3, failure.seed());
        assertEquals("faulty", failure.policy());
        assertEquals("sam", failure.persona());
        return failure;
    }

    @Test
    void aPolicyThatThrows() {
        Failure failure = first(
                play(new Faulty((state, sane) -> {
                    throw new ArithmeticException("split the difference");
                })),
                Failure.Kind.THREW);
        assertEquals("Policy 'faulty' with seed 3 met ArithmeticException: split the difference.", failure.message());
        assertEquals(
                4,
                failure.commands().stream()
                        .filter(CallCommand.Say.class::isInstance)
                        .count());
    }

    @Test
    void aCommandThatIsRefused() {
        Failure failure = first(play(new Faulty((state, sane) -> new CallCommand.Retrieve())), Failure.Kind.REFUSED);
        assertTrue(failure.message().contains("was refused Retrieve[]: Refusal[reason=NOT_HELD"), failure.message());
        assertEquals(
                new CallCommand.Retrieve(),
                failure.commands().get(failure.commands().size() - 1));
        assertEquals(
                4,
                failure.commands().stream()
                        .filter(CallCommand.Say.class::isInstance)
                        .count());
    }

    @Test
    void aCallWithoutAnEndIsCutToItsRound() {
        Failure failure = first(
                play(new Faulty((state, sane) ->
                        new CallCommand.TakeNote(state.events() % 2 == 0 ? "and on" : "and on and on"))),
                Failure.Kind.ENDLESS);
        List<CallCommand> commands = failure.commands();
        assertTrue(commands.size() < 30, commands::toString);
        assertEquals(
                Set.of(new CallCommand.TakeNote("and on"), new CallCommand.TakeNote("and on and on")),
                Set.copyOf(commands.subList(commands.size() - 6, commands.size())));
        assertTrue(failure.message().endsWith("does not come to an end."), failure.message());
    }

    @Test
    void aStateThatTheLogDoesNotGive() {
        Failure failure = first(
                play(new Faulty((state, sane) -> {
                    if (state.turn() == 6) {
                        tamper(state);
                    }
                    return sane;
                })),
                Failure.Kind.REPLAY_DIFFERS);
        assertTrue(
                failure.message().endsWith("a state that its log does not give: 'flags' differs."), failure.message());
        assertEquals(
                7,
                failure.commands().stream()
                        .filter(CallCommand.Say.class::isInstance)
                        .count());
    }

    /** What a fault of the rules would do: change the state without saying so. */
    private static void tamper(CallState state) {
        try {
            Field flags = CallState.class.getDeclaredField("flags");
            flags.setAccessible(true);
            flags.setLong(state, flags.getLong(state) | 1L << 40);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aSecondLookThatSeesSomethingElse() {
        Lot lot = new Lot();
        new Simulation(List.of(SAM), NO_CARD, Policies.named("typical").orElseThrow(), 1)
                .checking(2, (script, card, seed, commands, log) -> seed == 2 ? "nothing fits" : "")
                .run(0, CALLS, lot);
        assertEquals(1, lot.failed());
        assertEquals(
                "Policy 'typical' with seed 2 played a call of which nothing fits.",
                lot.failures().get(0).message());
        assertEquals(Failure.Kind.REPLAY_DIFFERS, lot.failures().get(0).kind());
    }

    @Test
    void onlyTheFirstFailuresAreKeptInFull() {
        Policy stubborn = new Policy() {
            @Override
            public String name() {
                return "stubborn";
            }

            @Override
            public CallCommand choose(CallState state, Chance chance) {
                return say("no-such-reply");
            }
        };
        Lot all = new Lot();
        Lot more = new Lot();
        Simulation simulation = new Simulation(List.of(SAM), NO_CARD, stubborn, 1);
        simulation.run(0, 15, all);
        simulation.run(15, 40, more);
        all.addAll(more);
        assertEquals(40, all.failed());
        assertEquals(20, all.failures().size());
        assertEquals(19, all.failures().get(19).call());
        assertEquals(0, all.tally().report().calls());
    }
}
