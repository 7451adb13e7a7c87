package org.ringcraft.engine.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ringcraft.engine.testing.CallScene.say;
import static org.ringcraft.engine.testing.Scenes.line;
import static org.ringcraft.engine.testing.Scenes.reply;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringcraft.engine.chance.SeededChance;
import org.ringcraft.engine.persona.Coefficient;
import org.ringcraft.engine.persona.Persona;
import org.ringcraft.engine.persona.Remark;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Phase;
import org.ringcraft.engine.scenario.Style;
import org.ringcraft.engine.testing.CallScene;
import org.ringcraft.engine.testing.Frequency;
import org.ringcraft.engine.testing.LineBuilder;
import org.ringcraft.engine.testing.ReplyBuilder;
import org.ringcraft.engine.testing.SceneBuilder;
import org.ringcraft.engine.testing.Scenes;
import org.ringcraft.engine.testing.ScriptedChance;
import org.ringcraft.engine.testing.Seeds;

/** Which line the customer says, where a reply leads, and when the customer changes their way of talking. */
class LineTest {

    private static CallScene hub(SceneBuilder scene, ScriptedChance chance) {
        return CallScene.of(scene.number(Coefficient.HANG_UP_BASE, -1_000), chance)
                .given(say("greet"));
    }

    private static SceneBuilder answering(LineBuilder... lines) {
        return Scenes.plain()
                .replies("hub", reply("hello", Move.CHAT, "Hello?").repeatable().answer(lines));
    }

