package org.ringcraft.engine.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ringcraft.engine.testing.CallScene.say;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.CallScript;
import org.ringcraft.engine.call.CallState;
import org.ringcraft.engine.call.CallViews;
import org.ringcraft.engine.call.Outcome;
import org.ringcraft.engine.call.ScriptReply;
import org.ringcraft.engine.call.Stage;
import org.ringcraft.engine.chance.Chance;
import org.ringcraft.engine.chance.SeededChance;
import org.ringcraft.engine.scenario.Style;
import org.ringcraft.engine.scenario.Tone;
import org.ringcraft.engine.scoring.Rubric;
import org.ringcraft.engine.testing.CallScene;
import org.ringcraft.engine.testing.Scenes;
import org.ringcraft.engine.testing.ScriptedChance;
import org.ringcraft.engine.testing.Seeds;

class PoliciesTest {

    private static final CallScript SCRIPT = Scenes.lively().script();
    private static final Rubric NO_CARD = new Rubric("none", "1", "", 0, List.of());

    static Stream<String> policies() {
        return Policies.all().stream().map(Policy::name);
    }

    private static Policy policy(String name) {
        return Policies.named(name).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("policies")
    void everyCallEndsAndNothingIsRefused(String name) {
        Seeds.forAll(500, seed -> {
            Simulation.Played played = Simulation.play(SCRIPT, policy(name), NO_CARD, seed);
            assertEquals(Stage.ENDED, played.state().stage());
            assertInstanceOf(
                    CallEvent.CallEnded.class, played.log().get(played.log().size() - 1));
            assertTrue(played.choices() < 600, "It took " + played.choices() + " commands.");
        });
    }

    @ParameterizedTest
    @MethodSource("policies")
    void theSameSeedIsTheSameCall(String name) {
        List<CallEvent> first =
                Simulation.play(SCRIPT, policy(name), NO_CARD, 17).log();
        assertEquals(first, Simulation.play(SCRIPT, policy(name), NO_CARD, 17).log());
        assertNotEquals(
                first, Simulation.play(SCRIPT, policy(name), NO_CARD, 18).log());
    }

    @Test
    void policiesAreKnownByTheirNames() {
        assertEquals(
                List.of("random", "first", "longest", "politest", "novice", "typical", "expert"),
                policies().toList());
        assertEquals(Optional.empty(), Policies.named("lucky"));
    }

    @Test
    void skillSells() {
        int expert = sales("expert");
        int novice = sales("novice");
        assertTrue(expert > sales("typical") && expert > 2 * novice, expert + " / " + novice);
        assertTrue(novice > sales("random") + sales("first") + sales("longest") + sales("politest"));
    }

    /** Sales in 200 calls. */
    private static int sales(String name) {
        int sold = 0;
        for (int seed = 0; seed < 200; seed++) {
            CallState end = Simulation.play(SCRIPT, policy(name), NO_CARD, seed).state();
            sold += end.outcome().orElseThrow() == Outcome.SALE ? 1 : 0;
        }
        return sold;
    }

    // ---------------------------------------------------------------- what each goes by

    private static CallState hub() {
        return CallScene.of(Scenes.plain(), new ScriptedChance())
                .given(say("greet"))
                .state();
    }

    private static String says(Policy policy, CallState state, Chance chance) {
        return assertInstanceOf(CallCommand.Say.class, policy.choose(state, chance))
                .reply();
    }

    @Test
    void firstSaysWhatIsShownFirstAndHasNotBeenSaid() {
        CallState state = hub();
        Chance chance = new SeededChance(4);
        List<ScriptReply> shown = CallViews.open(state, chance);
        assertEquals(shown.get(0).id(), says(policy("first"), state, chance));
    }

    @Test
    void longestAndPolitestGoByTheWordsAlone() {
        assertEquals("sum-up", says(policy("longest"), hub(), new SeededChance(1)));
        assertEquals("chat", says(policy("politest"), hub(), new SeededChance(1)));
    }

    @Test
    void whatWasSaidIsLeftForLater() {
        CallState state = CallScene.of(Scenes.plain(), new ScriptedChance())
                .given(say("greet"), say("sum-up"))
                .state();
        assertEquals("check.name", says(policy("longest"), state, new SeededChance(1)));
    }

    @Test
    void randomSaysEverythingInEveryTone() {
        CallState state = hub();
        int open = CallViews.open(state, new SeededChance(0)).size();
        int[] tones = new int[Tone.values().length];
        int[] replies = new int[SCRIPT.replies().size()];
        int calls = 1_900;
        for (int seed = 0; seed < calls; seed++) {
            CallCommand.Say said = (CallCommand.Say) policy("random").choose(state, new SeededChance(seed));
            tones[said.tone().ordinal()]++;
            replies[state.script().reply(said.reply()).orElseThrow().index()]++;
        }
        assertEquals(19, open);
        for (int count : tones) {
            assertEquals(calls / 4.0, count, 3.9 * Math.sqrt(calls * 0.25 * 0.75));
        }
        for (int count : replies) {
            assertTrue(count == 0 || Math.abs(count - 100) < 3.9 * 10, "said " + count + " times");
        }
    }

    @Test
    void theExpertFindsTheToneThatSuits() {
        ScriptReply chat = SCRIPT.reply("explain").orElseThrow();
        assertEquals(Tone.PLAIN, Tones.best(chat, Style.MIDDLE));
        assertEquals(Tone.WARM, Tones.best(chat, new Style(0.5, 0.5, 0.9, 0.5)));
        assertEquals(Tone.BRISK, Tones.best(chat, new Style(0.5, 0.9, 0.5, 0.5)));
        assertEquals(Tone.CALM, Tones.best(chat, new Style(0.5, 0.2, 0.6, 0.5)));
    }

    // ---------------------------------------------------------------- sense at the desk

    private static Optional<CallCommand> next(CallScene scene) {
        return DeskSense.next(scene.state(), true);
    }

    @Test
    void theDeskIsWorkedInTheOrderOfTheDay() {
        CallScene scene = CallScene.of(
                        Scenes.plain(), new ScriptedChance().always("decide", 0).always("card", 0.9))
                .given(say("greet"));
        assertEquals(Optional.empty(), next(scene));
        scene.given(say("check.name"));
        assertEquals(Optional.of(new CallCommand.OpenRecord()), next(scene));
        scene.given(new CallCommand.OpenRecord());
        assertEquals(Optional.of(new CallCommand.Verify("name", "")), next(scene));
        scene.given(new CallCommand.Verify("name", ""), say("on"), say("offer.100"), say("close"));
        assertEquals(Optional.empty(), next(scene), "Patient: the terms were not read yet.");
        assertEquals(Optional.of(new CallCommand.Order("proposal", "fibre-100")), DeskSense.next(scene.state(), false));
        scene.given(say("terms"));
        for (CallCommand expected : List.of(
                new CallCommand.Order("proposal", "fibre-100"),
                new CallCommand.Order("extra", "none"),
                new CallCommand.Order("slot", "morning"),
                new CallCommand.SubmitOrder())) {
            assertEquals(Optional.of(expected), next(scene));
            scene.given(expected);
        }
        assertEquals(Optional.empty(), next(scene));
        scene.given(say("to-pay"), say("safe"));
        for (CallCommand expected : List.of(
                new CallCommand.PauseRecording(), new CallCommand.TakePayment(), new CallCommand.ResumeRecording())) {
            assertEquals(Optional.of(expected), next(scene));
            scene.given(expected);
        }
        assertEquals(Optional.empty(), next(scene));
        scene.given(say("done"), say("thanks"));
        assertEquals(Optional.of(new CallCommand.Wrap("sale", "")), next(scene));
    }

    @Test
    void theCallIsCodedByHowItEnded() {
        assertEquals(
                Optional.of(new CallCommand.Wrap("no-sale", "")),
                next(CallScene.of(Scenes.plain()).given(say("greet"), say("hub.bye"))));
        assertEquals(
                Optional.of(new CallCommand.Wrap("hang-up", "")),
                next(CallScene.of(Scenes.plain(), new ScriptedChance().always("hang-up", 0))
                        .given(say("greet"))));
        assertEquals(
                Optional.of(new CallCommand.Wrap("not-verified", "")),
                next(CallScene.of(Scenes.plain())
                        .given(new CallCommand.OpenRecord(), new CallCommand.Verify("name", "Nobody"))
                        .given(say("greet"), say("hub.bye"))));
        CallScene decided = CallScene.of(Scenes.plain()).given(say("greet"), say("on"), say("offer.100"));
        CallEvent.CustomerDecided odds = decided.when(say("close")).the(CallEvent.CustomerDecided.class);
        CallScene undecided = CallScene.of(
                        Scenes.plain(), new ScriptedChance().always("decide", odds.yes() + odds.think() / 2))
                .given(say("greet"), say("on"), say("offer.100"), say("close"), say("bye"));
        assertEquals(Optional.of(new CallCommand.Wrap("call-back", "as agreed")), next(undecided));
        assertEquals(
                Optional.of(new CallCommand.Retrieve()),
                next(CallScene.of(Scenes.plain()).given(new CallCommand.Hold())));
    }

    @Test
    void aCheckThatFailedIsComparedAgainOnlyAfterANewAnswer() {
        CallScene scene = CallScene.of(
                        Scenes.plain().persona(sam -> sam.wrong("name", 1, "Pat Field", "Pat Field.")),
                        new ScriptedChance())
                .given(
                        say("greet"),
                        say("check.name"),
                        new CallCommand.OpenRecord(),
                        new CallCommand.Verify("name", ""));
        assertEquals(Optional.empty(), next(scene));
        scene.given(say("check.name"));
        assertEquals(Optional.of(new CallCommand.Verify("name", "")), next(scene));
    }
}
