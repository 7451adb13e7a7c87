package org.ringcraft.engine.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ringcraft.engine.testing.CallScene.say;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringcraft.engine.chance.SeededChance;
import org.ringcraft.engine.persona.BuyingModel;
import org.ringcraft.engine.persona.Coefficient;
import org.ringcraft.engine.scenario.Tone;
import org.ringcraft.engine.testing.CallScene;
import org.ringcraft.engine.testing.Frequency;
import org.ringcraft.engine.testing.SceneBuilder;
import org.ringcraft.engine.testing.Scenes;
import org.ringcraft.engine.testing.ScriptedChance;
import org.ringcraft.engine.testing.Seeds;

class DealTest {

    private static final double HAIR = 0x1p-30;
    private static final double YES = 0;
    private static final double NO = 0.9999;

    private static SceneBuilder patient() {
        return Scenes.plain().number(Coefficient.HANG_UP_BASE, -1_000);
    }

    private static CallScene deal(ScriptedChance chance) {
        return CallScene.of(patient(), chance).given(say("greet"), say("on"));
    }

    private static CallEvent.CustomerDecided decision(CallScene scene) {
        return scene.the(CallEvent.CustomerDecided.class);
    }

    // ---------------------------------------------------------------- decisions

    @Test
    void theThresholdsAreTheOddsInTheEvent() {
        CallEvent.CustomerDecided odds =
                decision(deal(new ScriptedChance()).given(say("offer.100")).when(say("close")));
        assertTrue(odds.yes() > 0 && odds.think() > 0 && odds.yes() + odds.think() < 1);
        double both = odds.yes() + odds.think();
        double[] draws = {odds.yes() - HAIR, odds.yes() + HAIR, both - HAIR, both + HAIR};
        Decision[] decisions = {Decision.YES, Decision.THINK, Decision.THINK, Decision.NO};
        String[] words = {"sam.yes", "sam.think", "sam.think", "sam.no"};
        for (int i = 0; i < draws.length; i++) {
            CallScene scene = deal(new ScriptedChance().always("decide", draws[i]))
                    .given(say("offer.100"))
                    .when(say("close"));
            assertEquals(decisions[i], decision(scene).decision());
            assertEquals(draws[i], decision(scene).draw(), HAIR);
            assertEquals(List.of(words[i]), scene.spoken());
            assertEquals(decisions[i], scene.state().decision());
            assertEquals(decisions[i] == Decision.NO ? 1 : 0, scene.state().noes());
        }
    }

    @Test
    void theOddsAreTheModelsForWhatTheCustomerWeighsUp() {
        CallScene scene = CallScene.of(
                        patient().persona(sam -> sam.objects("price", 1, 0)),
                        new ScriptedChance()
                                .always("disclose", 0)
                                .always("objection", 0)
                                .next("decide", NO))
                .given(say("greet"), say("ask.upload"), say("ask.cost"), say("on"))
                .given(say("benefit.upload"), say("offer.500"), say("give.discount"), say("close.hard"))
                .when(say("close"));
        CallScript script = scene.script();
        // Of the weights 1.5, 1 and 1.2 the dearer proposal meets upload in full (tied), cost not, and 0.9 of backup,
        // which was never spoken of.
        double fit = (1.5 + 1.2 * 0.9 * Scenes.coefficients().of(Coefficient.FIT_UNSPOKEN)) / 3.7;
        BuyingModel.Choice choice = script.buying.decide(
                new BuyingModel.Weighing(fit, 1000 / 3500.0, true, 1, 0, 0.45, 1, 1),
                scene.state().customer().traits(),
                scene.the(CallEvent.CustomerReacted.class).mind());
        assertEquals(choice.yes(), decision(scene).yes());
        assertEquals(choice.think(), decision(scene).think());
        assertEquals("fibre-500", decision(scene).proposal());
    }

    @Test
    void aKnownNeedCountsLessThanOneABenefitWasTiedTo() {
        double untied = decision(known().when(say("close.500"))).yes();
        double tied = decision(known().given(say("benefit.upload")).when(say("close.500")))
                .yes();
        double unspoken =
                decision(deal(new ScriptedChance()).when(say("close.500"))).yes();
        assertTrue(unspoken < untied && untied < tied, unspoken + " < " + untied + " < " + tied);
    }

    private static CallScene known() {
        return CallScene.of(patient(), new ScriptedChance().always("disclose", 0))
                .given(say("greet"), say("ask.upload"), say("on"));
    }

    @Test
    void whatTheySeeIsTiedKnownOrUnspoken() {
        CallState state = CallScene.of(patient(), new ScriptedChance().always("disclose", 0))
                .given(say("greet"), say("ask.upload"), say("ask.cost"), say("on"), say("benefit.upload"))
                .state();
        double known = Scenes.coefficients().of(Coefficient.FIT_KNOWN);
        double unspoken = Scenes.coefficients().of(Coefficient.FIT_UNSPOKEN);
        assertEquals((1.5 + known + 1.2 * 0.2 * unspoken) / 3.7, Fit.seen(state, 0), 1e-12);
        assertEquals((1.5 + 1.2 * 0.9 * unspoken) / 3.7, Fit.seen(state, 1), 1e-12);
        assertTrue(unspoken < known && known < 1);
    }

