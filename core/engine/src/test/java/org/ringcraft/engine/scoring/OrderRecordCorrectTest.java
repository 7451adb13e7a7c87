package org.ringcraft.engine.scoring;

import org.junit.jupiter.api.Test;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.Decision;

class OrderRecordCorrectTest {

    private final ScoringScene scene = new ScoringScene();

    private final ScoringRule record = new OrderRule.RecordCorrect("sale");

    private ScoringCall yes() {
        return scene.call().decides(Decision.YES);
    }

    @Test
    void withoutAYesThereIsNoRecord() {
        scene.call().decides(Decision.NO).judge(record).notApplicable();
    }

    @Test
    void asAgreed() {
        yes().orders("fibre-24", "none")
                .takesCard(false, true)
                .closes(CallEvent.By.GOODBYE)
                .wraps("sale", 20)
                .judge(record)
                .full()
                .on("+6 fibre-24", "+6 extra", "+9 sale")
                .counting(0, 3)
                .notFatal();
    }

    @Test
    void withTheExtraThatWasAgreed() {
        yes().agreesTo("mesh").orders("fibre-24", "mesh").judge(record).full().on("+7 fibre-24", "+7 extra");
    }

    @Test
    void anExtraThatWasNot() {
        yes().declines("mesh")
                .orders("fibre-24", "mesh")
                .judge(record)
                .half()
                .on("+7 fibre-24", "-7 extra")
                .counting(1, 2)
                .notFatal();
    }

    @Test
    void anExtraLeftOut() {
        yes().agreesTo("mesh").orders("fibre-24", "none").judge(record).half().on("+7 fibre-24", "-7 extra");
    }

    @Test
    void anExtraThatTheFormDoesNotKnow() {
        yes().orders("fibre-24", "umbrella").judge(record).half().on("+6 fibre-24", "-6 extra");
    }

    @Test
    void theWrongProposalAndTheWrongCode() {
        yes().orders("fibre-12", "none")
                .closes(CallEvent.By.GOODBYE)
                .wraps("sale", 20)
                .judge(record)
                .none()
                .on("-6 fibre-24", "+6 extra", "-8 sale")
                .counting(2, 3);
    }

    @Test
    void theLastYesIsWhatWasAgreed() {
        yes().decides("fibre-12", Decision.YES)
                .orders("fibre-12", "none")
                .judge(record)
                .full();
    }

    @Test
    void withoutAnOrderTheYesCameToNothing() {
        yes().closes(CallEvent.By.GOODBYE)
                .wraps("no-sale", 20)
                .judge(record)
                .none()
                .on("+5 no-sale")
                .counting(0, 1);
    }
}
