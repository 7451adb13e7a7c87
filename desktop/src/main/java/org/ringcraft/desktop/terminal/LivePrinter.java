package org.ringcraft.desktop.terminal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ringcraft.engine.call.CallView;
import org.ringcraft.engine.call.Stage;
import org.ringcraft.engine.scenario.Phase;
import org.ringcraft.game.asset.Words;

/**
 * Prints a call as it goes on: after each command what is new, and the replies when they may have changed. Nothing is
 * printed twice and nothing is taken back, so that it can be heard as well as read.
 */
final class LivePrinter {

    private final Words words;
    private final TranscriptPrinter transcript;
    private final LineSink out;
    private int printed;
    private Optional<CallView.Mood> mood = Optional.empty();
    private Optional<Phase> phase = Optional.empty();
    private Optional<String> question = Optional.empty();
    private Map<String, Boolean> known = new HashMap<>();
    private List<CallView.Choice> choices = List.of();

    LivePrinter(Words words, TranscriptPrinter transcript, LineSink out) {
        this.words = words;
        this.transcript = transcript;
        this.out = out;
    }

    /** Prints what happened since the last time, and what can be done now. */
    void news(CallView view) {
        boolean spoken = said(view);
        mood(view);
        phase(view);
        known(view);
        switch (view.stage()) {
            case TALKING -> {
                question(view);
                if (spoken || !view.choices().equals(choices)) {
                    choices(view);
                }
            }
            case HELD -> out.line(words.get("call.held-hint"));
            case WRAPPING -> out.line(words.get("call.wrapping", codes(view)));
            case READY, ENDED -> {
                // nothing can be done
            }
        }
        choices = view.stage() == Stage.TALKING ? view.choices() : List.of();
    }

    /** Takes all that has happened so far as printed. */
    void skip(CallView view) {
        printed = view.transcript().size();
        mood = Optional.of(view.customer().mood());
        phase = Optional.of(view.phase());
        view.known().forEach(finding -> known.put(finding.need(), finding.full()));
        choices = view.choices();
    }

    /** Prints the customer's last words, the open question and the replies again. */
    void repeat(CallView view) {
        view.transcript().stream()
                .filter(utterance -> utterance.speaker() == CallView.Speaker.CUSTOMER)
                .reduce((first, second) -> second)
                .ifPresent(utterance -> out.line(transcript.line(utterance)));
        switch (view.stage()) {
            case TALKING -> {
                question = Optional.empty();
                question(view);
                choices(view);
            }
            case HELD -> out.line(words.get("call.held-hint"));
            case WRAPPING -> out.line(words.get("call.wrapping", codes(view)));
            case READY, ENDED -> out.line(words.get("call.ended"));
        }
    }

    private boolean said(CallView view) {
        boolean spoken = false;
        for (CallView.Utterance utterance :
                view.transcript().subList(printed, view.transcript().size())) {
            out.line(transcript.line(utterance));
            spoken |= utterance.speaker() != CallView.Speaker.DESK;
        }
        printed = view.transcript().size();
        return spoken;
    }

    private void mood(CallView view) {
        CallView.Mood now = view.customer().mood();
        boolean changed = mood.isPresent() && mood.get() != now;
        boolean present = view.stage() == Stage.TALKING || view.stage() == Stage.HELD;
        if (changed && present) {
            out.line(words.get("call.mood", view.customer().name(), words.of("mood", now)));
        }
        mood = Optional.of(now);
    }

    private void phase(CallView view) {
        if (view.stage() == Stage.TALKING && !phase.equals(Optional.of(view.phase()))) {
            out.line(words.get("call.phase", words.of("phase", view.phase())));
            phase = Optional.of(view.phase());
        }
    }

    private void known(CallView view) {
        for (CallView.Finding finding : view.known()) {
            Boolean before = known.put(finding.need(), finding.full());
            if (before == null || (finding.full() && !before)) {
                out.line(words.get(finding.full() ? "call.known" : "call.hinted", finding.title()));
            }
        }
    }

    private void question(CallView view) {
        Optional<String> asked = view.because().map(CallView.Question::id);
        if (asked.isPresent() && !asked.equals(question)) {
            CallView.Question because = view.because().get();
            out.line(words.get("call.because", because.prompt()));
            int number = 0;
            for (CallView.Option option : because.options()) {
                number++;
                out.line(words.get("call.because-option", number, option.text()));
            }
            out.line(words.get("call.because-hint"));
        }
        question = asked;
    }

    private void choices(CallView view) {
        out.line("");
        for (CallView.Choice choice : view.choices()) {
            out.line(words.get("call.choice", choice.number(), TranscriptPrinter.oneLine(choice.text())));
        }
    }

    private static String codes(CallView view) {
        return view.desk().dispositions().stream().map(CallView.Option::id).collect(Collectors.joining(", "));
    }
}