    @Test
    void aBenefitIsTiedOnlyToWhatIsKnown() {
        assertEquals(
                0,
                deal(new ScriptedChance()).given(say("benefit.upload")).state().met());
        assertEquals(0b0001, known().given(say("benefit.upload")).state().met());
        assertEquals(0, known().given(say("benefit.plain")).state().met());
    }

    @Test
    void aQuestionWithoutAProposalIsAboutTheLastOne() {
        CallScene scene = deal(new ScriptedChance().always("decide", NO)).given(say("offer.500"), say("offer.100"));
        assertEquals("fibre-100", decision(scene.when(say("close"))).proposal());
        assertEquals("fibre-500", decision(scene.when(say("close.500"))).proposal());
        assertEquals("fibre-500", decision(scene.when(say("close"))).proposal());
        assertEquals(3, scene.state().asked);
        assertEquals(3, scene.state().noes());
    }

    @Test
    void withNothingOnTheTableThereIsNothingToDecide() {
        CallScene scene = deal(new ScriptedChance().always("decide", YES)).when(say("close"));
        scene.no(CallEvent.CustomerDecided.class);
        assertEquals(Decision.NONE, scene.state().decision());
    }

    @Test
    void pitchingBeforeAnyNeedIsKnownCostsInterest() {
        for (String reply : List.of("offer.100", "trial", "close")) {
            CallScene early = deal(new ScriptedChance());
            double before = early.state().mind().interest();
            assertEquals(
                    before + Scenes.coefficients().of(Coefficient.INTEREST_EARLY_PITCH),
                    early.when(say(reply)).state().mind().interest(),
                    1e-6);
            CallScene late = known();
            double known = late.state().mind().interest();
            assertTrue(late.when(say(reply)).state().mind().interest() >= known);
        }
        CallScene extra = deal(new ScriptedChance());
        double before = extra.state().mind().interest();
        assertEquals(before, extra.when(say("extra.cover")).state().mind().interest(), "An extra is no pitch.");
    }

    @Test
    void aYesIsNotAskedForAgain() {
        CallScene scene = deal(new ScriptedChance().next("decide", YES, NO)).given(say("offer.100"), say("close"));
        scene.when(say("close")).no(CallEvent.CustomerDecided.class);
        assertEquals(List.of("sam.yes"), scene.spoken());
        assertEquals(Decision.YES, scene.state().decision());
    }

    @Test
    void askingAgainWearsOff() {
        CallScene scene = deal(new ScriptedChance().always("decide", NO)).given(say("offer.100"));
        double first = decision(scene.when(say("close"))).yes();
        double second = decision(scene.when(say("close"))).yes();
        double third = decision(scene.when(say("close"))).yes();
        assertTrue(first > second && second > third);
    }

    @Test
    void pressureAddsUpToOne() {
        CallScene scene = deal(new ScriptedChance().always("decide", NO)).given(say("offer.100"), say("close.hard"));
        assertEquals(0.45, scene.state().pressure, 1e-9);
        scene.given(say("close.hard"), say("close.hard"), say("close.hard"));
        assertEquals(1, scene.state().pressure);
    }

    @Test
    void pressureSellsButHurts() {
        CallScene soft = deal(new ScriptedChance().always("decide", NO)).given(say("offer.100"));
        CallScene hard = deal(new ScriptedChance().always("decide", NO)).given(say("offer.100"));
        soft.when(say("close"));
        hard.when(say("close.hard"));
        assertTrue(hard.state().mind().trust() < soft.state().mind().trust());
        assertTrue(hard.state().mind().patience() < soft.state().mind().patience());
    }

    /** Matching somebody's style moves trust, and nothing else of what they decide by. */
    @Test
    void styleMovesTrustAndNeverThePurchaseItself() {
        assertTrue(yesTo(patient(), Tone.WARM) > yesTo(patient(), Tone.BRISK), "By way of trust, style does matter.");
        for (Tone tone : Tone.values()) {
            assertEquals(
                    yesTo(patient().number(Coefficient.TRUST_STYLE_GAP, 0), Tone.PLAIN),
                    yesTo(patient().number(Coefficient.TRUST_STYLE_GAP, 0), tone),
                    "Without that way it does not.");
        }
    }

