package org.ringcraft.engine.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ringcraft.engine.testing.CallScene.say;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringcraft.engine.chance.SeededChance;
import org.ringcraft.engine.persona.BuyingModel;
import org.ringcraft.engine.persona.Coefficient;
import org.ringcraft.engine.persona.Mind;
import org.ringcraft.engine.persona.Remark;
import org.ringcraft.engine.testing.CallScene;
import org.ringcraft.engine.testing.Frequency;
import org.ringcraft.engine.testing.SceneBuilder;
import org.ringcraft.engine.testing.Scenes;
import org.ringcraft.engine.testing.ScriptedChance;
import org.ringcraft.engine.testing.Seeds;

class DeskTest {

    private static CallScene hub(ScriptedChance chance) {
        return CallScene.of(Scenes.plain(), chance).given(say("greet"));
    }

    private static CallScene hub() {
        return hub(new ScriptedChance());
    }

    // ---------------------------------------------------------------- the beginning

    @Test
    void theCallBeginsWithWhoRingsAndTheirFirstWords() {
        CallScene scene = CallScene.of(Scenes.plain())
                .then(
                        CallEvent.CallStarted.class,
                        CallEvent.CustomerArrived.class,
                        CallEvent.NodeEntered.class,
                        CallEvent.CustomerSpoke.class);
        CallEvent.CustomerArrived who = scene.the(CallEvent.CustomerArrived.class);
        assertEquals(new Mind(0.5, 0.9, 0.5, 0.5, 0.5), who.mind());
        assertEquals(List.of("ring"), scene.spoken());
        assertEquals(Stage.TALKING, scene.state().stage());
        assertEquals("opening", scene.state().node().id());
        assertTrue(scene.state().hasVisited(0));
        assertTrue(scene.state().recording());
        // A gap of 0.3 s, then six words at 150 a minute.
        assertEquals(300, scene.state().spokeAt());
        assertEquals(2_400, scene.state().spokeMillis());
        assertEquals(2_700, scene.state().now());
    }

    @Test
    void onePersonaIsManyPeopleWithTheMomentsOfItsFile() {
        CallScript script = Scenes.lively().script();
        double[] sum = new double[3];
        double[] squares = new double[3];
        int calls = 2_000;
        Seeds.forAll(calls, seed -> {
            CallState state = new CallRules(script, new SeededChance(seed))
                    .start(Scenes.setup(script, seed))
                    .state();
            double[] drawn = {
                state.customer().traits().assertiveness(),
                state.style().warmth(),
                state.mind().trust()
            };
            for (int i = 0; i < drawn.length; i++) {
                sum[i] += drawn[i];
                squares[i] += drawn[i] * drawn[i];
            }
        });
        double[] means = {0.5, 0.5, 0.45};
        double[] deviations = {0.15, 0.15, 0.1};
        for (int i = 0; i < means.length; i++) {
            double mean = sum[i] / calls;
            assertEquals(means[i], mean, 3.3 * deviations[i] / Math.sqrt(calls));
            assertEquals(deviations[i], Math.sqrt(squares[i] / calls - mean * mean), 0.01);
        }
    }

    // ---------------------------------------------------------------- cutting in

    @Test
    void whoCutsInStopsTheWords() {
        CallScene scene = CallScene.of(Scenes.plain(), new ScriptedChance().always("interrupt", 0.999));
        scene.at(1_500).when(new CallCommand.Interrupt()).then(new CallEvent.Interrupted(1_500));
        assertEquals(1_500, scene.state().now());
        assertEquals(1_200, scene.state().customerMillis());
        assertEquals(0, scene.state().spokeMillis());
        scene.when(say("greet"));
        assertTrue(scene.the(CallEvent.PlayerSaid.class).interrupting());
        scene.when(say("chat"));
        assertFalse(scene.the(CallEvent.PlayerSaid.class).interrupting());
    }

    @Test
    void beingCutOffCostsTrust() {
        CallScene polite = CallScene.of(Scenes.plain()).when(say("greet"));
        CallScene rude = CallScene.of(Scenes.plain(), new ScriptedChance().always("interrupt", 0.999))
                .at(1_500)
                .given(new CallCommand.Interrupt())
                .when(say("greet"));
        assertEquals(
                Scenes.coefficients().of(Coefficient.TRUST_INTERRUPTION),
                rude.state().mind().trust() - polite.state().mind().trust(),
                1e-6);
    }

