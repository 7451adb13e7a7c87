package org.ringcraft.engine.lint;

import java.util.List;
import java.util.Map;
import org.ringcraft.engine.catalogue.Catalogue;
import org.ringcraft.engine.catalogue.RulePack;
import org.ringcraft.engine.persona.Coefficients;
import org.ringcraft.engine.persona.Persona;
import org.ringcraft.engine.scenario.Scenario;
import org.ringcraft.engine.scoring.Rubric;

/**
 * All that there is to look at. It has passed the loader: every name in it leads somewhere.
 *
 * @param language of the texts, as in {@code en-GB}
 * @param rubric the one that calls are scored by when nobody says otherwise
 * @param words how the pack wants its words
 * @param translations for each further language the texts that it gives, by the id of what is translated
 */
public record LintContent(
        String language,
        Catalogue catalogue,
        List<RulePack> rulePacks,
        List<Persona> personas,
        List<Scenario> scenarios,
        List<Rubric> rubrics,
        Rubric rubric,
        Coefficients coefficients,
        HouseWords words,
        Map<String, Map<String, String>> translations) {

    public LintContent {
        rulePacks = List.copyOf(rulePacks);
        personas = List.copyOf(personas);
        scenarios = List.copyOf(scenarios);
        rubrics = List.copyOf(rubrics);
        translations = Map.copyOf(translations);
    }

    /** Returns the personas that play in the scenario, in its order. */
    public List<Persona> cast(Scenario scenario) {
        return scenario.personas().stream()
                .flatMap(id -> personas.stream().filter(persona -> persona.id().equals(id)))
                .toList();
    }
}
