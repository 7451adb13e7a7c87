package org.ringcraft.engine.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ringcraft.engine.testing.CallScene.say;
import static org.ringcraft.engine.testing.Scenes.line;
import static org.ringcraft.engine.testing.Scenes.reply;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringcraft.engine.call.CallEvent.Standing;
import org.ringcraft.engine.chance.SeededChance;
import org.ringcraft.engine.persona.Coefficient;
import org.ringcraft.engine.persona.ReactionModel;
import org.ringcraft.engine.persona.ReactionModel.AskKind;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.QuestionType;
import org.ringcraft.engine.testing.CallScene;
import org.ringcraft.engine.testing.Frequency;
import org.ringcraft.engine.testing.ReplyBuilder;
import org.ringcraft.engine.testing.SceneBuilder;
import org.ringcraft.engine.testing.Scenes;
import org.ringcraft.engine.testing.ScriptedChance;
import org.ringcraft.engine.testing.Seeds;

class ObjectionTest {

    private static final double HAIR = 0x1p-30;
    private static final long PRICE = 0b01;
    private static final long CONTRACT = 0b10;
    private static final ReactionModel MODEL = new ReactionModel(Scenes.coefficients());

    private static SceneBuilder objector(double implicit) {
        return Scenes.plain()
                .number(Coefficient.HANG_UP_BASE, -1_000)
                .persona(sam -> sam.objects("price", 1, implicit).objects("contract", 0.5, implicit));
    }

    /** A customer who has objected to the price at the offer; openly, or by resistance that does not say what it is. */
    private static CallScene objected(boolean implicitly, ScriptedChance chance) {
        return CallScene.of(
                        objector(implicitly ? 1 : 0),
                        chance.next("objection", 0, 0.5).always("objection", 0.999))
                .given(say("greet"), say("on"))
                .when(say("offer.100"));
    }

    private static Standing standing(CallScene scene) {
        return scene.the(CallEvent.ObjectionMoved.class).standing();
    }

    // ---------------------------------------------------------------- how they come up

    @Test
    void anObjectionIsSaidOpenly() {
        CallScene scene = objected(false, new ScriptedChance());
        scene.then(
                CallEvent.PlayerSaid.class,
                CallEvent.CustomerReacted.class,
                CallEvent.CustomerSpoke.class,
                CallEvent.ObjectionRaised.class,
                CallEvent.CustomerSpoke.class);
        CallEvent.ObjectionRaised raised = scene.the(CallEvent.ObjectionRaised.class);
        assertEquals("price", raised.objection());
        assertTrue(!raised.implicit());
        assertEquals("price.explicit", scene.spoken().get(1));
        assertEquals(PRICE, scene.state().open());
        assertEquals(PRICE, scene.state().raised);
        assertEquals(0, scene.state().resisting());
    }

    @Test
    void resistanceDoesNotSayWhatItIs() {
        CallScene scene = objected(true, new ScriptedChance());
        assertTrue(scene.the(CallEvent.ObjectionRaised.class).implicit());
        assertEquals("price.implicit", scene.spoken().get(1));
        assertEquals(0, scene.state().open());
        assertEquals(PRICE, scene.state().resisting());
    }

    @Test
    void theThresholdIsTheModelsOdds() {
        double odds = MODEL.objection(
                1, true, objected(false, new ScriptedChance()).state().mind());
        for (double draw : new double[] {odds - HAIR, odds + HAIR}) {
            CallScene scene = CallScene.of(
                            objector(0),
                            new ScriptedChance().next("objection", draw).always("objection", 0.999))
                    .given(say("greet"), say("on"))
                    .when(say("offer.100"));
            assertEquals(
                    draw < odds ? 1 : 0,
                    scene.all(CallEvent.ObjectionRaised.class).size());
        }
    }

    @Test
    void oneObjectionComesUpAtATimeAndNoneTwice() {
        CallScene scene = CallScene.of(objector(0), new ScriptedChance().always("objection", 0))
                .given(say("greet"), say("on"))
                .when(say("offer.100"));
        assertEquals("price", scene.the(CallEvent.ObjectionRaised.class).objection());
        scene.when(say("trial"));
        assertEquals("contract", scene.the(CallEvent.ObjectionRaised.class).objection());
        scene.when(say("trial")).no(CallEvent.ObjectionRaised.class);
        assertEquals(PRICE | CONTRACT, scene.state().open());
    }

