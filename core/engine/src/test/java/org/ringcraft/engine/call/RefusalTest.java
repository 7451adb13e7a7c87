package org.ringcraft.engine.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ringcraft.engine.testing.CallScene.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringcraft.engine.testing.CallScene;
import org.ringcraft.engine.testing.NoChance;
import org.ringcraft.engine.testing.Scenes;
import org.ringcraft.engine.testing.ScriptedChance;
import org.ringcraft.engine.testing.States;

class RefusalTest {

    private static final CallScript SCRIPT = Scenes.plain().script();

    private static CallScene scene(CallCommand... commands) {
        return CallScene.of(SCRIPT, new ScriptedChance().always("card", 0.9)).given(commands);
    }

    private static CallScene ordered() {
        return scene(
                new CallCommand.Order("proposal", "fibre-100"),
                new CallCommand.Order("slot", "morning"),
                new CallCommand.SubmitOrder());
    }

    private static CallScene wrapping() {
        return scene(new CallCommand.HangUp());
    }

    private static CallScene ended() {
        return wrapping().given(new CallCommand.Wrap("no-sale", ""));
    }

    /** A call and a command that is refused in it. */
    private record Case(CallScene scene, CallCommand command, String detail) {}

    /** One case for each reason: the compiler will not let a reason go without. */
    private static Case caseFor(Refusal.Reason reason) {
        return switch (reason) {
            case CALL_IS_OVER -> new Case(ended(), say("chat"), "");
            case LINE_IS_CLOSED -> new Case(wrapping(), say("greet"), "");
            case LINE_IS_OPEN -> new Case(scene(), new CallCommand.Wrap("sale", ""), "");
            case CUSTOMER_IS_HELD -> new Case(scene(new CallCommand.Hold()), say("greet"), "");
            case NOT_HELD -> new Case(scene(), new CallCommand.Retrieve(), "");
            case NO_SUCH_REPLY -> new Case(scene(), say("sing"), "sing");
            case REPLY_NOT_OPEN -> new Case(scene(), say("chat"), "chat");
            case CUSTOMER_NOT_SPEAKING -> new Case(scene(), new CallCommand.Interrupt(), "");
            case WAIT_OUT_OF_RANGE -> new Case(scene(), new CallCommand.Wait(61), "61");
            case NOTE_EMPTY -> new Case(scene(), new CallCommand.TakeNote(" \n "), "");
            case NOTE_TOO_LONG -> new Case(scene(), new CallCommand.TakeNote("x".repeat(501)), "500");
            case RECORD_ALREADY_OPEN -> new Case(scene(new CallCommand.OpenRecord()), new CallCommand.OpenRecord(), "");
            case RECORD_NOT_OPEN -> new Case(scene(), new CallCommand.Verify("name", "Sam Field"), "name");
            case NO_SUCH_CHECK ->
                new Case(scene(new CallCommand.OpenRecord()), new CallCommand.Verify("shoe-size", "9"), "shoe-size");
            case NOT_YET_ANSWERED ->
                new Case(scene(new CallCommand.OpenRecord()), new CallCommand.Verify("name", " "), "name");
            case ALREADY_PAUSED ->
                new Case(scene(new CallCommand.PauseRecording()), new CallCommand.PauseRecording(), "");
            case ALREADY_RECORDING -> new Case(scene(), new CallCommand.ResumeRecording(), "");
            case NO_SUCH_ORDER_FIELD -> new Case(scene(), new CallCommand.Order("colour", "red"), "colour");
            case NO_SUCH_ORDER_VALUE -> new Case(scene(), new CallCommand.Order("slot", "midnight"), "midnight");
            case ORDER_ALREADY_PLACED -> new Case(ordered(), new CallCommand.SubmitOrder(), "");
            case ORDER_INCOMPLETE ->
                new Case(scene(), new CallCommand.SubmitOrder(), "What is ordered, When to fit it");
            case NO_ORDER -> new Case(scene(), new CallCommand.TakePayment(), "");
            case ALREADY_PAID ->
                new Case(ordered().given(new CallCommand.TakePayment()), new CallCommand.TakePayment(), "");
            case NO_SUCH_DISPOSITION -> new Case(wrapping(), new CallCommand.Wrap("lunch", ""), "lunch");
            case NO_REASON_ASKED -> new Case(scene(), new CallCommand.Because("needs"), "");
            case REASON_EMPTY -> new Case(scene(say("greet"), say("on")), new CallCommand.Because(" "), "");
            case TEAM_EMPTY -> new Case(scene(), new CallCommand.Transfer(""), "");
        };
    }

