package org.ringcraft.engine.scoring;

import static org.ringcraft.engine.scoring.ReplyDraft.in;

import org.junit.jupiter.api.Test;
import org.ringcraft.engine.catalogue.Deadline;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Phase;
import org.ringcraft.engine.scenario.QuestionType;

class OpeningSaidInTimeTest {

    private final ScoringScene scene = new ScoringScene(
            in(Phase.OPEN, "hello", Move.GREET),
            in(Phase.OPEN, "recorded", Move.DISCLOSE).disclosing("notice"),
            in(Phase.OPEN, "recorded-nastily", Move.DISCLOSE)
                    .disclosing("notice")
                    .pressing(0.5),
            in(Phase.VERIFY, "postcode", Move.VERIFY).checking("postcode"),
            in(Phase.VERIFY, "recorded-then", Move.DISCLOSE).disclosing("notice"),
            in(Phase.DISCOVER, "why", Move.ASK).asking(QuestionType.OPEN),
            in(Phase.DISCOVER, "recorded-late", Move.DISCLOSE).disclosing("notice"));

    private final ScoringRule inTime = new OpeningRule.SaidInTime("notice", Deadline.SUBSTANCE);

    @Test
    void saidInTheOpening() {
        scene.call()
                .says("hello")
                .says("recorded")
                .judge(inTime)
                .full()
                .on("+4 recorded")
                .notFatal()
                .noBetter();
    }

    @Test
    void verifyingIsNotYetTheSubstance() {
        scene.call()
                .says("hello")
                .enters(Phase.VERIFY)
                .says("postcode")
                .says("recorded-then")
                .judge(inTime)
                .full()
                .on("+6 recorded-then");
    }

    @Test
    void saidOnceTheSubstanceHadBegun() {
        scene.call()
                .says("hello")
                .enters(Phase.DISCOVER)
                .says("why")
                .says("recorded-late")
                .judge(inTime)
                .half()
                .on("-6 recorded-late")
                .notFatal()
                .better(3, "recorded");
    }

    @Test
    void theFirstTimeCounts() {
        scene.call()
                .says("recorded")
                .enters(Phase.DISCOVER)
                .says("recorded-late")
                .judge(inTime)
                .full()
                .on("+3 recorded");
    }

    @Test
    void neverSaid() {
        scene.call().says("hello").judge(inTime).none().on().notFatal().better(3, "recorded");
    }

    @Test
    void aLineIsNotBetterWhereItWouldHaveComeTooLateAsWell() {
        ScoringScene lateOnly = new ScoringScene(
                in(Phase.OPEN, "hello", Move.GREET),
                in(Phase.DISCOVER, "why", Move.ASK).asking(QuestionType.OPEN),
                in(Phase.DISCOVER, "recorded-late", Move.DISCLOSE).disclosing("notice"));
        lateOnly.call()
                .says("hello")
                .enters(Phase.DISCOVER)
                .says("why")
                .says("recorded-late")
                .judge(inTime)
                .half()
                .noBetter();
    }

    @Test
    void withNoHurryTheEndWillDo() {
        scene.call()
                .says("hello")
                .enters(Phase.DISCOVER)
                .says("why")
                .says("recorded-late")
                .judge(new OpeningRule.SaidInTime("notice", Deadline.END))
                .full()
                .on("+6 recorded-late");
    }

    @Test
    void whatNoRuleAsksForIsNotScored() {
        scene.call()
                .says("hello")
                .judge(new OpeningRule.SaidInTime("sung-greeting", Deadline.SUBSTANCE))
                .notApplicable();
    }
}
