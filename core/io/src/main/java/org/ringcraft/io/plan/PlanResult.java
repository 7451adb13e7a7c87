package org.ringcraft.io.plan;

import java.util.List;

/**
 * What came of running a plan.
 *
 * @param name of the plan's file
 * @param commands how many were carried out
 * @param events how many happened
 * @param failures in the order of the file; empty when all is as planned
 */
public record PlanResult(String name, int commands, int events, List<Failure> failures) {

    public PlanResult {
        failures = List.copyOf(failures);
    }

    /** Tells whether all is as planned. */
    public boolean isPassed() {
        return failures.isEmpty();
    }

    /**
     * Something that is not as planned.
     *
     * @param line of the plan that it is about
     * @param message what was expected and what was found, in whole sentences
     */
    public record Failure(int line, String message) {}
}
