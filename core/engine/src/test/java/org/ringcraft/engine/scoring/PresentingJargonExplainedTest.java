package org.ringcraft.engine.scoring;

import static org.ringcraft.engine.scoring.ReplyDraft.in;

import org.junit.jupiter.api.Test;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Phase;

class PresentingJargonExplainedTest {

    private final ScoringScene scene = new ScoringScene(
            in(Phase.PRESENT, "speed", Move.BENEFIT).tiedTo("speed"),
            in(Phase.PRESENT, "speed-gpon", Move.BENEFIT).tiedTo("speed").jargon("GPON"),
            in(Phase.PRESENT, "ont", Move.EXPLAIN).jargon("ONT").repeatable(),
            in(Phase.PRESENT, "ont-explained", Move.EXPLAIN)
                    .jargon("ONT")
                    .explaining("ONT")
                    .repeatable(),
            in(Phase.PRESENT, "deal", Move.OFFER).proposing("fibre-24"),
            in(Phase.OPEN, "lawful-processing", Move.DISCLOSE).jargon("processing"));

    private final ScoringRule plain = new PresentingRule.JargonExplained(2);

    private ScoringCall call() {
        return scene.call().enters(Phase.PRESENT).tells("speed");
    }

    @Test
    void explainedOrLeftOut() {
        call().says("ont-explained")
                .says("deal")
                .judge(plain)
                .full()
                .on()
                .counting(0, 2)
                .noBetter();
    }

    @Test
    void one() {
        call().says("ont")
                .says("deal")
                .judge(plain)
                .half()
                .on("-5 ont")
                .counting(1, 2)
                .notFatal()
                .better(5, "speed");
    }

    @Test
    void more() {
        call().says("ont")
                .says("ont")
                .judge(plain)
                .none()
                .on("-5 ont", "-6 ont")
                .counting(2, 2)
                .better(5, "speed");
    }

    @Test
    void jargonOutsideThePitchCountsToo() {
        scene.call()
                .says("lawful-processing")
                .enters(Phase.PRESENT)
                .says("ont-explained")
                .says("deal")
                .judge(plain)
                .half()
                .on("-3 lawful-processing")
                .counting(1, 2);
    }

    @Test
    void tooLittleToJudgeEarnsNothing() {
        call().says("deal").judge(plain).none().on().counting(0, 1);
    }
}
