package org.ringcraft.engine.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ringcraft.engine.testing.CallScene.say;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ringcraft.engine.scenario.Circumstance;
import org.ringcraft.engine.scenario.Gauge;
import org.ringcraft.engine.scenario.Mode;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Predicate;
import org.ringcraft.engine.testing.CallScene;
import org.ringcraft.engine.testing.Scenes;
import org.ringcraft.engine.testing.ScriptedChance;

/** What conditions learn from the state of a call. */
class FactsTest {

    private static final double NO = 0.9999;

    private static CallScene scene(ScriptedChance chance, CallCommand... commands) {
        return CallScene.of(
                        Scenes.plain()
                                .persona(sam -> sam.circumstance(Circumstance.VULNERABLE)
                                        .objects("price", 1, 0)
                                        .objects("contract", 1, 1)),
                        chance)
                .given(commands);
    }

    /** A quiet customer: nothing comes out, nothing is objected to. */
    private static ScriptedChance quiet() {
        return new ScriptedChance()
                .always("disclose", NO)
                .always("objection", NO)
                .always("decide", NO);
    }

    private static CallScene hub(ScriptedChance chance, CallCommand... commands) {
        return scene(chance, say("greet")).given(commands);
    }

    private static CallScene deal(ScriptedChance chance, CallCommand... commands) {
        return hub(chance, say("on"), say("offer.100")).given(commands);
    }

    private static CallScene ordered(ScriptedChance chance, CallCommand... commands) {
        return scene(
                        chance,
                        new CallCommand.Order("proposal", "fibre-100"),
                        new CallCommand.Order("slot", "morning"),
                        new CallCommand.SubmitOrder())
                .given(commands);
    }

    /** A call in which the fact has come to hold of the first of its kind. */
    private static CallScene holding(Predicate fact) {
        return switch (fact) {
            case KNOWS, HINTED -> hub(new ScriptedChance().always("disclose", 0), say("ask.upload"));
            case MET ->
                hub(new ScriptedChance().always("disclose", 0), say("ask.upload"), say("on"))
                        .given(say("benefit.upload"));
            case SAID, VISITED, DISCLOSED -> hub(quiet());
            case FLAG, PROPOSED, PROPOSED_ANY -> deal(quiet());
            case RAISED -> deal(new ScriptedChance().always("objection", 0));
            case SETTLED -> deal(new ScriptedChance().always("objection", 0).always("handle", 0), say("price.answer"));
            case RESISTING ->
                deal(new ScriptedChance().next("objection", NO, 0, 0.5).always("objection", NO));
            case AGREED -> deal(quiet().next("decide", 0), say("close"));
            case DECLINED -> deal(quiet(), say("close"));
            case UNDECIDED -> deal(quiet().next("decide", thinking()), say("close"));
            case EXTRA_AGREED -> deal(quiet().always("extra", 0), say("extra.router"));
            case EXTRA_DECLINED -> deal(quiet().always("extra", NO), say("extra.router"));
            case VERIFIED ->
                scene(
                        quiet(),
                        new CallCommand.OpenRecord(),
                        new CallCommand.Verify("name", "Sam Field"),
                        new CallCommand.Verify("postcode", "BS1 4DJ"));
            case CHECK_FAILED -> scene(quiet(), new CallCommand.OpenRecord(), new CallCommand.Verify("name", "Nobody"));
            case RECORD_OPEN -> scene(quiet(), new CallCommand.OpenRecord());
            case RECORDING, PERSONA, CIRCUMSTANCE, MODE -> scene(quiet());
            case ORDER_PLACED -> ordered(quiet());
            case CARD_TAKEN, PAID -> ordered(quiet().always("card", NO), new CallCommand.TakePayment());
            case PAYMENT_REFUSED -> ordered(quiet().always("card", 0), new CallCommand.TakePayment());
        };
    }

    private static double thinking() {
        CallEvent.CustomerDecided odds = deal(quiet()).when(say("close")).the(CallEvent.CustomerDecided.class);
        return odds.yes() + odds.think() / 2;
    }

