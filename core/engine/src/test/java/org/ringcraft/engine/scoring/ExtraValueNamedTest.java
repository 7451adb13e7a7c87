package org.ringcraft.engine.scoring;

import static org.ringcraft.engine.scoring.ReplyDraft.in;

import org.junit.jupiter.api.Test;
import org.ringcraft.engine.catalogue.AddedValue;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Phase;

class ExtraValueNamedTest {

    private final ScoringScene scene = new ScoringScene(
            in(Phase.RECOMMEND, "named", Move.EXTRA).offering("mesh").naming(AddedValue.MORE_USE),
            in(Phase.RECOMMEND, "misnamed", Move.EXTRA).offering("mesh").naming(AddedValue.LONGER_LIFE),
            in(Phase.RECOMMEND, "unnamed", Move.EXTRA).offering("mesh"),
            in(Phase.RECOMMEND, "chat", Move.CHAT));

    private final ScoringRule named = new ExtraRule.ValueNamed();

    private ScoringCall call() {
        return scene.call().enters(Phase.RECOMMEND);
    }

    @Test
    void nothingWasOffered() {
        call().says("chat").judge(named).notApplicable();
    }

    @Test
    void rightly() {
        call().says("named")
                .judge(named)
                .full()
                .on("+4 named")
                .counting(1, 1)
                .notFatal()
                .noBetter();
    }

    @Test
    void once() {
        call().says("unnamed")
                .says("named")
                .judge(named)
                .half()
                .on("-4 unnamed", "+5 named")
                .counting(1, 2)
                .better(4, "named");
    }

    @Test
    void not() {
        call().says("unnamed")
                .judge(named)
                .none()
                .on("-4 unnamed")
                .counting(0, 1)
                .better(4, "named");
    }

    @Test
    void theWrongValueIsNotRightAndNoBetterLineNamesIt() {
        call().says("misnamed").judge(named).none().on("-4 misnamed").better(4, "named");
        new ScoringScene(
                        in(Phase.RECOMMEND, "misnamed", Move.EXTRA)
                                .offering("mesh")
                                .naming(AddedValue.LONGER_LIFE),
                        in(Phase.RECOMMEND, "unnamed", Move.EXTRA).offering("mesh"))
                .call()
                .enters(Phase.RECOMMEND)
                .says("unnamed")
                .judge(named)
                .none()
                .noBetter();
    }
}
