package org.ringcraft.engine.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ringcraft.engine.testing.CallScene.say;
import static org.ringcraft.engine.testing.Scenes.reply;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringcraft.engine.catalogue.Deadline;
import org.ringcraft.engine.catalogue.ProcedureTrigger;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.testing.CallScene;
import org.ringcraft.engine.testing.Scenes;
import org.ringcraft.engine.testing.ScriptedChance;

class BreachTest {

    private static final double YES = 0;
    private static final double NO = 0.999;

    private static CallScene scene(double decides) {
        return CallScene.of(
                        Scenes.plain(),
                        new ScriptedChance()
                                .always("decide", decides)
                                .always("extra", NO)
                                .always("card", 0.9))
                .given(say("greet"));
    }

    /** The caller has been checked, rightly. */
    private static CallScene checked(double decides) {
        return scene(decides)
                .given(
                        say("check.name"),
                        say("check.postcode"),
                        new CallCommand.OpenRecord(),
                        new CallCommand.Verify("name", ""),
                        new CallCommand.Verify("postcode", ""));
    }

    /** The caller has said yes to what they were told in full, and the form is filled. */
    private static CallScene agreed() {
        return checked(YES)
                .given(
                        say("on"),
                        say("offer.100"),
                        say("terms"),
                        say("close"),
                        new CallCommand.Order("proposal", "fibre-100"),
                        new CallCommand.Order("slot", "morning"));
    }

    /** A call up to a command that breaks exactly one rule. */
    private static CallScene broken(ProcedureTrigger trigger) {
        return switch (trigger) {
            case ACCOUNT_BEFORE_VERIFIED -> scene(YES).when(say("account"));
            case CONTINUED_AFTER_FAILED_CHECK ->
                scene(YES)
                        .given(new CallCommand.OpenRecord(), new CallCommand.Verify("name", "Somebody else"))
                        .when(say("account"));
            case CHECK_NOT_AS_SAID -> checked(YES).when(new CallCommand.Verify("name", "Pat Field"));
            case CARD_WHILE_RECORDING ->
                agreed().given(new CallCommand.SubmitOrder()).when(new CallCommand.TakePayment());
            case RECORDING_NOT_RESUMED ->
                agreed().given(
                                new CallCommand.SubmitOrder(),
                                new CallCommand.PauseRecording(),
                                new CallCommand.TakePayment())
                        .when(new CallCommand.HangUp());
            case ORDER_WITHOUT_PRICE ->
                checked(YES)
                        .given(
                                say("on"),
                                say("offer.100"),
                                say("close"),
                                new CallCommand.Order("proposal", "fibre-100"),
                                new CallCommand.Order("slot", "morning"))
                        .when(new CallCommand.SubmitOrder());
            case ORDER_WITHOUT_YES ->
                checked(NO)
                        .given(
                                say("on"),
                                say("offer.100"),
                                say("terms"),
                                new CallCommand.Order("proposal", "fibre-100"),
                                new CallCommand.Order("slot", "morning"))
                        .when(new CallCommand.SubmitOrder());
            case UNAGREED_EXTRA ->
                agreed().given(say("extra.router"), new CallCommand.Order("extra", "router"))
                        .when(new CallCommand.SubmitOrder());
            case CARD_IN_NOTES -> scene(YES).when(new CallCommand.TakeNote("card 4929 0000 0000 6 of Sam"));
            case FALSE_CLAIM -> scene(YES).given(say("on")).when(say("offer.500"));
            case PRESSED_AFTER_NO ->
                scene(NO)
                        .given(say("on"), say("offer.100"), say("close"), say("close"))
                        .when(say("trial"));
            case OUTSIDE_AUTHORITY -> scene(YES).given(say("on")).when(say("give.term"));
        };
    }

    @ParameterizedTest
    @EnumSource(ProcedureTrigger.class)
    void everyTriggerCommitsItsBreachAndNoOther(ProcedureTrigger trigger) {
        assertEquals(List.of(Scenes.breach(trigger)), broken(trigger).breaches());
    }

    @ParameterizedTest
    @EnumSource(ProcedureTrigger.class)
    void nothingWasBrokenBefore(ProcedureTrigger trigger) {
        CallScene scene = broken(trigger);
        long before = scene.log().stream()
                .filter(CallEvent.BreachCommitted.class::isInstance)
                .count();
        assertEquals(trigger == ProcedureTrigger.CONTINUED_AFTER_FAILED_CHECK ? 2 : 1, before);
    }

