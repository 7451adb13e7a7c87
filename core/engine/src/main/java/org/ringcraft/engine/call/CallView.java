package org.ringcraft.engine.call;

import java.util.List;
import java.util.Optional;
import org.ringcraft.engine.scenario.Mode;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Phase;

/**
 * A call as the player may see it: plain values, no model and no hidden numbers. Made by {@link CallViews}.
 *
 * @param nowMillis call clock, milliseconds since the call was answered
 * @param handleMillis talk + hold + after-call work so far
 * @param speakingMillis how long the customer's last words last, 0 when nobody has spoken since the player
 * @param known what the player has found out, in the order of the scenario
 * @param choices open replies, in a stable shuffled order, numbered from 1
 */
public record CallView(
        String scenarioTitle,
        Mode mode,
        Stage stage,
        Phase phase,
        long nowMillis,
        long handleMillis,
        int speakingMillis,
        Person customer,
        boolean recording,
        List<Utterance> transcript,
        List<Choice> choices,
        List<Finding> known,
        Desk desk,
        Optional<Question> because,
        Optional<Ending> ending) {

    public CallView {
        transcript = List.copyOf(transcript);
        choices = List.copyOf(choices);
        known = List.copyOf(known);
    }

    /** The customer as heard and seen. {@code name} is what may be shown. */
    public record Person(String id, String name, String portrait, Mood mood) {}

    /** A mood as a face shows it; also the names of the portrait files, in lower case. */
    public enum Mood {
        DELIGHTED,
        WARM,
        NEUTRAL,
        DOUBTFUL,
        ANNOYED,
        ANGRY
    }

    /** Who said something. */
    public enum Speaker {
        AGENT,
        CUSTOMER,
        /** Not speech: what the desk did, as {@code text} says it. */
        DESK
    }

    /**
     * Something said, or done at the desk.
     *
     * @param event number of the event, from 1, as evidence cites it
     * @param id reply, line, or for the desk the kind of event, such as {@code recording-paused}
     * @param text the words as spoken; for the desk the value concerned, possibly empty
     */
    public record Utterance(int event, long atMillis, Speaker speaker, String id, String text, int millis) {}

    /** An open reply. */
    public record Choice(int number, String reply, String text, Move move) {}

    /** A need: known in full, or only hinted at. */
    public record Finding(String need, String title, boolean full) {}

    /** A question about the player's reasons, open until answered or the next line is said. */
    public record Question(String id, String prompt, List<Option> options) {
        public Question {
            options = List.copyOf(options);
        }
    }

    /** Something to pick. */
    public record Option(String id, String text) {}

    /**
     * The desk.
     *
     * @param recordOpen whether the record is on the screen; its values are empty otherwise
     * @param verified enough checks have matched
     * @param required matching checks needed
     * @param orderPlaced the order has gone through
     * @param checklist disclosures, with whether each has been made; empty in assessment
     */
    public record Desk(
            boolean recordOpen,
            String accountName,
            List<Check> checks,
            boolean verified,
            int required,
            List<OrderRow> order,
            boolean orderPlaced,
            Payment payment,
            List<String> notes,
            List<Tick> checklist,
            List<Option> dispositions) {
        public Desk {
            checks = List.copyOf(checks);
            order = List.copyOf(order);
            notes = List.copyOf(notes);
            checklist = List.copyOf(checklist);
            dispositions = List.copyOf(dispositions);
        }
    }

    /** A check: what the record holds (empty while closed), what the customer said (empty until asked), the result. */
    public record Check(String field, String label, String onRecord, String given, CheckResult result) {}

    /** Whether an answer was compared, and how that went. */
    public enum CheckResult {
        OPEN,
        MATCHED,
        FAILED
    }

    /** A field of the order form. {@code values} is empty for free text. */
    public record OrderRow(String field, String label, boolean required, String value, List<Option> values) {
        public OrderRow {
            values = List.copyOf(values);
        }
    }

    /** Where the payment is. */
    public enum Payment {
        NONE,
        DUE,
        REFUSED,
        PAID
    }

    /** A line of the checklist. */
    public record Tick(String id, String title, boolean done) {}

    /** How the line was closed and, once coded, how the call ended. */
    public record Ending(CallEvent.By by, Optional<Outcome> outcome, Optional<Aftermath> aftermath) {}
}
