package org.ringcraft.io.pack;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeSet;
import org.ringcraft.engine.call.CallScript;
import org.ringcraft.engine.catalogue.Catalogue;
import org.ringcraft.engine.catalogue.RulePack;
import org.ringcraft.engine.lint.HouseWords;
import org.ringcraft.engine.lint.PackTexts;
import org.ringcraft.engine.persona.Coefficient;
import org.ringcraft.engine.persona.Coefficients;
import org.ringcraft.engine.persona.Persona;
import org.ringcraft.engine.scenario.Scenario;
import org.ringcraft.engine.scoring.Rubric;

/**
 * A content pack that has passed all checks: every name in it leads somewhere, and every scenario can be played by
 * every persona that it lists.
 *
 * @param version three numbers, pinned to results
 * @param language as in {@code en-GB}
 * @param company what {@code {company}} stands for
 * @param notice what the player must be told about the content
 * @param defaultRubric id of the rubric to score by when nobody says otherwise
 * @param sources where each coefficient comes from, or the word {@code invented}
 * @param words how the pack wants its words
 * @param translations for each further language the texts that it gives, by the id of what is translated
 * @param plans golden transcripts by file name, such as {@code plans/kept-sale.plan}; unread
 */
public record Pack(
        String id,
        String version,
        String title,
        String language,
        String licence,
        String company,
        String notice,
        String defaultRubric,
        Catalogue catalogue,
        List<RulePack> rulePacks,
        List<Persona> personas,
        List<Scenario> scenarios,
        List<Rubric> rubrics,
        Coefficients coefficients,
        Map<Coefficient, String> sources,
        HouseWords words,
        Map<String, Map<String, String>> translations,
        Map<String, String> plans) {

    public Pack {
        rulePacks = List.copyOf(rulePacks);
        personas = List.copyOf(personas);
        scenarios = List.copyOf(scenarios);
        rubrics = List.copyOf(rubrics);
        sources = Map.copyOf(sources);
        translations = Map.copyOf(translations);
        plans = Map.copyOf(plans);
    }

    /**
     * Returns the pack with its texts in that language; what is not translated stays as it is.
     *
     * @throws NoSuchElementException when there is no such translation
     */
    public Pack in(String wanted) {
        if (wanted.equals(language)) {
            return this;
        }
        Map<String, String> given = translations.get(wanted);
        if (given == null) {
            throw new NoSuchElementException("The pack '" + id + "' is not translated into '" + wanted
                    + "'. Maybe one of " + new TreeSet<>(translations.keySet()) + ".");
        }
        PackTexts texts = new PackTexts((key, text) -> {
            String translated = given.getOrDefault(key, "");
            return translated.isBlank() ? text : translated;
        });
        return new Pack(
                id,
                version,
                title,
                wanted,
                licence,
                company,
                notice,
                defaultRubric,
                texts.catalogue(catalogue),
                rulePacks.stream().map(texts::rules).toList(),
                personas.stream().map(texts::persona).toList(),
                scenarios.stream().map(texts::scenario).toList(),
                rubrics.stream().map(texts::rubric).toList(),
                coefficients,
                sources,
                words,
                Map.of(),
                plans);
    }

    /** Returns the scenario of that id, if there is one. */
    public Optional<Scenario> scenario(String id) {
        return scenarios.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Returns the persona of that id, if there is one. */
    public Optional<Persona> persona(String id) {
        return personas.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Returns the rubric of that id, if there is one. */
    public Optional<Rubric> rubric(String id) {
        return rubrics.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /**
     * Returns that scenario, compiled for that persona. Takes some milliseconds: keep it.
     *
     * @throws NoSuchElementException when there is no such scenario, no such persona, or the one does not play in the
     *     other
     */
    public CallScript script(String scenarioId, String personaId) {
        Scenario scenario = scenario(scenarioId)
                .orElseThrow(() -> new NoSuchElementException(
                        "The pack '" + id + "' has no scenario '" + scenarioId + "'. Maybe one of "
                                + scenarios.stream().map(Scenario::id).toList() + "."));
        Persona persona = persona(personaId)
                .filter(each -> scenario.personas().contains(each.id()))
                .orElseThrow(() -> new NoSuchElementException("In the scenario '" + scenarioId + "' no persona '"
                        + personaId + "' plays. Maybe one of " + scenario.personas() + "."));
        return CallScript.compile(scenario, persona, catalogue, rulePacks, coefficients);
    }
}
