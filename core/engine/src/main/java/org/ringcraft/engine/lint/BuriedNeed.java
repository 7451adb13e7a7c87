package org.ringcraft.engine.lint;

import java.util.List;
import java.util.stream.Collectors;
import org.ringcraft.engine.persona.Persona;
import org.ringcraft.engine.scenario.Need;
import org.ringcraft.engine.scenario.Predicate;

/** Needs that nothing in the call can bring out, and needs that nobody has. */
final class BuriedNeed implements LintPass.OfScenario {

    private static final LintRule RULE = LintRule.error(908, "buried-need", "A need cannot come out");

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(Scene scene, Smells smells) {
        List<Persona> cast = scene.content().cast(scene.scenario());
        for (Need need : scene.scenario().needs()) {
            String name = "The " + (need.hidden() ? "hidden " : "") + "need '" + need.id() + "'";
            Subject subject = scene.subject(Subject.Kind.NEED, need.id());
            List<Persona> owners = cast.stream()
                    .filter(persona -> need.weightFor(persona.id()) > 0)
                    .toList();
            int knows = scene.flows().table().fact(Predicate.KNOWS, need.id());
            List<Persona> silent = owners.stream()
                    .filter(persona -> !scene.flows().of(persona).anywhere().may(knows))
                    .toList();
            if (owners.isEmpty()) {
                smells.add(
                        subject.at("weight"),
                        name + " weighs nothing for any of the scenario's personas: nobody has it.",
                        "Maybe give it a weight, or take it out.");
            } else if (!silent.isEmpty()) {
                String who = silent.size() == owners.size()
                        ? "whoever rings"
                        : silent.stream()
                                        .map(persona -> "'" + persona.id() + "'")
                                        .collect(Collectors.joining(", ")) + " rings";
                smells.add(
                        subject,
                        name + " can never come out when " + (silent.size() == owners.size() ? "anybody rings" : who)
                                + ": no reply that can be said aims at it, and no line that can be spoken reveals it.",
                        "Maybe a question with \"need\": \"" + need.id() + "\" is missing, has a condition that never"
                                + " holds, or has \"answers\" of its own, which keep the need's lines from being said.");
            }
        }
    }
}
