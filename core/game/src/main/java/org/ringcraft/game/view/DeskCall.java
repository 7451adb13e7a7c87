package org.ringcraft.game.view;

import java.util.Optional;
import java.util.function.Consumer;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallView;
import org.ringcraft.engine.call.Refusal;
import org.ringcraft.engine.call.Stage;
import org.ringcraft.engine.call.Step;
import org.ringcraft.engine.scoring.Scorecard;
import org.ringcraft.io.clock.CallClock;
import org.ringcraft.io.desk.CallDesk;

/** A call at a {@link CallDesk}, in the time of the screen. */
final class DeskCall implements LiveCall {

    private final CallDesk desk;
    private final CallClock clock;
    private final Consumer<CallDesk> ended;
    private final Consumer<CallDesk> left;

    /**
     * @param ended hears of the end
     * @param left lets go of the call when the player does
     */
    DeskCall(CallDesk desk, CallClock clock, Consumer<CallDesk> ended, Consumer<CallDesk> left) {
        this.desk = desk;
        this.clock = clock;
        this.ended = ended;
        this.left = left;
    }

    @Override
    public CallChoice choice() {
        return CallSetups.choice(desk.setup());
    }

    @Override
    public CallView view() {
        return desk.view();
    }

    @Override
    public long clockMillis() {
        return desk.clockMillis();
    }

    /**
     * The player's own words are on the screen at once, and nobody waits while they are said: their time passes, and the
     * customer's words begin.
     */
    @Override
    public Optional<Refusal> perform(CallCommand command) {
        boolean speaking = clock.showing(desk.state()) < desk.state().now();
        int heard = lastWords();
        Step step = desk.perform(command);
        if (step instanceof Step.Refused refused) {
            return Optional.of(refused.refusal());
        }
        if (desk.state().stage() == Stage.ENDED) {
            ended.accept(desk);
        }
        if (lastWords() > heard) {
            clock.setTo(desk.state().spokeAt());
        } else if (!speaking) {
            clock.setTo(desk.state().now());
        }
        return Optional.empty();
    }

    /** Returns the number of the customer's last words. */
    private int lastWords() {
        return desk.view().transcript().stream()
                .filter(said -> said.speaker() == CallView.Speaker.CUSTOMER)
                .mapToInt(CallView.Utterance::event)
                .max()
                .orElse(0);
    }

    @Override
    public void heardOut() {
        if (clock.showing(desk.state()) < desk.state().now()) {
            clock.setTo(desk.state().now());
        }
    }

    @Override
    public Scorecard scorecard() {
        return desk.scorecard();
    }

    @Override
    public void close() {
        left.accept(desk);
    }
}
