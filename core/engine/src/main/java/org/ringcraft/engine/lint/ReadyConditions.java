package org.ringcraft.engine.lint;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.ringcraft.engine.scenario.Condition;

/** The conditions of one scenario made ready to be answered, each kind once. */
final class ReadyConditions {

    private final FactTable table;
    private final Map<Condition, Question> byWords = new HashMap<>();

    /** Most lookups are for the very same condition, which need not be compared part by part. */
    private final IdentityHashMap<Condition, Question> bySight = new IdentityHashMap<>();

    ReadyConditions(FactTable table) {
        this.table = table;
    }

    Question of(Condition condition) {
        Question known = bySight.get(condition);
        if (known == null) {
            known = byWords.computeIfAbsent(condition, key -> Question.of(table, key));
            bySight.put(condition, known);
        }
        return known;
    }
}
