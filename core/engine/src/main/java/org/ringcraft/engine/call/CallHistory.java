package org.ringcraft.engine.call;

import java.util.List;

/** Walks through a log again, with the state before each event. */
public final class CallHistory {

    private CallHistory() {}

    /** Sees each event in order. */
    @FunctionalInterface
    public interface Visitor {
        /**
         * @param number number of the event, from 1
         * @param before state before it; to be read at once and not kept, since the walk goes on with the same object
         * @return whether to go on
         */
        boolean visit(int number, CallEvent event, CallState before);
    }

    /** Walks until the end or until the visitor has seen enough; returns the state there. */
    public static CallState walk(CallScript script, List<CallEvent> log, Visitor visitor) {
        CallState state = CallState.ready(script).copy();
        for (int i = 0; i < log.size(); i++) {
            CallEvent event = log.get(i);
            if (!visitor.visit(i + 1, event, state)) {
                return state;
            }
            state.absorb(event);
        }
        return state;
    }

    /** Returns the state after the whole log. */
    public static CallState fold(CallScript script, List<CallEvent> log) {
        CallState state = CallState.ready(script).copy();
        for (int i = 0; i < log.size(); i++) {
            state.absorb(log.get(i));
        }
        return state;
    }
}
