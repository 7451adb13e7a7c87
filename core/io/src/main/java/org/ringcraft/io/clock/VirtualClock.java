package org.ringcraft.io.clock;

import java.util.List;
import java.util.Optional;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallState;
import org.ringcraft.engine.call.CallView;

/**
 * A clock for calls that nobody waits for: tests, plans, simulations, calls from a pipe. A command takes 1.2 s and 0.25 s
 * for every word that the customer has just said; a hold lasts 30 s, coding the call 20 s. All four are invented.
 * Whoever cuts in does so in the middle of the customer's last line. Depends on the call and the command alone, so that the
 * same commands give the same stamps.
 */
public final class VirtualClock implements CallClock {

    private static final long THINK_MILLIS = 1_200;
    private static final long WORD_MILLIS = 250;
    private static final long HOLD_MILLIS = 30_000;
    private static final long WRAP_MILLIS = 20_000;

    @Override
    public long next(CallState state, CallView view, CallCommand command) {
        Optional<CallView.Utterance> heard = justHeard(view.transcript());
        if (command instanceof CallCommand.Interrupt && heard.isPresent()) {
            return heard.get().atMillis() + heard.get().millis() / 2;
        } else if (command instanceof CallCommand.Retrieve) {
            return state.now() + HOLD_MILLIS;
        } else if (command instanceof CallCommand.Wrap) {
            return state.now() + WRAP_MILLIS;
        }
        long words = heard.map(last -> words(last.text())).orElse(0L);
        return state.now() + THINK_MILLIS + WORD_MILLIS * words;
    }

    @Override
    public long showing(CallState state) {
        return state.now();
    }

    private static Optional<CallView.Utterance> justHeard(List<CallView.Utterance> transcript) {
        return transcript.stream()
                .skip(Math.max(0, transcript.size() - 1))
                .filter(last -> last.speaker() == CallView.Speaker.CUSTOMER)
                .findFirst();
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
