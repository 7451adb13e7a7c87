package org.ringcraft.engine.call;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ringcraft.engine.scenario.Scenario;

/** Says which commands a call cannot take now, and why. Looks, and changes nothing. */
final class Refusals {

    private static final int LONGEST_WAIT = 60;
    private static final int LONGEST_NOTE = 500;

    private final CallState state;

    private Refusals(CallState state) {
        this.state = state;
    }

    /** Returns why the command is refused, or null when it is taken. */
    static @Nullable Refusal of(CallState state, CallCommand command, long at) {
        Refusals refusals = new Refusals(state);
        Refusal.Reason stage = refusals.stage(command);
        return stage == null ? refusals.detail(command, at) : new Refusal(stage, "");
    }

    private Refusal.@Nullable Reason stage(CallCommand command) {
        boolean paperwork = command instanceof CallCommand.TakeNote
                || command instanceof CallCommand.OpenRecord
                || command instanceof CallCommand.Verify
                || command instanceof CallCommand.Order
                || command instanceof CallCommand.Because;
        return switch (state.stage) {
            case READY, ENDED -> Refusal.Reason.CALL_IS_OVER;
            case TALKING ->
                command instanceof CallCommand.Wrap
                        ? Refusal.Reason.LINE_IS_OPEN
                        : command instanceof CallCommand.Retrieve ? Refusal.Reason.NOT_HELD : null;
            case HELD ->
                paperwork || command instanceof CallCommand.Retrieve || command instanceof CallCommand.HangUp
                        ? null
                        : command instanceof CallCommand.Wrap
                                ? Refusal.Reason.LINE_IS_OPEN
                                : Refusal.Reason.CUSTOMER_IS_HELD;
            case WRAPPING ->
                command instanceof CallCommand.Wrap
                                || command instanceof CallCommand.TakeNote
                                || command instanceof CallCommand.Because
                        ? null
                        : Refusal.Reason.LINE_IS_CLOSED;
        };
    }

    private @Nullable Refusal detail(CallCommand command, long at) {
        if (command instanceof CallCommand.Say say) {
            int index = state.script.replyIds.find(say.reply());
            if (index < 0) {
                return refuse(Refusal.Reason.NO_SUCH_REPLY, say.reply());
            }
            return state.isOpen(state.script.replies[index])
                    ? null
                    : refuse(Refusal.Reason.REPLY_NOT_OPEN, say.reply());
        }
        if (command instanceof CallCommand.Interrupt) {
            return state.isSpeaking(at) ? null : refuse(Refusal.Reason.CUSTOMER_NOT_SPEAKING, "");
        }
        if (command instanceof CallCommand.Wait wait) {
            return wait.seconds() >= 1 && wait.seconds() <= LONGEST_WAIT
                    ? null
                    : refuse(Refusal.Reason.WAIT_OUT_OF_RANGE, Integer.toString(wait.seconds()));
        }
        if (command instanceof CallCommand.TakeNote note) {
            return note.text().isBlank()
                    ? refuse(Refusal.Reason.NOTE_EMPTY, "")
                    : note.text().length() > LONGEST_NOTE
                            ? refuse(Refusal.Reason.NOTE_TOO_LONG, Integer.toString(LONGEST_NOTE))
                            : null;
        }
        if (command instanceof CallCommand.Because because) {
            return because.reason().isBlank()
                    ? refuse(Refusal.Reason.REASON_EMPTY, "")
                    : state.node().because().isEmpty() || state.becauseGiven
                            ? refuse(Refusal.Reason.NO_REASON_ASKED, "")
                            : null;
        }
        return desk(command);
    }

    private @Nullable Refusal desk(CallCommand command) {
        if (command instanceof CallCommand.OpenRecord) {
            return state.recordOpen ? refuse(Refusal.Reason.RECORD_ALREADY_OPEN, "") : null;
        }
        if (command instanceof CallCommand.Verify verify) {
            int check = state.script.checks.find(verify.field());
            if (check < 0) {
                return refuse(Refusal.Reason.NO_SUCH_CHECK, verify.field());
            }
            if (!state.recordOpen) {
                return refuse(Refusal.Reason.RECORD_NOT_OPEN, verify.field());
            }
            return verify.answer().isBlank() && state.given(check).isEmpty()
                    ? refuse(Refusal.Reason.NOT_YET_ANSWERED, verify.field())
                    : null;
        }
        if (command instanceof CallCommand.PauseRecording) {
            return state.recording ? null : refuse(Refusal.Reason.ALREADY_PAUSED, "");
        }
        if (command instanceof CallCommand.ResumeRecording) {
            return state.recording ? refuse(Refusal.Reason.ALREADY_RECORDING, "") : null;
        }
        if (command instanceof CallCommand.Order order) {
            return order(order);
        }
        if (command instanceof CallCommand.SubmitOrder) {
            String missing = missing();
            return state.orderPlaced
                    ? refuse(Refusal.Reason.ORDER_ALREADY_PLACED, "")
                    : missing.isEmpty() ? null : refuse(Refusal.Reason.ORDER_INCOMPLETE, missing);
        }
        if (command instanceof CallCommand.TakePayment) {
            return !state.orderPlaced
                    ? refuse(Refusal.Reason.NO_ORDER, "")
                    : state.paid ? refuse(Refusal.Reason.ALREADY_PAID, "") : null;
        }
        if (command instanceof CallCommand.Transfer transfer) {
            return transfer.team().isBlank() ? refuse(Refusal.Reason.TEAM_EMPTY, "") : null;
        }
        if (command instanceof CallCommand.Wrap wrap) {
            boolean known = state.script.scenario.dispositions().stream()
                    .anyMatch(each -> each.id().equals(wrap.disposition()));
            return known ? null : refuse(Refusal.Reason.NO_SUCH_DISPOSITION, wrap.disposition());
        }
        return null;
    }

    private @Nullable Refusal order(CallCommand.Order order) {
        int field = state.script.orderFields.find(order.field());
        if (field < 0) {
            return refuse(Refusal.Reason.NO_SUCH_ORDER_FIELD, order.field());
        }
        if (state.orderPlaced) {
            return refuse(Refusal.Reason.ORDER_ALREADY_PLACED, "");
        }
        List<String> values = OrderForm.values(state.script, field);
        return values.isEmpty() || order.value().isEmpty() || values.contains(order.value())
                ? null
                : refuse(Refusal.Reason.NO_SUCH_ORDER_VALUE, order.value());
    }

    private String missing() {
        StringBuilder missing = new StringBuilder();
        List<Scenario.OrderField> fields = state.script.scenario.orderFields();
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).required() && state.ordered(i).isEmpty()) {
                missing.append(missing.length() == 0 ? "" : ", ")
                        .append(fields.get(i).label());
            }
        }
        return missing.toString();
    }

    private static Refusal refuse(Refusal.Reason reason, String detail) {
        return new Refusal(reason, detail);
    }
}
