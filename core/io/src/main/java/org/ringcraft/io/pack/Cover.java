package org.ringcraft.io.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ringcraft.engine.scenario.Condition;

/**
 * Tells whether at least one of some conditions holds whatever the state of the call, by trying every combination of
 * the facts in them. Facts count as independent, except that a comparison and its opposite exclude each other.
 */
final class Cover {

    private static final int MOST_FACTS = 12;

    private final Map<Condition, Integer> facts = new LinkedHashMap<>();

    private Cover() {}

    /** Returns false also when there are too many facts to try. */
    static boolean isComplete(List<Condition> conditions) {
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Always) {
                return true;
            }
        }
        Cover cover = new Cover();
        List<Condition> simple = new ArrayList<>();
        for (Condition condition : conditions) {
            simple.add(cover.collect(condition));
        }
        int count = cover.facts.size();
        if (conditions.isEmpty() || count > MOST_FACTS) {
            return false;
        }
        for (int state = 0; state < 1 << count; state++) {
            if (!cover.isAnyTrue(simple, state)) {
                return false;
            }
        }
        return true;
    }

    /** Collects the facts; returns the condition with every comparison turned into one of three kinds. */
    private Condition collect(Condition condition) {
        if (condition instanceof Condition.All all) {
            return new Condition.All(all.parts().stream().map(this::collect).toList());
        }
        if (condition instanceof Condition.Any any) {
            return new Condition.Any(any.parts().stream().map(this::collect).toList());
        }
        if (condition instanceof Condition.Not not) {
            return new Condition.Not(collect(not.part()));
        }
        if (condition instanceof Condition.Always) {
            return condition;
        }
        if (condition instanceof Condition.Compare compare) {
            return switch (compare.operator()) {
                case LESS -> not(compare, Condition.Operator.AT_LEAST);
                case MORE -> not(compare, Condition.Operator.AT_MOST);
                case DIFFERENT -> not(compare, Condition.Operator.EQUAL);
                case AT_LEAST, AT_MOST, EQUAL -> fact(compare);
            };
        }
        return fact(condition);
    }

    private Condition not(Condition.Compare compare, Condition.Operator opposite) {
        return new Condition.Not(fact(new Condition.Compare(compare.left(), opposite, compare.right())));
    }

    private Condition fact(Condition condition) {
        facts.putIfAbsent(condition, facts.size());
        return condition;
    }

    private boolean isAnyTrue(List<Condition> conditions, int state) {
        for (Condition condition : conditions) {
            if (isTrue(condition, state)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTrue(Condition condition, int state) {
        if (condition instanceof Condition.All all) {
            return all.parts().stream().allMatch(part -> isTrue(part, state));
        }
        if (condition instanceof Condition.Any any) {
            return isAnyTrue(any.parts(), state);
        }
        if (condition instanceof Condition.Not not) {
            return !isTrue(not.part(), state);
        }
        Integer fact = facts.get(condition);
        return fact == null || (state & (1 << fact)) != 0;
    }
}
