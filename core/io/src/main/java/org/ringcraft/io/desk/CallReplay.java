package org.ringcraft.io.desk;

import java.util.List;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.CallScript;
import org.ringcraft.engine.call.CallSetup;
import org.ringcraft.engine.call.CallState;
import org.ringcraft.engine.call.CallView;
import org.ringcraft.engine.call.CallViews;
import org.ringcraft.engine.chance.SeededChance;
import org.ringcraft.engine.scoring.Rubric;
import org.ringcraft.engine.scoring.Scorecard;
import org.ringcraft.engine.scoring.Scorer;
import org.ringcraft.io.journal.JournalCall;
import org.ringcraft.io.pack.Pack;

/**
 * A call from a journal, folded again: any moment of it, its view and its score. Nothing is drawn but the order in which
 * replies are shown.
 */
public final class CallReplay {

    private final CallSetup setup;
    private final CallContent content;
    private final List<CallEvent> events;
    private final CallState last;
    private final List<String> warnings;

    private CallReplay(CallSetup setup, CallContent content, List<CallEvent> events, List<String> warnings) {
        this.setup = setup;
        this.content = content;
        this.events = List.copyOf(events);
        this.warnings = List.copyOf(warnings);
        last = fold(content.script(), this.events, this.events.size());
    }

    /**
     * Returns the call as the pack makes sense of it. Another version of the pack will do as long as the events fit;
     * {@link #warnings} says so.
     *
     * @throws DeskException when the pack is another, lacks something, or the events do not fit it
     */
    public static CallReplay of(JournalCall call, Pack pack) {
        CallSetup setup = call.setup();
        if (!pack.id().equals(setup.pack())) {
            throw new DeskException("The call belongs to " + CallContent.named(setup) + ", but "
                    + CallContent.named(pack) + " is what is here. Maybe another pack was meant.");
        }
        if (call.events().isEmpty()) {
            throw new DeskException(
                    "The journal " + call.name() + " holds no event. Maybe the call was left before it was answered.");
        }
        List<String> warnings = pack.version().equals(setup.packVersion())
                ? List.of()
                : List.of("The call was played with " + CallContent.named(setup) + " and is shown with "
                        + CallContent.named(pack) + ". Maybe some lines and scores differ.");
        return new CallReplay(setup, CallContent.anyVersion(pack, setup), call.events(), warnings);
    }

    /**
     * Folds the first {@code n} events.
     *
     * @throws DeskException when an event does not fit the script
     */
    static CallState fold(CallScript script, List<CallEvent> events, int n) {
        CallState state = CallState.ready(script);
        for (int i = 0; i < n; i++) {
            try {
                state = state.after(events.get(i));
            } catch (RuntimeException misfit) {
                throw new DeskException(
                        "Event " + (i + 1) + " of the call, " + events.get(i)
                                + ", does not fit the pack. Maybe the pack was changed since the call was played.",
                        misfit);
            }
        }
        return state;
    }

    public CallSetup setup() {
        return setup;
    }

    public CallContent content() {
        return content;
    }

    /** Returns what happened; event number n is at index n - 1. */
    public List<CallEvent> events() {
        return events;
    }

    /** Returns the call after all that happened. */
    public CallState state() {
        return last;
    }

    /** Returns the call after the first {@code n} events, from 0. */
    public CallState stateAfter(int n) {
        return fold(content.script(), events, n);
    }

    /** Returns the view after all that happened. */
    public CallView view() {
        return view(last, events);
    }

    /** Returns the view after the first {@code n} events, from 1. */
    public CallView viewAfter(int n) {
        return view(stateAfter(n), events.subList(0, n));
    }

    /** Scores the call by the rubric that it was played for. */
    public Scorecard scorecard() {
        return scorecard(content.rubric());
    }

    /** Scores the call by another rubric. */
    public Scorecard scorecard(Rubric rubric) {
        return Scorer.score(rubric, content.script(), events);
    }

    /** Returns what whoever sees it should know first. */
    public List<String> warnings() {
        return warnings;
    }

    private CallView view(CallState state, List<CallEvent> log) {
        return CallViews.of(state, log, new SeededChance(setup.seed()));
    }
}