    /** A call in which it does not, or does not any more. */
    private static CallScene without(Predicate fact) {
        return switch (fact) {
            case VISITED, SAID, DISCLOSED -> scene(quiet());
            case HINTED, KNOWS -> hub(quiet().always("disclose", 0.4), say("ask.cost"));
            case RECORDING -> scene(quiet(), new CallCommand.PauseRecording());
            case CHECK_FAILED -> holding(fact).given(new CallCommand.Verify("name", "Sam Field"));
            case VERIFIED -> scene(quiet(), new CallCommand.OpenRecord(), new CallCommand.Verify("name", "Sam Field"));
            case PAID -> ordered(quiet().always("card", 0), new CallCommand.TakePayment());
            case PAYMENT_REFUSED ->
                ordered(quiet().next("card", 0, NO), new CallCommand.TakePayment(), new CallCommand.TakePayment());
            case RESISTING -> deal(new ScriptedChance().always("objection", 0));
            case AGREED -> holding(Predicate.UNDECIDED);
            case DECLINED, UNDECIDED -> holding(Predicate.AGREED);
            case EXTRA_AGREED -> holding(Predicate.EXTRA_DECLINED);
            case EXTRA_DECLINED -> holding(Predicate.EXTRA_AGREED);
            default -> hub(quiet());
        };
    }

    /** Where the first of its kind stands: {@code greet} is reply 0, {@code hub} node 1, and so on. */
    private static int index(Predicate fact) {
        return switch (fact) {
            case VISITED, PERSONA -> 1;
            case CIRCUMSTANCE -> Circumstance.VULNERABLE.ordinal();
            case MODE -> Mode.PRACTICE.ordinal();
            default -> 0;
        };
    }

    @ParameterizedTest
    @EnumSource(Predicate.class)
    void everyFactComesToHold(Predicate fact) {
        assertTrue(holding(fact).state().holds(fact, index(fact)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Predicate.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PERSONA", "CIRCUMSTANCE", "MODE"})
    void noFactHoldsFromTheBeginningOrForEver(Predicate fact) {
        assertFalse(without(fact).state().holds(fact, index(fact)));
    }

    @Test
    void whoAndHowItIsPlayedDoNotChange() {
        CallState state = scene(quiet()).state();
        assertFalse(state.holds(Predicate.PERSONA, 0), "Another persona is bound to 0.");
        assertFalse(state.holds(Predicate.CIRCUMSTANCE, Circumstance.HARD_OF_HEARING.ordinal()));
        assertFalse(state.holds(Predicate.MODE, Mode.ASSESSMENT.ordinal()));
    }

    @Test
    void whatIsKnownWasAtLeastHintedAt() {
        CallState told = holding(Predicate.KNOWS).state();
        assertEquals(0, told.hinted());
        assertTrue(told.holds(Predicate.HINTED, 0));
    }

    @Test
    void whatNoRuleInForceKnowsIsNeverDisclosed() {
        assertFalse(scene(quiet()).state().holds(Predicate.DISCLOSED, -1));
    }

    // ---------------------------------------------------------------- gauges

    private static double gauge(CallScene scene, Gauge gauge) {
        return scene.state().number(gauge);
    }

    @ParameterizedTest
    @EnumSource(Gauge.class)
    void everyGaugeReadsWhatItSays(Gauge gauge) {
        CallScene begun =
                CallScene.of(Scenes.plain().persona(sam -> sam.mind(0.1, 0.2, 0.3, 0.4, 0.6)), new ScriptedChance());
        double expected = switch (gauge) {
            case TRUST -> 0.1;
            case PATIENCE -> 0.2;
            case INTEREST -> 0.3;
            case COMPREHENSION -> 0.4;
            case MOOD -> 0.6;
            case TURN, OBJECTIONS, NOES, OPEN_SHARE -> 0;
            case MINUTES -> begun.state().now() / 60_000.0;
        };
        assertEquals(expected, gauge(begun, gauge));
    }

    @Test
    void gaugesCount() {
        assertEquals(3, gauge(deal(quiet()), Gauge.TURN));
        assertEquals(2, gauge(deal(quiet(), say("close"), say("close")), Gauge.NOES));
        assertEquals(1, gauge(deal(new ScriptedChance().always("objection", 0)), Gauge.OBJECTIONS));
        assertEquals(0, gauge(holding(Predicate.SETTLED), Gauge.OBJECTIONS));
        CallScene asked = hub(quiet(), say("ask.upload"), say("probe.upload"), say("ask.cost"), say("lead.gift"));
        assertEquals(0.5, gauge(asked, Gauge.OPEN_SHARE));
        assertEquals(
                Move.ASK,
                asked.script().reply("lead.gift").orElseThrow().reply().move());
    }
}
