package org.ringcraft.io.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.scenario.Mode;

/**
 * A golden plan.
 *
 * @param name of the file, for messages
 * @param callLine number of the line that says the call, from 1
 */
public record Plan(String name, int callLine, Call call, List<Step> steps) {

    public Plan {
        steps = List.copyOf(steps);
    }

    /** What the call is made of. An absent persona is the scenario's first, an absent rubric the pack's own. */
    public record Call(
            String scenario, Optional<String> persona, Optional<String> rubric, long seed, Mode mode, String agent) {}

    /** Something to do or to expect, with the line of the file that says so. */
    public sealed interface Step {

        /** Number of the line, from 1. */
        int line();
    }

    /**
     * A command; the player's side of the call.
     *
     * @param at when it comes, milliseconds on the call clock; {@link #WHENEVER} leaves that to the virtual clock
     */
    public record Do(int line, CallCommand command, long at) implements Step {

        /** No time is said. */
        public static final long WHENEVER = -1;

        /** A command without a time. */
        public Do(int line, CallCommand command) {
            this(line, command, WHENEVER);
        }
    }

    /** What must have come of it. */
    public record Expect(int line, Expectation expectation) implements Step {}

    /** What a plan can expect, of the events since the last command or of the call as it stands. */
    public sealed interface Expectation {

        /** An event of that type with those values among its fields; a dot reaches into a field's own fields. */
        record Event(String type, Map<String, String> fields) implements Expectation {
            public Event {
                fields = Map.copyOf(fields);
            }
        }

        /** A value of the view, such as {@code phase}. */
        record View(String key, String value) implements Expectation {}

        /** The customer spoke that line of the pack. */
        record Spoken(String line) implements Expectation {}

        /** Those words were said, by whomever. */
        record Text(String words) implements Expectation {}

        /** Exactly those breaches have been committed so far, in alphabetical order; none when empty. */
        record Breaches(List<String> breaches) implements Expectation {
            public Breaches {
                breaches = List.copyOf(breaches);
            }
        }

        /** The command was refused, for that reason. */
        record Refused(String reason) implements Expectation {}

        /** A word of the scorecard: {@code outcome}, {@code aftermath} or {@code compliance}. */
        record Card(Subject subject, String value) implements Expectation {}

        /** A number of the scorecard: {@code quality} or a headline, compared with a limit. */
        record Figure(String name, Comparison comparison, double limit) implements Expectation {}
    }

    /** Words of a scorecard. */
    public enum Subject {
        OUTCOME,
        AFTERMATH,
        COMPLIANCE
    }

    /** How a figure is compared. */
    public enum Comparison {
        LESS("<"),
        AT_MOST("<="),
        MORE(">"),
        AT_LEAST(">="),
        EQUAL("==");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        /** Returns the sign, such as {@code >=}. */
        public String sign() {
            return sign;
        }

        /** Tells whether it holds between the two, which count as equal within a thousandth. */
        public boolean holds(double value, double limit) {
            boolean equal = Math.abs(value - limit) < 0.001;
            return switch (this) {
                case LESS -> value < limit && !equal;
                case AT_MOST -> value < limit || equal;
                case MORE -> value > limit && !equal;
                case AT_LEAST -> value > limit || equal;
                case EQUAL -> equal;
            };
        }
    }
}
