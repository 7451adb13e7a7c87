package org.ringcraft.engine.scoring;

import static org.ringcraft.engine.scoring.ReplyDraft.in;

import org.junit.jupiter.api.Test;
import org.ringcraft.engine.call.Decision;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Phase;

class DisclosureCompleteAfterOrderTest {

    private final ScoringScene scene = new ScoringScene(
            in(Phase.PAY, "safety", Move.DISCLOSE).disclosing("card-safety").repeatable(),
            in(Phase.PAY, "writing", Move.DISCLOSE).disclosing("in-writing"),
            in(Phase.PAY, "both", Move.DISCLOSE).disclosing("card-safety", "in-writing"),
            in(Phase.PAY, "chat", Move.CHAT));

    private final ScoringRule after = new DisclosureRule.CompleteAfterOrder(0.5);

    private ScoringCall ordered() {
        return scene.call().enters(Phase.PAY).decides(Decision.YES).orders("fibre-24", "none");
    }

    @Test
    void withoutAnOrderNothingIsOwed() {
        scene.call()
                .enters(Phase.PAY)
                .decides(Decision.YES)
                .says("chat")
                .judge(after)
                .notApplicable();
    }

    @Test
    void allOfItInTime() {
        ordered()
                .says("safety")
                .takesCard(false, true)
                .says("writing")
                .judge(after)
                .full()
                .counting(2, 2)
                .listing()
                .notFatal()
                .noBetter();
    }

    @Test
    void withoutACardOnlyTheEndIsOwed() {
        ordered().says("writing").judge(after).full().counting(1, 1);
    }

    @Test
    void whatIsOwedByThePaymentIsTooLateAfterTheCard() {
        ordered()
                .takesCard(false, true)
                .says("both")
                .judge(after)
                .half()
                .counting(1, 2)
                .listing("Safe Payment");
    }

    @Test
    void noneOfItIsNotFatalAndHasABetterLine() {
        ordered()
                .takesCard(false, true)
                .says("chat")
                .judge(after)
                .none()
                .counting(0, 2)
                .listing("Safe Payment", "In Writing")
                .notFatal();
    }

    @Test
    void whatWasSaidBeforeTheOrderCounts() {
        scene.call()
                .enters(Phase.PAY)
                .decides(Decision.YES)
                .says("both")
                .orders("fibre-24", "none")
                .takesCard(false, true)
                .judge(after)
                .full();
    }
}
