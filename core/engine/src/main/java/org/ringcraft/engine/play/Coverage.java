package org.ringcraft.engine.play;

import java.util.List;
import org.ringcraft.engine.catalogue.Severity;

/**
 * What of a scenario the simulated calls have come across. All lists are in the order of the pack.
 *
 * @param nodes how often each node was entered
 * @param passages how often each way from one node to another was taken
 * @param neverOffered replies that were open at no moment at which a line was said
 * @param neverTaken replies that were offered and never taken
 * @param lines how often each customer line was spoken, those of the scenario and those of its personas
 * @param rules how each line of the card was scored
 * @param breaches how often each breach was committed, of those that the rules in force know
 */
public record Coverage(
        List<Count> nodes,
        List<Passage> passages,
        List<String> neverOffered,
        List<String> neverTaken,
        List<Count> lines,
        List<RuleCount> rules,
        List<BreachCount> breaches) {

    /** When nothing was counted. */
    public static final Coverage NONE =
            new Coverage(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Coverage {
        nodes = List.copyOf(nodes);
        passages = List.copyOf(passages);
        neverOffered = List.copyOf(neverOffered);
        neverTaken = List.copyOf(neverTaken);
        lines = List.copyOf(lines);
        rules = List.copyOf(rules);
        breaches = List.copyOf(breaches);
    }

    /** How often something happened. */
    public record Count(String id, long times) {}

    /** How often a call went from one node straight to another, by whichever reply. */
    public record Passage(String from, String to, long times) {}

    /**
     * How a line of the card was scored, in calls.
     *
     * @param full full credit
     * @param half half credit
     * @param none no credit
     * @param notApplicable the call gave no occasion for it
     */
    public record RuleCount(String id, String title, long full, long half, long none, long notApplicable) {}

    /** How often a breach was committed. */
    public record BreachCount(String id, String title, Severity severity, long times) {}

    /** Returns the nodes that were never entered. */
    public List<String> unvisited() {
        return never(nodes);
    }

    /** Returns the customer lines that were never spoken. */
    public List<String> unspoken() {
        return never(lines);
    }

    /** Returns the lines of the card that no call earned in full. */
    public List<String> neverEarned() {
        return rules.stream()
                .filter(rule -> rule.full() == 0)
                .map(RuleCount::id)
                .toList();
    }

    /** Returns the lines of the card that no call lost points on. */
    public List<String> neverLost() {
        return rules.stream()
                .filter(rule -> rule.half() + rule.none() == 0)
                .map(RuleCount::id)
                .toList();
    }

    /** Returns the breaches that were never committed. */
    public List<String> neverCommitted() {
        return breaches.stream()
                .filter(breach -> breach.times() == 0)
                .map(BreachCount::id)
                .toList();
    }

    private static List<String> never(List<Count> counts) {
        return counts.stream()
                .filter(count -> count.times() == 0)
                .map(Count::id)
                .toList();
    }
}
