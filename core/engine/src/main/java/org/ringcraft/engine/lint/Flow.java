package org.ringcraft.engine.lint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ringcraft.engine.persona.Persona;
import org.ringcraft.engine.scenario.Circumstance;
import org.ringcraft.engine.scenario.Condition;
import org.ringcraft.engine.scenario.Node;
import org.ringcraft.engine.scenario.Predicate;
import org.ringcraft.engine.scenario.Reply;
import org.ringcraft.engine.scenario.Scenario;

/**
 * What can be known at each node of a scenario when one persona rings: everything that may have happened on any way
 * there. Worked out forwards from the start until nothing is added. What it rules out can never be; what it allows may
 * still be impossible.
 */
final class Flow implements Reasoner.Relations {

    /** Visits of one node after which counts are taken to have no end. */
    private static final int PATIENCE = 6;

    private final FactTable table;
    private final ReadyConditions questions;
    private final Effects effects;
    private final Scenario scenario;
    private final boolean checksNeeded;
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<String, Knowledge> at = new HashMap<>();
    private final Map<String, Knowledge> after = new HashMap<>();
    private final Map<String, Knowledge> opened = new HashMap<>();
    private final Map<String, Knowledge> entering = new HashMap<>();
    private final Map<String, Integer> visits = new HashMap<>();
    private final Map<String, long[]> certainAfter = new HashMap<>();
    private final Map<String, long[]> ruledOutBefore = new HashMap<>();
    private final Deque<Integer> waiting = new ArrayDeque<>();
    private final Set<Integer> queued = new HashSet<>();
    private final Map<Integer, List<String>> producers = new HashMap<>();
    private @Nullable Knowledge anywhere;

    Flow(FactTable table, ReadyConditions questions, Effects effects) {
        this.table = table;
        this.questions = questions;
        this.effects = effects;
        scenario = effects.scenario();
        checksNeeded = scenario.verification().required() > 0;
        for (int i = 0; i < scenario.nodes().size(); i++) {
            order.put(scenario.nodes().get(i).id(), i);
        }
        run();
    }

    Persona persona() {
        return effects.persona();
    }

    FactTable table() {
        return table;
    }

    /** Returns what may be known while the call is at the node; empty when it never gets there. */
    Optional<Knowledge> at(Node node) {
        return Optional.ofNullable(at.get(node.id()));
    }

    /** Returns what may be known when the reply is open and about to be said; empty when it never is. */
    Optional<Knowledge> before(Node node, Reply reply) {
        return at(node).flatMap(known -> saying(reply, known));
    }

    /** Returns what may be known when the customer answers the reply; empty when it is never said. */
    Optional<Knowledge> after(Reply reply) {
        return Optional.ofNullable(after.get(reply.id()));
    }

    /** Returns what may be known when the node is entered, and its lines are chosen; empty when it never is. */
    Optional<Knowledge> entering(Node node) {
        return Optional.ofNullable(entering.get(node.id()));
    }

    /** Returns what may be known at any moment of the call. */
    Knowledge anywhere() {
        if (anywhere == null) {
            throw new IllegalStateException("The call has no beginning.");
        }
        return anywhere;
    }

    // ---------------------------------------------------------------- the way forward

    private void run() {
        Knowledge begin = new Knowledge(table);
        for (int mode = 0; mode < table.sizeOf(org.ringcraft.engine.scenario.RefKind.MODE); mode++) {
            begin.allow(table.fact(Predicate.MODE, mode));
        }
        int me = table.fact(Predicate.PERSONA, effects.persona().id());
        if (me >= 0) {
            begin.set(me, true);
        }
        for (Circumstance circumstance : effects.persona().circumstances()) {
            begin.set(table.fact(Predicate.CIRCUMSTANCE, circumstance.ordinal()), true);
        }
        begin.set(table.fact(Predicate.RECORDING), true);
        anywhere = begin.copy();
        enter(scenario.start(), begin);
        while (!waiting.isEmpty()) {
            int next = waiting.remove();
            queued.remove(next);
            visit(scenario.nodes().get(next));
        }
        learn();
    }

