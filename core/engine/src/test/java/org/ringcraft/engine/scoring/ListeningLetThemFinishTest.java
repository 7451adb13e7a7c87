package org.ringcraft.engine.scoring;

import static org.ringcraft.engine.scoring.ReplyDraft.in;

import org.junit.jupiter.api.Test;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Phase;

class ListeningLetThemFinishTest {

    private final ScoringScene scene =
            new ScoringScene(in(Phase.OPEN, "chat", Move.CHAT).repeatable());

    private final ScoringRule finish = new ListeningRule.LetThemFinish(3);

    @Test
    void never() {
        scene.call()
                .says("chat")
                .says("chat")
                .says("chat")
                .judge(finish)
                .full()
                .on()
                .counting(0, 3)
                .noBetter();
    }

    @Test
    void once() {
        scene.call()
                .says("chat")
                .cutsInWith("chat")
                .says("chat")
                .judge(finish)
                .half()
                .on("-4 chat")
                .counting(1, 3)
                .notFatal()
                .noBetter();
    }

    @Test
    void twice() {
        scene.call()
                .cutsInWith("chat")
                .cutsInWith("chat")
                .says("chat")
                .judge(finish)
                .none()
                .on("-3 chat", "-4 chat")
                .counting(2, 3);
    }

    @Test
    void tooShortToJudge() {
        scene.call().says("chat").says("chat").judge(finish).none().on().counting(0, 2);
    }
}
