package org.ringcraft.engine.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.ringcraft.engine.scenario.Condition;
import org.ringcraft.engine.scenario.Gauge;
import org.ringcraft.engine.scenario.RefKind;

/**
 * Answers what a condition can come to in a state that is known in part, by trying every combination of what its facts
 * and numbers can be. Combinations that the rules of the call rule out are left out. Sound, not complete: what it says
 * can never be, can never be.
 */
final class Reasoner {

    private static final int MOST_TRIES = 1 << 15;
    private static final int MOST_KEYED = 31;

    /** Says nothing about any two facts. */
    static final Relations UNRELATED = new Relations() {
        @Override
        public boolean implies(int first, int second) {
            return false;
        }

        @Override
        public boolean excludes(int first, int second) {
            return false;
        }
    };

    /** What is known about pairs of facts in one call. */
    interface Relations {
        /** Tells whether the first holds only when the second does. */
        boolean implies(int first, int second);

        /** Tells whether the two never hold together. */
        boolean excludes(int first, int second);
    }

    /** All that an answer depends on. */
    record Key(long facts, int leastTurn, int mostTurn, int leastNoes, int mostNoes, long millis, int objections) {}

    /**
     * What a condition can come to.
     *
     * @param holding for each of the question's facts, bit 1 when it can be true and bit 2 when it can be false while the
     *     condition holds
     * @param failing the same while it does not hold
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Answer(boolean canHold, boolean canFail, int[] holding, int[] failing, Span turnHolding, Span noesHolding) {}

    /** The least and the most of a number. */
    record Span(int least, int most) {}

    private Reasoner() {}

    /** Returns what the question can come to, and what it tells about its facts. */
    static Answer answer(Question question, Knowledge known) {
        if (question.bound() instanceof Condition.Always) {
            return new Answer(true, false, new int[0], new int[0], ANY, ANY);
        }
        if (question.facts().length > MOST_KEYED) {
            return work(question, known);
        }
        Key key = key(question, known);
        Answer found = question.answers.get(key);
        if (found == null) {
            found = work(question, known);
            question.answers.put(key, found);
        }
        return found;
    }

    private static final Span ANY = new Span(0, Knowledge.MANY);

    private static Key key(Question question, Knowledge known) {
        long bits = 0;
        for (int fact : question.facts()) {
            bits = bits << 2 | (known.may(fact) ? 1 : 0) | (known.mayNot(fact) ? 2 : 0);
        }
        Map<Gauge, double[]> marks = question.marks();
        boolean turn = marks.containsKey(Gauge.TURN);
        boolean noes = marks.containsKey(Gauge.NOES);
        int[] others = question.asksObjections() ? others(question, known) : new int[2];
        return new Key(
                bits,
                turn ? known.leastTurn : 0,
                turn ? known.mostTurn : 0,
                noes ? known.leastNoes : 0,
                noes ? known.mostNoes : 0,
                marks.containsKey(Gauge.MINUTES) ? known.leastMillis : 0,
                (others[0] * 64 + others[1]) * 2 + (known.openAsked && marks.containsKey(Gauge.OPEN_SHARE) ? 1 : 0));
    }

    private static Answer work(Question question, Knowledge known) {
        int[] facts = question.facts();
        int[] holding = new int[facts.length];
        int[] failing = new int[facts.length];
        int[] spans = {Knowledge.MANY, 0, Knowledge.MANY, 0};
        boolean[] can = new boolean[2];
        Map<Gauge, double[]> marks = question.marks();
        boolean all = tryAll(question, known, UNRELATED, trial -> {
            boolean holds = question.bound().test(trial);
            can[holds ? 0 : 1] = true;
            int[] seen = holds ? holding : failing;
            for (int i = 0; i < facts.length; i++) {
                seen[i] |= trial.isTrue(facts[i]) ? 1 : 2;
            }
            if (holds) {
                note(spans, 0, marks.containsKey(Gauge.TURN) ? (int) trial.number(Gauge.TURN) : -1);
                note(spans, 2, marks.containsKey(Gauge.NOES) ? (int) trial.number(Gauge.NOES) : -1);
            }
            return true;
        });
        if (!all) {
            Arrays.fill(holding, 3);
            Arrays.fill(failing, 3);
            return new Answer(true, true, holding, failing, ANY, ANY);
        }
        return new Answer(
                can[0],
                can[1],
                holding,
                failing,
                spans[0] <= spans[1] ? new Span(spans[0], spans[1]) : ANY,
                spans[2] <= spans[3] ? new Span(spans[2], spans[3]) : ANY);
    }

