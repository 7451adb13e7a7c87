package org.ringcraft.engine.scoring;

import static org.ringcraft.engine.scoring.ReplyDraft.in;

import org.junit.jupiter.api.Test;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Phase;
import org.ringcraft.engine.scenario.QuestionType;

class ListeningCuesTakenUpTest {

    private final ScoringScene scene = new ScoringScene(
            in(Phase.DISCOVER, "chat", Move.CHAT).repeatable(),
            in(Phase.DISCOVER, "closed", Move.ASK).asking(QuestionType.CLOSED).about("speed"),
            in(Phase.DISCOVER, "fast", Move.BENEFIT).tiedTo("wifi"),
            in(Phase.DISCOVER, "sum", Move.SUMMARISE).summing("price"),
            in(Phase.DISCOVER, "reflect", Move.REFLECT).about("price"));

    private final ScoringRule taken = new ListeningRule.CuesTakenUp(0.6, 0.35, 2);

    private ScoringCall call() {
        return scene.call().enters(Phase.DISCOVER);
    }

    @Test
    void askedAboutAnsweredAndPlayedBack() {
        call().hints("speed")
                .says("closed")
                .tells("wifi")
                .says("fast")
                .hears("price-told")
                .says("sum")
                .judge(taken)
                .full()
                .on("+5 closed", "+7 fast", "+9 sum")
                .counting(3, 3)
                .noBetter();
    }

    @Test
    void halfOfIt() {
        call().hints("speed")
                .tells("price")
                .says("closed")
                .says("chat")
                .judge(taken)
                .half()
                .on("-5 price", "+6 closed")
                .counting(1, 2)
                .notFatal()
                .better(6, "reflect");
    }

    @Test
    void tooLate() {
        call().tells("price")
                .says("chat")
                .says("chat")
                .says("sum")
                .judge(taken)
                .none()
                .on("-4 price")
                .counting(0, 1)
                .better(5, "reflect");
    }

    @Test
    void nothingCameOutAndNothingIsEarned() {
        call().guards("speed")
                .says("chat")
                .judge(taken)
                .none()
                .on()
                .counting(0, 0)
                .noBetter();
    }

    @Test
    void whatCameOutLastCouldNotBeTakenUp() {
        call().hints("speed")
                .says("closed")
                .tells("price")
                .judge(taken)
                .full()
                .on("+5 closed")
                .counting(1, 1);
    }
}
