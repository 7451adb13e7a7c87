package org.ringcraft.engine.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ringcraft.engine.testing.CallScene.say;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ringcraft.engine.chance.SeededChance;
import org.ringcraft.engine.persona.Mind;
import org.ringcraft.engine.play.Policies;
import org.ringcraft.engine.scenario.Mode;
import org.ringcraft.engine.testing.CallScene;
import org.ringcraft.engine.testing.Playing;
import org.ringcraft.engine.testing.Scenes;
import org.ringcraft.engine.testing.ScriptedChance;
import org.ringcraft.engine.testing.Seeds;

class CallViewsTest {

    private static final CallScript SCRIPT = Scenes.plain().script();

    private static CallScene scene(CallCommand... commands) {
        return CallScene.of(SCRIPT, new ScriptedChance().always("disclose", 0).always("card", 0.9))
                .given(commands);
    }

    private static CallView view(CallScene scene) {
        return CallViews.of(scene.state(), scene.log(), new SeededChance(5));
    }

    // ---------------------------------------------------------------- what never shows

    /** A view is made of text, whole numbers, switches, enums and other views: nothing of the model fits in. */
    @Test
    void noHiddenNumberFitsInAView() {
        Set<Type> seen = new HashSet<>();
        plain(CallView.class, "CallView", seen);
        assertTrue(seen.size() > 15, seen.toString());
    }

    private static void plain(Type type, String path, Set<Type> seen) {
        if (!seen.add(type)) {
            return;
        }
        if (type instanceof ParameterizedType generic) {
            assertTrue(Set.of(List.class, Optional.class).contains(generic.getRawType()), path);
            for (Type argument : generic.getActualTypeArguments()) {
                plain(argument, path, seen);
            }
            return;
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            assertEquals("org.ringcraft.engine.call", plain.getPackageName(), path);
            assertTrue(plain.getName().startsWith(CallView.class.getName()), path + " is a " + plain);
            for (var component : plain.getRecordComponents()) {
                plain(component.getGenericType(), path + "." + component.getName(), seen);
            }
        } else {
            boolean harmless = plain.isEnum()
                    || Set.of(String.class, int.class, long.class, boolean.class)
                            .contains(plain);
            assertTrue(harmless, path + " is a " + plain + ", which may hold a hidden number or the model.");
        }
    }

    /** Two customers who differ only in what cannot be heard look alike. */
    @Test
    void trustInterestAndComprehensionDoNotShow() {
        CallView trusting = view(
                CallScene.of(Scenes.plain().persona(sam -> sam.mind(0.9, 0.9, 0.9, 0.9, 0.5)), new ScriptedChance()));
        CallView wary = view(
                CallScene.of(Scenes.plain().persona(sam -> sam.mind(0.3, 0.6, 0.1, 0.1, 0.5)), new ScriptedChance()));
        assertEquals(trusting, wary);
    }

