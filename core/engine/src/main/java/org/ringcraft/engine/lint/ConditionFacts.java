package org.ringcraft.engine.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringcraft.engine.scenario.Condition;

/** Finds facts in conditions. */
final class ConditionFacts {

    private ConditionFacts() {}

    /** Returns the part of the condition that asks for that fact and nothing else. */
    static Optional<Condition> find(Condition condition, int fact, FactTable table) {
        return atoms(condition)
                .filter(atom -> atom instanceof Condition.Is is && table.fact(is.predicate(), is.id()) == fact)
                .findFirst();
    }

    /** Returns the facts and comparisons in a condition, in reading order. */
    static Stream<Condition> atoms(Condition condition) {
        if (condition instanceof Condition.All all) {
            return atoms(all.parts());
        }
        if (condition instanceof Condition.Any any) {
            return atoms(any.parts());
        }
        if (condition instanceof Condition.Not not) {
            return atoms(not.part());
        }
        return condition instanceof Condition.Always ? Stream.of() : Stream.of(condition);
    }

    private static Stream<Condition> atoms(List<Condition> parts) {
        return parts.stream().flatMap(ConditionFacts::atoms);
    }
}
