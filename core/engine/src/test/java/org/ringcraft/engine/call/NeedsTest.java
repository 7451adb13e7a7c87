package org.ringcraft.engine.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ringcraft.engine.testing.CallScene.say;
import static org.ringcraft.engine.testing.Scenes.line;
import static org.ringcraft.engine.testing.Scenes.reply;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ringcraft.engine.call.CallEvent.Disclosed;
import org.ringcraft.engine.chance.SeededChance;
import org.ringcraft.engine.persona.Coefficient;
import org.ringcraft.engine.persona.Mind;
import org.ringcraft.engine.persona.ReactionModel;
import org.ringcraft.engine.persona.ReactionModel.AskKind;
import org.ringcraft.engine.persona.Remark;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Need;
import org.ringcraft.engine.scenario.Scenario;
import org.ringcraft.engine.testing.CallScene;
import org.ringcraft.engine.testing.Frequency;
import org.ringcraft.engine.testing.SceneBuilder;
import org.ringcraft.engine.testing.Scenes;
import org.ringcraft.engine.testing.ScriptedChance;
import org.ringcraft.engine.testing.Seeds;

class NeedsTest {

    /** Just inside one side of a threshold: draws are multiples of 2^-32. */
    private static final double HAIR = 0x1p-30;

    private static final ReactionModel MODEL = new ReactionModel(Scenes.coefficients());

    private static CallScene hub(ScriptedChance chance) {
        return CallScene.of(Scenes.plain(), chance).given(say("greet"));
    }

    private static CallScene asked(double draw) {
        return hub(new ScriptedChance().always("disclose", draw)).when(say("ask.upload"));
    }

    /** Odds of the open question above, worked out from the trust that the line itself left. */
    private static ReactionModel.Disclosure odds(CallScene scene) {
        double trust = scene.the(CallEvent.CustomerReacted.class).mind().trust();
        return MODEL.disclosure(
                AskKind.OPEN, trust - 0.4, false, scene.state().customer().traits());
    }

    // ---------------------------------------------------------------- one question

    @Test
    void aNeedComesOutInFull() {
        CallScene scene = asked(0).then(
                        CallEvent.PlayerSaid.class,
                        CallEvent.CustomerReacted.class,
                        CallEvent.NeedTouched.class,
                        CallEvent.CustomerSpoke.class);
        assertEquals(Disclosed.FULL, scene.the(CallEvent.NeedTouched.class).level());
        assertEquals(List.of("upload.full"), scene.spoken());
        assertEquals(0b0001, scene.state().known());
    }

    @Test
    void aNeedIsHintedAt() {
        CallScene scene = asked(1 - HAIR);
        assertEquals(Disclosed.HINT, scene.the(CallEvent.NeedTouched.class).level());
        assertEquals(List.of("upload.hint"), scene.spoken());
        assertEquals(0, scene.state().known());
        assertEquals(0b0001, scene.state().hinted());
    }

    @Test
    void theThresholdsAreTheModelsOdds() {
        ReactionModel.Disclosure odds = odds(asked(0.99));
        assertEquals(
                Disclosed.FULL,
                asked(odds.full() - HAIR).the(CallEvent.NeedTouched.class).level());
        assertEquals(
                Disclosed.GUARDED,
                asked(odds.full() + HAIR).the(CallEvent.NeedTouched.class).level());
        double guarded = odds.full() + odds.guarded();
        CallScene brushedOff = asked(guarded - HAIR);
        assertEquals(
                Disclosed.GUARDED, brushedOff.the(CallEvent.NeedTouched.class).level());
        assertEquals(List.of("upload.guarded"), brushedOff.spoken());
        assertEquals(0, brushedOff.state().known() | brushedOff.state().hinted());
        assertEquals(
                Disclosed.HINT,
                asked(guarded + HAIR).the(CallEvent.NeedTouched.class).level());
    }

    @Test
    void tellingRaisesInterestAndNothingElse() {
        Mind told = asked(0).the(CallEvent.CustomerReacted.class).mind();
        Mind silent = asked(0.99).the(CallEvent.CustomerReacted.class).mind();
        assertEquals(MODEL.afterDisclosure(silent), told);
        assertTrue(told.interest() > silent.interest());
    }

    @Test
    void probingAfterAHintDrawsMoreThanProbingAtOnce() {
        CallScene fresh = hub(new ScriptedChance().always("disclose", 0.99));
        Mind before = fresh.state().mind();
        double trust = trustAfterProbing(fresh);
        ReactionModel.Disclosure plain = MODEL.disclosure(
                AskKind.OPEN, trust - 0.4, false, fresh.state().customer().traits());
        ReactionModel.Disclosure probing = MODEL.disclosure(
                AskKind.OPEN, trust - 0.4, true, fresh.state().customer().traits());
        double between = (plain.full() + probing.full()) / 2;
        assertTrue(before.trust() < trust && plain.full() < between);
        CallScene atOnce = hub(new ScriptedChance().always("disclose", between)).when(say("probe.upload"));
        assertTrue(atOnce.the(CallEvent.NeedTouched.class).level() != Disclosed.FULL);
        CallScene afterHint =
                hub(new ScriptedChance().next("disclose", 0.99, between)).given(say("ask.upload"));
        afterHint.when(say("probe.upload"));
        assertEquals(Disclosed.FULL, afterHint.the(CallEvent.NeedTouched.class).level());
    }

    private static double trustAfterProbing(CallScene scene) {
        return scene.when(say("probe.upload"))
                .the(CallEvent.CustomerReacted.class)
                .mind()
                .trust();
    }

    // ---------------------------------------------------------------- asking again

