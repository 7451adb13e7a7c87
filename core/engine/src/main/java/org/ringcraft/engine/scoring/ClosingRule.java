package org.ringcraft.engine.scoring;

import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Phase;

/** How the call was brought to a decision, whatever it was. */
public sealed interface ClosingRule extends ScoringRule {

    /** What may be given was traded, and what may not be given was held. */
    record Negotiation() implements ClosingRule {
        @Override
        public Finding judge(CallReview call) {
            Finding.Proof proof = call.proof();
            boolean gaveAway = false;
            for (SpokenTurn turn : call.turns) {
                if (turn.reply().outsideAuthority()) {
                    proof.add(turn, false);
                } else if (turn.reply().holdsRightly()) {
                    proof.add(turn, true);
                } else if (turn.act().concedes().isPresent()) {
                    proof.add(turn, turn.act().trade());
                    gaveAway |= !turn.act().trade();
                }
            }
            if (proof.all() == 0) {
                return Finding.notApplicable();
            }
            boolean outside = call.turns.stream().anyMatch(turn -> turn.reply().outsideAuthority());
            return call.finding(outside ? Finding.NONE : gaveAway ? Finding.HALF : Finding.FULL)
                    .evidence(proof)
                    .count(proof.earned, proof.all())
                    .wish(
                            proof.firstLost,
                            (state, reply) ->
                                    reply.holdsRightly() || (reply.reply().act().trade() && !reply.outsideAuthority()))
                    .found();
        }
    }

    /** The water was tested before the question was put; after it earns half. */
    record TrialClose() implements ClosingRule {
        @Override
        public Finding judge(CallReview call) {
            Finding.Proof proof = call.proof();
            for (SpokenTurn turn : call.turns) {
                if (turn.is(Move.TRIAL_CLOSE) && turn.breachFree()) {
                    proof.add(turn, true);
                    return found(call, proof, proof.lost == 0 ? Finding.FULL : Finding.HALF, proof.firstLost);
                }
                if (turn.act().seeksYes()) {
                    proof.add(turn, false);
                }
            }
            return found(call, proof, Finding.NONE, Integer.MAX_VALUE);
        }

        /**
         * @param before event before which a line would have been better
         */
        private static Finding found(CallReview call, Finding.Proof proof, double credit, int before) {
            return call.finding(credit)
                    .evidence(proof)
                    .wish(
                            0,
                            (state, reply) -> state.events() < before
                                    && reply.reply().move() == Move.TRIAL_CLOSE
                                    && reply.breaches().isEmpty())
                    .found();
        }
    }

    /**
     * The customer was asked for an explicit decision, without pressure, or the call was ended well without one: a no
     * accepted, or another road shown.
     */
    record ExplicitDecision() implements ClosingRule {
        @Override
        public Finding judge(CallReview call) {
            Finding.Proof proof = call.proof();
            boolean pressed = false;
            for (SpokenTurn turn : call.turns) {
                boolean road = (turn.act().acceptsNo() || turn.is(Move.SIGNPOST))
                        && turn.phase().compareTo(Phase.DISCOVER) > 0;
                if (turn.act().seeksYes() || road) {
                    boolean clean = turn.act().pressure() == 0 && turn.breachFree();
                    pressed |= !clean;
                    proof.add(turn, clean);
                }
            }
            for (CallReview.Numbered<CallEvent.BreachCommitted> each : call.breaches) {
                if (each.event().because().equals("order") && !call.saidYes()) {
                    pressed = true;
                    proof.add(each.number(), each.event().breach(), false);
                }
            }
            double credit = proof.earned == 0 ? Finding.NONE : pressed ? Finding.HALF : Finding.FULL;
            return call.finding(credit)
                    .evidence(proof)
                    .count(proof.earned, proof.all())
                    .wish(
                            proof.firstLost,
                            (state, reply) -> reply.reply().act().seeksYes()
                                    && reply.reply().act().pressure() == 0
                                    && reply.breaches().isEmpty())
                    .found();
        }
    }
}
