package org.ringcraft.engine.play;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.CallState;
import org.ringcraft.engine.call.Decision;
import org.ringcraft.engine.call.OrderForm;
import org.ringcraft.engine.call.Stage;
import org.ringcraft.engine.catalogue.Deadline;
import org.ringcraft.engine.scenario.Phase;
import org.ringcraft.engine.scenario.Scenario;

/**
 * What a player who has been shown the desk does there without thinking: checks an answer when it was given, fills the
 * form with what was agreed, pauses the recording before a card and resumes it after, codes the call. Policies differ
 * in what they say, not in this.
 */
final class DeskSense {

    private DeskSense() {}

    /**
     * Returns the next thing to do at the desk, if there is one.
     *
     * @param patient waits with the order until every disclosure that it needs has been made
     */
    static Optional<CallCommand> next(CallState state, boolean patient) {
        return next(state, patient, 0);
    }

    /**
     * Does the same, but does not wait for some of the disclosures.
     *
     * @param forgotten bit set of those that nobody waits for
     */
    static Optional<CallCommand> next(CallState state, boolean patient, long forgotten) {
        if (state.stage() == Stage.WRAPPING) {
            return Optional.of(wrap(state));
        }
        if (state.stage() == Stage.HELD) {
            return Optional.of(new CallCommand.Retrieve());
        }
        CallCommand check = check(state);
        if (check != null) {
            return Optional.of(check);
        }
        long said = state.disclosed() | forgotten;
        boolean told = (state.script().owedBy(Deadline.ORDER) & ~said) == 0;
        if (state.decision() == Decision.YES && !state.orderPlaced() && (told || !patient)) {
            return Optional.of(order(state));
        }
        return Optional.ofNullable(payment(state, said));
    }

    private static @Nullable CallCommand check(CallState state) {
        List<Scenario.Field> fields = state.script().scenario().verification().fields();
        for (int i = 0; i < fields.size(); i++) {
            if (!state.given(i).isEmpty() && !state.isMatched(i) && !state.isFailed(i)) {
                return state.recordOpen()
                        ? new CallCommand.Verify(fields.get(i).id(), "")
                        : new CallCommand.OpenRecord();
            }
            if (state.isFailed(i) && !state.given(i).isEmpty() && state.givenSinceCheck(i)) {
                return new CallCommand.Verify(fields.get(i).id(), "");
            }
        }
        return null;
    }

    static CallCommand order(CallState state) {
        Scenario scenario = state.script().scenario();
        List<Scenario.OrderField> fields = scenario.orderFields();
        for (int i = 0; i < fields.size(); i++) {
            String id = fields.get(i).id();
            if (state.ordered(i).isEmpty() && (fields.get(i).required() || id.equals(OrderForm.EXTRA))) {
                return new CallCommand.Order(id, value(state, fields.get(i)));
            }
        }
        return new CallCommand.SubmitOrder();
    }

    private static String value(CallState state, Scenario.OrderField field) {
        Scenario scenario = state.script().scenario();
        if (field.id().equals(OrderForm.PROPOSAL)) {
            return scenario.proposals().get(Math.max(0, state.lastProposal())).id();
        }
        if (field.id().equals(OrderForm.EXTRA)) {
            for (int i = 0; i < scenario.extras().size(); i++) {
                if ((state.extrasAgreed() >> i & 1) != 0) {
                    return scenario.extras().get(i).id();
                }
            }
            return OrderForm.NO_EXTRA;
        }
        return field.values().isEmpty() ? "as agreed" : field.values().get(0);
    }

    private static @Nullable CallCommand payment(CallState state, long said) {
        if (!state.orderPlaced()) {
            return null;
        }
        boolean atPayment = state.node().phase() == Phase.PAY;
        boolean safe = (state.script().owedBy(Deadline.PAYMENT) & ~said) == 0;
        if (!state.paid() && atPayment && safe) {
            return state.recording() ? new CallCommand.PauseRecording() : new CallCommand.TakePayment();
        }
        return state.paid() && !state.recording() ? new CallCommand.ResumeRecording() : null;
    }

    private static CallCommand wrap(CallState state) {
        if (state.paid()) {
            return new CallCommand.Wrap("sale", "");
        }
        if (state.closedBy() == CallEvent.By.CUSTOMER) {
            return new CallCommand.Wrap("hang-up", "");
        }
        boolean refused = !state.verified() && state.anyCheckFailed();
        if (refused) {
            return new CallCommand.Wrap("not-verified", "");
        }
        return state.decision() == Decision.THINK
                ? new CallCommand.Wrap("call-back", "as agreed")
                : new CallCommand.Wrap("no-sale", "");
    }
}
