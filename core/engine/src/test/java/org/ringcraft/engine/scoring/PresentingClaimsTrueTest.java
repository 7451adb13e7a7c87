package org.ringcraft.engine.scoring;

import static org.ringcraft.engine.scoring.ReplyDraft.in;

import org.junit.jupiter.api.Test;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Phase;

class PresentingClaimsTrueTest {

    private final ScoringScene scene = new ScoringScene(
            in(Phase.PRESENT, "true-one", Move.EXPLAIN).claiming("true"),
            in(Phase.PRESENT, "true-two", Move.EXPLAIN).claiming("true", "true"),
            in(Phase.PRESENT, "mixed", Move.EXPLAIN).claiming("true", "false"),
            in(Phase.PRESENT, "nothing", Move.CHAT));

    private final ScoringRule honest = new PresentingRule.ClaimsTrue();

    private ScoringCall call() {
        return scene.call().enters(Phase.PRESENT);
    }

    @Test
    void allTrue() {
        call().says("true-one")
                .says("true-two")
                .judge(honest)
                .full()
                .on("+4 true-one", "+5 true-two")
                .counting(2, 2)
                .notFatal()
                .noBetter();
    }

    @Test
    void oneFalseClaimIsFatal() {
        call().says("true-one")
                .says("mixed")
                .judge(honest)
                .none()
                .on("+4 true-one", "-5 mixed")
                .counting(1, 2)
                .fatal()
                .better(5, "true-two");
    }

    @Test
    void nothingClaimedEarnsNothing() {
        call().says("nothing")
                .judge(honest)
                .none()
                .on()
                .counting(0, 0)
                .notFatal()
                .better(4, "true-one");
    }

    @Test
    void whatWasTrueBesideItDoesNotHelp() {
        ScoringScene twice = new ScoringScene(
                in(Phase.PRESENT, "true-one", Move.EXPLAIN).claiming("true"),
                in(Phase.PRESENT, "lie", Move.EXPLAIN).claiming("false").repeatable());
        twice.call()
                .enters(Phase.PRESENT)
                .says("lie")
                .says("lie")
                .says("true-one")
                .judge(honest)
                .none()
                .on("-4 lie", "-5 lie", "+6 true-one")
                .counting(1, 3)
                .fatal()
                .better(4, "true-one");
    }
}
