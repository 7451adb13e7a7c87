package org.ringcraft.engine.call;

import java.util.Locale;
import org.ringcraft.engine.catalogue.Deadline;
import org.ringcraft.engine.catalogue.ProcedureTrigger;
import org.ringcraft.engine.persona.BuyingModel;
import org.ringcraft.engine.persona.Mind;
import org.ringcraft.engine.persona.Remark;

/** Everything that the player does other than say a line. Only called with commands that were not refused. */
final class DeskWork {

    /** Keying in a card takes about half a minute; invented. */
    private static final int CARD_MILLIS = 28_000;

    private static final int AWKWARD_SECONDS = 6;

    private final Turn turn;
    private final CallScript script;
    private final CallState state;

    DeskWork(Turn turn) {
        this.turn = turn;
        script = turn.script;
        state = turn.state;
    }

    void doIt(CallCommand command, long at) {
        if (command instanceof CallCommand.Interrupt) {
            interrupt(at);
        } else if (command instanceof CallCommand.Wait wait) {
            sitOut(wait.seconds(), at);
        } else if (command instanceof CallCommand.TakeNote note) {
            note(note.text(), at);
        } else if (command instanceof CallCommand.OpenRecord) {
            turn.emit(new CallEvent.RecordOpened(at));
        } else if (command instanceof CallCommand.Verify verify) {
            verify(verify, at);
        } else if (command instanceof CallCommand.PauseRecording) {
            turn.emit(new CallEvent.RecordingPaused(at));
        } else if (command instanceof CallCommand.ResumeRecording) {
            turn.emit(new CallEvent.RecordingResumed(at));
        } else if (command instanceof CallCommand.Order order) {
            turn.emit(new CallEvent.OrderFilled(at, order.field(), order.value()));
        } else if (command instanceof CallCommand.SubmitOrder) {
            placeOrder(at);
        } else if (command instanceof CallCommand.TakePayment) {
            takeCard(at);
        } else if (command instanceof CallCommand.Hold) {
            turn.remark(Remark.HOLD);
            turn.emit(new CallEvent.CustomerHeld(Math.max(at, state.now)));
        } else if (command instanceof CallCommand.Retrieve) {
            retrieve(at);
        } else if (command instanceof CallCommand.Transfer transfer) {
            turn.emit(new CallEvent.CallTransferred(at, transfer.team()));
            turn.remark(Remark.TRANSFER);
            close(turn, CallEvent.By.TRANSFER, 0, 0);
        } else if (command instanceof CallCommand.HangUp) {
            turn.emit(new CallEvent.LineClosed(leaveUnresumed(at), CallEvent.By.AGENT, 0, 0));
        } else if (command instanceof CallCommand.Wrap wrap) {
            wrap(wrap, at);
        } else if (command instanceof CallCommand.Because because) {
            String asked = state.node().because().map(each -> each.id()).orElse("");
            turn.emit(new CallEvent.ReasonGiven(at, asked, because.reason()));
        }
    }

    private void interrupt(long at) {
        turn.emit(new CallEvent.Interrupted(at));
        if (turn.uniform(Draw.INTERRUPT, 0) < state.customer.traits().assertiveness()) {
            turn.remark(Remark.INTERRUPTED);
        }
    }

    private void sitOut(int seconds, long at) {
        turn.emit(new CallEvent.Waited(at, seconds * 1000));
        Mind mind = script.reactions.afterSilence(state.mind, seconds);
        turn.emit(new CallEvent.CustomerReacted(state.now, 0, mind));
        if (seconds >= AWKWARD_SECONDS && !gone()) {
            turn.remark(Remark.SILENCE);
        }
    }

    private boolean gone() {
        double hazard =
                Mind.settle(script.reactions.hangUp(state.mind, 0, false, state.decision == Decision.YES, state.turn));
        double draw = turn.uniform(Draw.HANG_UP, 0);
        if (draw >= hazard) {
            return false;
        }
        close(turn, CallEvent.By.CUSTOMER, hazard, draw);
        return true;
    }

    private void note(String text, long at) {
        turn.emit(new CallEvent.NoteTaken(at, text));
        if (CardNumbers.found(text)) {
            turn.breach(ProcedureTrigger.CARD_IN_NOTES, "note");
        }
    }

    private void verify(CallCommand.Verify verify, long at) {
        int check = script.checks.of(verify.field());
        String said = state.given(check);
        String entered = verify.answer().isBlank() ? said : verify.answer().strip();
        boolean matched = same(entered, script.identities[check].right());
        turn.emit(new CallEvent.IdentityChecked(at, verify.field(), entered, matched));
        if (!same(entered, said)) {
            turn.breach(ProcedureTrigger.CHECK_NOT_AS_SAID, verify.field());
        }
    }

