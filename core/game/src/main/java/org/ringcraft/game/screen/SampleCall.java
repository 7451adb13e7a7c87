package org.ringcraft.game.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.CallView;
import org.ringcraft.engine.call.CallView.Choice;
import org.ringcraft.engine.call.CallView.Mood;
import org.ringcraft.engine.call.CallView.Utterance;
import org.ringcraft.engine.call.Refusal;
import org.ringcraft.engine.call.Stage;
import org.ringcraft.engine.scenario.Mode;
import org.ringcraft.engine.scenario.Phase;
import org.ringcraft.engine.scoring.Scorecard;
import org.ringcraft.game.view.CallChoice;
import org.ringcraft.game.view.LiveCall;

/** A call that stands still: it shows what it was set up to show, and keeps the commands that it was given. */
final class SampleCall implements LiveCall {

    final List<CallCommand> commands = new ArrayList<>();
    private final Samples samples;
    Stage stage = Stage.TALKING;
    Phase phase = Phase.DISCOVER;
    Mood mood = Mood.NEUTRAL;
    boolean recording = true;
    boolean recordOpen = true;
    boolean verified = true;
    boolean orderPlaced;
    CallView.Payment payment = CallView.Payment.NONE;
    List<Utterance> transcript;
    List<Choice> choices;
    Optional<CallView.Question> because = Optional.empty();
    Optional<CallView.Ending> ending = Optional.empty();
    Optional<Refusal> refusal = Optional.empty();
    boolean failed;
    int ticks = 2;

    SampleCall(Samples samples, int turns, int... replies) {
        this.samples = samples;
        transcript = new ArrayList<>(samples.transcript(turns));
        choices = samples.replies(replies);
    }

    SampleCall then(String key) {
        transcript.add(samples.turn(key, transcript));
        return this;
    }

    SampleCall closed(CallEvent.By by) {
        stage = Stage.WRAPPING;
        phase = Phase.WRAP;
        choices = List.of();
        ending = Optional.of(new CallView.Ending(by, Optional.empty(), Optional.empty()));
        return this;
    }

    @Override
    public CallChoice choice() {
        return samples.choice();
    }

    @Override
    public CallView view() {
        Utterance last = transcript.get(transcript.size() - 1);
        long now = last.atMillis() + last.millis();
        CallView.Person person = new CallView.Person(
                "marion-adeyemi", samples.shelf().customers().get(0).name(), "marion-adeyemi", mood);
        CallView.Desk desk = new CallView.Desk(
                recordOpen,
                recordOpen ? samples.words().get("account") : "",
                samples.checks(recordOpen),
                verified,
                2,
                samples.order(),
                orderPlaced,
                payment,
                samples.notes(),
                samples.ticks(ticks),
                samples.codes());
        return new CallView(
                samples.words().get("scenario.title"),
                Mode.PRACTICE,
                stage,
                phase,
                now,
                now,
                last.millis(),
                person,
                recording,
                transcript,
                choices,
                samples.known(),
                desk,
                because,
                ending);
    }

    @Override
    public long clockMillis() {
        return view().nowMillis();
    }

    @Override
    public Optional<Refusal> perform(CallCommand command) {
        commands.add(command);
        return refusal;
    }

    @Override
    public void heardOut() {
        // The clock stands still here.
    }

    @Override
    public Scorecard scorecard() {
        return new SampleCard(samples, transcript).make(failed);
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
