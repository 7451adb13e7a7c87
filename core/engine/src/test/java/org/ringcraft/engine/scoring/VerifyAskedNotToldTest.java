package org.ringcraft.engine.scoring;

import static org.ringcraft.engine.scoring.ReplyDraft.in;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Phase;

class VerifyAskedNotToldTest {

    private final ScoringScene scene = new ScoringScene(
            in(Phase.VERIFY, "postcode", Move.VERIFY).checking("postcode"),
            in(Phase.VERIFY, "postcode-again", Move.VERIFY).checking("postcode"),
            in(Phase.VERIFY, "born", Move.VERIFY).checking("born"),
            in(Phase.VERIFY, "fed", Move.VERIFY).checking("born").breaking("major-breach"));

    private final ScoringRule asked = new VerifyRule.AskedNotTold(List.of("major-breach"));

    private ScoringCall call() {
        return scene.call().enters(Phase.VERIFY);
    }

    @Test
    void allThatIsNeededWasAskedFor() {
        call().says("postcode")
                .says("born")
                .judge(asked)
                .full()
                .on("+4 postcode", "+5 born")
                .counting(2, 2)
                .noBetter();
    }

    @Test
    void someOfIt() {
        call().says("postcode")
                .judge(asked)
                .half()
                .on("+4 postcode")
                .counting(1, 2)
                .notFatal()
                .better(4, "born");
    }

    @Test
    void theSameThingTwiceIsOneThing() {
        call().says("postcode")
                .says("postcode-again")
                .judge(asked)
                .half()
                .on("+4 postcode", "+5 postcode-again")
                .counting(1, 2)
                .better(4, "born");
    }

    @Test
    void feedingTheAnswerLosesIt() {
        call().says("postcode")
                .says("fed")
                .breaks("major-breach", "fed")
                .says("born")
                .judge(asked)
                .none()
                .on("+4 postcode", "+5 fed", "-6 major-breach", "+7 born")
                .counting(2, 2)
                .notFatal()
                .better(5, "postcode-again");
    }

    @Test
    void anotherBreachDoesNot() {
        call().says("postcode")
                .says("born")
                .breaks("minor-breach", "born")
                .judge(asked)
                .full();
    }

    @Test
    void nothingWasAsked() {
        scene.call().judge(asked).none().on().counting(0, 2).noBetter();
    }
}
