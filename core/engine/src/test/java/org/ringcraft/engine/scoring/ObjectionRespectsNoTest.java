package org.ringcraft.engine.scoring;

import static org.ringcraft.engine.scoring.ReplyDraft.in;

import org.junit.jupiter.api.Test;
import org.ringcraft.engine.call.Decision;
import org.ringcraft.engine.scenario.HandleStep;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Phase;
import org.ringcraft.engine.scenario.QuestionType;

class ObjectionRespectsNoTest {

    private final ScoringScene scene = new ScoringScene(
            in(Phase.RECOMMEND, "fine", Move.PROCESS).acceptingNo(),
            in(Phase.RECOMMEND, "may-i-ask", Move.ASK).asking(QuestionType.OPEN),
            in(Phase.RECOMMEND, "so-it-is-dear", Move.REFLECT),
            in(Phase.RECOMMEND, "what-is-dear", Move.HANDLE).handling("dear", HandleStep.CLARIFY),
            in(Phase.RECOMMEND, "nonsense", Move.HANDLE).handling("dear", HandleStep.DISMISS),
            in(Phase.RECOMMEND, "close", Move.CLOSE).seekingYes().repeatable(),
            in(Phase.RECOMMEND, "push", Move.CLOSE).seekingYes().pressing(0.6).repeatable(),
            in(Phase.RECOMMEND, "extra", Move.EXTRA).offering("mesh"),
            in(Phase.RECOMMEND, "chat", Move.CHAT).repeatable());

    private final ScoringRule respects = new ObjectionRule.RespectsNo();

    private ScoringCall no() {
        return scene.call().enters(Phase.RECOMMEND).says("close").decides(Decision.NO);
    }

    @Test
    void neverNo() {
        scene.call()
                .enters(Phase.RECOMMEND)
                .says("close")
                .decides(Decision.THINK)
                .says("close")
                .decides(Decision.YES)
                .judge(respects)
                .notApplicable();
    }

    @Test
    void accepted() {
        no().says("fine")
                .judge(respects)
                .full()
                .on("+6 fine")
                .counting(0, 1)
                .notFatal()
                .noBetter();
    }

    @Test
    void askedAboutAndThenAskedOnceMore() {
        no().says("may-i-ask").says("close").judge(respects).full().on("+6 may-i-ask");
    }

    @Test
    void playedBackOrExplored() {
        no().says("so-it-is-dear")
                .says("what-is-dear")
                .judge(respects)
                .full()
                .on("+6 so-it-is-dear", "+7 what-is-dear");
    }

    @Test
    void nothingCameOfIt() {
        no().says("chat").judge(respects).half().on().counting(0, 0).better(6, "fine");
    }

    @Test
    void whatWasOpenBeforeTheNoIsNoBetter() {
        no().judge(respects).half().noBetter();
    }

    @Test
    void soldToAgainAtOnce() {
        no().says("close")
                .judge(respects)
                .none()
                .on("-6 close")
                .counting(1, 1)
                .notFatal()
                .better(6, "fine");
    }

    @Test
    void anExtraIsSellingToo() {
        no().says("extra").judge(respects).none().on("-6 extra");
    }

    @Test
    void brushedAside() {
        no().says("nonsense")
                .says("fine")
                .judge(respects)
                .none()
                .on("-6 nonsense", "+7 fine")
                .better(6, "fine");
    }

    @Test
    void pressureAfterAskingIsSellingAgain() {
        no().says("may-i-ask").says("push").judge(respects).none().on("+6 may-i-ask", "-7 push");
    }

    @Test
    void afterTheSecondNoThereIsNoThirdTime() {
        no().says("may-i-ask")
                .says("close")
                .decides(Decision.NO)
                .says("close")
                .judge(respects)
                .none()
                .on("+6 may-i-ask", "-9 close")
                .better(9, "fine");
    }

    @Test
    void onceTheyHaveThoughtBetterOfItItIsNoLongerANo() {
        no().says("may-i-ask")
                .says("close")
                .decides(Decision.THINK)
                .says("push")
                .judge(respects)
                .full()
                .on("+6 may-i-ask");
    }
}
