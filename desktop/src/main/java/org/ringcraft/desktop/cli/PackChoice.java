package org.ringcraft.desktop.cli;

import java.util.List;
import java.util.Optional;
import org.ringcraft.engine.scenario.Scenario;
import org.ringcraft.engine.scoring.Rubric;
import org.ringcraft.game.asset.Words;
import org.ringcraft.io.json.Nearest;
import org.ringcraft.io.json.Quote;
import org.ringcraft.io.pack.Pack;
import org.ringcraft.io.trial.Trial;

/** Finds in a pack what a player named, or says what there is instead. */
record PackChoice(Words words, Pack pack) {

    /** Returns the scenario of that id, or the only one. */
    Scenario scenario(Optional<String> id) {
        List<String> ids = pack.scenarios().stream().map(Scenario::id).toList();
        if (id.isEmpty()) {
            if (ids.size() == 1) {
                return pack.scenarios().get(0);
            }
            throw Problem.wrongUse(words.get("scenario.which", pack.id(), String.join(", ", ids)));
        }
        return pack.scenario(id.get())
                .orElseThrow(() -> Problem.wrongUse(
                        words.get("scenario.unknown", pack.id(), Quote.of(id.get()), Nearest.maybe(id.get(), ids))));
    }

    /** Returns that persona, if it rings in that scenario. */
    String persona(Scenario scenario, String id) {
        if (!scenario.personas().contains(id)) {
            throw Problem.wrongUse(
                    words.get("persona.unknown", scenario.id(), Quote.of(id), Nearest.maybe(id, scenario.personas())));
        }
        return id;
    }

    /**
     * Returns the scenarios of those ids with the personas of those ids that ring in them; none, or {@code all}, means
     * every one.
     */
    List<Trial.Part> parts(List<String> scenarios, List<String> personas) {
        List<Scenario> told = isAll(scenarios)
                ? pack.scenarios()
                : scenarios.stream()
                        .distinct()
                        .map(id -> scenario(Optional.of(id)))
                        .toList();
        if (!isAll(personas)) {
            for (String id : personas) {
                if (told.stream().noneMatch(scenario -> scenario.personas().contains(id))) {
                    persona(told.get(0), id);
                }
            }
        }
        return told.stream()
                .map(scenario -> new Trial.Part(
                        scenario.id(),
                        scenario.personas().stream()
                                .filter(id -> isAll(personas) || personas.contains(id))
                                .toList()))
                .filter(part -> !part.personas().isEmpty())
                .toList();
    }

    private static boolean isAll(List<String> ids) {
        return ids.isEmpty() || ids.contains(PolicyChoice.ALL);
    }

    /** Returns the rubric of that id, or the pack's own. */
    Rubric rubric(Optional<String> id) {
        String wanted = id.orElse(pack.defaultRubric());
        List<String> ids = pack.rubrics().stream().map(Rubric::id).toList();
        return pack.rubric(wanted)
                .orElseThrow(() -> Problem.wrongUse(
                        words.get("rubric.unknown", pack.id(), Quote.of(wanted), Nearest.maybe(wanted, ids))));
    }
}
