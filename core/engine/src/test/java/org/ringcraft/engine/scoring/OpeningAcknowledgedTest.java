package org.ringcraft.engine.scoring;

import static org.ringcraft.engine.scoring.ReplyDraft.in;

import org.junit.jupiter.api.Test;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Phase;

class OpeningAcknowledgedTest {

    private final ScoringScene scene = new ScoringScene(
            in(Phase.OPEN, "hello", Move.GREET),
            in(Phase.OPEN, "sorry-to-hear", Move.EMPATHISE),
            in(Phase.OPEN, "that-is-slow", Move.EMPATHISE).about("speed"),
            in(Phase.OPEN, "so-it-is-slow", Move.REFLECT).about("speed"),
            in(Phase.DISCOVER, "slow-all-day", Move.REFLECT).about("speed"),
            in(Phase.PRESENT, "slow-no-more", Move.EMPATHISE).about("speed"));

    private final ScoringRule acknowledged = new OpeningRule.Acknowledged();

    @Test
    void aWordAboutIt() {
        scene.call()
                .hears("speed-cue")
                .says("that-is-slow")
                .judge(acknowledged)
                .full()
                .on("+4 that-is-slow")
                .noBetter();
    }

    @Test
    void playingItBackIsAWordAboutItToo() {
        scene.call()
                .hears("speed-told")
                .says("so-it-is-slow")
                .judge(acknowledged)
                .full();
    }

    @Test
    void onlyInDiscovery() {
        scene.call()
                .hears("speed-cue")
                .says("hello")
                .enters(Phase.DISCOVER)
                .says("slow-all-day")
                .judge(acknowledged)
                .half()
                .on("+6 slow-all-day")
                .notFatal()
                .better(4, "that-is-slow");
    }

    @Test
    void aSetPhraseIsAboutNothing() {
        scene.call()
                .hears("speed-cue")
                .says("sorry-to-hear")
                .judge(acknowledged)
                .none()
                .on()
                .better(4, "that-is-slow");
    }

    @Test
    void afterThePitchItIsTooLate() {
        scene.call()
                .hears("speed-cue")
                .enters(Phase.PRESENT)
                .says("slow-no-more")
                .judge(acknowledged)
                .none()
                .on()
                .noBetter();
    }

    @Test
    void nobodyCanBeMetInWhatTheyHaveNotTold() {
        scene.call().says("that-is-slow").judge(acknowledged).none().on().noBetter();
    }
}
