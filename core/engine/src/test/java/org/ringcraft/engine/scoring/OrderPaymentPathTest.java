package org.ringcraft.engine.scoring;

import static org.ringcraft.engine.scoring.ReplyDraft.in;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ringcraft.engine.call.Decision;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Phase;

class OrderPaymentPathTest {

    private final ScoringScene scene = new ScoringScene(in(Phase.PAY, "number-please", Move.PROCESS));

    private final ScoringRule payment = new OrderRule.PaymentPath(List.of("fatal-breach"), List.of("major-breach"));

    private ScoringCall call(Decision decision) {
        return scene.call().enters(Phase.PAY).decides(decision);
    }

    @Test
    void withoutAYesThereIsNothingToPay() {
        call(Decision.NO).breaks("major-breach", "number-please").judge(payment).notApplicable();
    }

    @Test
    void keyedInWithTheRecordingPaused() {
        call(Decision.YES)
                .takesCard(false, true)
                .judge(payment)
                .full()
                .on("+5 card")
                .notFatal();
    }

    @Test
    void aRefusedCardIsNotThePlayersFault() {
        call(Decision.YES).takesCard(false, false).judge(payment).full().on("+5 card");
    }

    @Test
    void theRestWasNotAsItShouldBe() {
        call(Decision.YES)
                .takesCard(false, true)
                .breaks("major-breach", "recording")
                .judge(payment)
                .half()
                .on("+5 card", "-6 major-breach")
                .notFatal();
    }

    @Test
    void whileRecordingIsFatal() {
        call(Decision.YES)
                .takesCard(true, true)
                .breaks("fatal-breach", "card")
                .judge(payment)
                .none()
                .on("-5 card", "-6 fatal-breach")
                .fatal()
                .noBetter();
    }

    @Test
    void aCardInTheNotesIsFatalWithoutAYes() {
        call(Decision.NO)
                .breaks("fatal-breach", "note")
                .judge(payment)
                .none()
                .on("-5 fatal-breach")
                .fatal();
    }

    @Test
    void noCardWasTaken() {
        call(Decision.YES).judge(payment).none().on().notFatal();
    }

    @Test
    void anotherBreachIsAnotherLines() {
        call(Decision.YES)
                .takesCard(false, true)
                .breaks("minor-breach", "x")
                .judge(payment)
                .full();
    }
}
