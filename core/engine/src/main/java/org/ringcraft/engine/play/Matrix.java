package org.ringcraft.engine.play;

import java.util.List;

/**
 * What came of playing scenarios × policies × personas. The same settings give the same matrix, whatever the machine and
 * the number of threads.
 */
public record Matrix(Settings settings, List<Part> parts) {

    public Matrix {
        parts = List.copyOf(parts);
    }

    /**
     * What was asked for.
     *
     * @param calls of each scenario and policy; the personas take turns
     * @param seed of the first call; the others' follow on
     */
    public record Settings(
            String pack,
            String packVersion,
            String rubric,
            List<String> scenarios,
            List<String> policies,
            int calls,
            long seed) {
        public Settings {
            scenarios = List.copyOf(scenarios);
            policies = List.copyOf(policies);
        }
    }

    /**
     * One scenario.
     *
     * @param personas who rang, in turn
     * @param rows one per policy, all personas together
     * @param cells by policy, and by persona within it
     * @param failed how many calls failed; they are in no other figure
     * @param failures the first of them
     */
    public record Part(
            String scenario,
            String title,
            List<String> personas,
            List<Row> rows,
            List<Cell> cells,
            ItemTable items,
            Coverage coverage,
            long failed,
            List<Failure> failures) {
        public Part {
            personas = List.copyOf(personas);
            rows = List.copyOf(rows);
            cells = List.copyOf(cells);
            failures = List.copyOf(failures);
        }
    }

    /** One policy with every persona of the scenario. */
    public record Row(String policy, SimulationReport report) {}

    /**
     * One policy with one persona. Shares are 0..1 of the cell's calls; scores are counted to a thousandth of a point.
     *
     * @param quality mean, 0..100
     * @param saleShare calls that ended in a sale
     * @param keptShare calls whose sale was kept
     * @param fatalShare calls that failed on compliance
     * @param hungUpShare calls that the customer ended
     * @param seconds mean handle time
     * @param turns mean number of lines that the player said
     * @param qualities in bins of 5 points
     * @param lengths handle time in bins of 30 seconds; the last is open
     */
    public record Cell(
            String policy,
            String persona,
            long calls,
            Estimate quality,
            double saleShare,
            double keptShare,
            double fatalShare,
            double hungUpShare,
            double seconds,
            double turns,
            Histogram qualities,
            Histogram lengths,
            Extreme best,
            Extreme worst) {}

    /**
     * The best or the worst call of a cell; the first of them where several are alike.
     *
     * @param seed to play it again with; 0 when the cell has no calls
     * @param quality 0..100; NaN when the cell has no calls
     */
    public record Extreme(long seed, double quality) {}

    /** Returns how many calls failed in all. */
    public long failed() {
        return parts.stream().mapToLong(Part::failed).sum();
    }
}
