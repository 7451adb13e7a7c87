package org.ringcraft.engine.call;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ringcraft.engine.catalogue.ProcedureTrigger;
import org.ringcraft.engine.chance.Chance;
import org.ringcraft.engine.chance.Draws;
import org.ringcraft.engine.chance.Purpose;
import org.ringcraft.engine.persona.Remark;

/**
 * One command being carried out: a draft of the state, the events so far, and draws addressed by the number of events
 * before the command. Lives as long as the command.
 */
final class Turn {

    /** People answer within about a third of a second; typical gap between turns in talk, rounded. */
    private static final int GAP_MILLIS = 300;

    final CallScript script;
    final CallState state;
    private final Chance chance;
    private final int address;
    private final List<CallEvent> events;
    private int linesDrawn;

    /** Works on a copy, so that the state before stays as it was. */
    Turn(CallState before, Chance chance) {
        this(before.copy(), new ArrayList<>(8), chance);
    }

    /** Works on a state that nobody else holds, and appends to that log. */
    Turn(CallState own, List<CallEvent> log, Chance chance) {
        script = own.script;
        state = own;
        events = log;
        this.chance = chance;
        address = own.events;
    }

    void emit(CallEvent event) {
        state.absorb(event);
        events.add(event);
    }

    Step.Taken taken() {
        return new Step.Taken(Collections.unmodifiableList(events), state);
    }

    /** Returns a number in [0, 1). */
    double uniform(Purpose purpose, int index) {
        return chance.uniform(purpose, address, index);
    }

    /** Returns a standard normal, rounded so that a journal holds it exactly. */
    double normal(Purpose purpose, int index) {
        return Math.rint(Draws.normal(chance.bits(purpose, address, index)) * 1e6) / 1e6;
    }

    long bits(Purpose purpose, int index) {
        return chance.bits(purpose, address, index);
    }

    void breach(ProcedureTrigger trigger, String because) {
        int breach = script.breachFor(trigger);
        if (breach >= 0) {
            breach(breach, because);
        }
    }

    void breach(int breach, String because) {
        emit(new CallEvent.BreachCommitted(state.now, script.breaches.id(breach), because));
    }

    /** Lets the customer say one of the lines; returns whether any could be said. */
    boolean speak(ScriptLine[] candidates) {
        double draw = uniform(Draw.LINE, linesDrawn);
        ScriptLine line = pick(candidates, draw);
        if (line == null) {
            return false;
        }
        linesDrawn++;
        speak(line, draw);
        return true;
    }

    /** Lets the customer say that line. */
    void speak(ScriptLine line, double draw) {
        int gap = state.spokeMillis == 0 ? GAP_MILLIS : 0;
        emit(new CallEvent.CustomerSpoke(state.now + gap, line.id(), draw, line.millis()));
    }

    /** Lets the customer say something of their own for that occasion. */
    void remark(Remark remark) {
        ScriptLine[] own = script.remarks.get(remark);
        if (own == null || !speak(own)) {
            speak(script.remarks.getOrDefault(Remark.AGREE, new ScriptLine[0]));
        }
    }

    /**
     * Chooses among the lines that may be said: those that name the persona beat the others, unspoken ones beat
     * spoken ones, and the rest is by weight.
     */
    private @Nullable ScriptLine pick(ScriptLine[] candidates, double draw) {
        int best = -1;
        double sum = 0;
        for (ScriptLine line : candidates) {
            int rank = rank(line);
            if (rank > best) {
                best = rank;
                sum = 0;
            }
            if (rank == best && rank >= 0) {
                sum += line.weight();
            }
        }
        if (best < 0) {
            return null;
        }
        double left = draw * sum;
        ScriptLine last = null;
        for (ScriptLine line : candidates) {
            if (rank(line) == best) {
                last = line;
                left -= line.weight();
                if (left < 0) {
                    return line;
                }
            }
        }
        return last;
    }

    private int rank(ScriptLine line) {
        if (!line.when().test(state)) {
            return -1;
        }
        return (line.own() ? 2 : 0) + (state.hasSpoken(line.index()) ? 0 : 1);
    }
}
