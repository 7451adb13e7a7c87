package org.ringcraft.engine.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ringcraft.engine.scenario.Condition;
import org.ringcraft.engine.scenario.Node;
import org.ringcraft.engine.scenario.Predicate;
import org.ringcraft.engine.scenario.Reply;

/**
 * Nodes among which a call may go round for ever: in some state every way to a goodbye is closed, and nothing that the
 * player can do there opens one. That somebody may hang up in despair is no way out. What only chance or the customer
 * decides is taken to go against the player for ever.
 */
final class EndlessLoop implements LintPass.OfScenario {

    private static final LintRule RULE = LintRule.warning(903, "endless-loop", "A call may go round for ever");

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(Scene scene, Smells smells) {
        Set<String> told = new HashSet<>();
        for (Flow flow : scene.flows().all()) {
            Search search = new Search(scene, flow);
            for (Node node : scene.scenario().nodes()) {
                if (!told.contains(node.id()) && flow.at(node).isPresent()) {
                    search.trapAt(node).ifPresent(trap -> {
                        told.addAll(trap.nodes());
                        smells.add(
                                scene.subject(node),
                                message(trap),
                                "Maybe give one of these nodes a reply that leads"
                                        + " on, or ends the call, with \"repeat\": true and no condition.");
                    });
                }
            }
        }
    }

    private static String message(Trap trap) {
        String nodes = trap.nodes().stream().map(id -> "'" + id + "'").collect(Collectors.joining(", "));
        String exits = trap.exits().isEmpty()
                ? "no reply leads out or ends the call"
                : "the ways out ('" + String.join("', '", trap.exits()) + "') can stay closed for ever"
                        + (trap.state().isEmpty() ? "" : ", as when " + trap.state());
        return "The call may go round for ever among " + nodes + ": " + exits + ".";
    }

    private record Trap(Set<String> nodes, List<String> exits, String state) {}

    /** A way from one node to another, or to the end, that needs a condition to hold. */
    private record Edge(Reply reply, Condition when, String to) {}

    /** Looks for traps in the calls of one persona. */
    private static final class Search {

        private static final String END = "";

        private final Flows flows;
        private final Flow flow;
        private final List<Node> nodes;
        private final List<List<Edge>> edges = new ArrayList<>();

        /** Nodes from which the end can be reached in every state; holds at least the end itself once worked out. */
        private final Set<String> safe = new HashSet<>();

        Search(Scene scene, Flow flow) {
            flows = scene.flows();
            this.flow = flow;
            nodes = scene.scenario().nodes();
            nodes.forEach(node -> edges.add(edges(node)));
        }

        private List<Edge> edges(Node node) {
            List<Edge> found = new ArrayList<>();
            for (Reply reply : node.replies()) {
                Optional<Knowledge> said = flow.after(reply);
                if (flow.before(node, reply).isEmpty() || said.isEmpty()) {
                    continue;
                }
                if (reply.ends()) {
                    found.add(new Edge(reply, reply.when(), END));
                }
                for (Flow.Way way : reply.ends() ? List.<Flow.Way>of() : flow.ways(node, reply, said.get())) {
                    Condition route = way.route() < 0
                            ? Condition.ALWAYS
                            : reply.routes().get(way.route()).when();
                    found.add(new Edge(reply, both(reply.when(), route), way.to()));
                }
            }
            return found;
        }

        private static Condition both(Condition one, Condition other) {
            if (one instanceof Condition.Always) {
                return other;
            }
            return other instanceof Condition.Always ? one : new Condition.All(List.of(one, other));
        }

        /** Returns the trap that the node is in, if there is a state that makes one. */
        Optional<Trap> trapAt(Node node) {
            if (safe.isEmpty()) {
                safe.addAll(ending((from, edge) -> !mayStayClosed(from, edge)));
            }
            if (safe.contains(node.id())) {
                return Optional.empty();
            }
            // Each way out can stay closed by itself; now a single state must close them all.
            Set<String> within = around(node);
            List<Edge> exits = exits(within);
            Set<String> names = new LinkedHashSet<>();
            exits.forEach(edge -> names.add(edge.reply().id()));
            boolean goesRound = within.stream().anyMatch(this::goesOn);
            if (!goesRound) {
                return Optional.empty();
            }
            List<Condition> conditions = new ArrayList<>();
            for (Edge edge : exits) {
                if (!spendable(edge)) {
                    conditions.add(lasting(edge.when(), within));
                }
            }
            if (conditions.isEmpty()) {
                return Optional.of(new Trap(within, List.copyOf(names), exits.isEmpty() ? "" : "they have been said"));
            }
            Condition any = conditions.size() == 1 ? conditions.get(0) : new Condition.Any(conditions);
            Knowledge known = flow.at(node).orElseGet(flow::anywhere).copy();
            known.leastTurn = Knowledge.MANY - 1;
            known.mostTurn = Knowledge.MANY;
            return NoOpenReply.witness(flows, flow, any, known)
                    .map(state -> new Trap(within, List.copyOf(names), state));
        }

        private boolean goesOn(String id) {
            return edges.get(index(id)).stream().anyMatch(edge -> edge.reply().repeatable());
        }

