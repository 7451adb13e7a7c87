package org.ringcraft.engine.lint;

import java.util.ArrayList;
import java.util.List;

/** Collects what the passes find, in the order of finding. */
public final class Smells {

    private final List<Smell> found = new ArrayList<>();
    private final List<LintRule> rules = new ArrayList<>();

    /** Says which rule the next smells break. */
    void of(LintRule rule) {
        rules.clear();
        rules.add(rule);
    }

    /**
     * Adds a smell of the pass that is running.
     *
     * @param message whole sentences that name the thing and its value
     * @param cure begins with "Maybe"
     */
    public void add(Subject subject, String message, String cure) {
        found.add(new Smell(rules.get(0), subject, message, cure));
    }

    /** Returns what was found. */
    public List<Smell> found() {
        return List.copyOf(found);
    }
}
