package org.ringcraft.engine.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ringcraft.engine.persona.Persona;
import org.ringcraft.engine.scenario.Scenario;
import org.ringcraft.engine.scenario.Style;

/** Personas, and parts of them, that differ from nothing: twins, objections that never come up, changes to the same. */
final class IdlePersona implements LintPass.OfPack {

    private static final LintRule RULE = LintRule.warning(922, "idle-persona", "Part of a persona does nothing");

    /** Below this mean distance nobody hears a change of style, and no scored line can tell it. */
    private static final double AUDIBLE = 0.04;

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(LintContent content, Smells smells) {
        List<Persona> personas = content.personas();
        for (int i = 0; i < personas.size(); i++) {
            Persona persona = personas.get(i);
            Subject subject = Subject.of(Subject.Kind.PERSONA, persona.id());
            for (int j = 0; j < i; j++) {
                if (sameNumbers(personas.get(j), persona)) {
                    smells.add(
                            subject,
                            "The personas '" + personas.get(j).id() + "' and '" + persona.id()
                                    + "' have the same traits, style, start, circumstances and objections: they are one"
                                    + " customer under two names.",
                            "Maybe one of them was copied and not yet changed.");
                }
            }
            objections(content, persona, subject.at("objections"), smells);
            shift(persona, subject.at("shift"), smells);
            boolean plays = content.scenarios().stream()
                    .anyMatch(scenario -> scenario.personas().contains(persona.id()));
            if (!plays) {
                smells.add(
                        subject,
                        "The persona '" + persona.id() + "' plays in no scenario.",
                        "Maybe add it to a scenario's \"personas\".");
            }
        }
    }

    private static boolean sameNumbers(Persona one, Persona other) {
        return one.traits().equals(other.traits())
                && one.style().equals(other.style())
                && one.start().equals(other.start())
                && one.circumstances().equals(other.circumstances())
                && Set.copyOf(one.objections()).equals(Set.copyOf(other.objections()));
    }

    private static void objections(LintContent content, Persona persona, Subject subject, Smells smells) {
        Set<String> played = new HashSet<>();
        boolean plays = false;
        for (Scenario scenario : content.scenarios()) {
            if (scenario.personas().contains(persona.id())) {
                plays = true;
                scenario.objections().forEach(objection -> played.add(objection.id()));
            }
        }
        Set<String> seen = new HashSet<>();
        for (Persona.Tendency tendency : persona.objections()) {
            String name = "The persona '" + persona.id() + "' has the objection '" + tendency.objection() + "' ";
            if (tendency.odds() == 0) {
                smells.add(
                        subject, name + "with odds of 0: it never comes up.", "Maybe take it out, or raise the odds.");
            } else if (plays && !played.contains(tendency.objection())) {
                smells.add(
                        subject,
                        name + "but no scenario that they play in knows it.",
                        "Maybe take it out, or add the objection to the scenario.");
            }
            if (!seen.add(tendency.objection())) {
                smells.add(subject, name + "twice.", "Maybe one of them was meant to be another.");
            }
        }
    }

    private static void shift(Persona persona, Subject subject, Smells smells) {
        persona.shift().ifPresent(shift -> {
            Style usual = new Style(
                    persona.style().formality().mean(),
                    persona.style().pace().mean(),
                    persona.style().warmth().mean(),
                    persona.style().detail().mean());
            if (shift.style().distance(usual) < AUDIBLE) {
                smells.add(
                        subject,
                        "The persona '" + persona.id() + "' changes style to what it was: the new style lies "
                                + Math.round(shift.style().distance(usual) * 1000) / 1000.0 + " from the usual one.",
                        "Maybe move one axis by 0.3 or more, or take the shift out.");
            }
        });
    }
}
