package org.ringcraft.engine.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ringcraft.engine.persona.Persona;
import org.ringcraft.engine.scenario.Condition;
import org.ringcraft.engine.scenario.Line;
import org.ringcraft.engine.scenario.Need;
import org.ringcraft.engine.scenario.Node;
import org.ringcraft.engine.scenario.Objection;
import org.ringcraft.engine.scenario.Predicate;
import org.ringcraft.engine.scenario.RefKind;
import org.ringcraft.engine.scenario.Reply;
import org.ringcraft.engine.scenario.Scenario;

/** Weighs every condition of a scenario where it stands. */
final class ConditionAudit {

    private final LintContent content;
    private final Scene scene;
    private final Scenario scenario;
    private final Flows flows;
    private final List<Remark> remarks = new ArrayList<>();

    /**
     * Something to say about a condition.
     *
     * @param never it never holds; otherwise it always does
     * @param whole the whole condition and not a part of it
     * @param owner what the condition belongs to, as in {@code The reply 'x'}
     */
    record Remark(
            Subject subject,
            Use use,
            String owner,
            boolean never,
            boolean whole,
            String part,
            String all,
            String why) {}

    /** What a condition decides. */
    enum Use {
        REPLY,
        ROUTE,
        LINE,
        SHIFT
    }

    ConditionAudit(Scene scene) {
        this.scene = scene;
        content = scene.content();
        scenario = scene.scenario();
        flows = scene.flows();
        scenario.nodes().forEach(this::node);
        for (Need need : scenario.needs()) {
            lines("The need '" + need.id() + "'", Flows.lines(need).toList(), this::line, this::anywhere);
        }
        for (Objection objection : scenario.objections()) {
            lines(
                    "The objection '" + objection.id() + "'",
                    Flows.lines(objection).toList(),
                    this::line,
                    this::anywhere);
        }
        content.cast(scenario).stream().filter(this::playsOnlyHere).forEach(this::persona);
    }

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    private void node(Node node) {
        lines("The node '" + node.id() + "'", node.enter(), this::line, flow -> flow.entering(node));
        for (Reply reply : node.replies()) {
            String owner = "The reply '" + reply.id() + "'";
            boolean reached = flows.reaches(node);
            weigh(
                    reached ? places(flow -> unsaid(flow, node, reply)) : List.of(),
                    reply.when(),
                    scene.subject(reply).at("when"),
                    Use.REPLY,
                    owner);
            routes(reply, owner);
            lines(owner, reply.answers(), this::line, flow -> flow.after(reply));
        }
    }

    /** Returns what is known at the node while the reply may still be said. */
    private static Optional<Knowledge> unsaid(Flow flow, Node node, Reply reply) {
        return flow.at(node).flatMap(known -> {
            if (reply.repeatable()) {
                return Optional.of(known);
            }
            int said = flow.table().fact(Predicate.SAID, reply.id());
            if (!known.mayNot(said)) {
                return Optional.empty();
            }
            Knowledge unsaid = known.copy();
            unsaid.set(said, false);
            return Optional.of(unsaid);
        });
    }

    private void routes(Reply reply, String owner) {
        List<Weighed.Place> left = reply.ends() ? List.of() : places(flow -> flow.after(reply));
        for (Reply.Route route : reply.routes()) {
            weigh(
                    left,
                    route.when(),
                    scene.subject(reply).at("routes"),
                    Use.ROUTE,
                    owner + " on the way to '" + route.to() + "'");
            if (route.odds() >= 1) {
                left = left.stream()
                        .flatMap(place -> place.flow().given(route.when(), false, place.known()).stream()
                                .map(known -> new Weighed.Place(place.flow(), known)))
                        .toList();
            }
        }
    }

    private Subject line(Line line) {
        return scene.subject(Subject.Kind.LINE, line.id());
    }

    private void lines(
            String owner,
            List<Line> lines,
            Function<Line, Subject> subject,
            Function<Flow, Optional<Knowledge>> known) {
        List<String> done = new ArrayList<>();
        for (Line line : lines) {
            // Variants of one line by persona have one condition, and one fault.
            if (!(line.when() instanceof Condition.Always) && !done.contains(ConditionText.of(line.when()))) {
                done.add(ConditionText.of(line.when()));
                List<Line> alike = lines.stream()
                        .filter(other -> other.when().equals(line.when()))
                        .toList();
                List<Weighed.Place> places = places(known).stream()
                        .filter(place -> alike.stream()
                                .anyMatch(each -> each.who().isEmpty()
                                        || content.cast(scenario).stream()
                                                .anyMatch(persona -> each.who().contains(persona.id())
                                                        && flows.of(persona) == place.flow())))
                        .toList();
                String more = alike.size() > 1 ? " (and " + (alike.size() - 1) + " like it)" : "";
                weigh(
                        places,
                        line.when(),
                        subject.apply(line).at("when"),
                        Use.LINE,
                        owner + " with its line '" + line.id() + "'" + more);
            }
        }
    }

