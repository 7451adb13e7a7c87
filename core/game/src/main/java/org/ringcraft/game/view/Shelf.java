package org.ringcraft.game.view;

import java.util.List;
import java.util.Optional;
import org.ringcraft.engine.scenario.Direction;
import org.ringcraft.engine.scoring.Headline;

/** What there is to play. */
public record Shelf(List<ScenarioCard> scenarios, List<CustomerCard> customers, MarkScheme marks) {

    public Shelf {
        scenarios = List.copyOf(scenarios);
        customers = List.copyOf(customers);
    }

    /** Returns the customers who may ring in a scenario, in its order. */
    public List<CustomerCard> customersOf(ScenarioCard scenario) {
        return scenario.customers().stream()
                .flatMap(id -> customer(id).stream())
                .toList();
    }

    /** Returns a customer by id. */
    public Optional<CustomerCard> customer(String id) {
        return customers.stream().filter(customer -> customer.id().equals(id)).findFirst();
    }

    /** A scenario as the player may read it before the call. */
    public record ScenarioCard(
            String id,
            String title,
            String summary,
            Direction direction,
            String situation,
            String goal,
            String target,
            List<BriefCard> cards,
            List<String> customers) {
        public ScenarioCard {
            cards = List.copyOf(cards);
            customers = List.copyOf(customers);
        }
    }

    /** A briefing card. */
    public record BriefCard(String title, String text) {}

    /** A customer as the player may know them before the call. */
    public record CustomerCard(String id, String name, int age, String about, String portrait) {}

    /** The rubric, to be read before the call. */
    public record MarkScheme(String title, int passMark, List<MarkSection> sections) {
        public MarkScheme {
            sections = List.copyOf(sections);
        }
    }

    /** A section of the rubric. */
    public record MarkSection(String title, double weight, Headline headline, List<MarkLine> lines) {
        public MarkSection {
            lines = List.copyOf(lines);
        }
    }

    /** A line of the rubric; a fatal one fails the call when it is lost. */
    public record MarkLine(String title, double weight, boolean fatal) {}
}
