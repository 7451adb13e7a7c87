package org.ringcraft.io.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.CallHistory;
import org.ringcraft.engine.call.CallScript;

/** Finds in the events of a call the commands that led to them: each leaves exactly one event of its own kind. */
public final class PlayedCommands {

    private static final int MILLIS = 1000;

    private final List<Stamped> found = new ArrayList<>();
    private final Map<String, String> answers = new HashMap<>();
    private long finished;

    private PlayedCommands() {}

    /**
     * Returns the commands in their order. A check of the very answer that the customer gave comes back without one, so
     * that it fits another answer too.
     *
     * @param script what the call was played with
     */
    public static List<Stamped> of(CallScript script, List<CallEvent> events) {
        PlayedCommands commands = new PlayedCommands();
        CallHistory.walk(script, events, (number, event, before) -> {
            commands.see(event, before.now(), before.spokeAt());
            return true;
        });
        return List.copyOf(commands.found);
    }

    /** Returns the commands and when they came, of a call whose script may be lost; the pauses are not known then. */
    public static List<Stamped> withoutPauses(List<CallEvent> events) {
        PlayedCommands commands = new PlayedCommands();
        events.forEach(event -> commands.see(event, event.at(), event.at()));
        return List.copyOf(commands.found);
    }

    /** Notes an event, with when the customer had finished before it, and when they had begun. */
    private void see(CallEvent event, long now, long spokeAt) {
        if (event instanceof CallEvent.AnswerGiven given) {
            answers.put(given.field(), given.answer());
        } else if (event instanceof CallEvent.CustomerSpoke) {
            finished = now;
        }
        CallCommand command = said(event);
        if (command == null) {
            return;
        }
        // On hold, the customer first hears that it is so; the pause is counted from before that.
        long base = command instanceof CallCommand.Hold
                ? finished
                : command instanceof CallCommand.Interrupt ? spokeAt : now;
        found.add(new Stamped(command, event.at(), event.at() - base));
    }

    private @Nullable CallCommand said(CallEvent event) {
        if (event instanceof CallEvent.PlayerSaid said) {
            return new CallCommand.Say(said.reply(), said.tone(), said.entry());
        } else if (event instanceof CallEvent.Interrupted) {
            return new CallCommand.Interrupt();
        } else if (event instanceof CallEvent.Waited waited) {
            return new CallCommand.Wait(waited.millis() / MILLIS);
        } else if (event instanceof CallEvent.CustomerHeld) {
            return new CallCommand.Hold();
        } else if (event instanceof CallEvent.CustomerRetrieved) {
            return new CallCommand.Retrieve();
        } else if (event instanceof CallEvent.CallTransferred transferred) {
            return new CallCommand.Transfer(transferred.team());
        } else if (event instanceof CallEvent.LineClosed closed) {
            return closed.by() == CallEvent.By.AGENT ? new CallCommand.HangUp() : null;
        } else if (event instanceof CallEvent.CallWrapped wrapped) {
            return new CallCommand.Wrap(wrapped.disposition(), wrapped.callBack());
        }
        return done(event);
    }

    private @Nullable CallCommand done(CallEvent event) {
        if (event instanceof CallEvent.NoteTaken note) {
            return new CallCommand.TakeNote(note.text());
        } else if (event instanceof CallEvent.RecordOpened) {
            return new CallCommand.OpenRecord();
        } else if (event instanceof CallEvent.IdentityChecked checked) {
            boolean asSaid = checked.answer().equals(answers.get(checked.field()));
            return new CallCommand.Verify(checked.field(), asSaid ? "" : checked.answer());
        } else if (event instanceof CallEvent.RecordingPaused) {
            return new CallCommand.PauseRecording();
        } else if (event instanceof CallEvent.RecordingResumed) {
            return new CallCommand.ResumeRecording();
        } else if (event instanceof CallEvent.OrderFilled filled) {
            return new CallCommand.Order(filled.field(), filled.value());
        } else if (event instanceof CallEvent.OrderPlaced) {
            return new CallCommand.SubmitOrder();
        } else if (event instanceof CallEvent.CardTaken) {
            return new CallCommand.TakePayment();
        } else if (event instanceof CallEvent.ReasonGiven reason) {
            return new CallCommand.Because(reason.reason());
        }
        return null;
    }
}
