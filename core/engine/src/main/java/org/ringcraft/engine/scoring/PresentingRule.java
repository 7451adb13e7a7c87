package org.ringcraft.engine.scoring;

import org.ringcraft.engine.call.CallState;
import org.ringcraft.engine.call.ScriptReply;

/** How the product was presented. */
public sealed interface PresentingRule extends ScoringRule {

    /**
     * Benefits were tied to needs that the customer had spoken of.
     *
     * @param full share for full credit, 0..1
     * @param half share for half credit, 0..1
     * @param atLeast tied benefits below which full credit is not earned
     */
    record BenefitsTied(double full, double half, int atLeast) implements PresentingRule {
        @Override
        public Finding judge(CallReview call) {
            Finding.Proof proof = call.proof();
            for (SpokenTurn turn : call.turns) {
                if (turn.reply().benefit()) {
                    int need = turn.reply().benefitNeed();
                    proof.add(turn, need >= 0 && (turn.heard() >> need & 1) != 0);
                }
            }
            double credit = Finding.credit(proof.share(), full, half);
            return call.finding(proof.earned < atLeast ? Math.min(credit, Finding.HALF) : credit)
                    .evidence(proof)
                    .count(proof.earned, proof.all())
                    .wish(proof.firstLost, PresentingRule::tied)
                    .found();
        }
    }

    /**
     * Terms were explained or left out.
     *
     * @param atLeast benefits, explanations and offers below which nothing is earned
     */
    record JargonExplained(int atLeast) implements PresentingRule {
        @Override
        public Finding judge(CallReview call) {
            Finding.Proof proof = call.proof();
            int presented = 0;
            for (SpokenTurn turn : call.turns) {
                presented += presents(turn) ? 1 : 0;
                if (turn.reply().jargon() > 0) {
                    proof.add(turn, false);
                }
            }
            double credit = presented < atLeast ? Finding.NONE : Finding.mistakes(proof.lost);
            return call.finding(credit)
                    .evidence(proof)
                    .count(proof.lost, presented)
                    .wish(proof.firstLost, PresentingRule::tied)
                    .found();
        }

        private static boolean presents(SpokenTurn turn) {
            return switch (turn.reply().reply().move()) {
                case BENEFIT, EXPLAIN, OFFER -> true;
                default -> false;
            };
        }
    }

    /** What was claimed was true; a false claim fails the call. */
    record ClaimsTrue() implements PresentingRule {
        @Override
        public Finding judge(CallReview call) {
            Finding.Proof proof = call.proof();
            for (SpokenTurn turn : call.turns) {
                if (!turn.act().claims().isEmpty()) {
                    proof.add(turn, turn.reply().falseClaims() == 0);
                }
            }
            double credit = proof.lost > 0 || proof.earned == 0 ? Finding.NONE : Finding.FULL;
            return call.finding(credit)
                    .fatal(proof.lost > 0)
                    .evidence(proof)
                    .count(proof.earned, proof.all())
                    .wish(
                            proof.firstLost,
                            (state, reply) -> !reply.reply().act().claims().isEmpty() && reply.falseClaims() == 0)
                    .found();
        }
    }

    private static boolean tied(CallState state, ScriptReply reply) {
        return reply.benefitNeed() >= 0
                && (state.known() >> reply.benefitNeed() & 1) != 0
                && reply.jargon() == 0
                && reply.falseClaims() == 0;
    }
}
