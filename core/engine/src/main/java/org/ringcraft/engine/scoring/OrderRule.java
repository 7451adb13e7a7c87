package org.ringcraft.engine.scoring;

import java.util.List;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.Decision;
import org.ringcraft.engine.call.OrderForm;
import org.ringcraft.engine.scenario.Scenario;

/** How the order and the payment were done. Nothing here applies before the customer has said yes. */
public sealed interface OrderRule extends ScoringRule {

    /** The order was read back. */
    record ReadBack() implements OrderRule {
        @Override
        public Finding judge(CallReview call) {
            if (!call.saidYes()) {
                return Finding.notApplicable();
            }
            Finding.Proof proof = call.proof();
            for (SpokenTurn turn : call.turns) {
                if (turn.act().readsBack()) {
                    proof.add(turn, true);
                }
            }
            return call.finding(proof.earned > 0 ? Finding.FULL : Finding.NONE)
                    .evidence(proof)
                    .wish(0, (state, reply) -> reply.reply().act().readsBack())
                    .found();
        }
    }

    /**
     * The card was keyed in with the recording paused, and the recording was resumed.
     *
     * @param fatal ids of the breaches that lose it, fatally
     * @param others ids of the breaches that lose half
     */
    record PaymentPath(List<String> fatal, List<String> others) implements OrderRule {
        public PaymentPath {
            fatal = List.copyOf(fatal);
            others = List.copyOf(others);
        }

        @Override
        public Finding judge(CallReview call) {
            Finding.Proof proof = call.proof();
            boolean lost = false;
            boolean half = false;
            for (CallReview.Numbered<CallEvent.CardTaken> card : call.cards) {
                proof.add(card.number(), "card", !card.event().recorded());
            }
            for (CallReview.Numbered<CallEvent.BreachCommitted> each : call.breaches) {
                boolean isFatal = fatal.contains(each.event().breach());
                boolean isOther = others.contains(each.event().breach());
                if (isFatal || isOther) {
                    proof.add(each.number(), each.event().breach(), false);
                    lost |= isFatal;
                    half |= isOther;
                }
            }
            if (!call.saidYes() && !lost) {
                return Finding.notApplicable();
            }
            boolean taken = !call.cards.isEmpty();
            return call.finding(lost || !taken ? Finding.NONE : half ? Finding.HALF : Finding.FULL)
                    .fatal(lost)
                    .evidence(proof)
                    .found();
        }
    }

    /**
     * What stands on the form is what was agreed, and the call was coded for what it was.
     *
     * @param sale the wrap-up code of a sale
     */
    record RecordCorrect(String sale) implements OrderRule {
        @Override
        public Finding judge(CallReview call) {
            String agreed = "";
            for (CallReview.Numbered<CallEvent.CustomerDecided> each : call.decisions) {
                if (each.event().decision() == Decision.YES) {
                    agreed = each.event().proposal();
                }
            }
            if (agreed.isEmpty()) {
                return Finding.notApplicable();
            }
            Finding.Proof proof = call.proof();
            if (call.orderPlaced > 0) {
                proof.add(call.orderPlaced, agreed, agreed.equals(onForm(call, OrderForm.PROPOSAL)));
                proof.add(call.orderPlaced, OrderForm.EXTRA, extraRight(call));
            }
            if (call.wrapEvent > 0) {
                proof.add(call.wrapEvent, call.disposition, call.disposition.equals(sale) == call.end.paid());
            }
            double credit = call.orderPlaced == 0 ? Finding.NONE : Finding.mistakes(proof.lost);
            return call.finding(credit)
                    .evidence(proof)
                    .count(proof.lost, proof.all())
                    .found();
        }

        private static boolean extraRight(CallReview call) {
            String extra = onForm(call, OrderForm.EXTRA);
            long agreed = call.end.extrasAgreed();
            List<Scenario.Extra> extras = call.script.scenario().extras();
            if (extra.isEmpty() || extra.equals(OrderForm.NO_EXTRA)) {
                return agreed == 0;
            }
            for (int i = 0; i < extras.size(); i++) {
                if (extras.get(i).id().equals(extra)) {
                    return (agreed >> i & 1) != 0;
                }
            }
            return false;
        }

        private static String onForm(CallReview call, String field) {
            List<Scenario.OrderField> fields = call.script.scenario().orderFields();
            for (int i = 0; i < fields.size(); i++) {
                if (fields.get(i).id().equals(field)) {
                    return call.end.ordered(i);
                }
            }
            return "";
        }
    }
}
