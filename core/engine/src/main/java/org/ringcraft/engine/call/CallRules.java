package org.ringcraft.engine.call;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ringcraft.engine.chance.Chance;
import org.ringcraft.engine.chance.Draws;
import org.ringcraft.engine.chance.Purpose;
import org.ringcraft.engine.persona.Mind;
import org.ringcraft.engine.persona.Persona;
import org.ringcraft.engine.persona.Spread;
import org.ringcraft.engine.persona.Traits;
import org.ringcraft.engine.scenario.Style;

/**
 * The rules of a call. {@link #step} decides what a command leads to and may draw; it changes nothing but its answer.
 */
public final class CallRules {

    private final CallScript script;
    private final Chance chance;

    public CallRules(CallScript script, Chance chance) {
        this.script = script;
        this.chance = chance;
    }

    /** Answers the call: draws the customer, and enters the first node. */
    public Step.Taken start(CallSetup setup) {
        Turn turn = new Turn(CallState.ready(script), chance);
        answer(turn, setup);
        return turn.taken();
    }

    private void answer(Turn turn, CallSetup setup) {
        turn.emit(new CallEvent.CallStarted(0, setup));
        turn.emit(new CallEvent.CustomerArrived(0, traits(turn), style(turn), mind(turn)));
        int start = script.nodeIds.of(script.scenario.start());
        turn.emit(new CallEvent.NodeEntered(0, script.scenario.start(), 0));
        turn.speak(script.enters[start]);
    }

    /** Starts a call that is played straight through by one owner. */
    public CallRun run(CallSetup setup, List<CallEvent> log) {
        CallState state = CallState.ready(script);
        answer(new Turn(state, log, chance), setup);
        return new CallRun(this, state, log);
    }

    /**
     * Carries out a command, or refuses it.
     *
     * @param at when the command came, milliseconds on the call clock; a time before the customer has finished counts
     *     as the end of their words, unless the command cuts in; who cuts in before the last of several lines does so
     *     as it begins
     */
    public Step step(CallState state, CallCommand command, long at) {
        Refusal refusal = Refusals.of(state, command, at);
        if (refusal != null) {
            return new Step.Refused(refusal);
        }
        Turn turn = new Turn(state, chance);
        carryOut(turn, command, at);
        return turn.taken();
    }

    /** Carries out a command on a state that nobody else holds; returns why not, or null. */
    @Nullable
    Refusal advance(CallState own, List<CallEvent> log, CallCommand command, long at) {
        Refusal refusal = Refusals.of(own, command, at);
        if (refusal == null) {
            carryOut(new Turn(own, log, chance), command, at);
        }
        return refusal;
    }

    private void carryOut(Turn turn, CallCommand command, long at) {
        boolean cutsIn = command instanceof CallCommand.Interrupt;
        long when = Math.max(at, cutsIn ? turn.state.latest : turn.state.now);
        if (command instanceof CallCommand.Say say) {
            new Conversation(turn).say(script.replyById(say.reply()), say, when);
        } else {
            new DeskWork(turn).doIt(command, when);
        }
    }

    private Traits traits(Turn turn) {
        Persona.TraitSpreads spreads = script.persona.traits();
        return new Traits(
                draw(turn, Draw.TRAITS, 0, spreads.assertiveness()),
                draw(turn, Draw.TRAITS, 1, spreads.sociability()),
                draw(turn, Draw.TRAITS, 2, spreads.priceSensitivity()),
                draw(turn, Draw.TRAITS, 3, spreads.literacy()),
                draw(turn, Draw.TRAITS, 4, spreads.riskAversion()),
                draw(turn, Draw.TRAITS, 5, spreads.trustPropensity()));
    }

    private Style style(Turn turn) {
        Persona.StyleSpreads spreads = script.persona.style();
        return new Style(
                draw(turn, Draw.STYLE, 0, spreads.formality()),
                draw(turn, Draw.STYLE, 1, spreads.pace()),
                draw(turn, Draw.STYLE, 2, spreads.warmth()),
                draw(turn, Draw.STYLE, 3, spreads.detail()));
    }

    private Mind mind(Turn turn) {
        Persona.MindSpreads spreads = script.persona.start();
        return new Mind(
                draw(turn, Draw.START, 0, spreads.trust()),
                draw(turn, Draw.START, 1, spreads.patience()),
                draw(turn, Draw.START, 2, spreads.interest()),
                draw(turn, Draw.START, 3, spreads.comprehension()),
                draw(turn, Draw.START, 4, spreads.mood()));
    }

    private static double draw(Turn turn, Purpose purpose, int index, Spread spread) {
        return spread.sd() == 0
                ? Mind.settle(spread.mean())
                : Mind.settle(Draws.beta(turn.bits(purpose, index), spread.alpha(), spread.beta()));
    }
}