    @Test
    void theBreachNamesWhatDidIt() {
        CallScene scene = broken(ProcedureTrigger.FALSE_CLAIM);
        CallEvent.BreachCommitted breach = scene.the(CallEvent.BreachCommitted.class);
        assertEquals("offer.500", breach.because());
        assertEquals(
                "note",
                broken(ProcedureTrigger.CARD_IN_NOTES)
                        .the(CallEvent.BreachCommitted.class)
                        .because());
        assertEquals(
                "name",
                broken(ProcedureTrigger.CHECK_NOT_AS_SAID)
                        .the(CallEvent.BreachCommitted.class)
                        .because());
    }

    // ---------------------------------------------------------------- done right

    @Test
    void anOrderDoneRightBreaksNothing() {
        CallScene scene = agreed().when(new CallCommand.SubmitOrder());
        assertEquals(List.of(), scene.breaches());
        scene.given(new CallCommand.PauseRecording(), new CallCommand.TakePayment(), new CallCommand.ResumeRecording())
                .when(new CallCommand.HangUp());
        assertTrue(scene.log().stream().noneMatch(CallEvent.BreachCommitted.class::isInstance));
    }

    @ParameterizedTest
    @ValueSource(strings = {"total-price", "cooling-off"})
    void oneMissingDisclosureIsEnoughToBreakAnOrder(String only) {
        CallScene scene = CallScene.of(
                        Scenes.plain()
                                .replies(
                                        "deal",
                                        reply("half", Move.DISCLOSE, "Half of it.")
                                                .discloses(only)),
                        new ScriptedChance().always("decide", YES))
                .given(say("greet"), say("on"), say("offer.100"), say("close"), say("half"))
                .given(new CallCommand.Order("proposal", "fibre-100"), new CallCommand.Order("slot", "morning"))
                .when(new CallCommand.SubmitOrder());
        assertTrue(scene.breaches().contains("order-without-price"));
    }

    @Test
    void aRefusedCardLeavesTheRecordingToBeResumedToo() {
        CallScene scene = CallScene.of(Scenes.plain(), new ScriptedChance().always("card", 0))
                .given(new CallCommand.Order("proposal", "fibre-100"), new CallCommand.Order("slot", "morning"))
                .given(new CallCommand.SubmitOrder(), new CallCommand.PauseRecording(), new CallCommand.TakePayment())
                .when(new CallCommand.HangUp());
        assertEquals(List.of("recording-not-resumed"), scene.breaches());
    }

    @Test
    void aPauseWithoutACardNeedNotBeResumed() {
        CallScene scene = scene(YES).given(new CallCommand.PauseRecording()).when(new CallCommand.HangUp());
        assertEquals(List.of(), scene.breaches());
    }

    @Test
    void anExtraThatWasAgreedMayBeOrdered() {
        CallScene scene = CallScene.of(
                        Scenes.plain(), new ScriptedChance().always("extra", 0).always("decide", 0))
                .given(say("greet"), say("on"), say("offer.100"), say("close"), say("extra.router"))
                .given(
                        new CallCommand.Order("proposal", "fibre-100"),
                        new CallCommand.Order("slot", "morning"),
                        new CallCommand.Order("extra", "router"))
                .when(new CallCommand.SubmitOrder());
        assertTrue(!scene.breaches().contains("unagreed-extra"));
    }

    @Test
    void theAccountMayBeSpokenOfAfterTheCheck() {
        assertEquals(List.of(), checked(YES).when(say("account")).breaches());
    }

    @Test
    void theAccountMayBeSpokenOfOnceAFailedCheckIsPassed() {
        CallScene scene = checked(YES).given(new CallCommand.Verify("name", "Pat"), new CallCommand.Verify("name", ""));
        assertEquals(List.of(), scene.when(say("account")).breaches());
    }

    @Test
    void whatIsNegotiableMayBeGiven() {
        assertEquals(
                List.of(),
                scene(YES).given(say("on")).when(say("give.discount")).breaches());
        assertEquals(
                List.of(), scene(YES).given(say("on")).when(say("hold.term")).breaches());
    }

