package org.ringcraft.engine.scoring;

import static org.ringcraft.engine.scoring.ReplyDraft.in;

import org.junit.jupiter.api.Test;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Phase;
import org.ringcraft.engine.scenario.QuestionType;

class QuestioningPlainQuestionsTest {

    private final ScoringScene scene = new ScoringScene(
            in(Phase.DISCOVER, "open", Move.ASK).asking(QuestionType.OPEN).repeatable(),
            in(Phase.DISCOVER, "closed", Move.ASK).asking(QuestionType.CLOSED).repeatable(),
            in(Phase.DISCOVER, "leading", Move.ASK).asking(QuestionType.LEADING).repeatable(),
            in(Phase.DISCOVER, "stacked", Move.ASK)
                    .asking(QuestionType.MULTIPLE)
                    .repeatable(),
            in(Phase.RECOMMEND, "surely", Move.CLOSE).asking(QuestionType.LEADING));

    private final ScoringRule plain = new QuestioningRule.PlainQuestions(2);

    private ScoringCall call() {
        return scene.call().enters(Phase.DISCOVER);
    }

    @Test
    void allWerePlain() {
        call().says("open")
                .says("closed")
                .judge(plain)
                .full()
                .on()
                .counting(0, 2)
                .noBetter();
    }

    @Test
    void oneWasNot() {
        call().says("open")
                .says("leading")
                .judge(plain)
                .half()
                .on("-5 leading")
                .counting(1, 2)
                .notFatal()
                .better(5, "open");
    }

    @Test
    void moreWereNot() {
        call().says("leading")
                .says("stacked")
                .says("open")
                .judge(plain)
                .none()
                .on("-4 leading", "-5 stacked")
                .counting(2, 3)
                .better(4, "open");
    }

    @Test
    void aLeadingCloseIsALeadingQuestion() {
        call().says("open")
                .says("open")
                .enters(Phase.RECOMMEND)
                .says("surely")
                .judge(plain)
                .half()
                .on("-7 surely")
                .counting(1, 2);
    }

    @Test
    void tooFewToJudgeEarnNothing() {
        call().says("closed").judge(plain).none().on().counting(0, 1).better(4, "open");
    }
}