    @ParameterizedTest
    @EnumSource(Refusal.Reason.class)
    void everyReasonIsReachedAndChangesNothing(Refusal.Reason reason) {
        Case refused = caseFor(reason);
        CallState before = refused.scene.state();
        Map<String, Object> fields = States.fields(before);
        int events = refused.scene.log().size();
        Refusal refusal = refused.scene.when(refused.command).refused(reason);
        assertEquals(refused.detail, refusal.detail());
        assertEquals(fields, States.fields(refused.scene.state()));
        assertEquals(events, refused.scene.log().size());
    }

    @ParameterizedTest
    @EnumSource(Refusal.Reason.class)
    void aRefusalDrawsNothing(Refusal.Reason reason) {
        Case refused = caseFor(reason);
        CallState state = refused.scene.state();
        Step step = new CallRules(SCRIPT, new NoChance()).step(state, refused.command, state.now());
        assertEquals(
                reason, assertInstanceOf(Step.Refused.class, step).refusal().reason());
    }

    @Test
    void aRunRefusesWithoutChangingItsOneState() {
        List<CallEvent> log = new ArrayList<>();
        CallRun run = new CallRules(SCRIPT, new ScriptedChance()).run(Scenes.setup(SCRIPT, 0), log);
        Map<String, Object> fields = States.fields(run.state());
        int events = log.size();
        Optional<Refusal> refusal = run.play(new CallCommand.TakePayment(), 60_000);
        assertEquals(Optional.of(new Refusal(Refusal.Reason.NO_ORDER, "")), refusal);
        assertEquals(fields, States.fields(run.state()));
        assertEquals(events, log.size());
        assertEquals(Optional.empty(), run.play(say("greet"), 60_000));
        assertTrue(log.size() > events);
    }

    // ---------------------------------------------------------------- what each stage takes

    /** A command of each kind that nothing but the stage can stand against. */
    private static Map<String, CallCommand> oneOfEachKind() {
        Map<String, CallCommand> commands = new LinkedHashMap<>();
        for (CallCommand command : List.of(
                say("price.clarify"),
                new CallCommand.Interrupt(),
                new CallCommand.Wait(1),
                new CallCommand.TakeNote("note"),
                new CallCommand.OpenRecord(),
                new CallCommand.Verify("name", "Sam Field"),
                new CallCommand.PauseRecording(),
                new CallCommand.ResumeRecording(),
                new CallCommand.Order("slot", "morning"),
                new CallCommand.SubmitOrder(),
                new CallCommand.TakePayment(),
                new CallCommand.Hold(),
                new CallCommand.Retrieve(),
                new CallCommand.Transfer("billing"),
                new CallCommand.HangUp(),
                new CallCommand.Wrap("no-sale", ""),
                new CallCommand.Because("needs"))) {
            commands.put(command.getClass().getSimpleName(), command);
        }
        return commands;
    }

    private static final Set<Refusal.Reason> BY_STAGE = Set.of(
            Refusal.Reason.CALL_IS_OVER,
            Refusal.Reason.LINE_IS_CLOSED,
            Refusal.Reason.LINE_IS_OPEN,
            Refusal.Reason.CUSTOMER_IS_HELD,
            Refusal.Reason.NOT_HELD);

    /** Returns the kinds of command that are taken, or refused for a reason other than the stage. */
    private static Set<String> let(CallState state) {
        Set<String> let = new TreeSet<>();
        oneOfEachKind().forEach((kind, command) -> {
            Step step = new CallRules(SCRIPT, new ScriptedChance()).step(state, command, state.now());
            if (!(step instanceof Step.Refused refused)
                    || !BY_STAGE.contains(refused.refusal().reason())) {
                let.add(kind);
            }
        });
        return let;
    }