    @ParameterizedTest
    @CsvSource({
        "offer.100,      true",
        "trial,          true",
        "close.500,      true",
        "benefit.upload, false",
        "extra.cover,    false"
    })
    void offersDrawMoreObjectionsThanPitches(String reply, boolean offer) {
        CallScript script = objector(0.3).script();
        CallScene scene = CallScene.of(script, new ScriptedChance()).given(say("greet"), say("on"));
        Frequency raised = new Frequency("objections to " + reply);
        Frequency implicit = new Frequency("resistance among them");
        Seeds.forAll(2_500, seed -> {
            Step.Taken step =
                    (Step.Taken) new CallRules(script, new SeededChance(seed)).step(scene.state(), say(reply), 60_000);
            if (step.state().decision() == Decision.YES) {
                return;
            }
            CallEvent.ObjectionRaised objection = step.events().stream()
                    .filter(CallEvent.ObjectionRaised.class::isInstance)
                    .map(CallEvent.ObjectionRaised.class::cast)
                    .findFirst()
                    .orElse(null);
            boolean price = objection != null && objection.objection().equals("price");
            raised.add(MODEL.objection(1, offer, step.state().mind()), price);
            if (price) {
                implicit.add(0.3, objection.implicit());
            }
        });
        raised.check();
        implicit.check();
    }

    @ParameterizedTest
    @ValueSource(strings = {"terms", "give.discount", "respect"})
    void otherLinesDrawNone(String reply) {
        CallScene.of(objector(0), new ScriptedChance().always("objection", 0))
                .given(say("greet"), say("on"))
                .when(say(reply))
                .no(CallEvent.ObjectionRaised.class);
    }

    @Test
    void nobodyObjectsAfterAYes() {
        CallScene.of(objector(0), new ScriptedChance().always("objection", 0).always("decide", 0))
                .given(say("greet"), say("on"))
                .when(say("close.500"))
                .no(CallEvent.ObjectionRaised.class);
    }

    @Test
    void aLineMayRaiseAnObjection() {
        SceneBuilder scene = Scenes.plain()
                .replies(
                        "hub",
                        reply("bill", Move.ASK, "What does the bill say?")
                                .answer(line("bill.answer", "Too much, I tell you.")
                                        .raises("price")));
        CallScene told = CallScene.of(scene).given(say("greet")).when(say("bill"));
        assertEquals(PRICE, told.state().open());
        assertEquals(PRICE, told.state().raised);
    }

    // ---------------------------------------------------------------- dealing with open ones

    @Test
    void clarifyingBringsOutWhatIsBehindIt() {
        CallScene scene = objected(false, new ScriptedChance()).when(say("price.clarify"));
        assertEquals(Standing.CLARIFIED, standing(scene));
        assertEquals(List.of("price.explicit"), scene.spoken());
        assertEquals(PRICE, scene.state().clarified());
        assertEquals(PRICE, scene.state().open());
    }

    @Test
    void clarifyingMakesResistanceOpen() {
        CallScene scene = objected(true, new ScriptedChance()).when(say("price.clarify"));
        assertEquals(Standing.CLARIFIED, standing(scene));
        assertEquals(0, scene.state().resisting());
        assertEquals(PRICE, scene.state().open());
    }

    @Test
    void anAnswerSettlesItOrLeavesItAnswered() {
        CallScene settled =
                objected(false, new ScriptedChance().always("handle", 0)).when(say("price.answer"));
        assertEquals(Standing.SETTLED, standing(settled));
        assertEquals(List.of("price.settled"), settled.spoken());
        assertEquals(0, settled.state().open());
        assertEquals(PRICE, settled.state().settled);
        CallScene answered =
                objected(false, new ScriptedChance().always("handle", 0.999)).when(say("price.answer"));
        assertEquals(Standing.ANSWERED, standing(answered));
        assertEquals(PRICE, answered.state().open());
        assertEquals(PRICE, answered.state().answered());
    }

    @Test
    void checkingSettlesOnlyWhatWasAnswered() {
        CallScene early =
                objected(false, new ScriptedChance().always("handle", 0)).when(say("price.check"));
        assertEquals(Standing.PERSISTS, standing(early));
        assertEquals(List.of("price.again"), early.spoken());
        CallScene late = objected(false, new ScriptedChance().next("handle", 0.999, 0))
                .given(say("price.answer"))
                .when(say("price.check"));
        assertEquals(Standing.SETTLED, standing(late));
    }

    @Test
    void brushingItAsideLeavesItAndHurts() {
        CallScene scene = objected(false, new ScriptedChance().always("handle", 0));
        double before = scene.state().mind().trust();
        scene.when(say("price.dismiss"));
        assertEquals(Standing.PERSISTS, standing(scene));
        assertEquals(List.of("price.again"), scene.spoken());
        assertEquals(PRICE, scene.state().open());
        assertTrue(scene.state().mind().trust() < before);
    }

