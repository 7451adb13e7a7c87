package org.ringcraft.engine.scoring;

import static org.ringcraft.engine.scoring.ReplyDraft.in;

import org.junit.jupiter.api.Test;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Phase;

class ExtraRightMomentTest {

    private final ScoringScene scene = new ScoringScene(
            in(Phase.RECOMMEND, "deal", Move.OFFER).proposing("fibre-24"),
            in(Phase.RECOMMEND, "mesh", Move.EXTRA).offering("mesh").repeatable());

    private final ScoringRule moment = new ExtraRule.RightMoment();

    private ScoringCall call() {
        return scene.call().enters(Phase.RECOMMEND);
    }

    @Test
    void nothingWasOffered() {
        call().says("deal").judge(moment).notApplicable();
    }

    @Test
    void afterTheProposal() {
        call().says("deal")
                .says("mesh")
                .judge(moment)
                .full()
                .on("+5 mesh")
                .counting(1, 1)
                .notFatal();
    }

    @Test
    void beforeIt() {
        call().says("mesh")
                .says("deal")
                .judge(moment)
                .none()
                .on("-4 mesh")
                .counting(0, 1)
                .noBetter();
    }

    @Test
    void whileSomethingStandsInTheWay() {
        call().says("deal").objects("dear").says("mesh").judge(moment).none().on("-6 mesh");
    }

    @Test
    void onceItIsOutOfTheWay() {
        call().says("deal")
                .objects("dear")
                .settles("dear")
                .says("mesh")
                .judge(moment)
                .full()
                .on("+7 mesh");
    }

    @Test
    void onceTooEarly() {
        call().says("mesh")
                .says("deal")
                .says("mesh")
                .judge(moment)
                .half()
                .on("-4 mesh", "+6 mesh")
                .counting(1, 2);
    }
}
