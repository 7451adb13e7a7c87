package org.ringcraft.engine.scoring;

import static org.ringcraft.engine.scoring.ReplyDraft.in;

import org.junit.jupiter.api.Test;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Phase;
import org.ringcraft.engine.scenario.QuestionType;

class QuestioningNeedsFoundTest {

    private static final ReplyDraft[] REPLIES = {
        in(Phase.DISCOVER, "chat", Move.CHAT),
        in(Phase.DISCOVER, "telly", Move.ASK).asking(QuestionType.OPEN).about("telly"),
        in(Phase.DISCOVER, "wifi-closed", Move.ASK).asking(QuestionType.CLOSED).about("wifi"),
        in(Phase.DISCOVER, "wifi", Move.ASK).asking(QuestionType.OPEN).about("wifi"),
        in(Phase.DISCOVER, "speed", Move.ASK).asking(QuestionType.OPEN).about("speed")
    };

    private final ScoringScene scene = new ScoringScene(REPLIES);

    private final ScoringRule found = new QuestioningRule.NeedsFound(0.7, 0.5);

    private ScoringCall call() {
        return scene.call().enters(Phase.DISCOVER);
    }

    @Test
    void mostOfTheWeightCameOut() {
        call().tells("speed")
                .hears("price-told")
                .judge(found)
                .full()
                .on("+4 speed", "+5 price")
                .counting(2, 3)
                .sharing(0.75)
                .listing("Wi-Fi Upstairs")
                .noBetter();
    }

    @Test
    void halfOfItDid() {
        call().says("chat")
                .tells("speed")
                .judge(found)
                .half()
                .on("+5 speed")
                .sharing(0.5)
                .listing("A Fair Price", "Wi-Fi Upstairs")
                .notFatal()
                .better(4, "wifi");
    }

    @Test
    void littleDid() {
        call().tells("price").judge(found).none().on("+4 price").sharing(0.25).noBetter();
    }

    @Test
    void aCueIsNotYetFound() {
        call().hints("speed").judge(found).none().on().sharing(0).counting(0, 3);
    }

    @Test
    void theEvidenceIsWhereItWasToldAndNotWhereItWasHinted() {
        call().hints("speed").says("chat").tells("speed").judge(found).half().on("+6 speed");
    }

    @Test
    void aNeedThatThisCustomerDoesNotHaveIsNeitherFoundNorMissed() {
        call().hears("telly-told")
                .tells("speed")
                .tells("price")
                .tells("wifi")
                .judge(found)
                .full()
                .on("+5 speed", "+6 price", "+7 wifi")
                .counting(3, 3)
                .sharing(1)
                .listing();
    }

    @Test
    void whereThereIsNothingToFindAllOfItWas() {
        ScoringScene.contented(REPLIES).call().judge(found).full().on().sharing(1);
    }
}
