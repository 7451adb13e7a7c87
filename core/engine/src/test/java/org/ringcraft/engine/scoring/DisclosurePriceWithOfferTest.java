package org.ringcraft.engine.scoring;

import static org.ringcraft.engine.scoring.ReplyDraft.in;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Phase;

class DisclosurePriceWithOfferTest {

    private final ScoringScene scene = new ScoringScene(
            in(Phase.RECOMMEND, "deal", Move.OFFER).proposing("fibre-24"),
            in(Phase.RECOMMEND, "deal-and-price", Move.OFFER)
                    .proposing("fibre-24")
                    .disclosing("headline-price"),
            in(Phase.RECOMMEND, "price", Move.DISCLOSE).disclosing("total-price"),
            in(Phase.RECOMMEND, "close", Move.CLOSE).seekingYes(),
            in(Phase.RECOMMEND, "chat", Move.CHAT));

    private final ScoringRule price = new DisclosureRule.PriceWithOffer(List.of("headline-price", "total-price"));

    private ScoringCall call() {
        return scene.call().enters(Phase.RECOMMEND);
    }

    @Test
    void nothingWasProposed() {
        call().says("chat").judge(price).notApplicable();
    }

    @Test
    void withTheOffer() {
        call().says("deal-and-price")
                .says("close")
                .judge(price)
                .full()
                .on("+4 deal-and-price")
                .notFatal()
                .noBetter();
    }

    @Test
    void beforeTheQuestion() {
        call().says("deal").says("price").says("close").judge(price).full().on("+5 price");
    }

    @Test
    void neverNamedAndNeverAsked() {
        call().says("deal").judge(price).half().on().notFatal().better(4, "deal-and-price");
    }

    @Test
    void askedForADecisionFirst() {
        call().says("deal")
                .says("close")
                .says("price")
                .judge(price)
                .none()
                .on("-5 close", "+6 price")
                .notFatal()
                .better(5, "deal-and-price");
    }

    @Test
    void whereNoRuleKnowsAPriceThereIsNoneToName() {
        call().says("deal")
                .says("close")
                .judge(new DisclosureRule.PriceWithOffer(List.of("entrance-fee")))
                .notApplicable();
    }
}