    @Test
    void whatIsKnownIsNotAskedForTwice() {
        CallScene scene = hub(new ScriptedChance().always("disclose", 0)).given(say("ask.upload"));
        Mind before = scene.state().mind();
        scene.when(say("ask.upload")).no(CallEvent.NeedTouched.class);
        assertEquals(List.of("sam.reasked"), scene.spoken());
        Mind after = scene.state().mind();
        assertTrue(after.trust() < before.trust() && after.patience() < before.patience());
    }

    @Test
    void aHintMayBeFollowedUp() {
        CallScene scene = hub(new ScriptedChance().next("disclose", 0.99, 0)).given(say("ask.upload"));
        scene.when(say("ask.upload"));
        assertEquals(Disclosed.FULL, scene.the(CallEvent.NeedTouched.class).level());
    }

    @Test
    void probingWhatIsKnownIsNotAskingAgain() {
        CallScene scene = hub(new ScriptedChance().always("disclose", 0)).given(say("ask.upload"));
        double before = scene.state().mind().trust();
        scene.when(say("probe.upload"));
        assertTrue(scene.state().mind().trust() > before);
        assertTrue(!scene.spoken().contains("sam.reasked"));
    }

    // ---------------------------------------------------------------- needs that are not there, and own answers

    @Test
    void aPersonWithoutTheNeedHasNothingToTell() {
        CallScene scene = hub(new ScriptedChance().always("disclose", 0))
                .when(say("lead.gift"))
                .no(CallEvent.NeedTouched.class);
        assertEquals(List.of("gift.guarded"), scene.spoken());
        assertEquals(0, scene.state().known());
    }

    @Test
    void aReplyWithItsOwnAnswersLeavesTheNeedToThem() {
        SceneBuilder scene = Scenes.plain()
                .replies(
                        "hub",
                        reply("ask.own", Move.ASK, "And then?")
                                .need("upload")
                                .answer(line("own.answer", "I lose the call, and the line fails.")
                                        .hints("backup")
                                        .reveals("upload", "cost")));
        CallScene told = CallScene.of(scene, new ScriptedChance().always("disclose", 0))
                .given(say("greet"))
                .when(say("ask.own"))
                .no(CallEvent.NeedTouched.class);
        assertEquals(List.of("own.answer"), told.spoken());
        assertEquals(0b0011, told.state().known());
        assertEquals(0b0100, told.state().hinted());
    }

    @Test
    void wordsForABrushOffThatAreMissingAreMadeUpForByARemark() {
        SceneBuilder scene = Scenes.plain()
                .scenario(each -> new Scenario(
                        each.id(),
                        each.title(),
                        each.summary(),
                        each.direction(),
                        each.customer(),
                        each.date(),
                        each.products(),
                        each.personas(),
                        each.brief(),
                        each.budgetPence(),
                        each.verification(),
                        each.needs().stream().map(NeedsTest::speechless).toList(),
                        each.objections(),
                        each.proposals(),
                        each.extras(),
                        each.orderFields(),
                        each.dispositions(),
                        each.start(),
                        each.nodes()))
                .persona(sam -> sam.remark(Remark.AGREE, line("agree", "Yes.")));
        CallScene told = CallScene.of(scene, new ScriptedChance().always("disclose", 0))
                .given(say("greet"))
                .when(say("ask.upload"));
        assertEquals(List.of("sam.agree"), told.spoken());
        assertEquals(0b0001, told.state().known());
    }

    private static Need speechless(Need need) {
        return new Need(
                need.id(),
                need.tag(),
                need.title(),
                need.wish(),
                need.hidden(),
                need.weight(),
                need.weights(),
                need.guard(),
                List.of(),
                List.of(),
                List.of());
    }

    // ---------------------------------------------------------------- frequencies

    static Stream<Arguments> questions() {
        return Stream.of(
                        Arguments.of("ask.upload", AskKind.OPEN, 0.4),
                        Arguments.of("ask.backup", AskKind.OPEN, 0.6),
                        Arguments.of("ask.cost", AskKind.CLOSED, 0.45),
                        Arguments.of("reflect.upload", AskKind.REFLECTION, 0.4),
                        Arguments.of("stack.cost", AskKind.OTHER, 0.45))
                .flatMap(each -> Stream.of(0.25, 0.5, 0.75)
                        .map(trust -> Arguments.of(each.get()[0], each.get()[1], each.get()[2], trust)));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void needsComeOutAsOftenAsTheModelSays(String reply, AskKind kind, double guard, double trust) {
        CallScript script = Scenes.plain()
                .number(Coefficient.HANG_UP_BASE, -1_000)
                .persona(sam -> sam.mind(trust, 0.9, 0.5, 0.5, 0.5))
                .script();
        CallScene scene = CallScene.of(script, new ScriptedChance()).given(say("greet"));
        Frequency full = new Frequency(reply + " in full at trust " + trust);
        Frequency guarded = new Frequency(reply + " guarded at trust " + trust);
        Seeds.forAll(1_500, seed -> {
            Step.Taken step =
                    (Step.Taken) new CallRules(script, new SeededChance(seed)).step(scene.state(), say(reply), 30_000);
            double after = step.state().mind().trust();
            ReactionModel.Disclosure odds = MODEL.disclosure(
                    kind, after - guard, false, step.state().customer().traits());
            Disclosed level = step.events().stream()
                    .filter(CallEvent.NeedTouched.class::isInstance)
                    .map(event -> ((CallEvent.NeedTouched) event).level())
                    .findFirst()
                    .orElseThrow();
            full.add(odds.full(), level == Disclosed.FULL);
            guarded.add(odds.guarded(), level == Disclosed.GUARDED);
        });
        full.check();
        guarded.check();
    }
}
