package org.ringcraft.engine.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Turns a log into a transcript: what was said, and what the desk did, in order. */
public final class Transcripts {

    private Transcripts() {}

    /** Returns the transcript of the events; {@code log} starts with the call's first event. */
    public static List<CallView.Utterance> of(CallScript script, CallSetup setup, List<CallEvent> log) {
        Words words = new Words(script, setup);
        List<CallView.Utterance> transcript = new ArrayList<>();
        for (int i = 0; i < log.size(); i++) {
            CallEvent event = log.get(i);
            int number = i + 1;
            if (event instanceof CallEvent.PlayerSaid said) {
                transcript.add(new CallView.Utterance(
                        number,
                        said.at(),
                        CallView.Speaker.AGENT,
                        said.reply(),
                        words.fill(script.replyById(said.reply()).reply().text()),
                        said.millis()));
            } else if (event instanceof CallEvent.CustomerSpoke spoke) {
                transcript.add(new CallView.Utterance(
                        number,
                        spoke.at(),
                        CallView.Speaker.CUSTOMER,
                        spoke.line(),
                        words.fill(script.lineById(spoke.line()).text()),
                        spoke.millis()));
            } else {
                String value = deskValue(event);
                if (value != null) {
                    transcript.add(
                            new CallView.Utterance(number, event.at(), CallView.Speaker.DESK, deskId(event), value, 0));
                }
            }
        }
        return transcript;
    }

    private static String deskId(CallEvent event) {
        String name = event.getClass().getSimpleName();
        StringBuilder id = new StringBuilder(name.length() + 4);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isUpperCase(c)) {
                id.append(i == 0 ? "" : "-").append(String.valueOf(c).toLowerCase(Locale.ROOT));
            } else {
                id.append(c);
            }
        }
        if (event instanceof CallEvent.IdentityChecked check) {
            id.append(check.matched() ? "-matched" : "-failed");
        } else if (event instanceof CallEvent.CardTaken card) {
            id.append(card.authorised() ? "-authorised" : "-refused");
        } else if (event instanceof CallEvent.LineClosed closed) {
            id.append('-').append(closed.by().name().toLowerCase(Locale.ROOT));
        }
        return id.toString();
    }

    /** Returns the value that the desk shows for an event, or null for one that it does not show. */
    private static @org.jspecify.annotations.Nullable String deskValue(CallEvent event) {
        if (event instanceof CallEvent.NoteTaken note) {
            return note.text();
        }
        if (event instanceof CallEvent.IdentityChecked check) {
            return check.field() + ": " + check.answer();
        }
        if (event instanceof CallEvent.OrderFilled filled) {
            return filled.field() + ": " + filled.value();
        }
        if (event instanceof CallEvent.CallTransferred transferred) {
            return transferred.team();
        }
        if (event instanceof CallEvent.ReasonGiven reason) {
            return reason.reason();
        }
        if (event instanceof CallEvent.CallWrapped wrapped) {
            return wrapped.callBack().isEmpty()
                    ? wrapped.disposition()
                    : wrapped.disposition() + ": " + wrapped.callBack();
        }
        if (event instanceof CallEvent.Waited waited) {
            return Integer.toString(waited.millis() / 1000);
        }
        boolean shown = event instanceof CallEvent.Interrupted
                || event instanceof CallEvent.RecordOpened
                || event instanceof CallEvent.RecordingPaused
                || event instanceof CallEvent.RecordingResumed
                || event instanceof CallEvent.OrderPlaced
                || event instanceof CallEvent.CardTaken
                || event instanceof CallEvent.CustomerHeld
                || event instanceof CallEvent.CustomerRetrieved
                || event instanceof CallEvent.LineClosed;
        return shown ? "" : null;
    }
}
