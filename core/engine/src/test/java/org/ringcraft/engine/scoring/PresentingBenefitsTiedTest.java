package org.ringcraft.engine.scoring;

import static org.ringcraft.engine.scoring.ReplyDraft.in;

import org.junit.jupiter.api.Test;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Phase;

class PresentingBenefitsTiedTest {

    private final ScoringScene scene = new ScoringScene(
            in(Phase.PRESENT, "speed", Move.BENEFIT).tiedTo("speed"),
            in(Phase.PRESENT, "price", Move.BENEFIT).tiedTo("price"),
            in(Phase.PRESENT, "wifi", Move.BENEFIT).tiedTo("wifi"),
            in(Phase.PRESENT, "brochure", Move.BENEFIT).untied().repeatable(),
            in(Phase.PRESENT, "plain", Move.EXPLAIN));

    private final ScoringRule tied = new PresentingRule.BenefitsTied(0.75, 0.5, 2);

    private ScoringCall call() {
        return scene.call().enters(Phase.PRESENT).tells("speed").hints("price");
    }

    @Test
    void tiedToWhatWasHeard() {
        call().says("speed")
                .says("price")
                .says("plain")
                .judge(tied)
                .full()
                .on("+6 speed", "+7 price")
                .counting(2, 2)
                .notFatal()
                .noBetter();
    }

    @Test
    void oneAloneEarnsHalf() {
        call().says("speed").judge(tied).half().on("+6 speed").counting(1, 1);
    }

    @Test
    void halfOfThemLoose() {
        call().says("brochure")
                .says("brochure")
                .says("speed")
                .says("price")
                .judge(tied)
                .half()
                .on("-6 brochure", "-7 brochure", "+8 speed", "+9 price")
                .counting(2, 4)
                .better(6, "speed");
    }

    @Test
    void aNeedThatNobodySpokeOfIsAGuess() {
        call().says("wifi").judge(tied).none().on("-6 wifi").counting(0, 1).better(6, "speed");
    }

    @Test
    void nothingWasPresented() {
        call().says("plain").judge(tied).none().on().counting(0, 0).better(6, "speed");
    }
}
