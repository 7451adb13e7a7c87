package org.ringcraft.io.plan;

import java.util.Locale;
import java.util.Optional;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.scenario.Tone;

/**
 * Commands as text, one a line: what golden plans hold and what the terminal reads. A {@code verify} without an answer
 * is a {@link CallCommand.Verify} with an empty one; whoever runs it enters what the customer said.
 */
public final class CommandText {

    private CommandText() {}

    /** Returns the command that the line says, or nothing if it is none. */
    public static Optional<CallCommand> parse(String line) {
        String text = line.strip();
        return Verb.of(text).flatMap(verb -> parse(verb, verb.rest(text)));
    }

    private static Optional<CallCommand> parse(Verb verb, String rest) {
        return switch (verb) {
            case SAY -> say(rest);
            case VERIFY ->
                rest.isEmpty() ? Optional.empty() : Optional.of(new CallCommand.Verify(head(rest), tail(rest)));
            case OPEN_RECORD -> alone(rest, new CallCommand.OpenRecord());
            case NOTE -> rest.isEmpty() ? Optional.empty() : Optional.of(new CallCommand.TakeNote(rest));
            case PAUSE -> alone(rest, new CallCommand.PauseRecording());
            case RESUME -> alone(rest, new CallCommand.ResumeRecording());
            case ORDER -> order(rest);
            case SUBMIT -> alone(rest, new CallCommand.SubmitOrder());
            case CARD -> alone(rest, new CallCommand.TakePayment());
            case HOLD -> alone(rest, new CallCommand.Hold());
            case RETRIEVE -> alone(rest, new CallCommand.Retrieve());
            case WAIT -> seconds(rest).map(CallCommand.Wait::new);
            case INTERRUPT -> alone(rest, new CallCommand.Interrupt());
            case TRANSFER -> rest.isEmpty() ? Optional.empty() : Optional.of(new CallCommand.Transfer(rest));
            case BECAUSE -> rest.isEmpty() ? Optional.empty() : Optional.of(new CallCommand.Because(rest));
            case HANG_UP -> alone(rest, new CallCommand.HangUp());
            case WRAP -> rest.isEmpty() ? Optional.empty() : Optional.of(new CallCommand.Wrap(head(rest), tail(rest)));
        };
    }

    /** Returns the line that {@link #parse} reads back as that command. Line breaks in texts become spaces. */
    public static String format(CallCommand command) {
        String line;
        if (command instanceof CallCommand.Say say) {
            line = "say " + say.reply() + (say.tone() == Tone.PLAIN ? "" : " " + word(say.tone()));
        } else if (command instanceof CallCommand.Verify verify) {
            line = "verify " + verify.field() + " " + verify.answer();
        } else if (command instanceof CallCommand.TakeNote note) {
            line = "note " + note.text();
        } else if (command instanceof CallCommand.Order order) {
            line = "order " + order.field() + "=" + order.value();
        } else if (command instanceof CallCommand.Wait wait) {
            line = "wait " + wait.seconds();
        } else if (command instanceof CallCommand.Transfer transfer) {
            line = "transfer " + transfer.team();
        } else if (command instanceof CallCommand.Because because) {
            line = "because " + because.reason();
        } else if (command instanceof CallCommand.Wrap wrap) {
            line = "wrap " + wrap.disposition() + " " + wrap.callBack();
        } else {
            line = verbOf(command).text();
        }
        return line.replaceAll("\\R", " ").strip();
    }

    /** Returns the tone of that name, in whatever case. */
    public static Optional<Tone> tone(String word) {
        for (Tone tone : Tone.values()) {
            if (tone.name().equalsIgnoreCase(word)) {
                return Optional.of(tone);
            }
        }
        return Optional.empty();
    }

    /** Returns the name of a tone as it is typed. */
    public static String word(Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }

    private static Verb verbOf(CallCommand command) {
        if (command instanceof CallCommand.OpenRecord) {
            return Verb.OPEN_RECORD;
        } else if (command instanceof CallCommand.PauseRecording) {
            return Verb.PAUSE;
        } else if (command instanceof CallCommand.ResumeRecording) {
            return Verb.RESUME;
        } else if (command instanceof CallCommand.SubmitOrder) {
            return Verb.SUBMIT;
        } else if (command instanceof CallCommand.TakePayment) {
            return Verb.CARD;
        } else if (command instanceof CallCommand.Hold) {
            return Verb.HOLD;
        } else if (command instanceof CallCommand.Retrieve) {
            return Verb.RETRIEVE;
        } else if (command instanceof CallCommand.Interrupt) {
            return Verb.INTERRUPT;
        } else if (command instanceof CallCommand.HangUp) {
            return Verb.HANG_UP;
        }
        throw new IllegalArgumentException("No text form for the command " + command + ".");
    }

    private static Optional<CallCommand> say(String rest) {
        Optional<Tone> tone = rest.indexOf(' ') < 0 ? Optional.of(Tone.PLAIN) : tone(tail(rest));
        return rest.isEmpty()
                ? Optional.empty()
                : tone.map(chosen -> new CallCommand.Say(head(rest), chosen, CallCommand.Entry.CHOSEN));
    }

    private static Optional<CallCommand> order(String rest) {
        int equals = rest.indexOf('=');
        if (equals < 1) {
            return Optional.empty();
        }
        return Optional.of(new CallCommand.Order(
                rest.substring(0, equals).strip(), rest.substring(equals + 1).strip()));
    }

    private static Optional<Integer> seconds(String text) {
        return text.matches("\\d{1,6}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    private static Optional<CallCommand> alone(String rest, CallCommand command) {
        return rest.isEmpty() ? Optional.of(command) : Optional.empty();
    }

    private static String head(String text) {
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }

    private static String tail(String text) {
        int space = text.indexOf(' ');
        return space < 0 ? "" : text.substring(space + 1).strip();
    }
}