    private static List<String> spoken(SceneBuilder scene, ScriptedChance chance, int times) {
        CallScene told = hub(scene, chance);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            lines.addAll(told.when(say("hello")).spoken());
        }
        return lines;
    }

    // ---------------------------------------------------------------- which line

    @Test
    void aPersonsOwnLineBeatsOneForAnybodyEvenWhenSpoken() {
        SceneBuilder scene = answering(line("any", "Yes."), line("own", "Aye.").who("sam", "kim"));
        assertEquals(List.of("own", "own", "own"), spoken(scene, new ScriptedChance(), 3));
    }

    @Test
    void anUnspokenLineBeatsASpokenOne() {
        SceneBuilder scene = answering(line("a", "Yes.").weight(100), line("b", "Yes, yes."));
        assertEquals(List.of("a", "b"), spoken(scene, new ScriptedChance(), 2));
        assertEquals(List.of("b", "a", "b"), spoken(scene, new ScriptedChance().always("line", 0.999), 3));
    }

    @Test
    void aLineForSomebodyElseIsNotInTheScript() {
        SceneBuilder scene = answering(line("hers", "Yes.").who("kim"));
        assertEquals(List.of("sam.agree"), spoken(scene, new ScriptedChance(), 1));
        assertTrue(scene.script().line("hers").isEmpty());
    }

    @Test
    void aLineIsSaidOnlyWhileItsConditionHolds() {
        SceneBuilder scene = answering(
                line("early", "Hello.").when("turn < 3"),
                line("late", "Still here.").when("turn >= 3 && persona(sam)"));
        assertEquals(List.of("early", "late", "late"), spoken(scene, new ScriptedChance(), 3));
    }

    @Test
    void theDrawIsKeptInTheEvent() {
        SceneBuilder scene = answering(line("a", "Yes."), line("b", "No."));
        CallScene told = hub(scene, new ScriptedChance().always("line", 0.75)).when(say("hello"));
        assertEquals(0.75, told.the(CallEvent.CustomerSpoke.class).draw());
        assertEquals(List.of("b"), told.spoken());
    }

    @Test
    void twoLinesInATurnAreDrawnApart() {
        CallScript script = Scenes.plain().script();
        CallScene scene = CallScene.of(script, new SeededChance(3)).given(say("greet"));
        List<CallEvent.CustomerSpoke> lines = scene.all(CallEvent.CustomerSpoke.class);
        assertEquals(2, lines.size());
        assertTrue(lines.get(0).draw() != lines.get(1).draw());
    }

    @Test
    void linesComeByTheirWeight() {
        CallScript script = answering(
                        line("a", "Yes.").weight(1),
                        line("b", "No.").weight(3),
                        line("c", "Eh.").weight(0.5))
                .script();
        CallScene scene = CallScene.of(script, new ScriptedChance()).given(say("greet"));
        Frequency a = new Frequency("a");
        Frequency b = new Frequency("b");
        Seeds.forAll(2_000, seed -> {
            Step.Taken step = (Step.Taken)
                    new CallRules(script, new SeededChance(seed)).step(scene.state(), say("hello"), 60_000);
            if (step.state().stage() == Stage.TALKING) {
                a.add(1 / 4.5, step.state().hasSpoken(script.lineById("a").index()));
                b.add(3 / 4.5, step.state().hasSpoken(script.lineById("b").index()));
            }
        });
        a.check();
        b.check();
    }

    @Test
    void wordsTakeTheirTimeAtEachOnesPace() {
        CallScript script =
                Scenes.plain().persona(sam -> sam.wordsPerMinute(120)).script();
        assertEquals(6 * 60_000 / 120, script.line("ring").orElseThrow().millis());
        assertEquals(3 * 60_000 / 165, script.reply("chat").orElseThrow().millis());
    }

    // ---------------------------------------------------------------- how remarks are chosen

    @Test
    void remarksTellTheMood() {
        assertEquals(List.of("sam.warm"), chat(0.9, 0.5));
        assertEquals(List.of("sam.agree"), chat(0.5, 0.5));
        assertEquals(List.of("sam.cool"), chat(0.1, 0.5));
        assertEquals(List.of("sam.cool"), chat(0.5, 0.1));
    }

    private static List<String> chat(double mood, double trust) {
        return hub(Scenes.plain().persona(sam -> sam.mind(trust, 0.9, 0.5, 0.5, mood)), new ScriptedChance())
                .when(say("chat"))
                .spoken();
    }

    @Test
    void theLostSayThatTheyAreLost() {
        SceneBuilder lost = Scenes.plain().persona(sam -> sam.mind(0.5, 0.9, 0.5, 0.35, 0.5));
        assertEquals(
                List.of("sam.confused"),
                hub(lost, new ScriptedChance()).when(say("jargon")).spoken());
        assertEquals(
                List.of("sam.agree"),
                hub(lost, new ScriptedChance()).when(say("explain")).spoken());
    }

    @Test
    void thePressedSayThatTheyArePressed() {
        assertEquals(
                List.of("sam.pressed"),
                hub(Scenes.plain(), new ScriptedChance())
                        .given(say("on"))
                        .when(say("close.hard"))
                        .spoken());
    }

    @Test
    void everyPersonHasWordsForEverything() {
        CallScript script = Scenes.plain().script();
        for (Remark remark : Remark.values()) {
            assertEquals(1, script.remarks.get(remark).length, remark.toString());
        }
    }

    // ---------------------------------------------------------------- where replies lead

    private static SceneBuilder routed(ReplyBuilder reply) {
        return Scenes.plain().replies("hub", reply);
    }

    private static ReplyBuilder way() {
        return reply("way", Move.SIGNPOST, "This way.").repeatable();
    }

    private static String led(ReplyBuilder reply, double draw) {
        return hub(routed(reply), new ScriptedChance().always("route", draw))
                .when(say("way"))
                .state()
                .node()
                .id();
    }

    @Test
    void theFirstOpenWayIsTaken() {
        assertEquals("pay", led(way().to("end", 1, "agreed").to("pay", 1, "").to("deal", 1, ""), 0.99));
        assertEquals("end", led(way().to("end", 1, "!agreed").to("pay", 1, ""), 0.99));
        assertEquals("hub", led(way().to("end", 1, "agreed"), 0));
        assertEquals("hub", led(way(), 0));
    }

    @ParameterizedTest
    @CsvSource({"0, deal", "0.29, deal", "0.31, pay", "0.59, pay", "0.61, end", "0.99, end"})
    void oddsComeBeforeTheWayThatIsAlwaysOpen(double draw, String node) {
        assertEquals(node, led(way().to("deal", 0.3, "").to("pay", 0.3, "").to("end", 1, ""), draw));
    }

    @ParameterizedTest
    @CsvSource({"0, deal", "0.24, deal", "0.26, pay", "0.99, pay"})
    void oddsWithoutSuchAWayShareTheWhole(double draw, String node) {
        assertEquals(
                node, led(way().to("deal", 0.1, "").to("end", 0.5, "agreed").to("pay", 0.3, ""), draw));
    }

    @Test
    void aClosedWayGivesItsOddsToTheRest() {
        assertEquals("end", led(way().to("deal", 0.9, "agreed").to("end", 1, ""), 0.1));
    }

    @Test
    void waysAreTakenAsOftenAsTheirOdds() {
        CallScript script = routed(way().to("deal", 0.3, "").to("pay", 0.2, "").to("end", 1, ""))
                .number(Coefficient.HANG_UP_BASE, -1_000)
                .script();
        CallScene scene = CallScene.of(script, new ScriptedChance()).given(say("greet"));
        Frequency deal = new Frequency("deal");
        Frequency pay = new Frequency("pay");
        Seeds.forAll(2_000, seed -> {
            Step.Taken step =
                    (Step.Taken) new CallRules(script, new SeededChance(seed)).step(scene.state(), say("way"), 60_000);
            deal.add(0.3, step.state().node().id().equals("deal"));
            pay.add(0.2, step.state().node().id().equals("pay"));
        });
        deal.check();
        pay.check();
    }

    @Test
    void aNodeIsGreetedOnTheFirstVisitOnly() {
        CallScene scene = hub(Scenes.plain(), new ScriptedChance()).when(say("on"));
        assertEquals(List.of("sam.agree", "deal.in"), scene.spoken());
        assertEquals(Phase.RECOMMEND, scene.state().node().phase());
        scene.when(say("back"));
        assertEquals(List.of("sam.agree"), scene.spoken());
        scene.when(say("on"));
        assertEquals(List.of("sam.agree"), scene.spoken());
    }

    @Test
    void whoJustObjectedDoesNotGreetTheNextNode() {
        SceneBuilder scene = Scenes.plain()
                .persona(sam -> sam.objects("price", 1, 0))
                .replies(
                        "hub",
                        reply("jump", Move.OFFER, "Take it.")
                                .proposes("fibre-100")
                                .to("deal"));
        CallScene told = hub(scene, new ScriptedChance().always("objection", 0)).when(say("jump"));
        assertEquals(List.of("sam.agree", "price.explicit"), told.spoken());
        assertEquals("deal", told.state().node().id());
    }

    @Test
    void flagsAreSetByLines() {
        SceneBuilder scene =
                answering(line("before", "No."), line("after", "Yes.").when("flag(presented)"));
        CallScene told = hub(scene, new ScriptedChance()).given(say("hello"), say("on"), say("back"));
        assertEquals(List.of("after"), told.when(say("hello")).spoken());
    }

    // ---------------------------------------------------------------- a shift of style

    private static final Style HASTY = new Style(0.1, 1, 0.1, 0.1);

    private static SceneBuilder shifting(String when) {
        return Scenes.plain().persona(sam -> sam.shift(when, HASTY));
    }

    @Test
    void theStyleShiftsOnceItsConditionHolds() {
        CallScene scene = hub(shifting("turn >= 2"), new ScriptedChance());
        assertEquals(Style.MIDDLE, scene.state().style());
        scene.when(say("chat"));
        assertEquals(HASTY, scene.the(CallEvent.StyleShifted.class).style());
        assertEquals(List.of("sam.agree", "sam.shift"), scene.spoken());
        assertEquals(HASTY, scene.state().style());
        assertEquals(Style.MIDDLE, scene.state().customer().style(), "Who they were stays known.");
        scene.when(say("chat")).no(CallEvent.StyleShifted.class);
    }

    @Test
    void afterAShiftTheOldWayOfTalkingCostsTrust() {
        double stayed = hub(shifting("turn >= 100"), new ScriptedChance())
                .given(say("chat"), say("account"))
                .state()
                .mind()
                .trust();
        double shifted = hub(shifting("turn >= 2"), new ScriptedChance())
                .given(say("chat"), say("account"))
                .state()
                .mind()
                .trust();
        assertTrue(shifted < stayed);
    }

    // ---------------------------------------------------------------- what cannot be compiled

    @Test
    void danglingNamesAreRefused() {
        String maybe = ". Maybe the pack was not linted.";
        assertMessage("There is no node 'cellar'" + maybe, routed(way().to("cellar")));
        assertMessage("There is no need 'speed'" + maybe, routed(way().need("speed")));
        assertMessage("There is no reply 'sing'" + maybe, routed(way().when("said(sing)")));
        assertMessage("There is no check 'shoe-size'" + maybe, routed(way().asks("shoe-size")));
        assertMessage(
                "Two customer lines are called 'ring'. Maybe the pack was not linted.",
                Scenes.plain().enters("hub", line("ring", "Hello again.")));
    }

    @Test
    void moreOfAKindThanABitSetHoldsIsRefused() {
        SceneBuilder scene = Scenes.plain();
        for (int i = 0; i < 65; i++) {
            scene.replies("hub", reply("flag." + i, Move.CHAT, "Flag.").sets("flag-" + i));
        }
        assertMessage("There are 65 of the kind flag; a script holds at most 64. Maybe split the scenario.", scene);
    }

    @Test
    void moreRepliesThanABitSetHoldsAreFine() {
        SceneBuilder scene = Scenes.plain();
        for (int i = 0; i < 150; i++) {
            scene.replies("hub", reply("chat." + i, Move.CHAT, "Well.").answer(line("chat.answer." + i, "Well.")));
        }
        CallScene told = hub(scene, new ScriptedChance());
        for (int i = 149; i >= 0; i -= 7) {
            assertEquals(
                    List.of("chat.answer." + i), told.when(say("chat." + i)).spoken());
        }
        told.when(say("chat.149")).refused(Refusal.Reason.REPLY_NOT_OPEN);
        told.given(say("chat.148"));
    }

    private static void assertMessage(String message, SceneBuilder scene) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, scene::script).getMessage());
    }

    @Test
    void aCheckWithoutAnAnswerIsRefused() {
        Persona nameless = new PersonaWithout("postcode").persona();
        IllegalArgumentException trouble = assertThrows(
                IllegalArgumentException.class,
                () -> CallScript.compile(
                        Scenes.plain().builtScenario(),
                        nameless,
                        Scenes.plain().script().catalogue(),
                        List.of(),
                        Scenes.coefficients()));
        assertEquals("Persona 'sam' has no answer for the check 'postcode'.", trouble.getMessage());
    }

    /** A persona whose file forgot one check. */
    private record PersonaWithout(String check) {
        Persona persona() {
            Persona whole = Scenes.plain().builtPersona();
            return new Persona(
                    whole.id(),
                    whole.name(),
                    whole.first(),
                    whole.formal(),
                    whole.pronouns(),
                    whole.age(),
                    whole.about(),
                    whole.portrait(),
                    whole.wordsPerMinute(),
                    whole.traits(),
                    whole.style(),
                    whole.shift(),
                    whole.start(),
                    whole.circumstances(),
                    whole.objections(),
                    new Persona.Identity(
                            "Sam Field",
                            whole.identity().fields().stream()
                                    .filter(each -> !each.field().equals(check))
                                    .toList()),
                    whole.remarks());
        }
    }
}
