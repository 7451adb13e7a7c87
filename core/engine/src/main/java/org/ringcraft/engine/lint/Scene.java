package org.ringcraft.engine.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ringcraft.engine.call.CallScript;
import org.ringcraft.engine.persona.Persona;
import org.ringcraft.engine.scenario.Node;
import org.ringcraft.engine.scenario.Reply;
import org.ringcraft.engine.scenario.Scenario;
import org.ringcraft.engine.scoring.Rubric;

/**
 * One scenario with the people who play in it. What is dear to work out is worked out once, when the first pass asks for
 * it. Belongs to one thread.
 */
public final class Scene {

    private final LintContent content;
    private final Scenario scenario;
    private final List<CallScript> scripts = new ArrayList<>();
    private final List<Flows> flows = new ArrayList<>();
    private final List<ConditionAudit> conditions = new ArrayList<>();
    private final List<Rehearsal> rehearsal = new ArrayList<>();
    private final Map<String, Wording> wordings = new HashMap<>();
    private final Map<String, List<Figure>> figures = new HashMap<>();

    public Scene(LintContent content, Scenario scenario) {
        this.content = content;
        this.scenario = scenario;
    }

    public LintContent content() {
        return content;
    }

    public Scenario scenario() {
        return scenario;
    }

    /** Returns the rubric that calls are scored by when nobody says otherwise. */
    public Rubric rubric() {
        return content.rubric();
    }

    /** Returns the scenario compiled for each of its personas, in its order; at least one. */
    public List<CallScript> scripts() {
        if (scripts.isEmpty()) {
            for (Persona persona : content.cast(scenario)) {
                scripts.add(CallScript.compile(
                        scenario, persona, content.catalogue(), content.rulePacks(), content.coefficients()));
            }
        }
        return List.copyOf(scripts);
    }

    /** Returns what can be known at each node, whoever rings. */
    Flows flows() {
        if (flows.isEmpty()) {
            flows.add(new Flows(content, scenario));
        }
        return flows.get(0);
    }

    /** Returns what there is to say about the scenario's conditions. */
    List<ConditionAudit.Remark> conditions() {
        if (conditions.isEmpty()) {
            conditions.add(new ConditionAudit(this));
        }
        return conditions.get(0).remarks();
    }

    /** Returns calls of the scenario that were played for the passes to look at. */
    Rehearsal rehearsal() {
        if (rehearsal.isEmpty()) {
            rehearsal.add(new Rehearsal(scripts(), rubric()));
        }
        return rehearsal.get(0);
    }

    /** Returns a text taken apart into its words; each text is taken apart once. */
    Wording wording(String text) {
        return wordings.computeIfAbsent(text, Wording::of);
    }

    /** Returns the figures of a text; each text is read once. */
    List<Figure> figures(String text) {
        return figures.computeIfAbsent(text, unread -> Figures.in(wording(unread)));
    }

    /** Returns the scenario as a subject. */
    public Subject subject() {
        return Subject.of(Subject.Kind.SCENARIO, scenario.id());
    }

    /** Returns one of its nodes as a subject. */
    public Subject subject(Node node) {
        return subject(Subject.Kind.NODE, node.id());
    }

    /** Returns one of its replies as a subject. */
    public Subject subject(Reply reply) {
        return subject(Subject.Kind.REPLY, reply.id());
    }

    /** Returns something else that belongs to the scenario as a subject. */
    public Subject subject(Subject.Kind kind, String id) {
        return Subject.of(kind, scenario.id(), id);
    }
}
