package org.ringcraft.engine.testing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ringcraft.engine.call.CallScript;
import org.ringcraft.engine.catalogue.RulePack;
import org.ringcraft.engine.persona.Coefficient;
import org.ringcraft.engine.persona.Coefficients;
import org.ringcraft.engine.persona.Persona;
import org.ringcraft.engine.scenario.Line;
import org.ringcraft.engine.scenario.Node;
import org.ringcraft.engine.scenario.Phase;
import org.ringcraft.engine.scenario.Scenario;

/** A scenario with its persona, rules and numbers, before it is compiled. A test changes what it is about. */
public final class SceneBuilder {

    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<Coefficient, Double> numbers = new EnumMap<>(Coefficient.class);
    private final List<RulePack> rules = new ArrayList<>(Scenes.rules());
    private PersonaBuilder persona;
    private UnaryOperator<Scenario> change = UnaryOperator.identity();

    SceneBuilder(PersonaBuilder persona) {
        this.persona = persona;
        numbers.putAll(Scenes.numbers());
    }

    /** A node while it is being written. */
    private static final class Place {
        private final Phase phase;
        private final List<Line> enter = new ArrayList<>();
        private final Map<String, ReplyBuilder> replies = new LinkedHashMap<>();
        private Optional<Node.Because> because = Optional.empty();

        Place(Phase phase) {
            this.phase = phase;
        }
    }

    SceneBuilder node(String id, Phase phase, LineBuilder... enter) {
        Place place = new Place(phase);
        for (LineBuilder line : enter) {
            place.enter.add(line.build());
        }
        places.put(id, place);
        return this;
    }

    SceneBuilder because(String node, Node.Because question) {
        place(node).because = Optional.of(question);
        return this;
    }

    /** Adds replies to a node; one of the same id is replaced. */
    public SceneBuilder replies(String node, ReplyBuilder... replies) {
        for (ReplyBuilder reply : replies) {
            place(node).replies.put(reply.id(), reply);
        }
        return this;
    }

    /** Adds lines that the customer may say on entering a node. */
    public SceneBuilder enters(String node, LineBuilder... lines) {
        for (LineBuilder line : lines) {
            place(node).enter.add(line.build());
        }
        return this;
    }

    private Place place(String node) {
        Place place = places.get(node);
        if (place == null) {
            throw new IllegalArgumentException("The scene has no node '" + node + "', only " + places.keySet() + ".");
        }
        return place;
    }

    /** Changes the persona; the function may return another one. */
    public SceneBuilder persona(UnaryOperator<PersonaBuilder> changed) {
        persona = changed.apply(persona);
        return this;
    }

    /** Sets a number of the model. */
    public SceneBuilder number(Coefficient coefficient, double value) {
        numbers.put(coefficient, value);
        return this;
    }

    /** Adds a rule pack. */
    public SceneBuilder rules(RulePack pack) {
        rules.add(pack);
        return this;
    }

    /** Changes the finished scenario. */
    public SceneBuilder scenario(UnaryOperator<Scenario> changed) {
        UnaryOperator<Scenario> before = change;
        change = scenario -> changed.apply(before.apply(scenario));
        return this;
    }

    public Coefficients coefficients() {
        return new Coefficients(numbers);
    }

    public Persona builtPersona() {
        return persona.build();
    }

    public Scenario builtScenario() {
        List<Node> nodes = places.entrySet().stream()
                .map(each -> new Node(
                        each.getKey(),
                        each.getValue().phase,
                        each.getValue().enter,
                        each.getValue().replies.values().stream()
                                .map(ReplyBuilder::build)
                                .toList(),
                        each.getValue().because))
                .toList();
        return change.apply(Scenes.scenario(nodes));
    }

    /** Compiles it. */
    public CallScript script() {
        return CallScript.compile(builtScenario(), builtPersona(), Scenes.catalogue(), rules, coefficients());
    }
}
