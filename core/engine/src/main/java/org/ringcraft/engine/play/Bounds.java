package org.ringcraft.engine.play;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.CallScript;
import org.ringcraft.engine.call.CallState;
import org.ringcraft.engine.call.Outcome;
import org.ringcraft.engine.scoring.Rubric;
import org.ringcraft.engine.scoring.Scorer;

/**
 * How well and how badly, how short and how long a scenario can be played. Each bound comes with a call that reaches it,
 * so it is never worse than said: the best is a lower bound of the true best, the worst an upper bound of the true worst.
 * It is exact, up to the rounding of states and the seeds that were tried, where the search was {@link Found#complete}.
 *
 * <p>The search is {@link Beam}; policies that play by themselves give it a start that it must beat.
 */
public final class Bounds {

    /** Enough to find a good call where there is one: for lint. Invented. */
    public static final Effort QUICK = new Effort(1, 8, 90, 24);

    /** For when somebody waits for the answer. Invented. */
    public static final Effort THOROUGH = new Effort(3, 40, 160, 200);

    private static final long SEED = 40_000;
    private static final double LEAST_TEMPERATURE = 0.4;

    private final List<CallScript> scripts;
    private final Rubric rubric;
    private final Effort effort;

    private Bounds(List<CallScript> scripts, Rubric rubric, Effort effort) {
        this.scripts = List.copyOf(scripts);
        this.rubric = rubric;
        this.effort = effort;
    }

    /**
     * How hard to search.
     *
     * @param seeds calls with other chance that are searched, for each persona
     * @param width states kept after each choice; when there are more the search is not complete
     * @param depth most choices of a call
     * @param tries calls that policies play first, for each persona
     */
    public record Effort(int seeds, int width, int depth, int tries) {}

    /** What is wanted of a call. */
    public enum Goal {
        /** The highest quality of a call in which most of the card applied, if there is one. */
        BEST,
        WORST,
        SHORTEST,
        LONGEST
    }

    /**
     * A call that was found.
     *
     * @param commands that play it, with that seed
     * @param turns lines that the player said
     * @param millis handle time
     * @param states rounded states that the search looked at; 0 when a policy found the call
     * @param complete the search left out none of the states that it met
     */
    public record Found(
            CallScript script,
            long seed,
            List<CallCommand> commands,
            Scorer.Credits credits,
            Outcome outcome,
            int turns,
            long millis,
            int states,
            boolean complete) {

        public Found {
            commands = List.copyOf(commands);
        }

        /** Returns the quality, 0..100. */
        public double quality() {
            return credits.quality();
        }
    }

    /** Returns the best call that was found; the search stops at one that reaches {@code enough}, 0..100. */
    public static Found best(List<CallScript> scripts, Rubric rubric, Effort effort, double enough) {
        return new Bounds(scripts, rubric, effort)
                .find(Goal.BEST, order(Goal.BEST), found -> true, found -> isWhole(found) && found.quality() >= enough)
                .orElseThrow(() -> new IllegalStateException("No call comes to an end."));
    }

    /** Returns the call that was found to come nearest to the goal. Where two do, the one that was found first. */
    public static Found find(Goal goal, List<CallScript> scripts, Rubric rubric, Effort effort) {
        return new Bounds(scripts, rubric, effort)
                .find(goal, order(goal), found -> true, found -> false)
                .orElseThrow(() -> new IllegalStateException("No call comes to an end."));
    }

    /** Returns a call that ends in a sale without a fatal breach, if one was found. */
    public static Optional<Found> lawfulSale(List<CallScript> scripts, Rubric rubric, Effort effort) {
        return new Bounds(scripts, rubric, effort)
                .find(
                        Goal.BEST,
                        order(Goal.BEST),
                        found -> found.outcome() == Outcome.SALE
                                && found.credits().compliant(),
                        found -> true);
    }

    private static boolean isWhole(Found found) {
        return found.credits().isWhole();
    }

    private static Comparator<Found> order(Goal goal) {
        return switch (goal) {
            case BEST ->
                Comparator.comparing((Found found) -> !isWhole(found)).thenComparingDouble(found -> -found.quality());
            case WORST -> Comparator.comparingDouble(Found::quality);
            case SHORTEST -> Comparator.comparingInt(Found::turns).thenComparingLong(Found::millis);
            case LONGEST ->
                Comparator.comparingInt((Found found) -> -found.turns()).thenComparingLong(found -> -found.millis());
        };
    }

