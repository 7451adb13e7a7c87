package org.ringcraft.engine.scoring;

import static org.ringcraft.engine.scoring.ReplyDraft.in;

import org.junit.jupiter.api.Test;
import org.ringcraft.engine.scenario.HandleStep;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Phase;

class ObjectionAnsweredTrulyTest {

    private final ScoringScene scene = new ScoringScene(
            in(Phase.OBJECTIONS, "answer", Move.HANDLE)
                    .handling("dear", HandleStep.ANSWER)
                    .claiming("true"),
            in(Phase.OBJECTIONS, "answer-falsely", Move.HANDLE)
                    .handling("dear", HandleStep.ANSWER)
                    .claiming("false"),
            in(Phase.OBJECTIONS, "answer-rudely", Move.HANDLE)
                    .handling("dear", HandleStep.ANSWER)
                    .breaking("minor-breach"),
            in(Phase.OBJECTIONS, "dismiss", Move.HANDLE).handling("dear", HandleStep.DISMISS),
            in(Phase.OBJECTIONS, "explore", Move.HANDLE).handling("dear", HandleStep.CLARIFY),
            in(Phase.OBJECTIONS, "reflect", Move.REFLECT));

    private final ScoringRule truly = new ObjectionRule.AnsweredTruly();

    private ScoringCall dear() {
        return scene.call().enters(Phase.OBJECTIONS).objects("dear");
    }

    @Test
    void nothingWasObjected() {
        scene.call()
                .enters(Phase.OBJECTIONS)
                .says("answer-falsely")
                .judge(truly)
                .notApplicable();
    }

    @Test
    void aTrueAnswer() {
        dear().says("answer")
                .judge(truly)
                .full()
                .on("+5 answer")
                .counting(1, 1)
                .notFatal()
                .noBetter();
    }

    @Test
    void noAnswerIsNeededWhenItIsGone() {
        scene.call()
                .enters(Phase.OBJECTIONS)
                .resists("dear")
                .says("reflect")
                .settles("dear")
                .judge(truly)
                .full()
                .on();
    }

    @Test
    void anythingUntrue() {
        dear().says("answer-falsely")
                .says("answer")
                .judge(truly)
                .none()
                .on("-5 answer-falsely", "+6 answer")
                .counting(1, 2)
                .notFatal()
                .better(5, "answer");
    }

    @Test
    void aBreachInTheAnswer() {
        dear().says("answer-rudely").judge(truly).none().on("-5 answer-rudely").better(5, "answer");
    }

    @Test
    void brushedAside() {
        dear().says("dismiss")
                .settles("dear")
                .judge(truly)
                .none()
                .on("-5 dismiss")
                .counting(0, 1)
                .better(5, "answer");
    }

    @Test
    void neverAnswered() {
        dear().says("explore").judge(truly).none().on().counting(0, 0).better(5, "answer");
    }
}
