package org.ringcraft.engine.scoring;

import static org.ringcraft.engine.scoring.ReplyDraft.in;

import org.junit.jupiter.api.Test;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Phase;

class ExtraNeedLinkedTest {

    private final ScoringScene scene = new ScoringScene(
            in(Phase.RECOMMEND, "deal", Move.OFFER).proposing("fibre-24"),
            in(Phase.RECOMMEND, "chat", Move.CHAT),
            in(Phase.RECOMMEND, "mesh", Move.EXTRA).offering("mesh"),
            in(Phase.RECOMMEND, "mesh-again", Move.EXTRA).offering("mesh"),
            in(Phase.RECOMMEND, "sim", Move.EXTRA).offering("sim"),
            in(Phase.RECOMMEND, "sim-rudely", Move.EXTRA).offering("sim").breaking("minor-breach"));

    private final ScoringRule linked = new ExtraRule.NeedLinked(0.5);

    private ScoringCall call() {
        return scene.call().enters(Phase.RECOMMEND);
    }

    @Test
    void meetsAKnownNeed() {
        call().tells("wifi")
                .says("deal")
                .says("mesh")
                .judge(linked)
                .full()
                .on("+6 mesh")
                .counting(1, 1)
                .notFatal()
                .noBetter();
    }

    @Test
    void oneOfTwoDoes() {
        call().tells("wifi")
                .says("deal")
                .says("sim")
                .says("mesh")
                .judge(linked)
                .half()
                .on("-6 sim", "+7 mesh")
                .counting(1, 2)
                .better(6, "mesh");
    }

    @Test
    void meetsTooLittle() {
        call().tells("price")
                .says("mesh")
                .judge(linked)
                .none()
                .on("-5 mesh")
                .counting(0, 1)
                .noBetter();
    }

    @Test
    void aCueIsNotYetAKnownNeed() {
        call().hints("wifi").says("mesh").tells("wifi").judge(linked).none().on("-5 mesh");
    }

    @Test
    void somebodyElsesNeedIsNotThisCustomers() {
        call().tells("telly").says("sim").judge(linked).none().on("-5 sim");
    }

    @Test
    void theOccasionWasMissed() {
        call().tells("wifi")
                .says("deal")
                .says("chat")
                .judge(linked)
                .none()
                .on()
                .counting(0, 0)
                .better(5, "mesh");
    }

    @Test
    void nothingWouldHaveMetANeed() {
        call().tells("speed").says("deal").judge(linked).notApplicable();
    }

    @Test
    void beforeTheOfferThereIsNoOccasion() {
        call().tells("wifi").says("chat").judge(linked).notApplicable();
    }
}
