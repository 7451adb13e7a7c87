package org.ringcraft.engine.scoring;

import static org.ringcraft.engine.scoring.ReplyDraft.in;

import org.junit.jupiter.api.Test;
import org.ringcraft.engine.call.Decision;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Phase;

class DisclosureCompleteBeforeOrderTest {

    private final ScoringScene scene = new ScoringScene(
            in(Phase.DISCLOSE, "price", Move.DISCLOSE).disclosing("total-price").repeatable(),
            in(Phase.DISCLOSE, "price-and-term", Move.DISCLOSE).disclosing("total-price", "term"),
            in(Phase.DISCLOSE, "cancelling", Move.DISCLOSE).disclosing("cancelling"),
            in(Phase.DISCLOSE, "cancelling-nastily", Move.DISCLOSE)
                    .disclosing("cancelling")
                    .pressing(0.2),
            in(Phase.DISCLOSE, "chat", Move.CHAT));

    private final ScoringRule complete = new DisclosureRule.CompleteBeforeOrder(0.6);

    private ScoringCall yes() {
        return scene.call().enters(Phase.DISCLOSE).decides(Decision.YES);
    }

    @Test
    void withoutAnAgreementNothingIsOwed() {
        scene.call()
                .enters(Phase.DISCLOSE)
                .says("price")
                .decides(Decision.THINK)
                .judge(complete)
                .notApplicable();
    }

    @Test
    void allOfIt() {
        yes().says("price-and-term")
                .says("price")
                .says("cancelling")
                .orders("fibre-24", "none")
                .judge(complete)
                .full()
                .on("+5 price-and-term", "+7 cancelling")
                .counting(3, 3)
                .listing()
                .notFatal()
                .noBetter();
    }

    @Test
    void whatWasSaidBeforeTheYesCounts() {
        scene.call()
                .enters(Phase.DISCLOSE)
                .says("price-and-term")
                .says("cancelling")
                .decides(Decision.YES)
                .judge(complete)
                .full();
    }

    @Test
    void mostOfItAndNoOrder() {
        yes().says("price-and-term")
                .says("chat")
                .judge(complete)
                .half()
                .on("+5 price-and-term")
                .counting(2, 3)
                .listing("Right To Cancel")
                .notFatal()
                .better(5, "cancelling");
    }

    @Test
    void anOrderWithoutAllOfItIsFatal() {
        yes().says("price-and-term")
                .orders("fibre-24", "none")
                .judge(complete)
                .half()
                .on("+5 price-and-term", "-8 order")
                .fatal();
    }

    @Test
    void afterTheOrderIsTooLate() {
        yes().says("price")
                .orders("fibre-24", "none")
                .says("cancelling")
                .judge(complete)
                .none()
                .on("+5 price", "-8 order", "-9 cancelling")
                .counting(1, 3)
                .listing("Minimum Term", "Right To Cancel")
                .fatal()
                .better(5, "price-and-term");
    }

    @Test
    void anOrderThatNobodyAgreedToOwesItAsWell() {
        scene.call()
                .enters(Phase.DISCLOSE)
                .orders("fibre-24", "none")
                .judge(complete)
                .none()
                .on("-6 order")
                .counting(0, 3)
                .fatal();
    }

    @Test
    void theBetterLineSaysWhatWasNeverSaid() {
        yes().says("chat").says("price-and-term").judge(complete).half().better(5, "cancelling");
    }
}
