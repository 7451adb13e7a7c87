package org.ringcraft.io.plan;

import java.util.List;
import java.util.function.Supplier;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.CallState;
import org.ringcraft.engine.call.CallView;
import org.ringcraft.engine.scoring.Scorecard;
import org.ringcraft.io.desk.WhyNot;

/**
 * A call as it stands after a command of a plan.
 *
 * @param line of the plan with that command
 * @param command as it is written; empty at the start of the call
 * @param log every event so far
 * @param latest the events that came of the command; none when it was refused
 * @param card scores the call so far
 */
record Moment(
        int line,
        String command,
        CallState state,
        CallView view,
        List<CallEvent> log,
        List<CallEvent> latest,
        Supplier<Scorecard> card) {

    private static final int LATELY = 4;

    /** Returns how many events there were before the command. */
    int before() {
        return log.size() - latest.size();
    }

    /** Returns the breaches so far, each once, in alphabetical order. */
    List<String> breaches() {
        return log.stream()
                .filter(CallEvent.BreachCommitted.class::isInstance)
                .map(event -> ((CallEvent.BreachCommitted) event).breach())
                .sorted()
                .distinct()
                .toList();
    }

    /** Returns what was said since the command. */
    List<CallView.Utterance> said() {
        return view.transcript().stream()
                .filter(utterance -> utterance.event() > before())
                .toList();
    }

    /** Returns the picture of it for a message. */
    PlanResult.Scene scene() {
        return scene("");
    }

    /**
     * Returns the picture of it for a message.
     *
     * @param wanted the reply that could not be said
     */
    PlanResult.Scene scene(String wanted) {
        List<CallView.Utterance> said = view.transcript();
        return new PlanResult.Scene(
                line,
                command,
                state.turn(),
                view.nowMillis(),
                view.stage().name(),
                view.phase().name(),
                view.customer().mood().name(),
                said.subList(Math.max(0, said.size() - LATELY), said.size()).stream()
                        .map(this::spoken)
                        .toList(),
                view.choices().isEmpty() ? List.of() : WhyNot.open(state, wanted));
    }

    private String spoken(CallView.Utterance utterance) {
        return switch (utterance.speaker()) {
            case AGENT -> state.setup().agent() + ": " + utterance.text();
            case CUSTOMER -> view.customer().name() + ": " + utterance.text();
            case DESK -> ("(" + utterance.id() + " " + utterance.text()).strip() + ")";
        };
    }
}
