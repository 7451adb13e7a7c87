package org.ringcraft.engine.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.CallRules;
import org.ringcraft.engine.call.CallScript;
import org.ringcraft.engine.call.CallState;
import org.ringcraft.engine.call.Refusal;
import org.ringcraft.engine.call.Step;
import org.ringcraft.engine.chance.Chance;
import org.ringcraft.engine.chance.SeededChance;
import org.ringcraft.engine.scenario.Mode;
import org.ringcraft.engine.scenario.Tone;

/**
 * A call told as given, when, then.
 *
 * <pre>{@code
 * CallScene.of(Scenes.plain()).given(say("greet")).when(say("chat")).then(PlayerSaid.class, CustomerReacted.class, …);
 * }</pre>
 *
 * The call is answered at once. Each command comes a second after the last words, unless {@link #at} says when. What
 * was refused is checked to have changed nothing.
 */
public final class CallScene {

    private static final long PAUSE_MILLIS = 1_000;

    private final CallScript script;
    private final Chance chance;
    private final List<CallEvent> log = new ArrayList<>();
    private CallState state;
    private Step last;
    private long next = -1;

    private CallScene(CallScript script, Chance chance, Mode mode) {
        this.script = script;
        this.chance = chance;
        Step.Taken start = rules().start(Scenes.setup(script, 0, mode));
        state = start.state();
        last = start;
        log.addAll(start.events());
    }

    /** Answers a call in which every draw is 0.5. */
    public static CallScene of(SceneBuilder scene) {
        return of(scene.script(), new ScriptedChance());
    }

    public static CallScene of(SceneBuilder scene, Chance chance) {
        return of(scene.script(), chance);
    }

    public static CallScene of(CallScript script, Chance chance) {
        return new CallScene(script, chance, Mode.PRACTICE);
    }

    public static CallScene of(CallScript script, Chance chance, Mode mode) {
        return new CallScene(script, chance, mode);
    }

    public static CallScene seeded(CallScript script, long seed) {
        return of(script, new SeededChance(seed));
    }

    public static CallCommand say(String reply) {
        return say(reply, Tone.PLAIN);
    }

    public static CallCommand say(String reply, Tone tone) {
        return new CallCommand.Say(reply, tone, CallCommand.Entry.CHOSEN);
    }

    private CallRules rules() {
        return new CallRules(script, chance);
    }

    // ---------------------------------------------------------------- given

    /** Carries out commands, none of which may be refused. */
    public CallScene given(CallCommand... commands) {
        for (CallCommand command : commands) {
            when(command);
            if (last instanceof Step.Refused refused) {
                fail("Given " + command + ", but it was refused: " + refused.refusal());
            }
        }
        return this;
    }

    /** Lets events have happened, whether or not the rules would have brought them about. */
    public CallScene given(CallEvent... events) {
        for (CallEvent event : events) {
            state = state.after(event);
            log.add(event);
        }
        return this;
    }

    /** Says when the next command comes, milliseconds on the call clock. */
    public CallScene at(long millis) {
        next = millis;
        return this;
    }

    // ---------------------------------------------------------------- when

    /** Carries out a command, or has it refused. */
    public CallScene when(CallCommand command) {
        long at = next >= 0 ? next : state.now() + PAUSE_MILLIS;
        next = -1;
        CallState before = state;
        Map<String, Object> kept = States.fields(before);
        last = rules().step(state, command, at);
        assertEquals(kept, States.fields(before), () -> "The state before " + command + " was changed by it.");
        if (last instanceof Step.Taken taken) {
            state = taken.state();
            log.addAll(taken.events());
        }
        return this;
    }

    // ---------------------------------------------------------------- then

    /** Expects events of exactly these kinds, in this order. */
    @SafeVarargs
    public final CallScene then(Class<? extends CallEvent>... kinds) {
        List<String> expected = new ArrayList<>();
        for (Class<? extends CallEvent> kind : kinds) {
            expected.add(kind.getSimpleName());
        }
        assertEquals(
                expected,
                events().stream().map(event -> event.getClass().getSimpleName()).toList());
        return this;
    }

    /** Expects exactly these events. */
    public CallScene then(CallEvent... events) {
        assertEquals(List.of(events), events());
        return this;
    }

    /** Expects a refusal for that reason; and that it changed nothing. */
    public Refusal refused(Refusal.Reason reason) {
        Step.Refused refused = assertInstanceOf(Step.Refused.class, last);
        assertEquals(reason, refused.refusal().reason());
        return refused.refusal();
    }

    /** Returns what the last command led to. */
    public List<CallEvent> events() {
        return assertInstanceOf(Step.Taken.class, last, () -> "It was refused: " + last)
                .events();
    }

    /** Returns the only event of that kind which the last command led to. */
    public <T extends CallEvent> T the(Class<T> kind) {
        List<T> found = all(kind);
        assertEquals(1, found.size(), () -> kind.getSimpleName() + " in " + events());
        return found.get(0);
    }

    /** Returns the events of that kind which the last command led to. */
    public <T extends CallEvent> List<T> all(Class<T> kind) {
        return events().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Expects no event of that kind. */
    public CallScene no(Class<? extends CallEvent> kind) {
        assertTrue(all(kind).isEmpty(), () -> events().toString());
        return this;
    }

    /** Returns the lines that the customer said to the last command. */
    public List<String> spoken() {
        return all(CallEvent.CustomerSpoke.class).stream()
                .map(CallEvent.CustomerSpoke::line)
                .toList();
    }

    /** Returns the breaches that the last command committed. */
    public List<String> breaches() {
        return all(CallEvent.BreachCommitted.class).stream()
                .map(CallEvent.BreachCommitted::breach)
                .toList();
    }

    public CallState state() {
        return state;
    }

    public CallScript script() {
        return script;
    }

    /** Returns every event so far. */
    public List<CallEvent> log() {
        return Collections.unmodifiableList(log);
    }
}
