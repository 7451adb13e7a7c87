package org.ringcraft.game.view;

import java.util.List;
import org.ringcraft.engine.persona.Persona;
import org.ringcraft.engine.scenario.Scenario;
import org.ringcraft.engine.scoring.Rubric;
import org.ringcraft.game.view.Shelf.BriefCard;
import org.ringcraft.game.view.Shelf.CustomerCard;
import org.ringcraft.game.view.Shelf.MarkLine;
import org.ringcraft.game.view.Shelf.MarkScheme;
import org.ringcraft.game.view.Shelf.MarkSection;
import org.ringcraft.game.view.Shelf.ScenarioCard;
import org.ringcraft.io.pack.Pack;

/** What the player may read of a pack before a call. */
final class PackShelf {

    private PackShelf() {}

    static Shelf of(Pack pack) {
        List<ScenarioCard> scenarios = pack.scenarios().stream()
                .map(scenario -> scenario(scenario, pack))
                .toList();
        List<CustomerCard> customers =
                pack.personas().stream().map(persona -> customer(persona, pack)).toList();
        MarkScheme marks = pack.rubric(pack.defaultRubric())
                .map(PackShelf::marks)
                .orElseGet(() -> new MarkScheme("", 0, List.of()));
        return new Shelf(scenarios, customers, marks);
    }

    private static ScenarioCard scenario(Scenario scenario, Pack pack) {
        return new ScenarioCard(
                scenario.id(),
                scenario.title(),
                filled(scenario.summary(), pack),
                scenario.direction(),
                filled(scenario.brief().situation(), pack),
                filled(scenario.brief().goal(), pack),
                filled(scenario.brief().target(), pack),
                scenario.brief().cards().stream()
                        .map(card -> new BriefCard(filled(card.title(), pack), filled(card.text(), pack)))
                        .toList(),
                scenario.personas());
    }

    private static CustomerCard customer(Persona persona, Pack pack) {
        return new CustomerCard(
                persona.id(), persona.name(), persona.age(), filled(persona.about(), pack), persona.portrait());
    }

    private static String filled(String text, Pack pack) {
        return text.replace("{company}", pack.company());
    }

    private static MarkScheme marks(Rubric rubric) {
        return new MarkScheme(
                rubric.title(),
                rubric.passMark(),
                rubric.sections().stream()
                        .map(section -> new MarkSection(
                                section.title(),
                                section.weight(),
                                section.headline(),
                                section.lines().stream()
                                        .map(line -> new MarkLine(line.title(), line.weight(), line.fatal()))
                                        .toList()))
                        .toList());
    }
}
