package org.ringcraft.engine.scoring;

import static org.ringcraft.engine.scoring.ReplyDraft.in;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Phase;

class VerifyVerifiedFirstTest {

    private final ScoringScene scene = new ScoringScene(
            in(Phase.VERIFY, "postcode", Move.VERIFY).checking("postcode"),
            in(Phase.VERIFY, "fed", Move.VERIFY).checking("born").breaking("major-breach"),
            in(Phase.VERIFY, "your-contract", Move.EXPLAIN));

    private final ScoringRule verified = new VerifyRule.VerifiedFirst(List.of("fatal-breach"));

    private ScoringCall call() {
        return scene.call().enters(Phase.VERIFY);
    }

    @Test
    void bothChecksMatched() {
        call().checks("postcode", true)
                .checks("born", true)
                .judge(verified)
                .full()
                .on("+4 postcode", "+5 born")
                .notFatal()
                .noBetter();
    }

    @Test
    void aCallerWhoFailedAndWasTurnedAwayIsAsGood() {
        call().checks("postcode", true)
                .checks("born", false)
                .judge(verified)
                .full()
                .on("+4 postcode");
    }

    @Test
    void neverVerifiedAndNothingOfTheAccountSaid() {
        call().says("your-contract")
                .checks("postcode", true)
                .judge(verified)
                .none()
                .on("+5 postcode")
                .notFatal()
                .better(4, "postcode");
    }

    @Test
    void theAccountSpokenOfFirstIsFatal() {
        call().says("your-contract")
                .breaks("fatal-breach", "your-contract")
                .checks("postcode", true)
                .checks("born", true)
                .judge(verified)
                .none()
                .on("-5 fatal-breach", "+6 postcode", "+7 born")
                .fatal()
                .better(4, "postcode");
    }

    @Test
    void aLineThatBreaksARuleIsNeverTheBetterOne() {
        new ScoringScene(
                        in(Phase.VERIFY, "fed", Move.VERIFY).checking("born").breaking("major-breach"),
                        in(Phase.VERIFY, "your-contract", Move.EXPLAIN))
                .call()
                .enters(Phase.VERIFY)
                .says("your-contract")
                .judge(verified)
                .none()
                .noBetter();
    }

    @Test
    void checksBeforeTheGreetingAreNoExample() {
        new ScoringScene(
                        in(Phase.OPEN, "checks-first", Move.VERIFY).checking("postcode"),
                        in(Phase.OPEN, "hello", Move.GREET),
                        in(Phase.VERIFY, "postcode", Move.VERIFY).checking("born"),
                        in(Phase.VERIFY, "never-mind", Move.PROCESS))
                .call()
                .says("hello")
                .enters(Phase.VERIFY)
                .says("never-mind")
                .judge(verified)
                .none()
                .better(5, "postcode");
    }
}
