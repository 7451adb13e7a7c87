package org.ringcraft.io.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ringcraft.io.json.Diagnostic;

/** What a persona takes for granted in the scenarios that it plays in. */
class PersonaTest {

    private static final String SECOND = "scenarios/second-cup.json";

    /** A second scenario for Ada alone, without objections and without the flag that her remarks ask about. */
    private static TinyPack twoScenarios() {
        TinyPack tiny = TinyPack.sound();
        String first = new String(tiny.files().get(TinyPack.SCENARIO), StandardCharsets.UTF_8);
        return tiny.text(SECOND, first)
                .set(SECOND, "id", "\"second-cup\"")
                .set(SECOND, "personas", "[\"ada\"]")
                .remove(SECOND, "needs.0.weights")
                .set(SECOND, "objections", "[]")
                .remove(SECOND, "nodes.0.replies.10.when")
                .remove(SECOND, "nodes.0.replies.5")
                .remove(SECOND, "nodes.0.replies.0.sets");
    }

    private static List<String> found(TinyPack tiny) {
        return tiny.load().diagnostics().stream().map(Diagnostic::text).toList();
    }

    @Test
    void objectionsAndFlagsMayBeMissingInOneScenario() {
        assertEquals(List.of(), found(twoScenarios()));
    }

    @Test
    void needsMustBeThereInEveryScenario() {
        TinyPack tiny = twoScenarios()
                .edit(
                        SECOND,
                        text -> text.replace("\"durability\"", "\"toughness\"")
                                .replace("knows(durability)", "knows(toughness)"));
        assertEquals(
                List.of(
                        "RC104 error personas/ada.json at $.remarks.HOLD[0].when: The need 'durability' does not exist in"
                                + " scenarios/second-cup.json, where the persona 'ada' plays. Maybe 'toughness'."),
                found(tiny));
    }

    @Test
    void checksMustBeAnsweredInEveryScenario() {
        TinyPack tiny = twoScenarios().set(SECOND, "verification.fields.2", "{\"id\": \"pet\", \"label\": \"Pet\"}");
        assertEquals(
                List.of(
                        "RC709 error personas/ada.json at $.identity: The persona 'ada' has no answer to the check 'pet' of"
                                + " scenarios/second-cup.json. Maybe add it to the identity's fields."),
                found(tiny));
    }
}
