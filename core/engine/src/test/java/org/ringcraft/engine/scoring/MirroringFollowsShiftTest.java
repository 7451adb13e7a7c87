package org.ringcraft.engine.scoring;

import static org.ringcraft.engine.scoring.ReplyDraft.in;

import org.junit.jupiter.api.Test;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Phase;
import org.ringcraft.engine.scenario.Style;

class MirroringFollowsShiftTest {

    private static final Style CASUAL = new Style(0.1, 0.9, 0.9, 0.1);

    private final ScoringScene scene = new ScoringScene(
            in(Phase.OPEN, "casual", Move.CHAT).styled(CASUAL).repeatable(),
            in(Phase.OPEN, "between", Move.CHAT)
                    .styled(new Style(0.4, 0.6, 0.6, 0.4))
                    .repeatable(),
            in(Phase.OPEN, "formal", Move.CHAT).repeatable(),
            in(Phase.OPEN, "law", Move.DISCLOSE).repeatable(),
            in(Phase.OPEN, "casual-law", Move.DISCLOSE).styled(CASUAL).repeatable());

    private final ScoringRule follows = new MirroringRule.FollowsShift(0.15, 0.32, 1);

    @Test
    void noShift() {
        scene.call().says("formal").judge(follows).notApplicable();
    }

    @Test
    void followed() {
        scene.call()
                .says("formal")
                .shiftsTo(CASUAL)
                .says("formal")
                .says("casual")
                .judge(follows)
                .full()
                .on("+6 casual")
                .counting(1, 1)
                .sharing(0)
                .noBetter();
    }

    @Test
    void inPart() {
        scene.call()
                .shiftsTo(CASUAL)
                .says("formal")
                .says("between")
                .judge(follows)
                .half()
                .on("+5 between")
                .sharing(0.3)
                .notFatal()
                .better(4, "casual");
    }

    @Test
    void notFollowed() {
        scene.call()
                .says("casual")
                .shiftsTo(CASUAL)
                .says("casual")
                .says("formal")
                .judge(follows)
                .none()
                .on("-6 formal")
                .counting(0, 1)
                .sharing(0.4)
                .better(6, "casual");
    }

    @Test
    void beforeTheShiftNothingWasBetter() {
        ScoringScene late = new ScoringScene(
                in(Phase.OPEN, "formal", Move.CHAT).repeatable(),
                in(Phase.OPEN, "middling", Move.CHAT)
                        .styled(new Style(0.45, 0.55, 0.55, 0.45))
                        .when("turn < 1"),
                in(Phase.OPEN, "between", Move.CHAT)
                        .styled(new Style(0.4, 0.6, 0.6, 0.4))
                        .repeatable());
        late.call()
                .says("formal")
                .shiftsTo(CASUAL)
                .says("formal")
                .says("between")
                .judge(follows)
                .half()
                .on("+6 between")
                .noBetter();
    }

    @Test
    void noTimeToFollow() {
        scene.call()
                .says("formal")
                .shiftsTo(CASUAL)
                .says("formal")
                .says("law")
                .judge(follows)
                .notApplicable();
    }
}
