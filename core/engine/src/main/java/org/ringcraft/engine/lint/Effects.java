package org.ringcraft.engine.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringcraft.engine.catalogue.RulePack;
import org.ringcraft.engine.persona.Coefficient;
import org.ringcraft.engine.persona.Persona;
import org.ringcraft.engine.scenario.HandleStep;
import org.ringcraft.engine.scenario.Line;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Need;
import org.ringcraft.engine.scenario.Node;
import org.ringcraft.engine.scenario.Objection;
import org.ringcraft.engine.scenario.Predicate;
import org.ringcraft.engine.scenario.QuestionType;
import org.ringcraft.engine.scenario.Reply;
import org.ringcraft.engine.scenario.Scenario;

/**
 * What a reply can change in a call with one persona. Must stay in step with the rules of the call: what they can make
 * true, this can make true.
 */
final class Effects {

    /** Slightly faster than agents are taken to speak, so that no call is ahead of it. */
    private static final int WORDS_PER_MINUTE = 166;

    private static final int MOST_NOES = 1_000;

    private final FactTable table;
    private final Scenario scenario;
    private final Persona persona;
    private final Set<String> inForce;
    private final List<Feeling> feelings = new ArrayList<>();
    private final Map<String, Need> needs = new HashMap<>();
    private final long[] ambient;

    /** What the lines of each objection can make true. */
    private final List<long[]> spoken = new ArrayList<>();

    private final Map<String, Plan> plans = new HashMap<>();

    /**
     * What a reply does, by number.
     *
     * @param millis how long it takes at least
     * @param makes the facts that its words make true
     * @param need need that a benefit is tied to, or -1
     * @param answers facts that the answers which come with it can make true
     * @param touched facts that can come out when it aims at a need
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Plan(long millis, boolean open, int[] makes, int need, long[] answers, long[] touched) {}

    private Plan plan(Reply reply) {
        Plan plan = plans.get(reply.id());
        if (plan == null) {
            plan = makePlan(reply);
            plans.put(reply.id(), plan);
        }
        return plan;
    }

    private Plan makePlan(Reply reply) {
        Reply.Act act = reply.act();
        Stream<Integer> makes = Stream.of(
                        Stream.of(table.fact(Predicate.SAID, reply.id())),
                        act.sets().stream().map(flag -> table.fact(Predicate.FLAG, flag)),
                        act.discloses().stream()
                                .filter(inForce::contains)
                                .map(id -> table.fact(Predicate.DISCLOSED, id)),
                        act.proposes().stream().map(id -> table.fact(Predicate.PROPOSED, id)),
                        act.proposes().stream().map(id -> table.fact(Predicate.PROPOSED_ANY)))
                .flatMap(facts -> facts);
        boolean asks = act.need().isPresent() && !hasAnswers(reply);
        return new Plan(
                reply.text().split("\\s+").length * 60_000L / WORDS_PER_MINUTE,
                act.question().stream().anyMatch(type -> type == QuestionType.OPEN || type == QuestionType.PROBING),
                makes.filter(fact -> fact >= 0).mapToInt(fact -> fact).toArray(),
                act.benefit()
                        .flatMap(Reply.TiedBenefit::need)
                        .map(need -> table.indexOf(org.ringcraft.engine.scenario.RefKind.NEED, need))
                        .orElse(-1),
                tags(reply.answers().stream()),
                touched(asks ? Optional.ofNullable(needs.get(act.need().get())) : Optional.empty()));
    }

    private long[] touched(Optional<Need> touched) {
        long[] facts = new long[(table.size() >> 6) + 1];
        if (touched.isEmpty()) {
            return facts;
        }
        Need need = touched.get();
        add(facts, tags(need.guarded().stream()));
        if (need.weightFor(persona.id()) > 0) {
            mark(facts, table.fact(Predicate.KNOWS, need.id()));
            mark(facts, table.fact(Predicate.HINTED, need.id()));
            add(facts, tags(Stream.of(need.hint(), need.full()).flatMap(List::stream)));
        }
        return facts;
    }

    private static void add(long[] facts, long[] more) {
        for (int i = 0; i < facts.length; i++) {
            facts[i] |= more[i];
        }
    }

    /** An objection that the persona can have: whether it can start unsaid, and whether said. */
    private record Feeling(int objection, boolean implicit, boolean explicit) {}