    private void enter(String id, Knowledge known) {
        Integer place = order.get(id);
        if (place == null) {
            return;
        }
        Node node = scenario.nodes().get(place);
        Knowledge arriving = known.copy();
        arriving.set(table.fact(Predicate.VISITED, id), true);
        arriving.conclude(checksNeeded);
        merge(entering, id, arriving);
        effects.enter(node, arriving);
        arrive(id, place, arriving);
    }

    private void arrive(String id, int place, Knowledge known) {
        known.useDesk();
        known.conclude(checksNeeded);
        if (visits.getOrDefault(id, 0) > PATIENCE) {
            known.mostTurn = Knowledge.MANY;
            known.mostNoes = known.mostNoes > 0 ? Knowledge.MANY : 0;
        }
        if (merge(at, id, known) && queued.add(place)) {
            waiting.add(place);
        }
        everywhere(known);
    }

    private static boolean merge(Map<String, Knowledge> into, String key, Knowledge known) {
        Knowledge there = into.get(key);
        if (there == null) {
            into.put(key, known.copy());
            return true;
        }
        return there.join(known);
    }

    private void everywhere(Knowledge known) {
        if (anywhere != null) {
            anywhere.join(known);
        }
    }

    private void visit(Node node) {
        visits.merge(node.id(), 1, Integer::sum);
        // What one reply adds at the node itself is taken into account by the next. A reply about which nothing new is
        // known leads to nothing new.
        Knowledge known = at.getOrDefault(node.id(), anywhere());
        for (Reply reply : node.replies()) {
            saying(reply, known)
                    .filter(open -> merge(opened, reply.id(), open))
                    .ifPresent(open -> say(node, reply, open));
        }
    }

    /** Returns what is known when the reply is about to be said; empty when it is never open. */
    private Optional<Knowledge> saying(Reply reply, Knowledge known) {
        Knowledge open = known.copy();
        int said = table.fact(Predicate.SAID, reply.id());
        if (!reply.repeatable()) {
            if (!open.mayNot(said)) {
                return Optional.empty();
            }
            open.set(said, false);
        }
        return given(reply.when(), true, open);
    }

    /** Returns what is known once the condition has turned out to hold, or not to; empty when it never does. */
    Optional<Knowledge> given(Condition condition, boolean holds, Knowledge known) {
        if (condition instanceof Condition.Always) {
            return holds ? Optional.of(known) : Optional.empty();
        }
        Question question = questions.of(condition);
        Reasoner.Answer answer = Reasoner.answer(question, known);
        if (holds ? !answer.canHold() : !answer.canFail()) {
            return Optional.empty();
        }
        Knowledge narrowed = known.copy();
        int[] seen = holds ? answer.holding() : answer.failing();
        for (int i = 0; i < seen.length; i++) {
            int fact = question.facts()[i];
            if (seen[i] == 1 || seen[i] == 2) {
                narrowed.set(fact, seen[i] == 1);
                if (seen[i] == 2 && table.predicate(fact) == Predicate.RESISTING) {
                    for (int o = 0; o < table.sizeOf(org.ringcraft.engine.scenario.RefKind.OBJECTION); o++) {
                        narrowed.set(table.resisting(o), false);
                    }
                }
            }
        }
        if (holds) {
            narrowed.leastTurn =
                    Math.max(narrowed.leastTurn, answer.turnHolding().least());
            narrowed.mostTurn = Math.min(narrowed.mostTurn, answer.turnHolding().most());
            narrowed.leastNoes =
                    Math.max(narrowed.leastNoes, answer.noesHolding().least());
            narrowed.mostNoes = Math.min(narrowed.mostNoes, answer.noesHolding().most());
        }
        narrowed.conclude(checksNeeded);
        return Optional.of(narrowed);
    }

