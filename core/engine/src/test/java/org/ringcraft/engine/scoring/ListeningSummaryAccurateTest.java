package org.ringcraft.engine.scoring;

import static org.ringcraft.engine.scoring.ReplyDraft.in;

import org.junit.jupiter.api.Test;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Phase;

class ListeningSummaryAccurateTest {

    private final ScoringScene scene = new ScoringScene(
            in(Phase.DISCOVER, "chat", Move.CHAT),
            in(Phase.DISCOVER, "sum-two", Move.SUMMARISE).summing("speed", "price"),
            in(Phase.DISCOVER, "sum-one", Move.SUMMARISE).summing("speed"),
            in(Phase.DISCOVER, "sum-wifi", Move.SUMMARISE).summing("wifi", "speed"),
            in(Phase.DISCOVER, "reflect", Move.REFLECT).about("price"),
            in(Phase.DISCOVER, "reflect-two", Move.REFLECT).summing("speed", "price"),
            in(Phase.PRESENT, "sell-two", Move.BENEFIT).summing("speed", "price"));

    private final ScoringRule summary = new ListeningRule.SummaryAccurate(2);

    private ScoringCall heardTwo() {
        return scene.call().enters(Phase.DISCOVER).tells("speed").hints("price");
    }

    @Test
    void twoThingsPlayedBackRightly() {
        heardTwo()
                .says("sum-two")
                .judge(summary)
                .full()
                .on("+6 sum-two")
                .counting(1, 1)
                .notFatal()
                .noBetter();
    }

    @Test
    void aReflectionOfTwoThingsDoesAsWell() {
        heardTwo().says("reflect-two").judge(summary).full().on("+6 reflect-two");
    }

    @Test
    void oneThing() {
        heardTwo()
                .says("sum-one")
                .judge(summary)
                .half()
                .on("+6 sum-one")
                .counting(1, 1)
                .better(6, "sum-two");
    }

    @Test
    void aReflectionOfWhatWasHeard() {
        heardTwo().says("reflect").judge(summary).half().on("+6 reflect").better(6, "sum-two");
    }

    @Test
    void aReflectionOfWhatWasNotIsNone() {
        scene.call()
                .enters(Phase.DISCOVER)
                .says("reflect")
                .judge(summary)
                .none()
                .on()
                .noBetter();
    }

    @Test
    void aWrongOneCostsHalf() {
        heardTwo()
                .says("sum-two")
                .says("sum-wifi")
                .judge(summary)
                .half()
                .on("+6 sum-two", "-7 sum-wifi")
                .counting(1, 2)
                .better(7, "reflect-two");
    }

    @Test
    void onlyAWrongOne() {
        heardTwo()
                .says("sum-wifi")
                .judge(summary)
                .none()
                .on("-6 sum-wifi")
                .counting(0, 1)
                .better(6, "sum-two");
    }

    @Test
    void sellingIsNotPlayingBack() {
        heardTwo()
                .enters(Phase.PRESENT)
                .says("sell-two")
                .judge(summary)
                .none()
                .on()
                .counting(0, 0)
                .noBetter();
    }
}