    @Test
    void theRecordIsHiddenUntilItIsOpened() {
        CallScene scene = scene(say("greet"), say("check.name"));
        CallView.Desk shut = view(scene).desk();
        assertFalse(shut.recordOpen());
        assertEquals("", shut.accountName());
        assertEquals(
                List.of(
                        new CallView.Check("name", "Name", "", "Sam Field", CallView.CheckResult.OPEN),
                        new CallView.Check("postcode", "Postcode", "", "", CallView.CheckResult.OPEN)),
                shut.checks());
        CallView.Desk open = view(scene.given(new CallCommand.OpenRecord())).desk();
        assertEquals("Sam Field", open.accountName());
        assertEquals("BS1 4DJ", open.checks().get(1).onRecord());
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void theChecklistIsNotThereInAnAssessment(Mode mode) {
        CallScene scene = CallScene.of(SCRIPT, new ScriptedChance(), mode).given(say("greet"));
        List<CallView.Tick> list = view(scene).desk().checklist();
        if (mode == Mode.ASSESSMENT) {
            assertEquals(List.of(), list);
        } else {
            assertEquals(SCRIPT.disclosureList().size(), list.size());
            assertEquals(new CallView.Tick("recorded", "recorded", true), list.get(0));
            assertEquals(new CallView.Tick("why-checks", "why-checks", false), list.get(1));
        }
        assertEquals(mode, view(scene).mode());
    }

    // ---------------------------------------------------------------- choices

    private static List<String> order(CallState state, long seed) {
        return CallViews.open(state, new SeededChance(seed)).stream()
                .map(ScriptReply::id)
                .toList();
    }

    @Test
    void aReplyKeepsItsPlaceAsLongAsTheCallLasts() {
        Seeds.forAll(50, seed -> {
            CallScene scene = scene(say("greet"));
            List<String> before = order(scene.state(), seed);
            scene.given(say("feel"), say("chat"), say("help"), say("chat"));
            List<String> after = order(scene.state(), seed);
            assertTrue(before.containsAll(after) && after.size() == before.size() - 2);
            assertEquals(before.stream().filter(after::contains).toList(), after);
        });
    }

    @Test
    void theSeedShufflesTheReplies() {
        CallState state = scene(say("greet")).state();
        Set<List<String>> orders = new HashSet<>();
        int[] firsts = new int[SCRIPT.replies().size()];
        Seeds.forAll(1_900, seed -> {
            List<String> order = order(state, seed);
            orders.add(order);
            firsts[SCRIPT.reply(order.get(0)).orElseThrow().index()]++;
        });
        assertEquals(1_900, orders.size());
        int open = order(state, 0).size();
        assertEquals(19, open);
        for (int count : firsts) {
            assertTrue(count == 0 || Math.abs(count - 100) < 3.9 * 10, "Every line is first as often: " + count);
        }
        assertNotEquals(order(state, 1), order(state, 2));
    }

    @Test
    void choicesAreNumberedAndFilledIn() {
        CallView view = view(scene());
        assertEquals(
                List.of(1, 2, 3),
                view.choices().stream().map(CallView.Choice::number).toList());
        CallView.Choice greeting = view.choices().stream()
                .filter(choice -> choice.reply().equals("greet"))
                .findFirst()
                .orElseThrow();
        assertEquals("Good morning, Ringlight, Alex speaking; calls are recorded.", greeting.text());
    }

    @Test
    void thereIsNothingToSayWhenNobodyListens() {
        assertEquals(List.of(), view(scene(new CallCommand.Hold())).choices());
        assertEquals(List.of(), view(scene(new CallCommand.HangUp())).choices());
    }

    @Test
    void onlyOpenRepliesAreShown() {
        CallScene scene = scene(say("greet"), say("on"));
        assertFalse(order(scene.state(), 0).contains("to-pay"));
        Seeds.forAll(100, seed -> {
            Playing.Played live =
                    Playing.straight(SCRIPT, Policies.named("random").orElseThrow(), seed);
            for (CallState state : live.states()) {
                if (state.stage() == Stage.TALKING) {
                    for (ScriptReply reply : CallViews.open(state, new SeededChance(seed))) {
                        assertTrue(state.isOpen(reply));
                    }
                    assertTrue(!order(state, seed).isEmpty(), "The small scene leaves nobody without words.");
                }
            }
        });
    }

    // ---------------------------------------------------------------- the rest of it

    @Test
    void findingsAreHintedOrFull() {
        CallScene scene = CallScene.of(SCRIPT, new ScriptedChance().next("disclose", 0.999, 0, 0.999))
                .given(say("greet"), say("ask.upload"), say("ask.cost"));
        assertEquals(
                List.of(
                        new CallView.Finding("upload", "Need of upload", false),
                        new CallView.Finding("cost", "Need of cost", true)),
                view(scene).known());
    }

    @Test
    void checksTellHowTheyWent() {
        CallScene scene = scene(
                say("greet"),
                say("check.name"),
                new CallCommand.OpenRecord(),
                new CallCommand.Verify("name", ""),
                new CallCommand.Verify("postcode", "Nowhere"));
        CallView.Desk desk = view(scene).desk();
        assertEquals(CallView.CheckResult.MATCHED, desk.checks().get(0).result());
        assertEquals(CallView.CheckResult.FAILED, desk.checks().get(1).result());
        assertFalse(desk.verified());
        assertEquals(2, desk.required());
    }

    @Test
    void theFormOffersWhatMayStandInIt() {
        CallView.Desk desk =
                view(scene(new CallCommand.Order("slot", "morning"))).desk();
        assertEquals(
                List.of("proposal", "extra", "slot", "remark"),
                desk.order().stream().map(CallView.OrderRow::field).toList());
        assertEquals(
                List.of(new CallView.Option("fibre-100", "Fibre 100"), new CallView.Option("fibre-500", "Fibre 500")),
                desk.order().get(0).values());
        assertEquals(
                List.of("router", "cover", "none"),
                desk.order().get(1).values().stream().map(CallView.Option::id).toList());
        assertEquals("morning", desk.order().get(2).value());
        assertEquals(List.of(), desk.order().get(3).values(), "Free text offers nothing.");
        assertTrue(desk.order().get(2).required() && !desk.order().get(3).required());
    }

    @Test
    void thePaymentGoesFromNoneToPaid() {
        CallScene scene = CallScene.of(SCRIPT, new ScriptedChance().next("card", 0, 0.9));
        assertEquals(CallView.Payment.NONE, view(scene).desk().payment());
        scene.given(
                new CallCommand.Order("proposal", "fibre-100"),
                new CallCommand.Order("slot", "morning"),
                new CallCommand.SubmitOrder());
        assertEquals(CallView.Payment.DUE, view(scene).desk().payment());
        scene.given(new CallCommand.TakePayment());
        assertEquals(CallView.Payment.REFUSED, view(scene).desk().payment());
        scene.given(new CallCommand.TakePayment());
        assertEquals(CallView.Payment.PAID, view(scene).desk().payment());
    }

    @Test
    void aQuestionAboutReasonsShowsUntilItIsDealtWith() {
        CallScene scene = scene(say("greet"));
        assertEquals(Optional.empty(), view(scene).because());
        scene.given(say("on"));
        CallView.Question question = view(scene).because().orElseThrow();
        assertEquals("Why present now, Sam?", question.prompt());
        assertEquals(
                List.of("needs", "late"),
                question.options().stream().map(CallView.Option::id).toList());
        assertEquals(
                Optional.empty(),
                view(scene.given(new CallCommand.Because("needs"))).because());
        assertEquals(Optional.empty(), view(scene.given(say("trial"))).because());
        assertEquals(
                Optional.empty(),
                view(scene(say("greet"), say("on"), say("trial"))).because());
    }

    @Test
    void theEndingTellsWhoAndThenHow() {
        CallScene scene = scene();
        assertEquals(Optional.empty(), view(scene).ending());
        scene.given(new CallCommand.HangUp());
        assertEquals(
                Optional.of(new CallView.Ending(CallEvent.By.AGENT, Optional.empty(), Optional.empty())),
                view(scene).ending());
        scene.given(new CallCommand.Wrap("no-sale", ""));
        assertEquals(
                Optional.of(
                        new CallView.Ending(CallEvent.By.AGENT, Optional.of(Outcome.AGENT_HUNG_UP), Optional.empty())),
                view(scene).ending());
    }

    @ParameterizedTest
    @CsvSource({
        "0.9,  0.9, DELIGHTED",
        "0.72, 0.3, DELIGHTED",
        "0.71, 0.9, WARM",
        "0.5,  0.9, NEUTRAL",
        "0.4,  0.9, DOUBTFUL",
        "0.2,  0.9, ANNOYED",
        "0.1,  0.9, ANGRY",
        "0.72, 0.1, WARM",
        "0.3,  0,   ANGRY"
    })
    void theFaceShowsMoodAndLostPatience(double mood, double patience, CallView.Mood face) {
        assertEquals(face, CallViews.mood(new Mind(0.5, patience, 0.5, 0.5, mood)));
    }

    @Test
    void theTranscriptHasWordsAndDeskInOrder() {
        CallScene scene = scene(
                say("greet"),
                new CallCommand.TakeNote("home worker"),
                new CallCommand.OpenRecord(),
                new CallCommand.Verify("name", "Sam"),
                new CallCommand.PauseRecording(),
                new CallCommand.Wait(2),
                new CallCommand.HangUp(),
                new CallCommand.Wrap("call-back", "Monday"));
        List<CallView.Utterance> lines = view(scene).transcript();
        assertEquals(
                List.of(
                        "CUSTOMER ring Hello, I'm after a better line.",
                        "AGENT greet Good morning, Ringlight, Alex speaking; calls are recorded.",
                        "CUSTOMER sam.agree Words for agree.",
                        "CUSTOMER hub.in Yes, go on.",
                        "DESK note-taken home worker",
                        "DESK record-opened ",
                        "DESK identity-checked-failed name: Sam",
                        "DESK recording-paused ",
                        "DESK waited 2",
                        "DESK line-closed-agent ",
                        "DESK call-wrapped call-back: Monday"),
                lines.stream()
                        .map(line -> line.speaker() + " " + line.id() + " " + line.text())
                        .toList());
        for (CallView.Utterance line : lines) {
            assertEquals(scene.log().get(line.event() - 1).at(), line.atMillis());
        }
        assertEquals(List.of("home worker"), view(scene).desk().notes());
    }

    @Test
    void aViewIsMadeOfAnyState() {
        Seeds.forAll(40, seed -> {
            CallScript lively = Scenes.lively().script();
            Playing.Played live =
                    Playing.fiddling(lively, Policies.named("random").orElseThrow(), seed);
            for (CallState state : live.states()) {
                CallView view = CallViews.of(state, live.log().subList(0, state.events()), new SeededChance(seed));
                assertEquals(state.stage(), view.stage());
                assertEquals(state.now(), view.nowMillis());
            }
        });
    }
}
