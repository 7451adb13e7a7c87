package org.ringcraft.engine.lint;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.ringcraft.engine.persona.Coefficient;
import org.ringcraft.engine.persona.Persona;
import org.ringcraft.engine.scenario.Circumstance;
import org.ringcraft.engine.scenario.Condition;
import org.ringcraft.engine.scenario.Node;
import org.ringcraft.engine.scenario.RefKind;
import org.ringcraft.engine.scenario.Reply;

/** Circumstances of a persona that nothing in the call takes up. */
final class IdleCircumstance implements LintPass.OfScenario {

    private static final LintRule RULE =
            LintRule.warning(923, "idle-circumstance", "Nothing takes up a customer's circumstance");

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(Scene scene, Smells smells) {
        Set<String> named = new HashSet<>();
        Consumer<Condition.Reference> reader = reference -> {
            if (reference.kind() == RefKind.CIRCUMSTANCE) {
                named.add(reference.id());
            }
        };
        for (Node node : scene.scenario().nodes()) {
            for (Reply reply : node.replies()) {
                if (scene.flows().canSay(reply)) {
                    reply.when().references(reader);
                    reply.routes().forEach(route -> route.when().references(reader));
                }
            }
        }
        for (Persona persona : scene.content().cast(scene.scenario())) {
            for (Circumstance circumstance : Circumstance.values()) {
                if (persona.circumstances().contains(circumstance)
                        && !named.contains(circumstance.name())
                        && !isFelt(scene, circumstance)
                        && !isHelped(scene, persona)) {
                    smells.add(
                            Subject.of(Subject.Kind.PERSONA, persona.id()).at("circumstances"),
                            "The persona '" + persona.id() + "' is " + words(circumstance) + " (" + circumstance
                                    + "), but no reply, no condition and no coefficient takes it up in the scenario '"
                                    + scene.scenario().id() + "'.",
                            "Maybe add a reply with \"offersHelp\": true, or a condition circumstance(" + circumstance
                                    + ").");
                }
            }
        }
    }

    private static boolean isFelt(Scene scene, Circumstance circumstance) {
        return circumstance == Circumstance.TIME_PRESSURE
                && scene.content().coefficients().of(Coefficient.PATIENCE_TIME_PRESSURE) != 1
                && scene.content().coefficients().of(Coefficient.PATIENCE_PER_MINUTE) != 0;
    }

    /** Help that is on offer only to somebody else does not count. */
    private static boolean isHelped(Scene scene, Persona persona) {
        return scene.scenario().nodes().stream()
                .flatMap(node -> node.replies().stream())
                .anyMatch(reply -> reply.act().offersHelp()
                        && scene.flows().of(persona).after(reply).isPresent());
    }

    private static String words(Circumstance circumstance) {
        return switch (circumstance) {
            case TIME_PRESSURE -> "pressed for time";
            case VULNERABLE -> "vulnerable";
            case SECOND_LANGUAGE -> "speaking a second language";
            case HARD_OF_HEARING -> "hard of hearing";
            case THIRD_PARTY -> "ringing for somebody else";
        };
    }
}
