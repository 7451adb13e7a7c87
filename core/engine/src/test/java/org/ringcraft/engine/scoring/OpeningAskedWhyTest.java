package org.ringcraft.engine.scoring;

import static org.ringcraft.engine.scoring.ReplyDraft.in;

import org.junit.jupiter.api.Test;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Phase;
import org.ringcraft.engine.scenario.QuestionType;

class OpeningAskedWhyTest {

    private final ScoringScene scene = new ScoringScene(
            in(Phase.OPEN, "hello", Move.GREET),
            in(Phase.OPEN, "what-brings-you", Move.GREET).asking(QuestionType.OPEN),
            in(Phase.OPEN, "broadband-is-it", Move.ASK).asking(QuestionType.CLOSED),
            in(Phase.OPEN, "deal", Move.OFFER).proposing("fibre-24"),
            in(Phase.DISCOVER, "tell-me", Move.ASK).asking(QuestionType.OPEN),
            in(Phase.PRESENT, "fast", Move.BENEFIT).untied());

    private final ScoringRule askedWhy = new OpeningRule.AskedWhy();

    @Test
    void anOpenQuestionInTheOpening() {
        scene.call()
                .says("what-brings-you")
                .judge(askedWhy)
                .full()
                .on("+3 what-brings-you")
                .noBetter();
    }

    @Test
    void anOfferAfterItDoesNotMatter() {
        scene.call().says("what-brings-you").says("deal").judge(askedWhy).full();
    }

    @Test
    void sellingBeforeAsking() {
        scene.call()
                .says("hello")
                .says("deal")
                .says("what-brings-you")
                .judge(askedWhy)
                .none()
                .on("-4 deal")
                .notFatal()
                .better(3, "what-brings-you");
    }

    @Test
    void aBenefitIsSellingToo() {
        scene.call()
                .enters(Phase.PRESENT)
                .says("fast")
                .enters(Phase.OPEN)
                .says("what-brings-you")
                .judge(askedWhy)
                .none()
                .on("-4 fast");
    }

    @Test
    void aClosedQuestionIsNotEnough() {
        scene.call().says("broadband-is-it").judge(askedWhy).none().on().better(3, "what-brings-you");
    }

    @Test
    void anOpenQuestionLaterIsNotAnOpening() {
        scene.call()
                .enters(Phase.DISCOVER)
                .says("tell-me")
                .judge(askedWhy)
                .none()
                .on()
                .noBetter();
    }
}