    private static void note(int[] spans, int at, int number) {
        if (number >= 0) {
            spans[at] = Math.min(spans[at], number);
            spans[at + 1] = Math.max(spans[at + 1], number);
        }
    }

    /**
     * Shows every combination to the visitor, until it has seen enough.
     *
     * @param visitor returns false when it has seen enough
     * @return false when there are too many combinations to try, and none was shown
     */
    static boolean tryAll(Question question, Knowledge known, Relations relations, Predicate<Trial> visitor) {
        return tryAll(question, known, relations, true, visitor);
    }

    /** The same for facts and numbers of which nothing is known, and that go together in every way. */
    static boolean tryLoose(Question question, Predicate<Trial> visitor) {
        return tryAll(question, Knowledge.none(question.table()), UNRELATED, false, visitor);
    }

    private static boolean tryAll(
            Question question, Knowledge known, Relations relations, boolean strict, Predicate<Trial> visitor) {
        int[] facts = question.facts();
        int open = 0;
        for (int fact : facts) {
            open += known.may(fact) && known.mayNot(fact) ? 1 : 0;
        }
        Trial trial = new Trial(question, known, relations, open, strict);
        if (question.isTangled() || open > 15 || (1L << open) * trial.numbers() > MOST_TRIES) {
            return false;
        }
        trial.run(visitor);
        return true;
    }

    /** Returns how many objections that the question does not name are open at least and at most. */
    private static int[] others(Question question, Knowledge known) {
        FactTable table = known.table();
        int[] counts = new int[2];
        for (int objection = 0; objection < table.sizeOf(RefKind.OBJECTION); objection++) {
            int raised = table.fact(org.ringcraft.engine.scenario.Predicate.RAISED, objection);
            int settled = table.fact(org.ringcraft.engine.scenario.Predicate.SETTLED, objection);
            if (!question.asksRaised(objection)) {
                counts[0] += known.must(raised) && !known.may(settled) ? 1 : 0;
                counts[1] += known.may(raised) && known.mayNot(settled) ? 1 : 0;
            }
        }
        return counts;
    }

    /** One combination after another. */
    static final class Trial implements Condition.Facts {

        private final FactTable table;
        private final Relations relations;
        private final int[] facts;
        private final boolean[] truth;
        private final boolean[] unknown;
        private final int[] open;
        private final List<Gauge> gauges = new ArrayList<>();
        private final List<double[]> points = new ArrayList<>();
        private final Map<Gauge, Double> readings = new EnumMap<>(Gauge.class);
        private final int[] others;
        private final boolean asksObjections;
        private final boolean strict;

        Trial(Question question, Knowledge known, Relations relations, int count, boolean strict) {
            this.strict = strict;
            this.table = known.table();
            this.relations = relations;
            facts = question.facts();
            truth = new boolean[facts.length];
            unknown = new boolean[facts.length];
            open = new int[count];
            int next = 0;
            for (int i = 0; i < facts.length; i++) {
                truth[i] = known.may(facts[i]);
                unknown[i] = known.may(facts[i]) && known.mayNot(facts[i]);
                if (unknown[i]) {
                    open[next++] = i;
                }
            }
            asksObjections = question.asksObjections();
            others = asksObjections ? others(question, known) : new int[2];
            question.marks().forEach((gauge, marks) -> {
                gauges.add(gauge);
                points.add(points(gauge, marks, known));
            });
        }

        long numbers() {
            long product = 1;
            for (double[] some : points) {
                product *= some.length;
            }
            return product;
        }

        void run(Predicate<Trial> visitor) {
            for (long bits = 0; bits < 1L << open.length; bits++) {
                for (int i = 0; i < open.length; i++) {
                    truth[open[i]] = (bits >> i & 1) != 0;
                }
                if ((!strict || agrees()) && !numbers(0, visitor)) {
                    return;
                }
            }
        }

        private boolean numbers(int from, Predicate<Trial> visitor) {
            if (from == gauges.size()) {
                return (strict && !counts()) || visitor.test(this);
            }
            for (double point : points.get(from)) {
                readings.put(gauges.get(from), point);
                if (!numbers(from + 1, visitor)) {
                    return false;
                }
            }
            return true;
        }

        /** Tells whether the rules of the call let these facts be together. */
        private boolean agrees() {
            boolean anyProposal = false;
            int proposals = 0;
            for (int i = 0; i < facts.length; i++) {
                if (table.predicate(facts[i]) == org.ringcraft.engine.scenario.Predicate.PROPOSED) {
                    proposals++;
                    anyProposal |= truth[i];
                }
                if (truth[i]) {
                    for (int j = 0; j < facts.length; j++) {
                        boolean clash = truth[j]
                                ? table.excludes(facts[i], facts[j]) || relations.excludes(facts[i], facts[j])
                                : table.implies(facts[i], facts[j]) || relations.implies(facts[i], facts[j]);
                        if (i != j && clash) {
                            return false;
                        }
                    }
                }
            }
            boolean all = proposals > 0 && proposals == table.sizeOf(RefKind.PROPOSAL);
            return !(all && !anyProposal && isTrue(table.fact(org.ringcraft.engine.scenario.Predicate.PROPOSED_ANY)))
                    && modes();
        }

