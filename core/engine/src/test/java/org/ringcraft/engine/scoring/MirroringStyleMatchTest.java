package org.ringcraft.engine.scoring;

import static org.ringcraft.engine.scoring.ReplyDraft.in;

import org.junit.jupiter.api.Test;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Phase;
import org.ringcraft.engine.scenario.Style;
import org.ringcraft.engine.scenario.Tone;

class MirroringStyleMatchTest {

    private final ScoringScene scene = new ScoringScene(
            in(Phase.OPEN, "mandatory", Move.DISCLOSE).styled(pace(0.55)),
            in(Phase.OPEN, "like", Move.CHAT).styled(pace(0.6)).repeatable(),
            in(Phase.OPEN, "near", Move.CHAT).styled(pace(0.8)).repeatable(),
            in(Phase.OPEN, "rushed", Move.CHAT).styled(pace(1)).repeatable(),
            in(Phase.OPEN, "law", Move.DISCLOSE).styled(pace(1)).repeatable(),
            in(Phase.OPEN, "desk", Move.PROCESS).styled(pace(1)).repeatable(),
            in(Phase.OPEN, "road", Move.SIGNPOST).styled(pace(1)).repeatable(),
            in(Phase.OPEN, "check", Move.VERIFY).styled(pace(1)).repeatable());

    private final ScoringRule match = new MirroringRule.StyleMatch(Style.Axis.PACE, 0.2, 0.32, 2);

    private static Style pace(double pace) {
        return new Style(0, pace, 1, 0);
    }

    @Test
    void near() {
        scene.call()
                .says("like")
                .says("near")
                .judge(match)
                .full()
                .on("+3 like", "+4 near")
                .counting(2, 2)
                .sharing(0.2)
                .noBetter();
    }

    @Test
    void notFar() {
        scene.call()
                .says("like")
                .says("rushed")
                .judge(match)
                .half()
                .on("+3 like", "-4 rushed")
                .counting(1, 2)
                .sharing(0.3)
                .notFatal()
                .better(4, "like");
    }

    @Test
    void far() {
        scene.call()
                .says("rushed")
                .says("rushed")
                .judge(match)
                .none()
                .on("-3 rushed", "-4 rushed")
                .counting(0, 2)
                .sharing(0.5)
                .better(3, "like");
    }

    @Test
    void theToneOfVoiceCounts() {
        scene.call()
                .says("rushed", Tone.CALM)
                .says("near", Tone.CALM)
                .judge(match)
                .full()
                .sharing(0.15);
    }

    @Test
    void wordsOfTheLawAndTheDeskAreLeftOut() {
        scene.call()
                .says("like")
                .says("law")
                .says("desk")
                .says("road")
                .says("check")
                .says("like")
                .judge(match)
                .full()
                .on("+3 like", "+8 like")
                .counting(2, 2);
    }

    @Test
    void theCustomersWayOfTalkingAtThatMomentCounts() {
        scene.call()
                .says("rushed")
                .shiftsTo(pace(1))
                .says("rushed")
                .judge(match)
                .half()
                .on("-3 rushed", "+5 rushed")
                .sharing(0.25);
    }

    @Test
    void tooFewLinesToJudgeEarnNothing() {
        scene.call().says("like").says("law").judge(match).none().on("+3 like").counting(1, 1);
    }
}
