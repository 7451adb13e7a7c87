package org.ringcraft.engine.scoring;

import static org.ringcraft.engine.scoring.ReplyDraft.in;

import org.junit.jupiter.api.Test;
import org.ringcraft.engine.call.Decision;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Phase;

class ClosingTrialCloseTest {

    private final ScoringScene scene = new ScoringScene(
            in(Phase.RECOMMEND, "trial", Move.TRIAL_CLOSE),
            in(Phase.RECOMMEND, "trial-late", Move.TRIAL_CLOSE).when("undecided"),
            in(Phase.RECOMMEND, "trial-falsely", Move.TRIAL_CLOSE).claiming("false"),
            in(Phase.RECOMMEND, "close", Move.CLOSE).seekingYes(),
            in(Phase.RECOMMEND, "chat", Move.CHAT));

    private final ScoringRule trial = new ClosingRule.TrialClose();

    private ScoringCall call() {
        return scene.call().enters(Phase.RECOMMEND);
    }

    @Test
    void beforeTheQuestion() {
        call().says("trial")
                .says("close")
                .judge(trial)
                .full()
                .on("+4 trial")
                .notFatal()
                .noBetter();
    }

    @Test
    void withoutAQuestionAtAll() {
        call().says("trial").judge(trial).full().on("+4 trial");
    }

    @Test
    void afterTheQuestion() {
        call().says("close")
                .decides(Decision.THINK)
                .says("trial-late")
                .judge(trial)
                .half()
                .on("-4 close", "+6 trial-late")
                .notFatal()
                .better(4, "trial");
    }

    @Test
    void afterItNothingIsBetterAnyMore() {
        ScoringScene late = new ScoringScene(
                in(Phase.RECOMMEND, "trial-late", Move.TRIAL_CLOSE).when("undecided"),
                in(Phase.RECOMMEND, "close", Move.CLOSE).seekingYes(),
                in(Phase.RECOMMEND, "chat", Move.CHAT));
        late.call()
                .enters(Phase.RECOMMEND)
                .says("close")
                .decides(Decision.THINK)
                .says("chat")
                .says("trial-late")
                .judge(trial)
                .half()
                .noBetter();
    }

    @Test
    void neverTested() {
        call().says("close").judge(trial).none().on("-4 close").notFatal().better(4, "trial");
    }

    @Test
    void aTestThatBreaksARuleIsNone() {
        call().says("trial-falsely").judge(trial).none().on().better(4, "trial");
    }
}
