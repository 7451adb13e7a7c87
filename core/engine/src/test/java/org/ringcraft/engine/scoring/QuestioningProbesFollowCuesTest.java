package org.ringcraft.engine.scoring;

import static org.ringcraft.engine.scoring.ReplyDraft.in;

import org.junit.jupiter.api.Test;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Phase;
import org.ringcraft.engine.scenario.QuestionType;

class QuestioningProbesFollowCuesTest {

    private final ScoringScene scene = new ScoringScene(
            in(Phase.DISCOVER, "probe", Move.ASK).asking(QuestionType.PROBING).about("speed"),
            in(Phase.DISCOVER, "closed", Move.ASK).asking(QuestionType.CLOSED).about("speed"),
            in(Phase.DISCOVER, "price", Move.ASK).asking(QuestionType.OPEN).about("price"),
            in(Phase.DISCOVER, "so-wifi", Move.REFLECT).about("wifi"),
            in(Phase.DISCOVER, "chat", Move.CHAT).repeatable());

    private final ScoringRule follow = new QuestioningRule.ProbesFollowCues(0.7, 0.35, 2);

    private ScoringCall call() {
        return scene.call().enters(Phase.DISCOVER);
    }

    @Test
    void noCueWasGiven() {
        call().tells("speed").says("chat").judge(follow).notApplicable();
    }

    @Test
    void theCueWasFollowed() {
        call().hints("speed")
                .says("chat")
                .says("probe")
                .judge(follow)
                .full()
                .on("+6 probe")
                .counting(1, 1)
                .noBetter();
    }

    @Test
    void playingACueBackFollowsIt() {
        call().hears("wifi-cue").says("so-wifi").judge(follow).full().on("+5 so-wifi");
    }

    @Test
    void halfOfTheCuesWere() {
        call().hints("speed")
                .hints("price")
                .says("probe")
                .says("chat")
                .judge(follow)
                .half()
                .on("-5 price", "+6 probe")
                .counting(1, 2)
                .notFatal()
                .better(7, "price");
    }

    @Test
    void tooLate() {
        call().hints("speed")
                .says("chat")
                .says("chat")
                .says("probe")
                .judge(follow)
                .none()
                .on("-4 speed")
                .counting(0, 1)
                .better(5, "probe");
    }

    @Test
    void aClosedQuestionDoesNotGoAfterIt() {
        call().hints("speed").says("closed").judge(follow).none().on("-4 speed").better(5, "probe");
    }

    @Test
    void whatCameOutWholeFirstWasNoCue() {
        call().tells("speed").hints("speed").says("chat").judge(follow).notApplicable();
    }

    @Test
    void aCueThatNobodyCouldAnswerAnyMoreDoesNotCount() {
        call().says("chat").hints("speed").judge(follow).notApplicable();
    }
}