    private Optional<Knowledge> anywhere(Flow flow) {
        return Optional.of(flow.anywhere());
    }

    /** What a persona says must make sense in some call; with several scenarios no single one can tell. */
    private boolean playsOnlyHere(Persona persona) {
        return content.scenarios().stream()
                        .filter(each -> each.personas().contains(persona.id()))
                        .count()
                == 1;
    }

    private void persona(Persona persona) {
        Function<Flow, Optional<Knowledge>> own =
                flow -> flow == flows.of(persona) ? Optional.of(flow.anywhere()) : Optional.empty();
        Function<Line, Subject> subject = line -> Subject.of(Subject.Kind.LINE, persona.id(), line.id());
        for (org.ringcraft.engine.persona.Remark remark : org.ringcraft.engine.persona.Remark.values()) {
            lines(
                    "The persona '" + persona.id() + "'",
                    persona.remarks().getOrDefault(remark, List.of()),
                    subject,
                    own);
        }
        persona.shift()
                .ifPresent(shift -> weigh(
                        places(own),
                        shift.when(),
                        Subject.of(Subject.Kind.PERSONA, persona.id()).at("shift"),
                        Use.SHIFT,
                        "The persona '" + persona.id() + "' with the change of style"));
    }

    private List<Weighed.Place> places(Function<Flow, Optional<Knowledge>> known) {
        return flows.all().stream()
                .flatMap(flow -> known.apply(flow).stream().map(each -> new Weighed.Place(flow, each)))
                .toList();
    }

    private void weigh(List<Weighed.Place> places, Condition condition, Subject subject, Use use, String owner) {
        if (condition instanceof Condition.Always || places.isEmpty()) {
            return;
        }
        Weighed weighed = new Weighed(flows.questions(), condition, places);
        String all = ConditionText.of(condition);
        if (!weighed.canHold() || !weighed.canFail()) {
            if (weighed.canHold() && isShared(subject) && !holdsAlone(condition, places, subject)) {
                return;
            }
            remarks.add(new Remark(
                    subject, use, owner, !weighed.canHold(), true, all, all, weighed.certainties(condition)));
            return;
        }
        for (Weighed.Idle idle : weighed.idleParts(condition)) {
            boolean needed = !idle.never() && isShared(subject) && !holdsAlone(idle.part(), places, subject);
            if (!needed && !isGuard(idle.part(), subject)) {
                remarks.add(new Remark(
                        subject,
                        use,
                        owner,
                        idle.never(),
                        false,
                        ConditionText.of(idle.part()),
                        all,
                        weighed.certainties(idle.part())));
            }
        }
    }

    /** Ids from a fragment carry its name and a dot. */
    private static boolean isShared(Subject subject) {
        return subject.id().contains(".");
    }

    /**
     * A fragment is written for several calls, and what one of them settles beforehand another may not. Tells whether
     * the condition, or its opposite, follows from the fragment alone.
     */
    private boolean holdsAlone(Condition condition, List<Weighed.Place> places, Subject subject) {
        String prefix = subject.id().substring(0, subject.id().indexOf('.') + 1);
        Question question = flows.questions().of(condition);
        boolean[] seen = new boolean[2];
        boolean tried = true;
        for (Weighed.Place place : places) {
            Knowledge less = Knowledge.none(flows.table());
            for (int fact : question.facts()) {
                boolean own = ConditionFacts.find(condition, fact, flows.table())
                        .filter(atom -> atom instanceof Condition.Is is
                                && is.predicate().argument() != RefKind.NONE
                                && is.id().startsWith(prefix))
                        .isPresent();
                if (own && !(place.known().may(fact) && place.known().mayNot(fact))) {
                    less.set(fact, place.known().may(fact));
                }
            }
            tried &= Reasoner.tryAll(question, less, Reasoner.UNRELATED, trial -> {
                seen[question.bound().test(trial) ? 0 : 1] = true;
                return !(seen[0] && seen[1]);
            });
        }
        return tried && !(seen[0] && seen[1]);
    }

    /**
     * That a reply which is said once has not been said yet, or that none of its fellows at the node has, goes without
     * saying where they lead on, and does no harm when said.
     */
    private boolean isGuard(Condition part, Subject subject) {
        return part instanceof Condition.Not not
                && not.part() instanceof Condition.Is is
                && is.predicate() == Predicate.SAID
                && subject.kind() == Subject.Kind.REPLY
                && scenario.nodes().stream().anyMatch(node -> has(node, is.id()) && has(node, subject.id()));
    }

    private static boolean has(Node node, String reply) {
        return node.replies().stream().anyMatch(each -> each.id().equals(reply));
    }
}
