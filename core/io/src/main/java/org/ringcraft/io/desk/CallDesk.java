package org.ringcraft.io.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.CallRules;
import org.ringcraft.engine.call.CallSetup;
import org.ringcraft.engine.call.CallState;
import org.ringcraft.engine.call.CallView;
import org.ringcraft.engine.call.CallViews;
import org.ringcraft.engine.call.Step;
import org.ringcraft.engine.chance.SeededChance;
import org.ringcraft.engine.scoring.Scorecard;
import org.ringcraft.engine.scoring.Scorer;
import org.ringcraft.io.clock.CallClock;
import org.ringcraft.io.journal.Journal;
import org.ringcraft.io.journal.JournalException;
import org.ringcraft.io.journal.Verification;
import org.ringcraft.io.pack.Pack;

/**
 * A call being played. Commands go in; what comes of them is on the disk before anybody sees it. One thread owns it.
 */
public final class CallDesk implements AutoCloseable {

    private final CallContent content;
    private final CallClock clock;
    private final Journal journal;
    private final Optional<Verification.Tear> tear;
    private final SeededChance chance;
    private final CallRules rules;
    private final List<CallEvent> events = new ArrayList<>();
    private CallState state;
    private Optional<CallView> view = Optional.empty();

    private CallDesk(
            CallContent content, CallSetup setup, CallClock clock, Journal journal, Optional<Verification.Tear> tear) {
        this.content = content;
        this.clock = clock;
        this.journal = journal;
        this.tear = tear;
        chance = new SeededChance(setup.seed());
        rules = new CallRules(content.script(), chance);
        state = CallState.ready(content.script());
    }

    /**
     * Starts a call, in a new journal.
     *
     * @throws DeskException when the pack does not have what the setup names
     * @throws JournalException when the journal is there already or cannot be written
     */
    public static CallDesk start(Pack pack, CallSetup setup, CallClock clock, Path journal) {
        return start(CallContent.of(pack, setup), setup, clock, journal);
    }

    /** Starts a call with content that was compiled before, as {@link #start(Pack, CallSetup, CallClock, Path)} does. */
    public static CallDesk start(CallContent content, CallSetup setup, CallClock clock, Path journal) {
        CallSetup whole = WholeText.of(setup);
        CallDesk desk = new CallDesk(content, whole, clock, Journal.create(journal, whole), Optional.empty());
        return desk.closedUnless(() -> desk.begin(whole));
    }

    /** Starts a call that stands where a retake has led to; all of it is on the disk at once, in a new journal. */
    static CallDesk goingOn(CallContent content, CallSetup setup, CallClock clock, Path journal, Retake retake) {
        CallDesk desk = new CallDesk(content, setup, clock, Journal.create(journal, setup), Optional.empty());
        return desk.closedUnless(() -> {
            desk.journal.appendAll(retake.steps());
            desk.events.addAll(retake.events());
            desk.state = retake.state();
            clock.setTo(desk.state.now());
        });
    }

    /**
     * Carries on a call that was left, or lost in a crash: folds what happened, and draws none of it again. A command
     * that was not saved to its end is cut ({@link #tear}). A call that has ended may be opened too, to be scored.
     *
     * @throws DeskException when the pack is not the one the call began with, or does not fit
     * @throws JournalException when the journal cannot be read or written, or does not verify
     */
    public static CallDesk resume(Path journal, Pack pack, CallClock clock) {
        Journal.Reopened again = Journal.reopen(journal);
        try {
            CallSetup setup = again.call().setup();
            CallDesk desk = new CallDesk(
                    CallContent.of(pack, setup),
                    setup,
                    clock,
                    again.journal(),
                    again.call().verification().tear());
            desk.carryOn(again.call().events(), setup);
            return desk;
        } catch (RuntimeException trouble) {
            again.journal().close();
            throw trouble;
        }
    }

    /**
     * Carries out a command, or refuses it; then nothing has changed.
     *
     * @throws JournalException when the journal cannot be written; then nothing has changed either, and the command may
     *     be given again
     */
    public Step perform(CallCommand command) {
        Step step = rules.step(state, WholeText.of(command), clock.next(state, view(), command));
        if (step instanceof Step.Taken taken) {
            take(taken);
        }
        return step;
    }

    /** Returns the call as the player may see it. */
    public CallView view() {
        CallView now = view.orElseGet(() -> CallViews.of(state, events, chance));
        view = Optional.of(now);
        return now;
    }

    /** Returns what the call clock shows now, milliseconds since the call was answered. */
    public long clockMillis() {
        return clock.showing(state);
    }

    public CallState state() {
        return state;
    }

    /** Returns what has happened; event number n is at index n - 1. */
    public List<CallEvent> events() {
        return List.copyOf(events);
    }

    public CallSetup setup() {
        return state.setup();
    }

    public CallContent content() {
        return content;
    }

    /** Scores the call so far by its rubric. */
    public Scorecard scorecard() {
        return Scorer.score(content.rubric(), content.script(), events);
    }

    /** Returns the file that the call is kept in. */
    public Path journal() {
        return journal.file();
    }

    /** Returns the chain value of the journal's last line, for the store to keep when the call has ended. */
    public String journalHash() {
        return journal.hash();
    }

    /** Returns what was cut from the journal when the call was resumed. */
    public Optional<Verification.Tear> tear() {
        return tear;
    }

    /** Lets go of the journal. A call that has not ended can be resumed. */
    @Override
    public void close() {
        journal.close();
    }

    private void begin(CallSetup setup) {
        take(rules.start(setup));
    }

    private void carryOn(List<CallEvent> past, CallSetup setup) {
        if (past.isEmpty()) {
            begin(setup);
            return;
        }
        state = CallReplay.fold(content.script(), past, past.size());
        events.addAll(past);
        clock.setTo(state.now());
    }

    private void take(Step.Taken taken) {
        journal.append(taken.events());
        events.addAll(taken.events());
        state = taken.state();
        view = Optional.empty();
        taken.events().stream().findFirst().ifPresent(first -> clock.setTo(first.at()));
    }

    private CallDesk closedUnless(Runnable beginning) {
        try {
            beginning.run();
            return this;
        } catch (RuntimeException trouble) {
            journal.close();
            throw trouble;
        }
    }
}