    @Test
    void theAssertiveSaySo() {
        for (double draw : new double[] {0.499, 0.5}) {
            CallScene scene = CallScene.of(Scenes.plain(), new ScriptedChance().always("interrupt", draw))
                    .at(1_000)
                    .when(new CallCommand.Interrupt());
            assertEquals(draw < 0.5 ? List.of("sam.interrupted") : List.of(), scene.spoken());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 299, 2_700, 5_000})
    void nobodyIsCutOffBeforeOrAfterTheyHaveSpoken(long at) {
        CallScene.of(Scenes.plain())
                .at(at)
                .when(new CallCommand.Interrupt())
                .refused(Refusal.Reason.CUSTOMER_NOT_SPEAKING);
    }

    @ParameterizedTest
    @ValueSource(longs = {300, 2_699})
    void theyCanBeCutOffAsSoonAndAsLongAsTheySpeak(long at) {
        CallScene scene = CallScene.of(Scenes.plain()).at(at).when(new CallCommand.Interrupt());
        assertEquals(at, scene.the(CallEvent.Interrupted.class).at());
    }

    @Test
    void whoCutsInBeforeTheSecondLineDoesSoAsItBegins() {
        CallScene scene = CallScene.of(
                        Scenes.plain().persona(sam -> sam.objects("price", 1, 0)),
                        new ScriptedChance().always("objection", 0).always("interrupt", 0.999))
                .given(say("greet"), say("on"), say("offer.100"));
        long second = scene.all(CallEvent.CustomerSpoke.class).get(1).at();
        assertTrue(scene.state().spokeAt() < second);
        scene.at(scene.state().spokeAt()).when(new CallCommand.Interrupt());
        assertEquals(second, scene.the(CallEvent.Interrupted.class).at());
    }

    @Test
    void theyCanBeCutOffAfterTheTalkHasMovedOn() {
        CallScene scene = hub().given(say("on"), say("back"));
        scene.then(
                CallEvent.PlayerSaid.class,
                CallEvent.CustomerReacted.class,
                CallEvent.CustomerSpoke.class,
                CallEvent.NodeEntered.class);
        long at = scene.state().spokeAt() + 10;
        scene.at(at).when(new CallCommand.Interrupt());
        assertEquals(at, scene.the(CallEvent.Interrupted.class).at());
    }

    @Test
    void wordsThatAreOverByTheClockCannotBeCutOff() {
        CallScene scene = CallScene.of(Scenes.plain()).at(1_000).given(new CallCommand.OpenRecord());
        assertEquals(2_700, scene.state().now(), "The desk waits for the end of the words.");
        scene.at(1_500).when(new CallCommand.Interrupt()).refused(Refusal.Reason.CUSTOMER_NOT_SPEAKING);
    }

    // ---------------------------------------------------------------- silence

    @Test
    void aShortSilenceIsNoTrouble() {
        CallScene scene = hub().when(new CallCommand.Wait(4));
        scene.then(CallEvent.Waited.class, CallEvent.CustomerReacted.class);
        assertEquals(0.9, hub().state().mind().patience(), 0.02);
        assertEquals(hub().state().mind(), scene.state().mind());
    }

    @Test
    void aLongOneIsAwkward() {
        Mind before = hub().state().mind();
        CallScene scene = hub().when(new CallCommand.Wait(20));
        assertEquals(List.of("sam.silence"), scene.spoken());
        assertEquals(
                before.patience() + 16 * Scenes.coefficients().of(Coefficient.PATIENCE_SILENCE_PER_SECOND),
                scene.state().mind().patience(),
                1e-6);
        assertEquals(20_000, scene.the(CallEvent.Waited.class).millis());
    }

    @Test
    void aSilenceCanBeTheLast() {
        CallScene scene = hub(new ScriptedChance().next("hang-up", 0.5, 0)).when(new CallCommand.Wait(60));
        assertEquals(
                CallEvent.By.CUSTOMER, scene.the(CallEvent.LineClosed.class).by());
    }

