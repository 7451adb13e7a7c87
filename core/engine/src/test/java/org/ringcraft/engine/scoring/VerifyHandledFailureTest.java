package org.ringcraft.engine.scoring;

import static org.ringcraft.engine.scoring.ReplyDraft.in;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Phase;

class VerifyHandledFailureTest {

    private final ScoringScene scene = new ScoringScene(
            in(Phase.VERIFY, "postcode", Move.VERIFY).checking("postcode").repeatable(),
            in(Phase.VERIFY, "born", Move.VERIFY).checking("born"),
            in(Phase.VERIFY, "in-a-shop", Move.SIGNPOST),
            in(Phase.VERIFY, "close-enough", Move.PROCESS));

    private final ScoringRule handled = new VerifyRule.HandledFailure(List.of("fatal-breach"));

    private ScoringCall failed() {
        return scene.call().enters(Phase.VERIFY).says("postcode").checks("postcode", false);
    }

    @Test
    void noCheckFailed() {
        scene.call()
                .enters(Phase.VERIFY)
                .says("postcode")
                .checks("postcode", true)
                .judge(handled)
                .notApplicable();
    }

    @Test
    void askedAnotherWay() {
        failed().says("born")
                .checks("born", true)
                .judge(handled)
                .full()
                .on("+6 born", "+7 born")
                .notFatal();
    }

    @Test
    void anotherRoadWasShown() {
        failed().says("in-a-shop").judge(handled).full().on("+6 in-a-shop").noBetter();
    }

    @Test
    void leftAloneWithoutAnotherRoad() {
        failed().says("close-enough").judge(handled).half().on().notFatal().better(6, "postcode");
    }

    @Test
    void whatWasOpenBeforeTheFailureIsNoBetter() {
        scene.call()
                .enters(Phase.VERIFY)
                .says("close-enough")
                .says("postcode")
                .checks("postcode", false)
                .judge(handled)
                .half()
                .noBetter();
    }

    @Test
    void goingOnAllTheSameIsFatal() {
        failed().says("close-enough")
                .breaks("fatal-breach", "close-enough")
                .says("in-a-shop")
                .judge(handled)
                .none()
                .on("-7 fatal-breach", "+8 in-a-shop")
                .fatal()
                .better(6, "postcode");
    }

    @Test
    void aBreachBeforeTheFailureIsAnotherLines() {
        scene.call()
                .enters(Phase.VERIFY)
                .breaks("fatal-breach", "close-enough")
                .checks("postcode", false)
                .says("in-a-shop")
                .judge(handled)
                .full()
                .on("+6 in-a-shop");
    }
}
