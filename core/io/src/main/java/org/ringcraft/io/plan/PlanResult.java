package org.ringcraft.io.plan;

import java.util.List;
import java.util.Map;

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
     * @param cause what kind of trouble it is
     * @param now what an expectation would have to say to hold
     * @param scene the call as it stood there
     */
    public record Failure(int line, String message, Cause cause, Now now, Scene scene) {}

    /** Kinds of trouble. */
    public enum Cause {
        /** An expectation does not hold. */
        EXPECTATION,
        /** An expectation cannot hold yet: the call has not ended. */
        UNFINISHED,
        /** A command was refused, and the plan ends there. */
        REFUSED,
        /** A command was taken whose refusal was expected. */
        TAKEN,
        /** The runs of the plan do not agree: a fault of the program. */
        DRIFT,
        /** The pack does not have what the call is made of. */
        SETUP
    }

    /** What came in place of what was expected. */
    public sealed interface Now {

        /** Nothing of the kind came. */
        record Nothing() implements Now {}

        /** Another value came: a name, words or a figure. */
        record Value(String value) implements Now {}

        /** An event of the type came whose fields, those that were asked for, have these values instead. */
        record Fields(Map<String, String> changed) implements Now {
            public Fields {
                changed = Map.copyOf(changed);
            }
        }
    }

    /**
     * The call at some point of a plan.
     *
     * @param line of the plan with the last command, or with the call
     * @param command that command; empty when only the call has begun
     * @param turn how many lines the player has said
     * @param millis on the call clock
     * @param stage whether the line is open, held, closed
     * @param phase of the node
     * @param mood as the customer sounds
     * @param lately the last words, as {@code Name: text}, the newest last
     * @param open ids of the open replies; after a refused reply the nearest in name come first
     */
    public record Scene(
            int line,
            String command,
            int turn,
            long millis,
            String stage,
            String phase,
            String mood,
            List<String> lately,
            List<String> open) {

        public Scene {
            lately = List.copyOf(lately);
            open = List.copyOf(open);
        }

        /** The scene before there is a call. */
        static Scene none() {
            return new Scene(1, "", 0, 0, "", "", "", List.of(), List.of());
        }
    }
}