        /** Returns the nodes from which the end can be reached along the edges that pass. */
        private Set<String> ending(java.util.function.BiPredicate<Node, Edge> passes) {
            Set<String> ending = new HashSet<>();
            ending.add(END);
            boolean grown = true;
            while (grown) {
                grown = false;
                for (int i = 0; i < nodes.size(); i++) {
                    Node node = nodes.get(i);
                    boolean ends = !ending.contains(node.id())
                            && edges.get(i).stream()
                                    .anyMatch(edge -> ending.contains(edge.to()) && passes.test(node, edge));
                    grown |= ends && ending.add(node.id());
                }
            }
            return ending;
        }

        /** Returns the nodes that the call can go to from there without coming to safety. */
        private Set<String> around(Node from) {
            Set<String> within = new LinkedHashSet<>();
            List<String> open = new ArrayList<>(List.of(from.id()));
            while (!open.isEmpty()) {
                String id = open.remove(open.size() - 1);
                if (within.add(id)) {
                    edges.get(index(id)).stream()
                            .map(Edge::to)
                            .filter(to -> !safe.contains(to))
                            .forEach(open::add);
                }
            }
            return within;
        }

        private int index(String id) {
            for (int i = 0; i < nodes.size(); i++) {
                if (nodes.get(i).id().equals(id)) {
                    return i;
                }
            }
            throw new IllegalArgumentException("There is no node '" + id + "'.");
        }

        private List<Edge> exits(Set<String> within) {
            return within.stream()
                    .flatMap(id -> edges.get(index(id)).stream())
                    .filter(edge -> !within.contains(edge.to()))
                    .toList();
        }

        /** What can be said once only is closed for good when it has been said and the call has come back. */
        private boolean spendable(Edge edge) {
            return !edge.reply().repeatable()
                    && !edge.to().equals(END)
                    && nodes.stream()
                            .filter(node -> node.replies().contains(edge.reply()))
                            .flatMap(node -> flow.at(node).stream())
                            .anyMatch(known -> known.may(flow.table()
                                    .fact(Predicate.SAID, edge.reply().id())));
        }

        /** Takes only what the player can do at the node itself in the edge's favour. */
        private boolean mayStayClosed(Node from, Edge edge) {
            if (spendable(edge)) {
                return true;
            }
            if (edge.when() instanceof Condition.Always) {
                return false;
            }
            Question question = flows.questions().of(lasting(edge.when(), Set.of(from.id())));
            Knowledge known = flow.anywhere().copy();
            known.mostTurn = Knowledge.MANY;
            known.leastTurn = Knowledge.MANY - 1;
            boolean[] closed = new boolean[1];
            boolean tried = Reasoner.tryAll(question, known, flow, trial -> {
                closed[0] = !question.bound().test(trial);
                return !closed[0];
            });
            return tried && closed[0];
        }

        /**
         * Returns the condition with everything taken to hold that the player can bring about while the call is at those
         * nodes, in its favour.
         */
        private Condition lasting(Condition condition, Set<String> within) {
            return lasting(condition, within, true);
        }

        private Condition lasting(Condition condition, Set<String> within, boolean wanted) {
            if (condition instanceof Condition.Not not) {
                return new Condition.Not(lasting(not.part(), within, !wanted));
            }
            if (condition instanceof Condition.All all) {
                return new Condition.All(all.parts().stream()
                        .map(part -> lasting(part, within, wanted))
                        .toList());
            }
            if (condition instanceof Condition.Any any) {
                return new Condition.Any(any.parts().stream()
                        .map(part -> lasting(part, within, wanted))
                        .toList());
            }
            if (condition instanceof Condition.Is is && canBring(is, within, wanted)) {
                return wanted ? Condition.ALWAYS : new Condition.Not(Condition.ALWAYS);
            }
            return condition;
        }

        /** Tells whether the player can make the fact hold, or not hold, by what is open to them there. */
        private boolean canBring(Condition.Is is, Set<String> within, boolean wanted) {
            return switch (is.predicate()) {
                case CHECK_FAILED, RECORDING -> true;
                case RECORD_OPEN, VERIFIED, ORDER_PLACED, CARD_TAKEN, PAID -> wanted;
                case VISITED -> wanted && within.contains(is.id());
                case SAID -> wanted && makes(within, reply -> reply.id().equals(is.id()));
                case FLAG -> wanted && makes(within, reply -> reply.act().sets().contains(is.id()));
                case DISCLOSED ->
                    wanted && makes(within, reply -> reply.act().discloses().contains(is.id()));
                case PROPOSED ->
                    wanted
                            && makes(
                                    within,
                                    reply -> reply.act().proposes().stream().anyMatch(is.id()::equals));
                case PROPOSED_ANY ->
                    wanted && makes(within, reply -> reply.act().proposes().isPresent());
                default -> false;
            };
        }

        private boolean makes(Set<String> within, java.util.function.Predicate<Reply> makes) {
            return within.stream()
                    .flatMap(id -> edges.get(index(id)).stream())
                    .map(Edge::reply)
                    .distinct()
                    .anyMatch(reply -> makes.test(reply) && flow.after(reply).isPresent());
        }
    }
}