    /**
     * @param wanted what a call must be to count at all
     * @param enough what is as good as the best, so that nobody need search on
     */
    private Optional<Found> find(Goal goal, Comparator<Found> order, Predicate<Found> wanted, Predicate<Found> enough) {
        List<Found> found = new ArrayList<>();
        for (CallScript script : scripts) {
            for (int i = 0; i < effort.tries(); i++) {
                played(script, starter(goal, i), SEED + i).ifPresent(found::add);
            }
        }
        int states = 0;
        boolean complete = true;
        for (CallScript script : found.stream().anyMatch(wanted.and(enough)) ? List.<CallScript>of() : scripts) {
            for (int i = 0; i < effort.seeds(); i++) {
                Beam beam = new Beam(script, rubric, goal, effort, SEED + i);
                beam.run().forEach(found::add);
                states += beam.states();
                complete &= beam.complete();
            }
        }
        Optional<Found> first = found.stream().filter(wanted).min(order);
        int looked = states;
        boolean all = complete;
        return first.map(each -> new Found(
                each.script(),
                each.seed(),
                each.commands(),
                each.credits(),
                each.outcome(),
                each.turns(),
                each.millis(),
                looked,
                all));
    }

    private static Policy starter(Goal goal, int number) {
        return switch (goal) {
            case BEST, LONGEST -> number == 0 ? Policies.expert() : Policies.wavering(LEAST_TEMPERATURE * (number % 4));
            case WORST, SHORTEST -> Policies.random();
        };
    }

    /** Plays a call; one that gets stuck is no bound of anything. */
    private Optional<Found> played(CallScript script, Policy policy, long seed) {
        List<CallCommand> commands = new ArrayList<>();
        try {
            Simulation.Played played = Simulation.play(script, noting(policy, commands), rubric, seed);
            return Optional.of(found(script, rubric, seed, commands, played.state(), played.log()));
        } catch (Simulation.Failed stuck) {
            return Optional.empty();
        }
    }

    private static Policy noting(Policy policy, List<CallCommand> commands) {
        return new Policy() {
            @Override
            public String name() {
                return policy.name();
            }

            @Override
            public CallCommand choose(CallState state, org.ringcraft.engine.chance.Chance chance) {
                CallCommand command = policy.choose(state, chance);
                commands.add(command);
                return command;
            }
        };
    }

    static Found found(
            CallScript script,
            Rubric rubric,
            long seed,
            List<CallCommand> commands,
            CallState state,
            List<CallEvent> log) {
        return new Found(
                script,
                seed,
                commands,
                Scorer.credits(rubric, script, log),
                state.outcome().orElseThrow(),
                state.turn(),
                state.handleMillis(),
                0,
                false);
    }

    /**
     * What players of a kind score.
     *
     * @param calls that came to an end
     * @param standardError of the mean
     */
    public record Expected(String policy, int calls, double mean, double standardError) {}

    private static OptionalDouble quality(CallScript script, Rubric rubric, Policy policy, long seed) {
        try {
            Simulation.Played played = Simulation.play(script, policy, rubric, seed);
            return OptionalDouble.of(
                    Scorer.credits(rubric, script, played.log()).quality());
        } catch (Simulation.Failed stuck) {
            return OptionalDouble.empty();
        }
    }

    /** Plays calls by a policy, personas in turn, and returns their mean quality with its standard error. */
    public static Expected expected(List<CallScript> scripts, Rubric rubric, Policy policy, int calls) {
        List<Double> qualities = new ArrayList<>();
        for (int i = 0; i < calls; i++) {
            CallScript script = scripts.get(i % scripts.size());
            quality(script, rubric, policy, SEED + i).ifPresent(qualities::add);
        }
        double mean = qualities.stream().mapToDouble(each -> each).average().orElse(0);
        double squares = qualities.stream()
                .mapToDouble(each -> (each - mean) * (each - mean))
                .sum();
        int count = Math.max(1, qualities.size());
        return new Expected(
                policy.name(), qualities.size(), mean, StrictMath.sqrt(squares / Math.max(1, count - 1) / count));
    }
}
