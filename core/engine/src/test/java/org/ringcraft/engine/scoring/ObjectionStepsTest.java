package org.ringcraft.engine.scoring;

import static org.ringcraft.engine.scoring.ReplyDraft.in;

import org.junit.jupiter.api.Test;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.scenario.HandleStep;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Phase;
import org.ringcraft.engine.scenario.QuestionType;

class ObjectionStepsTest {

    private final ScoringScene scene = new ScoringScene(
            in(Phase.OBJECTIONS, "explore", Move.HANDLE).handling("dear", HandleStep.CLARIFY),
            in(Phase.OBJECTIONS, "answer", Move.HANDLE).handling("dear", HandleStep.ANSWER),
            in(Phase.OBJECTIONS, "answer-falsely", Move.HANDLE)
                    .handling("dear", HandleStep.ANSWER)
                    .claiming("false"),
            in(Phase.OBJECTIONS, "check", Move.HANDLE).handling("dear", HandleStep.CHECK),
            in(Phase.OBJECTIONS, "dismiss", Move.HANDLE).handling("dear", HandleStep.DISMISS),
            in(Phase.OBJECTIONS, "too-long-why", Move.HANDLE).handling("long", HandleStep.CLARIFY),
            in(Phase.OBJECTIONS, "reflect", Move.REFLECT),
            in(Phase.OBJECTIONS, "open", Move.ASK).asking(QuestionType.OPEN),
            in(Phase.OBJECTIONS, "chat", Move.CHAT).repeatable());

    private final ScoringRule steps = new ObjectionRule.Steps(0.75, 0.4);

    private ScoringCall dear() {
        return scene.call().enters(Phase.OBJECTIONS).objects("dear");
    }

    @Test
    void nothingWasObjected() {
        scene.call().judge(steps).notApplicable();
    }

    @Test
    void exploredAnsweredAndChecked() {
        dear().says("explore")
                .says("answer")
                .says("check")
                .judge(steps)
                .full()
                .on("+5 explore", "+6 answer", "+7 check")
                .sharing(1)
                .counting(1, 1)
                .notFatal()
                .noBetter();
    }

    @Test
    void anAnswerThatSettlesItNeedsNoCheck() {
        dear().says("explore")
                .says("answer")
                .settles("dear")
                .judge(steps)
                .full()
                .sharing(1);
    }

    @Test
    void anAnswerAloneEarnsHalf() {
        dear().says("answer")
                .judge(steps)
                .half()
                .on("+5 answer")
                .sharing(0.5)
                .notFatal()
                .noBetter();
    }

    @Test
    void exploringAloneIsTooLittle() {
        dear().says("explore")
                .says("chat")
                .judge(steps)
                .none()
                .on("-4 dear", "+5 explore")
                .sharing(1 / 3.0)
                .better(6, "answer");
    }

    @Test
    void brushingItAsideIsNoStep() {
        dear().says("dismiss")
                .judge(steps)
                .none()
                .on("-4 dear", "-5 dismiss")
                .sharing(0)
                .better(5, "explore");
    }

    @Test
    void aFalseAnswerIsNeverTheBetterLine() {
        new ScoringScene(
                        in(Phase.OBJECTIONS, "answer-falsely", Move.HANDLE)
                                .handling("dear", HandleStep.ANSWER)
                                .claiming("false"),
                        in(Phase.OBJECTIONS, "chat", Move.CHAT))
                .call()
                .enters(Phase.OBJECTIONS)
                .objects("dear")
                .says("chat")
                .judge(steps)
                .none()
                .noBetter();
    }

    @Test
    void resistanceThatAReflectionDissolvesNeedsNothingMore() {
        scene.call()
                .enters(Phase.OBJECTIONS)
                .resists("dear")
                .says("reflect")
                .settles("dear")
                .judge(steps)
                .full()
                .on("+5 reflect")
                .sharing(1);
    }

    @Test
    void anOpenQuestionExploresItToo() {
        scene.call()
                .enters(Phase.OBJECTIONS)
                .resists("dear")
                .says("open")
                .moves("dear", CallEvent.Standing.VOICED)
                .says("answer")
                .judge(steps)
                .full()
                .on("+5 open", "+7 answer")
                .sharing(5 / 6.0);
    }

    @Test
    void stepsTakenBeforeItCameUpDoNotCount() {
        scene.call()
                .enters(Phase.OBJECTIONS)
                .says("answer")
                .objects("dear")
                .judge(steps)
                .none()
                .on("-5 dear");
    }

    @Test
    void oneOfTwo() {
        dear().says("explore")
                .says("answer")
                .settles("dear")
                .objects("long")
                .says("chat")
                .judge(steps)
                .half()
                .on("+5 explore", "+6 answer", "-8 long")
                .counting(2, 2)
                .sharing((1 / 3.0 + 1 / 2.0) / 2)
                .better(9, "too-long-why");
    }

    @Test
    void whatALineOfTheScenarioObjectsCountsOnce() {
        scene.call()
                .enters(Phase.OBJECTIONS)
                .hears("dear-said")
                .says("chat")
                .hears("dear-said")
                .judge(steps)
                .none()
                .on("-4 dear")
                .counting(1, 1)
                .better(5, "explore");
    }
}
