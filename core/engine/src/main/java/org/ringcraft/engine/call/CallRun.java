package org.ringcraft.engine.call;

import java.util.List;
import java.util.Optional;

/**
 * A call played straight through by one owner: the same rules, draws and events as {@link CallRules#step}, without a
 * copy of the state for every command. For when very many calls are played and nobody looks back.
 */
public final class CallRun {

    private final CallRules rules;
    private final CallState state;
    private final List<CallEvent> log;

    CallRun(CallRules rules, CallState state, List<CallEvent> log) {
        this.rules = rules;
        this.state = state;
        this.log = log;
    }

    /** Returns the state; it is one object, which changes with each command. */
    public CallState state() {
        return state;
    }

    /** Returns the events so far: the list that the run was started with. */
    public List<CallEvent> log() {
        return log;
    }

    /** Carries out a command; a refused one changes nothing. */
    public Optional<Refusal> play(CallCommand command, long at) {
        return Optional.ofNullable(rules.advance(state, log, command, at));
    }
}
