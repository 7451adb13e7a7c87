package org.ringcraft.engine.scoring;

import static org.ringcraft.engine.scoring.ReplyDraft.in;

import org.junit.jupiter.api.Test;
import org.ringcraft.engine.call.Decision;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Phase;

class OrderReadBackTest {

    private final ScoringScene scene = new ScoringScene(
            in(Phase.CONFIRM, "read-back", Move.SUMMARISE).readingBack(), in(Phase.CONFIRM, "bye", Move.CHAT));

    private final ScoringRule readBack = new OrderRule.ReadBack();

    private ScoringCall call(Decision decision) {
        return scene.call().enters(Phase.CONFIRM).decides(decision);
    }

    @Test
    void withoutAYesThereIsNothingToReadBack() {
        call(Decision.THINK).says("read-back").judge(readBack).notApplicable();
    }

    @Test
    void readBack() {
        call(Decision.YES)
                .says("read-back")
                .judge(readBack)
                .full()
                .on("+5 read-back")
                .notFatal()
                .noBetter();
    }

    @Test
    void notReadBack() {
        call(Decision.YES).says("bye").judge(readBack).none().on().notFatal().better(5, "read-back");
    }

    @Test
    void aYesOnceGivenCounts() {
        call(Decision.YES).decides(Decision.NO).judge(readBack).none();
    }
}