    private void say(Node node, Reply reply, Knowledge open) {
        Knowledge said = open.copy();
        effects.say(reply, said);
        said.conclude(checksNeeded);
        merge(after, reply.id(), said);
        everywhere(said);
        if (!reply.ends()) {
            for (Way way : ways(node, reply, said)) {
                if (way.to().equals(node.id())) {
                    arrive(node.id(), order.getOrDefault(node.id(), 0), way.known());
                } else {
                    enter(way.to(), way.known());
                }
            }
        }
    }

    /**
     * A way on that may be taken.
     *
     * @param route its number; -1 for staying because no route is open
     */
    record Way(int route, String to, Knowledge known) {}

    /** Returns the ways on from a reply that may be taken when that is known after it. */
    List<Way> ways(Node node, Reply reply, Knowledge said) {
        List<Way> ways = new ArrayList<>();
        Optional<Knowledge> left = Optional.of(said);
        Optional<Knowledge> staying = left;
        double odds = 0;
        for (int i = 0; i < reply.routes().size() && left.isPresent(); i++) {
            Reply.Route route = reply.routes().get(i);
            Knowledge here = left.get();
            Optional<Knowledge> taken = given(route.when(), true, here);
            if (taken.isPresent()) {
                Optional<Knowledge> passed = given(route.when(), false, here);
                ways.add(new Way(i, route.to(), taken.get()));
                odds += passed.isEmpty() && route.odds() < 1 ? route.odds() : 0;
                left = route.odds() >= 1 || odds >= 1 ? passed : left;
                staying = staying.flatMap(known -> given(route.when(), false, known));
            }
        }
        staying.ifPresent(known -> ways.add(new Way(-1, node.id(), known)));
        return ways;
    }

    // ---------------------------------------------------------------- pairs of facts

    private void learn() {
        for (Node node : scenario.nodes()) {
            for (Reply reply : node.replies()) {
                Optional<Knowledge> open = before(node, reply);
                if (open.isPresent() && after.containsKey(reply.id())) {
                    certainAfter.put(reply.id(), after.get(reply.id()).certain());
                    ruledOutBefore.put(reply.id(), open.get().ruledOut());
                    produce(table.fact(Predicate.SAID, reply.id()), reply);
                    reply.act().sets().forEach(id -> produce(table.fact(Predicate.FLAG, id), reply));
                    reply.act().discloses().forEach(id -> produce(table.fact(Predicate.DISCLOSED, id), reply));
                    reply.act().proposes().ifPresent(id -> produce(table.fact(Predicate.PROPOSED, id), reply));
                }
            }
        }
    }

    private void produce(int fact, Reply reply) {
        producers.computeIfAbsent(fact, key -> new ArrayList<>()).add(reply.id());
    }

    private static boolean in(long[] facts, int fact) {
        return (facts[fact >> 6] >> (fact & 63) & 1) != 0;
    }

    @Override
    public boolean implies(int first, int second) {
        if (!FactTable.stays(table.predicate(second))) {
            return false;
        }
        if (table.predicate(first) == Predicate.VISITED) {
            Knowledge there =
                    entering.get(scenario.nodes().get(table.index(first)).id());
            return there != null && there.must(second);
        }
        List<String> makers = producers.get(first);
        return makers != null && makers.stream().allMatch(id -> in(certainAfter.getOrDefault(id, NOTHING), second));
    }

    private static final long[] NOTHING = new long[1 << 12];

    @Override
    public boolean excludes(int first, int second) {
        List<String> one = producers.get(first);
        List<String> two = producers.get(second);
        return first != second
                && one != null
                && two != null
                && one.stream().allMatch(id -> forbids(id, second, two))
                && two.stream().allMatch(id -> forbids(id, first, one));
    }

    private boolean forbids(String reply, int fact, List<String> makers) {
        return !makers.contains(reply) && in(ruledOutBefore.getOrDefault(reply, NOTHING), fact);
    }
}
