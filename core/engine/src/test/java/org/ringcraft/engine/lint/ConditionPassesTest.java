package org.ringcraft.engine.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scoring.Rubric;
import org.ringcraft.engine.testing.SceneBuilder;
import org.ringcraft.engine.testing.Scenes;

/** What the passes about conditions prove, and what they must leave alone, on a condition of one reply at the hub. */
class ConditionPassesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trust > 0.5 && trust < 0.3",
                "knows(upload) && !knows(upload)",
                "knows(upload) && !hinted(upload)",
                "said(greet) && said(greet.short)",
                "said(greet.wrong-desk)",
                "paid && !order-placed",
                "payment-refused && paid",
                "agreed && declined",
                "mode(practice) && mode(assessment)",
                "circumstance(HARD_OF_HEARING)",
                "turn < 1",
                "noes < 0",
                "noes > 0.2 && noes < 0.9",
                "objections > 9",
                "met(upload) && !knows(upload)",
                "said(greet) && turn >= 1 && turn < 0.5",
                "flag(nobody-sets-this)"
            })
    void neverHolds(String condition) {
        List<Smell> found = probe(new NeverHolds(), condition);
        assertEquals(1, found.size(), found.toString());
        assertTrue(found.get(0).message().contains("'probe' can never be said"), found.toString());
        assertEquals("when", found.get(0).subject().key());
        assertEquals(List.of(), probe(new AlwaysHolds(), condition));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trust >= 0",
                "trust < 0.4 || trust >= 0.4",
                "knows(upload) || !knows(upload)",
                "said(greet) || said(greet.short)",
                "visited(opening)",
                "visited(hub)",
                "turn >= 1",
                "minutes >= 0",
                "mode(practice) || mode(assessment) || mode(induction)",
                "persona(sam)",
                "!said(probe)"
            })
    void alwaysHolds(String condition) {
        List<Smell> found = probe(new AlwaysHolds(), condition);
        boolean choice = condition.startsWith("said(greet)");
        // Facts are followed one by one; that one of two is true may go unseen, but nothing false is said.
        assertEquals(choice ? 0 : 1, found.size(), found.toString());
        assertEquals(List.of(), probe(new NeverHolds(), condition));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trust >= 0.4",
                "trust > 0.3 && trust < 0.5",
                "!knows(upload)",
                "verified",
                "!verified && !check-failed",
                "order-placed && !paid",
                "recording",
                "turn >= 3",
                "minutes > 5",
                "said(greet)",
                "mode(assessment)",
                "trust > mood"
            })
    void canGoEitherWay(String condition) {
        assertEquals(List.of(), probe(new NeverHolds(), condition));
        assertEquals(List.of(), probe(new AlwaysHolds(), condition));
        assertEquals(List.of(), probe(new NoOpenReply(), condition));
    }

    @Test
    void aPartThatAddsNothingIsNamed() {
        List<Smell> found = probe(new AlwaysHolds(), "knows(upload) && trust > 0.2 && trust > 0.3");
        assertEquals(1, found.size(), found.toString());
        assertTrue(found.get(0).message().contains("asks for 'trust > 0.2', which adds nothing"), found.toString());
    }

    @Test
    void aSideThatNeverHoldsIsNamed() {
        List<Smell> found = probe(new NeverHolds(), "knows(upload) || noes < 0");
        assertEquals(1, found.size(), found.toString());
        assertTrue(found.get(0).message().contains("asks for 'noes < 0', which never holds there"), found.toString());
    }

    private static List<Smell> probe(LintPass pass, String condition) {
        SceneBuilder scene = Scenes.plain()
                .replies(
                        "hub",
                        Scenes.reply("probe", Move.CHAT, "And how is the weather with you?")
                                .when(condition));
        return Lint.check(content(scene), List.of(pass)).stream()
                .filter(smell -> smell.subject().id().equals("probe"))
                .toList();
    }

    private static LintContent content(SceneBuilder scene) {
        Rubric rubric = new Rubric("none", "1", "None", 80, List.of());
        return new LintContent(
                "en-GB",
                scene.script().catalogue(),
                List.of(),
                List.of(scene.builtPersona()),
                List.of(scene.builtScenario()),
                List.of(rubric),
                rubric,
                scene.coefficients(),
                HouseWords.NONE,
                Map.of());
    }
}
