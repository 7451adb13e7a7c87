package org.ringcraft.engine.lint;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ringcraft.engine.scenario.Condition;
import org.ringcraft.engine.scenario.Gauge;
import org.ringcraft.engine.scenario.Predicate;
import org.ringcraft.engine.scenario.RefKind;

/**
 * A condition made ready to be answered by trying all that can be true of its facts and numbers: its facts by number,
 * and for each gauge the marks that it is compared with.
 */
final class Question {

    /** Proposals beyond which it is not worth while to try each when a condition asks about any. */
    private static final int FEW = 6;

    private final FactTable table;
    private final Condition bound;
    private final int[] facts;
    private final Map<Gauge, double[]> marks = new EnumMap<>(Gauge.class);
    private final boolean tangled;
    private final boolean[] raised;

    /** Answers by what was known; they are the same for everybody who knows the same of these facts. */
    final Map<Reasoner.Key, Reasoner.Answer> answers = new HashMap<>();

    private Question(
            FactTable table, Condition bound, Set<Integer> facts, Map<Gauge, Set<Double>> marks, boolean tangled) {
        this.table = table;
        this.bound = bound;
        this.facts = facts.stream().mapToInt(fact -> fact).toArray();
        marks.forEach((gauge, numbers) -> this.marks.put(
                gauge, numbers.stream().mapToDouble(number -> number).toArray()));
        this.tangled = tangled;
        raised = new boolean[table.sizeOf(RefKind.OBJECTION)];
        for (int fact : facts) {
            if (table.predicate(fact) == Predicate.RAISED) {
                raised[table.index(fact)] = true;
            }
        }
    }

    static Question of(FactTable table, Condition condition) {
        Condition bound = condition.bind(table);
        Collector collector = new Collector(table);
        collector.collect(bound);
        collector.complete();
        return new Question(table, bound, collector.facts, collector.marks, collector.tangled);
    }

    FactTable table() {
        return table;
    }

    /** Returns the condition with names as numbers. */
    Condition bound() {
        return bound;
    }

    /** Returns the facts to try, by number. */
    int[] facts() {
        return facts;
    }

    /** Returns the gauges to try, with the marks that they are compared with. */
    Map<Gauge, double[]> marks() {
        return marks;
    }

    /** Tells whether it compares gauges with each other, which is beyond trying. */
    boolean isTangled() {
        return tangled;
    }

    /** Tells whether it asks if that objection was raised. */
    boolean asksRaised(int objection) {
        return raised[objection];
    }

    boolean asksObjections() {
        return marks.containsKey(Gauge.OBJECTIONS);
    }

    /** Walks through a condition. */
    private static final class Collector {

        private final FactTable table;
        private final Set<Integer> facts = new LinkedHashSet<>();
        private final Map<Gauge, Set<Double>> marks = new EnumMap<>(Gauge.class);
        private boolean tangled;

        Collector(FactTable table) {
            this.table = table;
        }

        void collect(Condition condition) {
            if (condition instanceof Condition.All all) {
                all.parts().forEach(this::collect);
            } else if (condition instanceof Condition.Any any) {
                any.parts().forEach(this::collect);
            } else if (condition instanceof Condition.Not not) {
                collect(not.part());
            } else if (condition instanceof Condition.Is is) {
                int fact = table.fact(is.predicate(), is.index());
                if (fact >= 0) {
                    facts.add(fact);
                }
            } else if (condition instanceof Condition.Compare compare) {
                compare(compare);
            }
        }

        private void compare(Condition.Compare compare) {
            if (compare.left() instanceof Condition.Operand.Reading left) {
                if (compare.right() instanceof Condition.Operand.Literal right) {
                    mark(left.gauge(), right.number());
                } else {
                    // A gauge beside itself is no riddle; beside another it is.
                    tangled |= !compare.left().equals(compare.right());
                    mark(left.gauge(), 0);
                }
            } else if (compare.right() instanceof Condition.Operand.Reading right
                    && compare.left() instanceof Condition.Operand.Literal left) {
                mark(right.gauge(), left.number());
            }
        }

        private void mark(Gauge gauge, double number) {
            marks.computeIfAbsent(gauge, key -> new TreeSet<>()).add(number);
        }

        /** Adds the facts without which those there are could not be told apart from what cannot be. */
        void complete() {
            List<Integer> more = new ArrayList<>();
            for (int fact : facts) {
                Predicate predicate = table.predicate(fact);
                if (marks.containsKey(Gauge.OBJECTIONS)) {
                    if (predicate == Predicate.RAISED) {
                        more.add(table.fact(Predicate.SETTLED, table.index(fact)));
                    } else if (predicate == Predicate.SETTLED) {
                        more.add(table.fact(Predicate.RAISED, table.index(fact)));
                    }
                }
                if (predicate == Predicate.PROPOSED && facts.contains(table.fact(Predicate.PROPOSED_ANY))) {
                    for (int i = 0; i < table.sizeOf(RefKind.PROPOSAL) && table.sizeOf(RefKind.PROPOSAL) <= FEW; i++) {
                        more.add(table.fact(Predicate.PROPOSED, i));
                    }
                }
            }
            facts.addAll(more);
        }
    }
}