    Effects(LintContent content, Scenario scenario, Persona persona, FactTable table) {
        this.table = table;
        this.scenario = scenario;
        this.persona = persona;
        inForce = content.rulePacks().stream()
                .filter(pack -> pack.inForceOn(scenario.date()))
                .flatMap(pack -> pack.disclosures().stream())
                .map(RulePack.Disclosure::id)
                .collect(Collectors.toSet());
        scenario.needs().forEach(need -> needs.put(need.id(), need));
        boolean objects = content.coefficients().of(Coefficient.OBJECTION_PER_OFFER) > 0
                || content.coefficients().of(Coefficient.OBJECTION_PER_PITCH) > 0;
        for (Persona.Tendency tendency : persona.objections()) {
            int objection = table.indexOf(org.ringcraft.engine.scenario.RefKind.OBJECTION, tendency.objection());
            if (objects && objection >= 0 && tendency.odds() > 0) {
                feelings.add(new Feeling(objection, tendency.implicit() > 0, tendency.implicit() < 1));
            }
        }
        ambient = tags(Stream.of(
                        persona.remarks().values().stream().flatMap(List::stream),
                        persona.shift().map(Persona.Shift::line).stream())
                .flatMap(lines -> lines));
        for (Objection objection : scenario.objections()) {
            spoken.add(tags(Flows.lines(objection)));
        }
    }

    /** Tells whether the persona can say the line. */
    boolean says(Line line) {
        return line.who().isEmpty() || line.who().contains(persona.id());
    }

    /** Returns the facts that the lines can make true. */
    private long[] tags(Stream<Line> lines) {
        long[] facts = new long[(table.size() >> 6) + 1];
        lines.filter(this::says).forEach(line -> {
            line.hints().forEach(need -> mark(facts, table.fact(Predicate.HINTED, need)));
            line.reveals().forEach(need -> mark(facts, table.fact(Predicate.KNOWS, need)));
            line.reveals().forEach(need -> mark(facts, table.fact(Predicate.HINTED, need)));
            line.raises().ifPresent(objection -> mark(facts, table.fact(Predicate.RAISED, objection)));
        });
        return facts;
    }

    private static void mark(long[] facts, int fact) {
        if (fact >= 0) {
            facts[fact >> 6] |= 1L << (fact & 63);
        }
    }

    /** What the customer may add on entering a node for the first time. */
    void enter(Node node, Knowledge known) {
        known.allowAll(tags(node.enter().stream()));
    }

    /** Returns whether the customer's own answers go before those that the engine would choose. */
    private boolean hasAnswers(Reply reply) {
        return reply.answers().stream().anyMatch(this::says);
    }

    /** Changes what is known by the saying of the reply and by all that the customer may do then. */
    void say(Reply reply, Knowledge known) {
        Plan plan = plan(reply);
        known.leastTurn++;
        known.mostTurn = Math.min(known.mostTurn + 1, Knowledge.MANY);
        known.leastMillis += plan.millis();
        known.openAsked |= plan.open();
        for (int fact : plan.makes()) {
            known.set(fact, true);
        }
        if (plan.need() >= 0) {
            meet(plan.need(), known);
        }
        answer(reply, known);
        known.allowAll(ambient);
        known.allowAll(plan.answers());
        object(reply.move(), known);
    }

    private void meet(int need, Knowledge known) {
        int met = table.fact(Predicate.MET, need);
        if (known.must(table.fact(Predicate.KNOWS, need))) {
            known.set(met, true);
        } else if (known.may(table.fact(Predicate.KNOWS, need))) {
            known.allow(met);
        }
    }

    /** The branches of the customer's answer, in the order in which the rules try them. */
    private void answer(Reply reply, Knowledge known) {
        Reply.Act act = reply.act();
        if (act.asks().isPresent()) {
            return;
        }
        boolean decides = act.seeksYes()
                && (act.proposes().isPresent() || known.may(table.fact(Predicate.PROPOSED_ANY)))
                && !known.must(table.fact(Predicate.AGREED));
        if (decides) {
            boolean surely = known.must(table.fact(Predicate.PROPOSED_ANY)) && !known.may(table.fact(Predicate.AGREED));
            decide(known);
            if (surely) {
                return;
            }
        }
        if (reply.move() == Move.EXTRA && act.extra().isPresent()) {
            for (Predicate predicate : new Predicate[] {Predicate.EXTRA_AGREED, Predicate.EXTRA_DECLINED}) {
                int fact = table.fact(predicate, act.extra().get());
                known.allow(fact);
                known.allowNot(fact);
            }
            return;
        }
        if (act.handles().isPresent()) {
            handle(act.handles().get(), known);
            return;
        }
        if (talks(reply.move())) {
            resist(known);
        }
        known.allowAll(plan(reply).touched());
    }

