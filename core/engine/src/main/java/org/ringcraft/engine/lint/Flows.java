package org.ringcraft.engine.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ringcraft.engine.persona.Persona;
import org.ringcraft.engine.scenario.Condition;
import org.ringcraft.engine.scenario.Line;
import org.ringcraft.engine.scenario.Need;
import org.ringcraft.engine.scenario.Node;
import org.ringcraft.engine.scenario.Objection;
import org.ringcraft.engine.scenario.RefKind;
import org.ringcraft.engine.scenario.Reply;
import org.ringcraft.engine.scenario.Scenario;

/** The flow of a scenario for each of its personas. Personas that no rule can tell apart share one. */
final class Flows {

    private final FactTable table;
    private final ReadyConditions questions;
    private final Map<String, Flow> byPersona = new LinkedHashMap<>();
    private final List<Flow> different = new ArrayList<>();

    Flows(LintContent content, Scenario scenario) {
        table = new FactTable(content, scenario);
        questions = new ReadyConditions(table);
        Set<String> named = named(scenario);
        Map<List<Object>, Flow> byKind = new HashMap<>();
        for (Persona persona : content.cast(scenario)) {
            Effects effects = new Effects(content, scenario, persona, table);
            List<Object> kind = new ArrayList<>(effects.fingerprint());
            kind.add(named.contains(persona.id()) ? persona.id() : "");
            kind.add(persona.circumstances());
            Flow flow = byKind.get(kind);
            if (flow == null) {
                flow = new Flow(table, questions, effects);
                byKind.put(kind, flow);
                different.add(flow);
            }
            byPersona.put(persona.id(), flow);
        }
    }

    /** Returns the personas that the scenario names in a condition. */
    private static Set<String> named(Scenario scenario) {
        Set<String> named = new HashSet<>();
        Consumer<Condition.Reference> persona = reference -> {
            if (reference.kind() == RefKind.PERSONA) {
                named.add(reference.id());
            }
        };
        for (Node node : scenario.nodes()) {
            for (Reply reply : node.replies()) {
                reply.when().references(persona);
                reply.routes().forEach(route -> route.when().references(persona));
            }
        }
        lines(scenario).forEach(line -> line.when().references(persona));
        return named;
    }

    /** Returns every line that the scenario gives to its customers. */
    static Stream<Line> lines(Scenario scenario) {
        return Stream.of(
                        scenario.nodes().stream()
                                .flatMap(node -> Stream.concat(
                                        node.enter().stream(),
                                        node.replies().stream().flatMap(reply -> reply.answers().stream()))),
                        scenario.needs().stream().flatMap(Flows::lines),
                        scenario.objections().stream().flatMap(Flows::lines))
                .flatMap(lines -> lines);
    }

    static Stream<Line> lines(Need need) {
        return Stream.of(need.hint(), need.full(), need.guarded()).flatMap(List::stream);
    }

    static Stream<Line> lines(Objection objection) {
        return Stream.of(objection.implicit(), objection.explicit(), objection.again(), objection.settled())
                .flatMap(List::stream);
    }

    FactTable table() {
        return table;
    }

    ReadyConditions questions() {
        return questions;
    }

    /** Returns the flows that differ, in the order of the scenario's personas; at least one. */
    List<Flow> all() {
        return List.copyOf(different);
    }

    /** Returns the flow of that persona's calls. */
    Flow of(Persona persona) {
        Flow flow = byPersona.get(persona.id());
        if (flow == null) {
            throw new IllegalArgumentException("The persona '" + persona.id() + "' does not play here.");
        }
        return flow;
    }

    /** Tells whether any call can get to the node. */
    boolean reaches(Node node) {
        return different.stream().anyMatch(flow -> flow.at(node).isPresent());
    }

    /** Tells whether the reply can be said in any call. */
    boolean canSay(Reply reply) {
        return different.stream().anyMatch(flow -> flow.after(reply).isPresent());
    }

    /** Returns the nodes that the reply can lead to. */
    Set<String> leadsTo(Node node, Reply reply) {
        Set<String> targets = new LinkedHashSet<>();
        if (!reply.ends()) {
            for (Flow flow : different) {
                flow.after(reply).ifPresent(said -> flow.ways(node, reply, said).forEach(way -> targets.add(way.to())));
            }
        }
        return targets;
    }
}
