package org.ringcraft.io.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ringcraft.io.diff.LineDiff;
import org.ringcraft.io.pack.Pack;

/**
 * A plan whose expectations were brought up to date: those that no longer hold say what now comes, and nothing else in
 * the text has changed. A plan whose commands no longer run is left as it is.
 *
 * @param result what came of running the plan as it was
 * @param before the text of the plan
 * @param after the text that holds now; the same when there is nothing to change, or when something stands in the way
 * @param obstacles what no update can mend, such as a refused command
 */
public record PlanUpdate(PlanResult result, String before, String after, List<PlanResult.Failure> obstacles) {

    public PlanUpdate {
        obstacles = List.copyOf(obstacles);
    }

    /**
     * Runs a plan and brings it up to date.
     *
     * @param name of the file, for messages
     * @throws PlanException if the text is no plan
     */
    public static PlanUpdate of(String name, String text, Pack pack) throws PlanException {
        Plan plan = PlanParser.parse(name, text);
        PlanResult result = PlanRunner.run(plan, pack);
        List<PlanResult.Failure> obstacles = obstacles(result);
        if (result.isPassed() || !obstacles.isEmpty()) {
            return new PlanUpdate(result, text, text, obstacles);
        }
        String after = mended(plan, text, result.failures());
        List<PlanResult.Failure> left =
                PlanRunner.run(PlanParser.parse(name, after), pack).failures();
        return new PlanUpdate(result, text, left.isEmpty() ? after : text, left);
    }

    private static List<PlanResult.Failure> obstacles(PlanResult result) {
        return result.failures().stream()
                .filter(failure -> failure.cause() != PlanResult.Cause.EXPECTATION)
                .toList();
    }

    private static String mended(Plan plan, String text, List<PlanResult.Failure> failures) {
        Map<Integer, Plan.Expectation> expectations = plan.steps().stream()
                .filter(Plan.Expect.class::isInstance)
                .map(Plan.Expect.class::cast)
                .collect(Collectors.toMap(Plan.Expect::line, Plan.Expect::expectation));
        // Each line keeps its own end, whatever that is.
        List<String> lines = Arrays.asList(text.split("(?<=\n)|(?<=\r)(?!\n)"));
        for (PlanResult.Failure failure : failures) {
            Plan.Expectation expectation = expectations.get(failure.line());
            if (expectation != null) {
                lines.set(failure.line() - 1, LineMend.mend(lines.get(failure.line() - 1), expectation, failure.now()));
            }
        }
        return String.join("", lines);
    }

    /** Tells whether the text has to change. */
    public boolean isNeeded() {
        return !before.equals(after);
    }

    /** Returns what changes, in the unified format. */
    public List<String> diff() {
        return LineDiff.of(before.lines().toList(), after.lines().toList())
                .unified(result.name(), result.name() + " (updated)");
    }
}