    private static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String answer) {
        StringBuilder letters = new StringBuilder(answer.length());
        for (int i = 0; i < answer.length(); i++) {
            if (Character.isLetterOrDigit(answer.charAt(i))) {
                letters.append(answer.charAt(i));
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    private void placeOrder(long at) {
        turn.emit(new CallEvent.OrderPlaced(at));
        if (!state.verified()) {
            turn.breach(
                    state.failed != 0
                            ? ProcedureTrigger.CONTINUED_AFTER_FAILED_CHECK
                            : ProcedureTrigger.ACCOUNT_BEFORE_VERIFIED,
                    "order");
        }
        if ((script.owedBy(Deadline.ORDER) & ~state.disclosed) != 0) {
            turn.breach(ProcedureTrigger.ORDER_WITHOUT_PRICE, "order");
        }
        if (state.decision != Decision.YES) {
            turn.breach(ProcedureTrigger.ORDER_WITHOUT_YES, "order");
        }
        if (unagreedExtra(state)) {
            turn.breach(ProcedureTrigger.UNAGREED_EXTRA, "order");
        }
    }

    private static boolean unagreedExtra(CallState state) {
        int extra = OrderForm.extra(state);
        return extra >= 0 && (state.extrasAgreed >> extra & 1) == 0;
    }

    private void takeCard(long at) {
        double draw = turn.uniform(Draw.CARD, 0);
        boolean authorised = draw >= script.buying.cardRefused();
        turn.emit(new CallEvent.CardTaken(at, state.recording, authorised, draw, CARD_MILLIS));
        if (state.recording) {
            turn.breach(ProcedureTrigger.CARD_WHILE_RECORDING, "card");
        }
    }

    private void retrieve(long at) {
        double seconds = (at - state.heldAt) / 1000.0;
        turn.emit(new CallEvent.CustomerRetrieved(at));
        turn.emit(new CallEvent.CustomerReacted(at, 0, script.reactions.afterHold(state.mind, seconds)));
        if (!gone()) {
            turn.remark(Remark.RETRIEVED);
        }
    }

    private long leaveUnresumed(long at) {
        if (state.cardTaken && !state.recording) {
            turn.breach(ProcedureTrigger.RECORDING_NOT_RESUMED, "recording");
        }
        return Math.max(at, state.now);
    }

    /** Closes the line after the last words. */
    static void close(Turn turn, CallEvent.By by, double hazard, double draw) {
        long at = new DeskWork(turn).leaveUnresumed(turn.state.now);
        turn.emit(new CallEvent.LineClosed(at, by, hazard, draw));
    }

    private void wrap(CallCommand.Wrap wrap, long at) {
        turn.emit(new CallEvent.CallWrapped(
                at, wrap.disposition(), wrap.callBack().strip()));
        Outcome outcome = outcome(wrap);
        if (outcome == Outcome.SALE) {
            aftermath(at);
        }
        turn.emit(new CallEvent.CallEnded(at, outcome));
    }

    private Outcome outcome(CallCommand.Wrap wrap) {
        if (state.orderPlaced && state.paid) {
            return Outcome.SALE;
        }
        CallEvent.By by = state.closedBy;
        if (by == CallEvent.By.CUSTOMER) {
            return Outcome.CUSTOMER_HUNG_UP;
        }
        if (by == CallEvent.By.TRANSFER) {
            return Outcome.TRANSFERRED;
        }
        if (by == CallEvent.By.AGENT) {
            return Outcome.AGENT_HUNG_UP;
        }
        if (state.failed != 0 && !state.verified()) {
            return Outcome.NOT_VERIFIED;
        }
        return wrap.callBack().isBlank() ? Outcome.NO_SALE : Outcome.CALL_BACK;
    }

    private void aftermath(long at) {
        int proposal = OrderForm.proposal(state);
        int missing = Long.bitCount(script.owedBy(Deadline.ORDER) & ~state.disclosed);
        BuyingModel.Undoing odds = script.buying.undoing(
                new BuyingModel.Regrets(
                        proposal < 0 ? 0 : Fit.real(script, proposal),
                        state.pressure,
                        missing,
                        state.falseClaims,
                        state.fatalBreaches,
                        unagreedExtra(state)),
                state.mind);
        double draw = turn.uniform(Draw.AFTERMATH, 0);
        Aftermath became = draw < odds.complain()
                ? Aftermath.COMPLAINT
                : draw < odds.complain() + odds.cancel() ? Aftermath.CANCELLED : Aftermath.KEPT;
        turn.emit(new CallEvent.AftermathDrawn(at, became, odds.cancel(), odds.complain(), draw));
    }
}