    @Test
    void aSingleNoMayBeFollowedByAnotherOffer() {
        CallScene scene = scene(NO).given(say("on"), say("offer.100"), say("close"));
        assertEquals(List.of(), scene.when(say("close")).breaches());
        assertEquals(
                List.of(Scenes.breach(ProcedureTrigger.PRESSED_AFTER_NO)),
                scene.when(say("close")).breaches());
        assertEquals(List.of(), scene.when(say("respect")).breaches());
        assertEquals(List.of(), scene.when(say("benefit.plain")).breaches());
    }

    @Test
    void whoeverSaidYesAfterTwoNoesIsNotPressed() {
        CallScene scene = CallScene.of(Scenes.plain(), new ScriptedChance().next("decide", NO, NO, YES))
                .given(say("greet"), say("on"), say("offer.100"), say("close"), say("close"), say("close"));
        assertEquals(Decision.YES, scene.state().decision());
        assertEquals(List.of(), scene.when(say("extra.router")).breaches());
    }

    // ---------------------------------------------------------------- words that break a rule, and rules in force

    @Test
    void wordsBreakWhatTheyAreMarkedWith() {
        CallScene scene = scene(YES).given(say("on"), say("offer.100")).when(say("close.hard"));
        assertEquals(List.of("rude"), scene.breaches());
        assertEquals("close.hard", scene.the(CallEvent.BreachCommitted.class).because());
    }

    @Test
    void aRuleThatIsNotInForceIsNotBroken() {
        CallScene scene = CallScene.of(Scenes.plain()
                        .replies(
                                "opening",
                                reply("greet.robot", Move.GREET, "Beep.")
                                        .breaks("unrobotic")
                                        .discloses("robot")))
                .when(say("greet.robot"));
        assertEquals(List.of(), scene.breaches());
        assertTrue(scene.script().breach("unrobotic").isEmpty());
        assertEquals(-1, scene.script().disclosure("robot"));
    }

    @Test
    void aFatalBreachCountsAndAMinorOneDoesNot() {
        assertEquals(1, broken(ProcedureTrigger.FALSE_CLAIM).state().fatalBreaches);
        assertEquals(0, broken(ProcedureTrigger.OUTSIDE_AUTHORITY).state().fatalBreaches);
        assertEquals(0, scene(YES).given(say("on"), say("close.hard")).state().fatalBreaches);
    }

    @Test
    void onlyWhatAppliesIsOwed() {
        CallScript script = Scenes.plain().script();
        assertEquals(bits(script, "recorded"), script.owedBy(Deadline.SUBSTANCE));
        assertEquals(bits(script, "why-checks"), script.owedBy(Deadline.ACCOUNT));
        assertEquals(bits(script, "total-price", "cooling-off"), script.owedBy(Deadline.ORDER));
        assertEquals(bits(script, "safe-payment"), script.owedBy(Deadline.PAYMENT));
        assertEquals(bits(script, "reference"), script.owedBy(Deadline.END));
    }

    private static long bits(CallScript script, String... disclosures) {
        long bits = 0;
        for (String disclosure : disclosures) {
            bits |= 1L << script.disclosure(disclosure);
        }
        return bits;
    }

    @Test
    void aDisclosureIsMadeOnce() {
        CallScene scene = scene(YES);
        assertEquals(bits(scene.script(), "recorded"), scene.state().disclosed());
        scene.given(say("on"), say("terms"));
        assertEquals(
                bits(scene.script(), "recorded", "total-price", "cooling-off"),
                scene.state().disclosed());
        double first = scene.state().mind().trust();
        scene.when(say("terms"));
        assertTrue(scene.state().mind().trust() <= first, "Said again, it earns no more trust.");
    }

    // ---------------------------------------------------------------- card data in free text

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4929000000006123",
                "card 4929 0000 0000 6123 exp 12/28",
                "4929-0000-0000-6",
                "her number:3782822463100051234.",
                "CVV 123",
                "cvv2: 1234",
                "security code is 123",
                "last three 456",
                "the three digits - 789"
            })
    void cardDataInANoteIsFound(String note) {
        assertTrue(CardNumbers.found(note), note);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rang on 2026-11-02 at 10:45",
                "tel 07700 900123",
                "0044 7700 900123",
                "order 123456789012",
                "12345678901234567890",
                "wants 3 lines, pays 31 pounds, postcode BS1 4DJ",
                "cvv not needed",
                "last three calls dropped in 2025 or so"
            })
    void otherNumbersInANoteAreNot(String note) {
        assertTrue(!CardNumbers.found(note), note);
    }
}
