package org.ringcraft.engine.scoring;

import static org.ringcraft.engine.scoring.ReplyDraft.in;

import org.junit.jupiter.api.Test;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Phase;
import org.ringcraft.engine.scenario.QuestionType;

class QuestioningOpenBalanceTest {

    private final ScoringScene scene = new ScoringScene(
            in(Phase.DISCOVER, "open", Move.ASK)
                    .asking(QuestionType.OPEN)
                    .about("wifi")
                    .repeatable(),
            in(Phase.DISCOVER, "probe", Move.ASK)
                    .asking(QuestionType.PROBING)
                    .about("speed")
                    .repeatable(),
            in(Phase.DISCOVER, "closed", Move.ASK).asking(QuestionType.CLOSED).repeatable(),
            in(Phase.DISCOVER, "leading", Move.ASK).asking(QuestionType.LEADING).repeatable(),
            in(Phase.DISCOVER, "trial", Move.TRIAL_CLOSE).asking(QuestionType.OPEN),
            in(Phase.OPEN, "why", Move.ASK).asking(QuestionType.OPEN));

    private final ScoringRule balance = new QuestioningRule.OpenBalance(0.6, 0.4, 3);

    private ScoringCall call() {
        return scene.call().enters(Phase.DISCOVER);
    }

    @Test
    void mostWereOpenOrProbing() {
        call().says("open")
                .says("closed")
                .says("probe")
                .judge(balance)
                .full()
                .on("+4 open", "-5 closed", "+6 probe")
                .counting(2, 3)
                .sharing(2 / 3.0)
                .noBetter();
    }

    @Test
    void aGoodPartWas() {
        call().says("open")
                .says("probe")
                .says("closed")
                .says("leading")
                .judge(balance)
                .half()
                .on("+4 open", "+5 probe", "-6 closed", "-7 leading")
                .counting(2, 4)
                .notFatal()
                .better(6, "open");
    }

    @Test
    void fewWere() {
        call().says("closed")
                .says("closed")
                .says("open")
                .judge(balance)
                .none()
                .counting(1, 3)
                .better(4, "open");
    }

    @Test
    void tooFewToJudgeEarnNothing() {
        call().says("open")
                .says("open")
                .judge(balance)
                .none()
                .on("+4 open", "+5 open")
                .counting(2, 2);
    }

    @Test
    void questionsOutsideDiscoveryAndOtherMovesDoNotCount() {
        scene.call()
                .says("why")
                .enters(Phase.DISCOVER)
                .says("trial")
                .judge(balance)
                .none()
                .on()
                .counting(0, 0);
    }

    @Test
    void aQuestionAboutWhatIsKnownIsNoBetter() {
        call().tells("wifi").tells("speed").says("closed").judge(balance).none().noBetter();
    }
}
