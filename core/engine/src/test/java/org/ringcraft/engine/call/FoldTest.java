package org.ringcraft.engine.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ringcraft.engine.testing.CallScene.say;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ringcraft.engine.chance.SeededChance;
import org.ringcraft.engine.persona.Mind;
import org.ringcraft.engine.play.Policies;
import org.ringcraft.engine.play.Policy;
import org.ringcraft.engine.testing.CallScene;
import org.ringcraft.engine.testing.NoChance;
import org.ringcraft.engine.testing.Playing;
import org.ringcraft.engine.testing.Scenes;
import org.ringcraft.engine.testing.ScriptedChance;
import org.ringcraft.engine.testing.Seeds;
import org.ringcraft.engine.testing.States;

/** State is a fold over events: what is replayed is what was lived, and no fold draws. */
class FoldTest {

    private static final CallScript SCRIPT = Scenes.lively().script();
    private static final int SEEDS = 300;

    static Stream<String> policies() {
        return Policies.all().stream().map(Policy::name);
    }

    private static Policy policy(String name) {
        return Policies.named(name).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("policies")
    void replayingIsTheSameEventByEvent(String name) {
        Policy policy = policy(name);
        Seeds.forAll(SEEDS, seed -> {
            Playing.Played live = Playing.fiddling(SCRIPT, policy, seed);
            CallState folded = CallState.ready(SCRIPT);
            int event = 0;
            for (CallState lived : live.states()) {
                for (; event < lived.events(); event++) {
                    folded = folded.after(live.log().get(event));
                }
                States.assertSame(lived, folded, "After event " + event + " of seed " + seed);
            }
            assertEquals(live.log().size(), event);
            States.assertSame(live.end(), CallHistory.fold(SCRIPT, live.log()), "Folded in place");
        });
    }

    @ParameterizedTest
    @MethodSource("policies")
    void aRunGivesTheSameEventsAsSteps(String name) {
        Policy policy = policy(name);
        Seeds.forAll(SEEDS, seed -> {
            Playing.Played steps = Playing.fiddling(SCRIPT, policy, seed);
            List<CallEvent> log = new ArrayList<>();
            CallRun run = new CallRules(SCRIPT, new SeededChance(seed)).run(Scenes.setup(SCRIPT, seed), log);
            for (Playing.Timed timed : steps.commands()) {
                run.play(timed.command(), timed.at());
            }
            assertEquals(steps.log(), log);
            States.assertSame(steps.end(), run.state(), "At the end of the run");
        });
    }

    @ParameterizedTest
    @MethodSource("policies")
    void whatHoldsInEveryCall(String name) {
        Policy policy = policy(name);
        Seeds.forAll(SEEDS / 2, seed -> {
            Playing.Played live = Playing.fiddling(SCRIPT, policy, seed);
            long at = 0;
            for (CallEvent event : live.log()) {
                assertTrue(event.at() >= at, event + " is stamped before " + at);
                at = event.at();
                numbersOf(event);
            }
            Stage stage = Stage.TALKING;
            long now = 0;
            CallState before = live.states().get(0);
            for (CallState state : live.states()) {
                assertTrue(forward(stage, state.stage()), stage + " to " + state.stage());
                assertTrue(state.now() >= now || state.cuttingIn, "The clock went back to " + state.now());
                grew(before, state);
                inRange(state);
                stage = state.stage();
                now = state.now();
                before = state;
            }
            assertInstanceOf(CallEvent.CallStarted.class, live.log().get(0));
            assertInstanceOf(
                    CallEvent.CallEnded.class, live.log().get(live.log().size() - 1));
            assertEquals(
                    1,
                    live.log().stream()
                            .filter(CallEvent.CallEnded.class::isInstance)
                            .count());
        });
    }

    @Test
    void whatWasSaidHeardAndVisitedIsRemembered() {
        Seeds.forAll(100, seed -> {
            Playing.Played live = Playing.fiddling(SCRIPT, policy("novice"), seed);
            for (CallEvent event : live.log()) {
                if (event instanceof CallEvent.PlayerSaid said) {
                    assertTrue(live.end().hasSaid(SCRIPT.replyById(said.reply()).index()), said.toString());
                } else if (event instanceof CallEvent.CustomerSpoke spoke) {
                    assertTrue(
                            live.end().hasSpoken(SCRIPT.lineById(spoke.line()).index()), spoke.toString());
                } else if (event instanceof CallEvent.NodeEntered entered) {
                    assertTrue(live.end().hasVisited(SCRIPT.nodeIds.of(entered.node())), entered.toString());
                }
            }
            long replies = live.log().stream()
                    .filter(CallEvent.PlayerSaid.class::isInstance)
                    .count();
            assertEquals(replies, live.end().turn());
        });
    }

    private static boolean forward(Stage from, Stage to) {
        return from == to
                || switch (from) {
                    case READY -> to == Stage.TALKING;
                    case TALKING -> to == Stage.HELD || to == Stage.WRAPPING;
                    case HELD -> to == Stage.TALKING || to == Stage.WRAPPING;
                    case WRAPPING -> to == Stage.ENDED;
                    case ENDED -> false;
                };
    }

    /** Nothing that was heard, said, disclosed or placed is forgotten. */
    private static void grew(CallState before, CallState after) {
        assertEquals(0, before.known & ~after.known);
        assertEquals(0, before.hinted & ~after.hinted);
        assertEquals(0, before.met & ~after.met);
        assertEquals(0, before.disclosed & ~after.disclosed);
        assertEquals(0, before.flags & ~after.flags);
        assertEquals(0, before.raised & ~after.raised);
        assertEquals(0, before.settled & ~after.settled);
        assertEquals(0, before.proposed & ~after.proposed);
        assertEquals(0, before.matched & ~after.matched);
        assertTrue(after.turn >= before.turn && after.events >= before.events);
        assertTrue(after.noes >= before.noes && after.asked >= before.asked);
        assertTrue(!before.orderPlaced || after.orderPlaced);
        assertTrue(!before.paid || after.paid);
        assertTrue(before.decision != Decision.YES || after.decision == Decision.YES);
    }

    private static void inRange(CallState state) {
        Mind mind = state.mind();
        for (double number :
                new double[] {mind.trust(), mind.patience(), mind.interest(), mind.comprehension(), mind.mood()}) {
            assertTrue(number >= 0 && number <= 1 && number == Mind.settle(number), mind.toString());
        }
        assertEquals(0, state.extrasAgreed & state.extrasDeclined);
        assertEquals(0, state.open & state.settled);
        assertEquals(0, state.open & state.resisting);
        assertEquals(0, state.open & ~state.raised);
        assertTrue(state.pressure >= 0 && state.pressure <= 1);
        assertTrue(state.openQuestions <= state.questions);
        assertTrue(state.playerMillis() >= 0 && state.customerMillis() >= 0 && state.holdMillis() >= 0);
        assertTrue(
                state.playerMillis() + state.customerMillis() + state.holdMillis() <= state.now(),
                "Nobody can talk for longer than the call.");
    }

    private static void numbersOf(CallEvent event) {
        for (var component : event.getClass().getRecordComponents()) {
            if (component.getType() == double.class && !component.getName().equals("shock")) {
                try {
                    double number = (double) component.getAccessor().invoke(event);
                    assertTrue(number >= 0 && number <= 1, event.toString());
                } catch (ReflectiveOperationException e) {
                    throw new AssertionError(e);
                }
            }
        }
    }

    /** The fiddling plays reach every kind of event; otherwise the properties above would mean less than they say. */
    @Test
    void everyKindOfEventIsPlayed() {
        Set<Class<?>> seen = new HashSet<>();
        for (Policy policy : Policies.all()) {
            Seeds.forAll(
                    60,
                    seed -> Playing.fiddling(SCRIPT, policy, seed).log().forEach(event -> seen.add(event.getClass())));
        }
        assertEquals(Set.of(CallEvent.class.getPermittedSubclasses()), seen);
    }

    // ---------------------------------------------------------------- nothing seen from outside ever changes

    @Test
    void everyStateStaysAsItWas() {
        Seeds.forAll(100, seed -> {
            Playing.Played live = Playing.fiddling(SCRIPT, policy("typical"), seed);
            List<Map<String, Object>> kept =
                    live.states().stream().map(States::fields).toList();
            CallRules rules = new CallRules(SCRIPT, new SeededChance(seed));
            for (int i = 0; i < live.commands().size(); i++) {
                rules.step(
                        live.states().get(i),
                        live.commands().get(i).command(),
                        live.commands().get(i).at());
            }
            assertEquals(kept, live.states().stream().map(States::fields).toList());
        });
    }

    @Test
    void theSameStepTwiceIsTheSameStep() {
        Seeds.forAll(100, seed -> {
            Playing.Played live = Playing.fiddling(SCRIPT, policy("random"), seed);
            CallRules rules = new CallRules(SCRIPT, new SeededChance(seed));
            for (int i = live.commands().size() - 1; i >= 0; i--) {
                Playing.Timed timed = live.commands().get(i);
                Step step = rules.step(live.states().get(i), timed.command(), timed.at());
                if (step instanceof Step.Taken taken) {
                    States.assertSame(live.states().get(i + 1), taken.state(), "Command " + i);
                }
            }
        });
    }

    @Test
    void whatWasCopiedFromARunStaysAsItWas() {
        List<CallEvent> log = new ArrayList<>();
        CallRun run = new CallRules(SCRIPT, new ScriptedChance()).run(Scenes.setup(SCRIPT, 0), log);
        run.play(say("greet"), 10_000);
        CallState copied =
                run.state().after(new CallEvent.RecordOpened(run.state().now()));
        Map<String, Object> fields = States.fields(copied);
        run.play(say("chat"), 20_000);
        run.play(say("feel"), 30_000);
        run.play(say("on"), 40_000);
        assertEquals(fields, States.fields(copied));
        assertFalse(copied.hasSaid(SCRIPT.reply("feel").orElseThrow().index()));
    }

    @Test
    void theEventsOfAStepCannotBeChanged() {
        Step.Taken start = new CallRules(SCRIPT, new ScriptedChance()).start(Scenes.setup(SCRIPT, 0));
        assertThrows(UnsupportedOperationException.class, () -> start.events().clear());
    }

    // ---------------------------------------------------------------- walking through a log

    @Test
    void aWalkShowsTheStateBeforeEachEvent() {
        Playing.Played live = Playing.straight(SCRIPT, policy("expert"), 7);
        List<Integer> numbers = new ArrayList<>();
        CallState end = CallHistory.walk(SCRIPT, live.log(), (number, event, before) -> {
            assertEquals(number - 1, before.events());
            assertEquals(live.log().get(number - 1), event);
            numbers.add(number);
            return true;
        });
        assertEquals(live.log().size(), numbers.size());
        States.assertSame(live.end(), end, "At the end of the walk");
        CallState stopped = CallHistory.walk(SCRIPT, live.log(), (number, event, before) -> number < 5);
        assertEquals(4, stopped.events());
    }

    @Test
    void foldsNeedNoChance() {
        Playing.Played live = Playing.straight(SCRIPT, policy("typical"), 3);
        CallState state = CallHistory.fold(SCRIPT, live.log());
        assertThrows(AssertionError.class, () -> new CallRules(SCRIPT, new NoChance()).start(Scenes.setup(SCRIPT, 0)));
        States.assertSame(live.end(), state, "Folded");
    }

    @Test
    void aLogOfAnotherPackIsRefusedByName() {
        CallState state = CallState.ready(SCRIPT);
        IllegalArgumentException trouble = assertThrows(
                IllegalArgumentException.class, () -> state.after(new CallEvent.CustomerSpoke(0, "unheard-of", 0, 1)));
        assertEquals(
                "The line 'unheard-of' is not in scenario 'better-line'. Maybe the pack has changed since.",
                trouble.getMessage());
        assertThrows(IllegalStateException.class, state::setup);
    }

    @Test
    void aSceneMayBeToldInEvents() {
        CallScene scene = CallScene.of(Scenes.plain())
                .given(new CallEvent.NodeEntered(3_000, "pay", 0), new CallEvent.OrderPlaced(3_000))
                .when(new CallCommand.TakePayment());
        assertTrue(scene.state().paid());
    }
}