    /** Odds of a yes by somebody slow and warm to whom every line was said in that tone. */
    private static double yesTo(SceneBuilder scene, Tone tone) {
        return decision(CallScene.of(scene.persona(sam -> sam.style(0.5, 0.1, 1, 0.5)), new ScriptedChance())
                        .given(say("greet", tone), say("on", tone), say("offer.100", tone))
                        .when(say("close", tone)))
                .yes();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.5, 0.8})
    void customersDecideAsOftenAsTheModelSays(double trust) {
        CallScript script =
                patient().persona(sam -> sam.mind(trust, 0.9, 0.6, 0.6, 0.6)).script();
        CallScene scene = CallScene.of(script, new ScriptedChance().always("disclose", 0))
                .given(say("greet"), say("ask.upload"), say("on"), say("benefit.upload"), say("offer.100"));
        Frequency yes = new Frequency("yes at trust " + trust);
        Frequency think = new Frequency("think at trust " + trust);
        Seeds.forAll(1_500, seed -> {
            Step.Taken step = (Step.Taken)
                    new CallRules(script, new SeededChance(seed)).step(scene.state(), say("close"), 90_000);
            CallEvent.CustomerDecided decided = step.events().stream()
                    .filter(CallEvent.CustomerDecided.class::isInstance)
                    .map(CallEvent.CustomerDecided.class::cast)
                    .findFirst()
                    .orElseThrow();
            yes.add(decided.yes(), decided.decision() == Decision.YES);
            think.add(decided.think(), decided.decision() == Decision.THINK);
        });
        yes.check();
        think.check();
    }

    // ---------------------------------------------------------------- extras

    @Test
    void anExtraIsAgreedOrDeclined() {
        CallScene agreed = deal(new ScriptedChance().always("extra", YES)).when(say("extra.router"));
        assertTrue(agreed.the(CallEvent.ExtraAnswered.class).agreed());
        assertEquals(List.of("sam.yes"), agreed.spoken());
        assertEquals(0b01, agreed.state().extrasAgreed());
        CallScene declined = deal(new ScriptedChance().always("extra", NO)).when(say("extra.cover"));
        assertTrue(!declined.the(CallEvent.ExtraAnswered.class).agreed());
        assertEquals(List.of("sam.no"), declined.spoken());
        assertEquals(0, declined.state().extrasAgreed());
        assertTrue(declined.state().extraAnswered(1) && !declined.state().extraAnswered(0));
    }

    @Test
    void theLastAnswerToAnExtraCounts() {
        CallScene scene = deal(new ScriptedChance().next("extra", NO, YES, NO));
        assertEquals(0, scene.given(say("extra.router")).state().extrasAgreed());
        scene.given(say("extra.router"));
        assertEquals(0b01, scene.state().extrasAgreed());
        assertEquals(0, scene.state().extrasDeclined);
        scene.given(say("extra.router"));
        assertEquals(0, scene.state().extrasAgreed());
        assertEquals(0b01, scene.state().extrasDeclined);
    }

    @Test
    void anExtraThatMeetsAKnownNeedIsWelcomer() {
        double unknown = deal(new ScriptedChance())
                .when(say("extra.router"))
                .the(CallEvent.ExtraAnswered.class)
                .yes();
        double fits = known().when(say("extra.router"))
                .the(CallEvent.ExtraAnswered.class)
                .yes();
        double misfit = known().when(say("extra.cover"))
                .the(CallEvent.ExtraAnswered.class)
                .yes();
        assertTrue(fits > unknown && unknown > misfit, fits + " > " + unknown + " > " + misfit);
    }

    @Test
    void extrasAreAgreedAsOftenAsTheModelSays() {
        CallScript script = patient().script();
        CallScene scene = CallScene.of(script, new ScriptedChance().always("disclose", 0))
                .given(say("greet"), say("ask.upload"), say("on"));
        Frequency agreed = new Frequency("extra agreed");
        Seeds.forAll(2_000, seed -> {
            Step.Taken step = (Step.Taken)
                    new CallRules(script, new SeededChance(seed)).step(scene.state(), say("extra.router"), 60_000);
            CallEvent.ExtraAnswered answer = step.events().stream()
                    .filter(CallEvent.ExtraAnswered.class::isInstance)
                    .map(CallEvent.ExtraAnswered.class::cast)
                    .findFirst()
                    .orElseThrow();
            assertEquals(
                    script.buying.extra(
                            0.8,
                            true,
                            step.state().customer().traits(),
                            step.state().mind()),
                    answer.yes());
            agreed.add(answer.yes(), answer.agreed());
        });
        agreed.check();
    }

    @Test
    void fitIsAShareOfWhatMatters() {
        CallScript script = patient().script();
        assertEquals((1.5 + 1 + 1.2 * 0.2) / 3.7, Fit.real(script, 0), 1e-12);
        assertEquals((1.5 + 1.2 * 0.9) / 3.7, Fit.real(script, 1), 1e-12);
        assertEquals(0.8, Fit.extra(known().state(), 0), 1e-12);
        assertEquals(0, Fit.extra(deal(new ScriptedChance()).state(), 0), "Nothing is known yet.");
    }
}
