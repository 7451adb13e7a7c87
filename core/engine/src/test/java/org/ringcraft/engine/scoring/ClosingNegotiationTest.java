package org.ringcraft.engine.scoring;

import static org.ringcraft.engine.scoring.ReplyDraft.in;

import org.junit.jupiter.api.Test;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Phase;

class ClosingNegotiationTest {

    private final ScoringScene scene = new ScoringScene(
            in(Phase.OBJECTIONS, "trade", Move.NEGOTIATE).conceding("setup-fee").trading(),
            in(Phase.OBJECTIONS, "give", Move.NEGOTIATE).conceding("setup-fee"),
            in(Phase.OBJECTIONS, "waive-rise", Move.NEGOTIATE)
                    .conceding("price-rise")
                    .trading(),
            in(Phase.OBJECTIONS, "hold-rise", Move.NEGOTIATE).holding("price-rise"),
            in(Phase.OBJECTIONS, "hold-fee", Move.NEGOTIATE).holding("setup-fee"),
            in(Phase.OBJECTIONS, "chat", Move.CHAT));

    private final ScoringRule negotiation = new ClosingRule.Negotiation();

    private ScoringCall call() {
        return scene.call().enters(Phase.OBJECTIONS);
    }

    @Test
    void nothingWasNegotiated() {
        call().says("chat").says("hold-fee").judge(negotiation).notApplicable();
    }

    @Test
    void tradedAndHeld() {
        call().says("trade")
                .says("hold-rise")
                .judge(negotiation)
                .full()
                .on("+4 trade", "+5 hold-rise")
                .counting(2, 2)
                .notFatal()
                .noBetter();
    }

    @Test
    void givenAway() {
        call().says("hold-rise")
                .says("give")
                .judge(negotiation)
                .half()
                .on("+4 hold-rise", "-5 give")
                .counting(1, 2)
                .better(5, "trade");
    }

    @Test
    void notTheirsToGive() {
        call().says("trade")
                .says("waive-rise")
                .judge(negotiation)
                .none()
                .on("+4 trade", "-5 waive-rise")
                .counting(1, 2)
                .notFatal()
                .better(5, "hold-rise");
    }
}
