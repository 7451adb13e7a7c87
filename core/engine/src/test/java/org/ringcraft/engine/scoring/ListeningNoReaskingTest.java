package org.ringcraft.engine.scoring;

import static org.ringcraft.engine.scoring.ReplyDraft.in;

import org.junit.jupiter.api.Test;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Phase;
import org.ringcraft.engine.scenario.QuestionType;

class ListeningNoReaskingTest {

    private final ScoringScene scene = new ScoringScene(
            in(Phase.DISCOVER, "speed", Move.ASK)
                    .asking(QuestionType.OPEN)
                    .about("speed")
                    .repeatable(),
            in(Phase.DISCOVER, "probe", Move.ASK).asking(QuestionType.PROBING).about("speed"),
            in(Phase.DISCOVER, "general", Move.ASK).asking(QuestionType.OPEN).repeatable(),
            in(Phase.DISCOVER, "reflect", Move.REFLECT).about("speed"),
            in(Phase.DISCOVER, "reflect-price", Move.REFLECT).about("price"));

    private final ScoringRule once = new ListeningRule.NoReasking(2);

    private ScoringCall call() {
        return scene.call().enters(Phase.DISCOVER);
    }

    @Test
    void nothingTwice() {
        call().says("speed")
                .tells("speed")
                .says("general")
                .judge(once)
                .full()
                .on()
                .counting(0, 2)
                .noBetter();
    }

    @Test
    void aProbeGoesDeeper() {
        call().says("speed").tells("speed").says("probe").judge(once).full().on();
    }

    @Test
    void askingAgainForWhatWasOnlyHintedIsFair() {
        call().says("speed").hints("speed").says("speed").judge(once).full().on();
    }

    @Test
    void once() {
        call().says("speed")
                .tells("speed")
                .says("speed")
                .judge(once)
                .half()
                .on("-6 speed")
                .counting(1, 2)
                .notFatal()
                .better(6, "reflect");
    }

    @Test
    void twice() {
        call().tells("speed")
                .says("speed")
                .says("speed")
                .judge(once)
                .none()
                .on("-5 speed", "-6 speed")
                .counting(2, 2)
                .better(5, "reflect");
    }

    @Test
    void tooFewToJudgeEarnNothing() {
        call().says("general").judge(once).none().on().counting(0, 1);
    }
}
