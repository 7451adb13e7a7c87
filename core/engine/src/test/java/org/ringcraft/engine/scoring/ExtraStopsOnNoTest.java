package org.ringcraft.engine.scoring;

import static org.ringcraft.engine.scoring.ReplyDraft.in;

import org.junit.jupiter.api.Test;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Phase;

class ExtraStopsOnNoTest {

    private final ScoringScene scene = new ScoringScene(
            in(Phase.RECOMMEND, "mesh", Move.EXTRA).offering("mesh").repeatable(),
            in(Phase.RECOMMEND, "sim", Move.EXTRA).offering("sim"),
            in(Phase.RECOMMEND, "chat", Move.CHAT));

    private final ScoringRule stops = new ExtraRule.StopsOnNo();

    private ScoringCall declined() {
        return scene.call().enters(Phase.RECOMMEND).says("mesh").declines("mesh");
    }

    @Test
    void nothingWasTurnedDown() {
        scene.call()
                .enters(Phase.RECOMMEND)
                .says("mesh")
                .agreesTo("mesh")
                .judge(stops)
                .notApplicable();
    }

    @Test
    void letItBe() {
        declined().says("chat").judge(stops).full().on().counting(0, 1).notFatal();
    }

    @Test
    void somethingElseMayBeOffered() {
        declined().says("sim").declines("sim").judge(stops).full().on();
    }

    @Test
    void offeredOnceMore() {
        declined()
                .says("mesh")
                .declines("mesh")
                .judge(stops)
                .half()
                .on("-6 mesh")
                .counting(1, 1)
                .noBetter();
    }

    @Test
    void offeredAgainAndAgain() {
        declined()
                .says("mesh")
                .declines("mesh")
                .says("mesh")
                .agreesTo("mesh")
                .judge(stops)
                .none()
                .on("-6 mesh", "-8 mesh")
                .counting(2, 1);
    }
}