    @Test
    void everyKindOfCommandIsTried() {
        assertEquals(
                CallCommand.class.getPermittedSubclasses().length,
                oneOfEachKind().size());
    }

    @Test
    void eachStageTakesWhatATelephoneWould() {
        assertEquals(Set.of(), let(CallState.ready(SCRIPT)));
        Set<String> talking = new TreeSet<>(oneOfEachKind().keySet());
        talking.removeAll(Set.of("Retrieve", "Wrap"));
        assertEquals(talking, let(scene().state()));
        assertEquals(
                new TreeSet<>(Set.of("TakeNote", "OpenRecord", "Verify", "Order", "Because", "Retrieve", "HangUp")),
                let(scene(new CallCommand.Hold()).state()));
        assertEquals(
                new TreeSet<>(Set.of("Wrap", "TakeNote", "Because")),
                let(wrapping().state()));
        assertEquals(Set.of(), let(ended().state()));
    }

    // ---------------------------------------------------------------- finer points

    @Test
    void aLineIsSaidOnceUnlessItMayBeRepeated() {
        CallScene scene = scene(say("greet"), say("feel"), say("chat"), say("chat"));
        assertFalse(scene.state().isOpen(scene.script().reply("feel").orElseThrow()));
        scene.when(say("feel")).refused(Refusal.Reason.REPLY_NOT_OPEN);
        scene.given(say("chat"));
    }

    @Test
    void aLineIsOpenOnlyWhileItsConditionHolds() {
        CallScene scene = scene(say("greet"), say("on"));
        scene.when(say("to-pay")).refused(Refusal.Reason.REPLY_NOT_OPEN);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 61, Integer.MAX_VALUE})
    void nobodyWaitsForNothingOrForEver(int seconds) {
        scene().when(new CallCommand.Wait(seconds)).refused(Refusal.Reason.WAIT_OUT_OF_RANGE);
    }

    @Test
    void theEdgesOfWhatIsAllowedAreTaken() {
        scene().given(
                        new CallCommand.Wait(1),
                        new CallCommand.Wait(60),
                        new CallCommand.TakeNote("x".repeat(500)),
                        new CallCommand.Order("remark", "anything at all"),
                        new CallCommand.Order("slot", ""),
                        new CallCommand.Order("extra", "none"),
                        new CallCommand.Order("extra", "cover"),
                        new CallCommand.Order("proposal", "fibre-500"));
    }

    @Test
    void nothingOnTheFormChangesOnceItIsPlaced() {
        ordered().when(new CallCommand.Order("slot", "afternoon")).refused(Refusal.Reason.ORDER_ALREADY_PLACED);
    }

    @Test
    void onlyWhatIsRequiredKeepsAnOrderBack() {
        Refusal refusal = scene(new CallCommand.Order("proposal", "fibre-100"), new CallCommand.Order("extra", "cover"))
                .when(new CallCommand.SubmitOrder())
                .refused(Refusal.Reason.ORDER_INCOMPLETE);
        assertEquals("When to fit it", refusal.detail());
    }

    @Test
    void theQuestionAboutReasonsIsOpenUntilItIsAnsweredOrTheNextLineIsSaid() {
        CallScene scene = scene(say("greet"), say("on"));
        scene.when(new CallCommand.Because("needs"))
                .then(new CallEvent.ReasonGiven(scene.state().now(), "why-now", "needs"));
        scene.when(new CallCommand.Because("late")).refused(Refusal.Reason.NO_REASON_ASKED);
        scene.given(say("trial")).when(new CallCommand.Because("late")).refused(Refusal.Reason.NO_REASON_ASKED);
        CallScene passedOver = scene(say("greet"), say("on"), say("trial"));
        passedOver.when(new CallCommand.Because("needs")).refused(Refusal.Reason.NO_REASON_ASKED);
        scene(say("greet"), say("on"), new CallCommand.HangUp()).given(new CallCommand.Because("own words"));
    }
}