    // ---------------------------------------------------------------- hold and transfer

    @Test
    void holdAndBack() {
        CallScene scene = hub().when(new CallCommand.Hold());
        scene.then(CallEvent.CustomerSpoke.class, CallEvent.CustomerHeld.class);
        assertEquals(List.of("sam.hold"), scene.spoken());
        assertEquals(Stage.HELD, scene.state().stage());
        Mind before = scene.state().mind();
        long held = scene.state().now();
        scene.at(held + 90_000).when(new CallCommand.Retrieve());
        scene.then(CallEvent.CustomerRetrieved.class, CallEvent.CustomerReacted.class, CallEvent.CustomerSpoke.class);
        assertEquals(List.of("sam.retrieved"), scene.spoken());
        assertEquals(90_000, scene.state().holdMillis());
        assertEquals(
                scene.script().reactions.afterHold(before, 90), scene.state().mind());
        assertEquals(
                before.patience() + 1.5 * Scenes.coefficients().of(Coefficient.PATIENCE_HOLD_PER_MINUTE),
                scene.state().mind().patience(),
                1e-6);
        assertEquals(Stage.TALKING, scene.state().stage());
    }

    @Test
    void somebodyKeptTooLongIsGone() {
        CallScene scene = hub(new ScriptedChance().next("hang-up", 0.5).always("hang-up", 0))
                .given(new CallCommand.Hold());
        scene.at(scene.state().now() + 600_000).when(new CallCommand.Retrieve());
        assertEquals(
                CallEvent.By.CUSTOMER, scene.the(CallEvent.LineClosed.class).by());
        assertEquals(List.of(), scene.spoken());
    }

    @Test
    void aLineClosedOnHoldHadThatHold() {
        CallScene scene = hub().given(new CallCommand.Hold());
        scene.at(scene.state().now() + 40_000).given(new CallCommand.HangUp());
        assertEquals(40_000, scene.state().holdMillis());
        assertEquals(Stage.WRAPPING, scene.state().stage());
    }

    @Test
    void aTransferClosesTheLine() {
        CallScene scene = hub().when(new CallCommand.Transfer("billing"));
        scene.then(CallEvent.CallTransferred.class, CallEvent.CustomerSpoke.class, CallEvent.LineClosed.class);
        assertEquals(List.of("sam.transfer"), scene.spoken());
        assertEquals(CallEvent.By.TRANSFER, scene.state().closedBy());
    }

    // ---------------------------------------------------------------- checks

    private static SceneBuilder mistaken(double odds) {
        return Scenes.plain().persona(sam -> sam.wrong("postcode", odds, "BS1 4DT", "B S one, four D T."));
    }