    private void decide(Knowledge known) {
        for (Predicate predicate : new Predicate[] {Predicate.AGREED, Predicate.DECLINED, Predicate.UNDECIDED}) {
            known.allow(table.fact(predicate));
            known.allowNot(table.fact(predicate));
        }
        known.mostNoes = Math.min(known.mostNoes + 1, MOST_NOES);
    }

    private void handle(Reply.Handling handling, Knowledge known) {
        int objection = table.indexOf(org.ringcraft.engine.scenario.RefKind.OBJECTION, handling.objection());
        int raised = table.fact(Predicate.RAISED, objection);
        int settled = table.fact(Predicate.SETTLED, objection);
        boolean open = known.may(raised) && known.mayNot(settled);
        boolean felt = known.may(table.resisting(objection));
        if (!open && !felt) {
            return;
        }
        known.allowAll(spoken.get(objection));
        if (handling.step() == HandleStep.CLARIFY) {
            known.allow(raised);
            relieve(objection, known);
        } else if (handling.step() != HandleStep.DISMISS) {
            known.allow(settled);
            relieve(objection, known);
        }
    }

    private void resist(Knowledge known) {
        for (Feeling feeling : feelings) {
            if (known.may(table.resisting(feeling.objection()))) {
                known.allowAll(spoken.get(feeling.objection()));
                known.allow(table.fact(Predicate.SETTLED, feeling.objection()));
                known.allow(table.fact(Predicate.RAISED, feeling.objection()));
                relieve(feeling.objection(), known);
            }
        }
    }

    private void relieve(int objection, Knowledge known) {
        known.allowNot(table.resisting(objection));
        known.allowNot(table.fact(Predicate.RESISTING));
    }

    private void object(Move move, Knowledge known) {
        boolean sells = switch (move) {
            case OFFER, TRIAL_CLOSE, CLOSE, BENEFIT, EXTRA -> true;
            default -> false;
        };
        if (!sells || known.must(table.fact(Predicate.AGREED))) {
            return;
        }
        for (Feeling feeling : feelings) {
            int raised = table.fact(Predicate.RAISED, feeling.objection());
            if (!known.must(raised) && !known.must(table.fact(Predicate.SETTLED, feeling.objection()))) {
                known.allowAll(spoken.get(feeling.objection()));
                if (feeling.implicit()) {
                    known.allow(table.resisting(feeling.objection()));
                    known.allow(table.fact(Predicate.RESISTING));
                }
                if (feeling.explicit()) {
                    known.allow(raised);
                }
            }
        }
    }

    static boolean talks(Move move) {
        return switch (move) {
            case ASK, REFLECT, SUMMARISE, EMPATHISE, EXPLAIN, BENEFIT, OFFER, HANDLE, TRIAL_CLOSE, CLOSE -> true;
            default -> false;
        };
    }

    Persona persona() {
        return persona;
    }

    Scenario scenario() {
        return scenario;
    }

    /** Returns all that makes this persona's calls another matter than somebody else's, as far as facts go. */
    List<Object> fingerprint() {
        List<Object> print = new ArrayList<>();
        print.add(feelings);
        print.add(list(ambient));
        spoken.forEach(facts -> print.add(list(facts)));
        scenario.needs().forEach(need -> print.add(need.weightFor(persona.id()) > 0));
        scenario.needs().forEach(need -> print.add(list(touched(Optional.of(need)))));
        for (Node node : scenario.nodes()) {
            if (node.enter().stream().anyMatch(Effects::isTagged)) {
                print.add(list(tags(node.enter().stream())));
            }
            for (Reply reply : node.replies()) {
                if (reply.answers().stream().anyMatch(Effects::isTagged)) {
                    print.add(list(tags(reply.answers().stream())));
                }
                if (reply.act().need().isPresent() && !reply.answers().isEmpty()) {
                    print.add(hasAnswers(reply));
                }
            }
        }
        return print;
    }

    private static boolean isTagged(Line line) {
        return !line.hints().isEmpty()
                || !line.reveals().isEmpty()
                || line.raises().isPresent();
    }

    private static List<Long> list(long[] facts) {
        return java.util.Arrays.stream(facts).boxed().toList();
    }
}
