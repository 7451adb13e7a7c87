package org.ringcraft.io.clock;

import java.util.List;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallState;
import org.ringcraft.engine.call.CallView;

/**
 * A clock for calls that nobody waits for: tests, plans, simulations, calls from a pipe. A command takes 1.2 s and 0.25 s
 * for every word that the customer has just said; a hold lasts 30 s, coding the call 20 s. All four are invented.
 * Whoever cuts in does so in the middle of the customer's words. Depends on the call and the command alone, so that the
 * same commands give the same stamps.
 */
public final class VirtualClock implements CallClock {

    private static final long THINK_MILLIS = 1_200;
    private static final long WORD_MILLIS = 250;
    private static final long HOLD_MILLIS = 30_000;
    private static final long WRAP_MILLIS = 20_000;

    @Override
    public long next(CallState state, CallView view, CallCommand command) {
        if (command instanceof CallCommand.Interrupt && state.spokeMillis() > 0) {
            return state.spokeAt() + state.spokeMillis() / 2;
        } else if (command instanceof CallCommand.Retrieve) {
            return state.now() + HOLD_MILLIS;
        } else if (command instanceof CallCommand.Wrap) {
            return state.now() + WRAP_MILLIS;
        }
        return state.now() + THINK_MILLIS + WORD_MILLIS * wordsJustHeard(view.transcript());
    }

    @Override
    public long showing(CallState state) {
        return state.now();
    }

    private static long wordsJustHeard(List<CallView.Utterance> transcript) {
        if (transcript.isEmpty()) {
            return 0;
        }
        CallView.Utterance last = transcript.get(transcript.size() - 1);
        return last.speaker() == CallView.Speaker.CUSTOMER ? words(last.text()) : 0;
    }

    private static long words(String text) {
        long words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = !Character.isWhitespace(text.charAt(i));
            words += letter && !inWord ? 1 : 0;
            inWord = letter;
        }
        return words;
    }
}