    @Test
    void aRightAnswerMatches() {
        CallScene scene = hub().when(say("check.postcode"));
        CallEvent.AnswerGiven answer = scene.the(CallEvent.AnswerGiven.class);
        assertEquals("BS1 4DJ", answer.answer());
        assertEquals(List.of("identity.postcode.right"), scene.spoken());
        scene.given(new CallCommand.OpenRecord()).when(new CallCommand.Verify("postcode", ""));
        scene.then(new CallEvent.IdentityChecked(scene.state().now(), "postcode", "BS1 4DJ", true));
        assertTrue(scene.state().isMatched(1) && !scene.state().isFailed(1));
        assertFalse(scene.state().verified(), "Two checks are required.");
        scene.given(say("check.name"), new CallCommand.Verify("name", "sam field"));
        assertTrue(scene.state().verified());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bs14dj", " BS1  4DJ ", "b.s.1-4 d/j"})
    void spellingDoesNotMatterToACheck(String entered) {
        CallScene scene = hub().given(say("check.postcode"), new CallCommand.OpenRecord())
                .when(new CallCommand.Verify("postcode", entered));
        assertTrue(scene.the(CallEvent.IdentityChecked.class).matched());
        assertEquals(List.of(), scene.breaches());
    }

    @Test
    void aWrongAnswerFailsAndMayBePutRight() {
        CallScene scene = CallScene.of(mistaken(0.5), new ScriptedChance().next("identity", 0.499, 0.499))
                .given(say("greet"))
                .when(say("check.postcode"));
        assertEquals("BS1 4DT", scene.the(CallEvent.AnswerGiven.class).answer());
        assertEquals(List.of("identity.postcode.wrong"), scene.spoken());
        scene.given(new CallCommand.OpenRecord()).when(new CallCommand.Verify("postcode", ""));
        assertFalse(scene.the(CallEvent.IdentityChecked.class).matched());
        assertEquals(List.of(), scene.breaches(), "It was entered as said.");
        assertTrue(scene.state().anyCheckFailed());
        scene.when(say("check.postcode"));
        assertEquals("BS1 4DJ", scene.the(CallEvent.AnswerGiven.class).answer(), "The second try is better.");
        assertTrue(scene.state().givenSinceCheck(1));
        scene.given(new CallCommand.Verify("postcode", ""));
        assertFalse(scene.state().anyCheckFailed());
        assertFalse(scene.state().givenSinceCheck(1));
        assertTrue(scene.state().isMatched(1));
    }

    @Test
    void anAnswerThatWasNeverGivenIsABreachEvenWhenItMatches() {
        CallScene scene = hub().given(new CallCommand.OpenRecord()).when(new CallCommand.Verify("name", "Sam Field"));
        assertTrue(scene.the(CallEvent.IdentityChecked.class).matched());
        assertEquals(List.of("check-not-as-said"), scene.breaches());
    }

    @Test
    void wrongAnswersComeAsOftenAsTheFileSaysAndSeldomerAgain() {
        CallScript script = mistaken(0.4).script();
        CallScene fresh = CallScene.of(script, new ScriptedChance()).given(say("greet"));
        CallScene again = CallScene.of(script, new ScriptedChance()).given(say("greet"), say("check.postcode"));
        Frequency first = new Frequency("wrong at first");
        Frequency second = new Frequency("wrong again");
        Seeds.forAll(1_500, seed -> {
            first.add(0.4, wrong(script, fresh, seed));
            second.add(0.4 * Scenes.coefficients().of(Coefficient.WRONG_AGAIN), wrong(script, again, seed));
        });
        first.check();
        second.check();
    }

    private static boolean wrong(CallScript script, CallScene scene, long seed) {
        Step.Taken step = (Step.Taken)
                new CallRules(script, new SeededChance(seed)).step(scene.state(), say("check.postcode"), 60_000);
        return step.state().given(1).equals("BS1 4DT");
    }

    // ---------------------------------------------------------------- order and payment

    private static CallScene ordered(ScriptedChance chance) {
        return hub(chance)
                .given(
                        new CallCommand.Order("proposal", "fibre-100"),
                        new CallCommand.Order("slot", "morning"),
                        new CallCommand.SubmitOrder());
    }

    @Test
    void theFormHoldsWhatWasFilledInLast() {
        CallScene scene = hub().given(
                        new CallCommand.Order("slot", "morning"),
                        new CallCommand.Order("slot", "afternoon"),
                        new CallCommand.Order("remark", "ring first"),
                        new CallCommand.Order("remark", ""));
        assertEquals("afternoon", scene.state().ordered(2));
        assertEquals("", scene.state().ordered(3));
        assertEquals("", scene.state().ordered(0));
    }

    @Test
    void aCardIsTakenOrRefused() {
        CallScene scene = ordered(new ScriptedChance().next("card", 0.01, 0.5)).given(new CallCommand.PauseRecording());
        long before = scene.state().now();
        scene.when(new CallCommand.TakePayment());
        assertFalse(scene.the(CallEvent.CardTaken.class).authorised());
        assertTrue(scene.state().cardTaken() && !scene.state().paid() && scene.state().paymentRefused);
        assertEquals(
                28_000,
                scene.state().now() - scene.the(CallEvent.CardTaken.class).at());
        assertTrue(scene.state().now() > before);
        scene.when(new CallCommand.TakePayment());
        assertTrue(scene.the(CallEvent.CardTaken.class).authorised());
        assertTrue(scene.state().paid() && !scene.state().paymentRefused);
        scene.when(new CallCommand.TakePayment()).refused(Refusal.Reason.ALREADY_PAID);
    }

    @Test
    void cardsAreRefusedAsOftenAsTheModelSays() {
        CallScene scene = ordered(new ScriptedChance());
        Frequency refused = new Frequency("cards refused");
        Seeds.forAll(2_000, seed -> {
            Step.Taken step = (Step.Taken) new CallRules(scene.script(), new SeededChance(seed))
                    .step(scene.state(), new CallCommand.TakePayment(), 60_000);
            refused.add(
                    Scenes.coefficients().of(Coefficient.CARD_REFUSED),
                    !step.state().paid());
        });
        refused.check();
    }

    @Test
    void theRecordingStopsAndStarts() {
        CallScene scene = hub().when(new CallCommand.PauseRecording()).then(CallEvent.RecordingPaused.class);
        assertFalse(scene.state().recording());
        scene.when(new CallCommand.ResumeRecording()).then(CallEvent.RecordingResumed.class);
        assertTrue(scene.state().recording());
    }

    @ParameterizedTest
    @EnumSource(CallEvent.By.class)
    void aRecordingLeftPausedIsNoticedHoweverTheLineCloses(CallEvent.By by) {
        CallScene scene = ordered(new ScriptedChance().next("hang-up", 0.5).always("hang-up", 0))
                .given(new CallCommand.PauseRecording(), new CallCommand.TakePayment());
        scene.when(
                switch (by) {
                    case GOODBYE -> say("hub.bye");
                    case AGENT -> new CallCommand.HangUp();
                    case CUSTOMER -> say("chat");
                    case TRANSFER -> new CallCommand.Transfer("billing");
                });
        assertEquals(by, scene.the(CallEvent.LineClosed.class).by());
        assertEquals(List.of("recording-not-resumed"), scene.breaches());
    }

    // ---------------------------------------------------------------- hanging up

    @Test
    void theHazardInTheEventIsTheModels() {
        CallScene scene = CallScene.of(
                        Scenes.plain().persona(sam -> sam.mind(0.2, 0.05, 0.5, 0.5, 0.2)),
                        new ScriptedChance().always("hang-up", 0))
                .when(say("greet"));
        scene.then(
                CallEvent.PlayerSaid.class,
                CallEvent.CustomerReacted.class,
                CallEvent.CustomerSpoke.class,
                CallEvent.LineClosed.class);
        assertEquals(List.of("sam.hang-up"), scene.spoken());
        CallEvent.LineClosed closed = scene.the(CallEvent.LineClosed.class);
        Mind mind = scene.the(CallEvent.CustomerReacted.class).mind();
        assertEquals(Mind.settle(scene.script().reactions.hangUp(mind, 0, false, false, 1)), closed.hazard());
    }

    @ParameterizedTest
    @CsvSource({"0, chat", "0.1, chat", "0.1, close.hard", "0.3, close.hard"})
    void customersHangUpAsOftenAsTheModelSays(double patience, String reply) {
        CallScript script = Scenes.plain()
                .persona(sam -> sam.mind(0.35, patience, 0.5, 0.5, 0.35).traits(0.5, 0.9, 0.5, 0.5, 0.5))
                .script();
        CallScene scene = CallScene.of(script, new ScriptedChance().always("hang-up", 0.999_999))
                .given(say("greet"));
        if (reply.startsWith("close")) {
            scene.given(say("on"), say("offer.100"));
        }
        Frequency gone = new Frequency("hang-ups at patience " + patience + " after " + reply);
        Seeds.forAll(1_500, seed -> {
            Step.Taken step =
                    (Step.Taken) new CallRules(script, new SeededChance(seed)).step(scene.state(), say(reply), 90_000);
            boolean closed = step.state().stage() == Stage.WRAPPING;
            Mind mind = step.events().stream()
                    .filter(CallEvent.CustomerReacted.class::isInstance)
                    .map(event -> ((CallEvent.CustomerReacted) event).mind())
                    .findFirst()
                    .orElseThrow();
            double pressure = reply.equals("close.hard") ? 0.9 : 0;
            gone.add(
                    Mind.settle(script.reactions.hangUp(
                            mind, pressure, false, false, step.state().turn())),
                    closed);
        });
        gone.check();
    }

    @Test
    void aGoodbyeIsNotHungUpOn() {
        CallScene scene = hub(new ScriptedChance().next("hang-up", 0.5).always("hang-up", 0))
                .when(say("hub.bye"));
        assertEquals(CallEvent.By.GOODBYE, scene.the(CallEvent.LineClosed.class).by());
        assertEquals(List.of("sam.goodbye"), scene.spoken());
    }

    @Test
    void hangingUpOnTheCustomerSaysNothing() {
        CallScene scene = hub();
        scene.when(new CallCommand.HangUp());
        scene.then(new CallEvent.LineClosed(scene.state().now(), CallEvent.By.AGENT, 0, 0));
        assertEquals(scene.state().now(), scene.state().closedAt());
    }

    // ---------------------------------------------------------------- notes and coding

    @Test
    void notesMayBeTakenAnyTime() {
        CallScene scene = hub().when(new CallCommand.TakeNote("works from home"));
        scene.then(new CallEvent.NoteTaken(scene.state().now(), "works from home"));
        scene.given(new CallCommand.HangUp(), new CallCommand.TakeNote("ring back"));
    }

    private static CallScene sold() {
        return ordered(new ScriptedChance().always("aftermath", 0.999)).given(new CallCommand.TakePayment());
    }

    /** A call that ends that way. */
    private static CallScene ending(Outcome outcome) {
        CallCommand wrap = new CallCommand.Wrap("no-sale", "");
        return switch (outcome) {
            case SALE -> sold().given(say("hub.bye")).when(wrap);
            case NO_SALE -> hub().given(say("hub.bye")).when(wrap);
            case CALL_BACK -> hub().given(say("hub.bye")).when(new CallCommand.Wrap("call-back", " Tuesday at ten "));
            case NOT_VERIFIED ->
                hub().given(new CallCommand.OpenRecord(), new CallCommand.Verify("name", "Nobody"), say("hub.bye"))
                        .when(wrap);
            case TRANSFERRED -> hub().given(new CallCommand.Transfer("billing")).when(wrap);
            case CUSTOMER_HUNG_UP ->
                CallScene.of(Scenes.plain(), new ScriptedChance().always("hang-up", 0))
                        .given(say("greet"))
                        .when(wrap);
            case AGENT_HUNG_UP -> hub().given(new CallCommand.HangUp()).when(wrap);
        };
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void everyOutcomeIsReached(Outcome outcome) {
        CallScene scene = ending(outcome);
        assertEquals(outcome, scene.the(CallEvent.CallEnded.class).outcome());
        assertEquals(outcome, scene.state().outcome().orElseThrow());
        assertEquals(Stage.ENDED, scene.state().stage());
        assertEquals(scene.state().now(), scene.state().handleMillis());
        boolean sale = outcome == Outcome.SALE;
        assertEquals(sale ? 1 : 0, scene.all(CallEvent.AftermathDrawn.class).size());
        assertEquals(sale ? Aftermath.KEPT : Aftermath.NONE, scene.state().aftermath());
    }

    @Test
    void whenToRingBackIsKept() {
        CallEvent.CallWrapped wrapped = ending(Outcome.CALL_BACK).the(CallEvent.CallWrapped.class);
        assertEquals("call-back", wrapped.disposition());
        assertEquals("Tuesday at ten", wrapped.callBack());
    }

    @Test
    void whoIsVerifiedAfterAllIsNotTurnedAway() {
        CallScene scene = hub().given(new CallCommand.OpenRecord(), say("check.name"), say("check.postcode"))
                .given(new CallCommand.Verify("name", ""), new CallCommand.Verify("postcode", ""))
                .given(new CallCommand.Verify("name", "Nobody"), say("hub.bye"))
                .when(new CallCommand.Wrap("no-sale", ""));
        assertTrue(scene.state().verified() && scene.state().anyCheckFailed());
        assertEquals(Outcome.NO_SALE, scene.the(CallEvent.CallEnded.class).outcome());
    }

    @Test
    void anOrderThatIsNotPaidForIsNoSale() {
        CallScene scene = ordered(new ScriptedChance()).given(say("hub.bye")).when(new CallCommand.Wrap("sale", ""));
        assertEquals(Outcome.NO_SALE, scene.the(CallEvent.CallEnded.class).outcome());
    }

    @Test
    void aPaidOrderIsASaleHoweverTheLineClosed() {
        CallScene scene = sold().given(new CallCommand.HangUp()).when(new CallCommand.Wrap("hang-up", ""));
        assertEquals(Outcome.SALE, scene.the(CallEvent.CallEnded.class).outcome());
    }

    // ---------------------------------------------------------------- the weeks after

    @Test
    void theAftermathFollowsTheOddsInTheEvent() {
        CallEvent.AftermathDrawn odds = sold().given(say("hub.bye"))
                .when(new CallCommand.Wrap("sale", ""))
                .the(CallEvent.AftermathDrawn.class);
        double[] draws = {0, odds.complain() - 1e-6, odds.complain() + 1e-6, odds.complain() + odds.cancel() + 1e-6};
        Aftermath[] expected = {Aftermath.COMPLAINT, Aftermath.COMPLAINT, Aftermath.CANCELLED, Aftermath.KEPT};
        for (int i = 0; i < draws.length; i++) {
            CallScene scene = ordered(new ScriptedChance().always("aftermath", draws[i]))
                    .given(new CallCommand.TakePayment(), say("hub.bye"))
                    .when(new CallCommand.Wrap("sale", ""));
            assertEquals(expected[i], scene.state().aftermath());
        }
    }

    @Test
    void theOddsAreTheModelsForWhatIsRegretted() {
        CallScene scene = hub(new ScriptedChance().always("decide", 0.999).always("extra", 0.999))
                .given(say("on"), say("offer.500"), say("close.hard"))
                .given(
                        new CallCommand.Order("proposal", "fibre-100"),
                        new CallCommand.Order("slot", "morning"),
                        new CallCommand.Order("extra", "cover"),
                        new CallCommand.SubmitOrder(),
                        new CallCommand.TakePayment(),
                        say("bye"));
        Mind mind = scene.state().mind();
        int fatal = scene.state().fatalBreaches;
        BuyingModel.Undoing expected = scene.script()
                .buying
                .undoing(new BuyingModel.Regrets(Fit.real(scene.script(), 0), 0.45, 2, 1, fatal, true), mind);
        CallEvent.AftermathDrawn drawn =
                scene.when(new CallCommand.Wrap("sale", "")).the(CallEvent.AftermathDrawn.class);
        assertEquals(expected.cancel(), drawn.cancel());
        assertEquals(expected.complain(), drawn.complain());
    }

    @Test
    void salesAreUndoneAsOftenAsTheModelSays() {
        CallScene scene = sold().given(say("hub.bye"));
        Frequency cancelled = new Frequency("cancelled");
        Frequency complained = new Frequency("complained");
        Seeds.forAll(3_000, seed -> {
            Step.Taken step = (Step.Taken) new CallRules(scene.script(), new SeededChance(seed))
                    .step(scene.state(), new CallCommand.Wrap("sale", ""), 200_000);
            CallEvent.AftermathDrawn drawn =
                    (CallEvent.AftermathDrawn) step.events().get(1);
            cancelled.add(drawn.cancel(), drawn.aftermath() == Aftermath.CANCELLED);
            complained.add(drawn.complain(), drawn.aftermath() == Aftermath.COMPLAINT);
        });
        cancelled.check();
        complained.check();
    }

    @Test
    void aPersonWithoutWordsForAnOccasionAgreesOrIsSilent() {
        SceneBuilder quiet = Scenes.plain().persona(sam -> sam.remark(Remark.HOLD));
        assertEquals(
                List.of("sam.agree"),
                CallScene.of(quiet).when(new CallCommand.Hold()).spoken());
        SceneBuilder mute =
                Scenes.plain().persona(sam -> sam.remark(Remark.HOLD).remark(Remark.AGREE));
        assertEquals(List.of(), CallScene.of(mute).when(new CallCommand.Hold()).spoken());
    }
}