        private boolean modes() {
            int asked = 0;
            for (int i = 0; i < facts.length; i++) {
                if (table.predicate(facts[i]) == org.ringcraft.engine.scenario.Predicate.MODE) {
                    asked++;
                    if (truth[i]) {
                        return true;
                    }
                }
            }
            return asked < table.sizeOf(RefKind.MODE);
        }

        /** Tells whether the numbers go with the facts. */
        private boolean counts() {
            int said = 0;
            for (int i = 0; i < facts.length; i++) {
                said += truth[i] && table.predicate(facts[i]) == org.ringcraft.engine.scenario.Predicate.SAID ? 1 : 0;
            }
            if (readings.getOrDefault(Gauge.TURN, (double) said) < said) {
                return false;
            }
            boolean declined = isTrue(table.fact(org.ringcraft.engine.scenario.Predicate.DECLINED));
            if (declined && readings.getOrDefault(Gauge.NOES, 1.0) < 1) {
                return false;
            }
            if (!asksObjections) {
                return true;
            }
            int named = 0;
            for (int i = 0; i < facts.length; i++) {
                if (truth[i] && table.predicate(facts[i]) == org.ringcraft.engine.scenario.Predicate.RAISED) {
                    named += isTrue(table.fact(org.ringcraft.engine.scenario.Predicate.SETTLED, table.index(facts[i])))
                            ? 0
                            : 1;
                }
            }
            double objections = readings.getOrDefault(Gauge.OBJECTIONS, 0.0);
            return objections >= named + others[0] && objections <= named + others[1];
        }

        /** Tells whether the fact is true in this combination; false for facts that the question does not ask about. */
        boolean isTrue(int fact) {
            for (int i = 0; i < facts.length; i++) {
                if (facts[i] == fact) {
                    return truth[i];
                }
            }
            return false;
        }

        /** Returns the facts that could have been otherwise, in the order of the question. */
        List<Integer> open() {
            return Arrays.stream(open).mapToObj(i -> facts[i]).toList();
        }

        @Override
        public double number(Gauge gauge) {
            return readings.getOrDefault(gauge, 0.0);
        }

        @Override
        public boolean holds(org.ringcraft.engine.scenario.Predicate predicate, int index) {
            int fact = table.fact(predicate, index);
            return fact >= 0 && isTrue(fact);
        }
    }

    /** Returns values that stand for all that a gauge can read there: the marks, and one beside each. */
    private static double[] points(Gauge gauge, double[] marks, Knowledge known) {
        TreeSet<Double> points = new TreeSet<>();
        double highest = marks[marks.length - 1];
        switch (gauge) {
            case TRUST, PATIENCE, INTEREST, COMPREHENSION, MOOD -> between(points, marks, 0, 1);
            case OPEN_SHARE -> between(points, marks, 0, known.openAsked ? 1 : 0);
            case MINUTES -> {
                double least = known.leastMillis / 60_000.0;
                between(points, marks, least, Math.max(least, highest) + 1);
            }
            case TURN -> whole(points, marks, known.leastTurn, known.mostTurn);
            case NOES -> whole(points, marks, known.leastNoes, known.mostNoes);
            case OBJECTIONS -> {
                for (int i = 0; i <= known.table().sizeOf(RefKind.OBJECTION); i++) {
                    points.add((double) i);
                }
            }
        }
        return points.stream().mapToDouble(point -> point).toArray();
    }

    private static void between(Set<Double> points, double[] marks, double least, double most) {
        TreeSet<Double> ends = new TreeSet<>(List.of(least, most));
        for (double mark : marks) {
            if (mark >= least && mark <= most) {
                ends.add(mark);
            }
        }
        double before = least;
        for (double end : ends) {
            points.add((before + end) / 2);
            points.add(end);
            before = end;
        }
    }

    private static void whole(Set<Double> points, double[] marks, int least, int most) {
        points.add((double) least);
        points.add((double) most);
        for (double mark : marks) {
            for (double near :
                    new double[] {Math.floor(mark) - 1, Math.floor(mark), Math.ceil(mark), Math.ceil(mark) + 1}) {
                if (near >= least && near <= most) {
                    points.add(near);
                }
            }
        }
    }
}
