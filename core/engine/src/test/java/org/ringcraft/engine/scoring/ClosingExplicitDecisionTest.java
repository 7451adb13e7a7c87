package org.ringcraft.engine.scoring;

import static org.ringcraft.engine.scoring.ReplyDraft.in;

import org.junit.jupiter.api.Test;
import org.ringcraft.engine.call.Decision;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Phase;

class ClosingExplicitDecisionTest {

    private final ScoringScene scene = new ScoringScene(
            in(Phase.RECOMMEND, "close", Move.CLOSE).seekingYes(),
            in(Phase.RECOMMEND, "push", Move.CLOSE).seekingYes().pressing(0.5),
            in(Phase.RECOMMEND, "lie", Move.CLOSE).seekingYes().claiming("false"),
            in(Phase.RECOMMEND, "fine", Move.PROCESS).acceptingNo(),
            in(Phase.RECOMMEND, "brochure", Move.SIGNPOST),
            in(Phase.DISCOVER, "other-team", Move.SIGNPOST),
            in(Phase.RECOMMEND, "chat", Move.CHAT));

    private final ScoringRule explicit = new ClosingRule.ExplicitDecision();

    private ScoringCall call() {
        return scene.call().enters(Phase.RECOMMEND);
    }

    @Test
    void askedPlainly() {
        call().says("close")
                .judge(explicit)
                .full()
                .on("+4 close")
                .counting(1, 1)
                .notFatal()
                .noBetter();
    }

    @Test
    void aNoAcceptedIsADecisionToo() {
        call().says("fine").judge(explicit).full().on("+4 fine");
    }

    @Test
    void anotherRoadIsADecisionToo() {
        call().says("brochure").judge(explicit).full().on("+4 brochure");
    }

    @Test
    void butNotBeforeAnythingWasPresented() {
        scene.call()
                .enters(Phase.DISCOVER)
                .says("other-team")
                .judge(explicit)
                .none()
                .on()
                .noBetter();
    }

    @Test
    void withPressureBesides() {
        call().says("push")
                .says("close")
                .judge(explicit)
                .half()
                .on("-4 push", "+5 close")
                .counting(1, 2)
                .notFatal()
                .better(4, "close");
    }

    @Test
    void onlyWithPressure() {
        call().says("push").judge(explicit).none().on("-4 push").counting(0, 1).better(4, "close");
    }

    @Test
    void onlyWithAnUntruth() {
        call().says("lie").judge(explicit).none().on("-4 lie").better(4, "close");
    }

    @Test
    void anOrderThatNobodyAgreedToIsNoPlainDecision() {
        call().says("close")
                .decides(Decision.NO)
                .breaks("fatal-breach", "order")
                .judge(explicit)
                .half()
                .on("+4 close", "-6 fatal-breach")
                .counting(1, 2);
    }

    @Test
    void aBreachInAnOrderThatWasAgreedToIsAnotherLines() {
        call().says("close")
                .decides(Decision.YES)
                .breaks("fatal-breach", "order")
                .judge(explicit)
                .full()
                .on("+4 close");
    }

    @Test
    void neverAsked() {
        call().says("chat").judge(explicit).none().on().counting(0, 0).better(4, "close");
    }
}