    @Test
    void whatNobodyRaisedCannotBeHandled() {
        objected(true, new ScriptedChance()).when(say("contract.clarify")).no(CallEvent.ObjectionMoved.class);
    }

    @Test
    void aSettledObjectionStaysSettled() {
        CallScene scene =
                objected(false, new ScriptedChance().always("handle", 0)).given(say("price.answer"));
        scene.when(say("price.answer")).no(CallEvent.ObjectionMoved.class);
        scene.when(say("trial")).no(CallEvent.ObjectionRaised.class);
        assertEquals(0, scene.state().open());
    }

    @ParameterizedTest
    @CsvSource({"0.3, false", "0.3, true", "0.7, false", "0.7, true"})
    void objectionsAreSettledAsOftenAsTheModelSays(double trust, boolean clarified) {
        SceneBuilder builder = objector(0).persona(sam -> sam.mind(trust, 0.9, 0.5, 0.5, 0.5));
        CallScript script = builder.script();
        CallScene scene = CallScene.of(
                        script, new ScriptedChance().next("objection", 0).always("objection", 0.999))
                .given(say("greet"), say("on"), say("offer.100"));
        if (clarified) {
            scene.given(say("price.clarify"));
        }
        Frequency settled = new Frequency("settled at trust " + trust);
        Seeds.forAll(2_000, seed -> {
            Step.Taken step = (Step.Taken)
                    new CallRules(script, new SeededChance(seed)).step(scene.state(), say("price.answer"), 90_000);
            settled.add(
                    MODEL.settling(false, clarified, step.state().mind()),
                    step.state().open() == 0);
        });
        settled.check();
    }

    // ---------------------------------------------------------------- dealing with resistance

    private static ReplyBuilder talk(AskKind kind) {
        ReplyBuilder reply = reply("talk", kind == AskKind.REFLECTION ? Move.REFLECT : Move.ASK, "So how is it?");
        return switch (kind) {
            case OPEN -> reply.question(QuestionType.OPEN);
            case CLOSED -> reply.question(QuestionType.CLOSED);
            case OTHER -> reply.question(QuestionType.LEADING);
            case REFLECTION -> reply;
        };
    }

    /** A customer who resists, and to whom a line of that kind is said. */
    private static CallScene resisting(AskKind kind, ScriptedChance chance) {
        SceneBuilder scene = objector(1).replies("deal", talk(kind).need("upload"));
        return CallScene.of(scene, chance.next("objection", 0, 0.5).always("objection", 0.999))
                .given(say("greet"), say("on"), say("offer.100"))
                .when(say("talk"));
    }

    @ParameterizedTest
    @EnumSource(AskKind.class)
    void resistanceMovesAtTheModelsThresholds(AskKind kind) {
        ReactionModel.Resistance odds = MODEL.resistance(kind);
        CallScene settled = resisting(kind, new ScriptedChance().always("resistance", odds.settled() - HAIR));
        assertEquals(Standing.SETTLED, standing(settled));
        assertEquals(List.of("price.settled"), settled.spoken());
        assertEquals(0, settled.state().resisting());
        double both = odds.settled() + odds.persists();
        for (double draw : new double[] {odds.settled() + HAIR, both - HAIR}) {
            CallScene persists = resisting(kind, new ScriptedChance().always("resistance", draw));
            assertEquals(Standing.PERSISTS, standing(persists));
            assertEquals(PRICE, persists.state().resisting());
        }
        CallScene voiced = resisting(kind, new ScriptedChance().always("resistance", both + HAIR));
        assertEquals(Standing.VOICED, standing(voiced));
        assertEquals(List.of("price.explicit"), voiced.spoken());
        assertEquals(0, voiced.state().resisting());
        assertEquals(PRICE, voiced.state().open());
    }

    @Test
    void whatIsAskedForComesOutOnlyWhereResistancePersists() {
        double persists = MODEL.resistance(AskKind.OPEN).settled() + 0.01;
        assertEquals(
                1,
                resisting(AskKind.OPEN, new ScriptedChance().always("resistance", persists))
                        .all(CallEvent.NeedTouched.class)
                        .size());
        resisting(AskKind.OPEN, new ScriptedChance().always("resistance", 0)).no(CallEvent.NeedTouched.class);
        resisting(AskKind.OPEN, new ScriptedChance().always("resistance", 0.999))
                .no(CallEvent.NeedTouched.class);
    }

    @Test
    void smallWorkDoesNotTouchResistance() {
        objected(true, new ScriptedChance()).when(say("terms")).no(CallEvent.ObjectionMoved.class);
        objected(true, new ScriptedChance()).when(say("respect")).no(CallEvent.ObjectionMoved.class);
    }
}
