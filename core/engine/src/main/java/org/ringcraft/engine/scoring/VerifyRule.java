package org.ringcraft.engine.scoring;

import java.util.List;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.CallState;
import org.ringcraft.engine.call.ScriptReply;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Phase;

/** How the caller was verified. */
public sealed interface VerifyRule extends ScoringRule {

    /**
     * Answers were asked for, not fed. Asking for the same thing twice counts once.
     *
     * @param breaches ids of the breaches that lose it
     */
    record AskedNotTold(List<String> breaches) implements VerifyRule {
        public AskedNotTold {
            breaches = List.copyOf(breaches);
        }

        @Override
        public Finding judge(CallReview call) {
            Finding.Proof proof = call.proof();
            long checks = 0;
            for (SpokenTurn turn : call.turns) {
                if (turn.reply().asks() >= 0) {
                    proof.add(turn, true);
                    checks |= 1L << turn.reply().asks();
                }
            }
            int asked = Long.bitCount(checks);
            for (CallReview.Numbered<CallEvent.BreachCommitted> each : call.breaches) {
                if (breaches.contains(each.event().breach())) {
                    proof.add(each.number(), each.event().breach(), false);
                }
            }
            double credit = asked == 0 || proof.lost > 0
                    ? Finding.NONE
                    : asked >= call.script.scenario().verification().required() ? Finding.FULL : Finding.HALF;
            long enough = credit == Finding.HALF ? checks : 0;
            return call.finding(credit)
                    .evidence(proof)
                    .count(asked, call.script.scenario().verification().required())
                    .wish(
                            0,
                            (state, reply) -> asksOnceGreeted(state, reply)
                                    && (enough >> reply.asks() & 1) == 0
                                    && reply.breaches().isEmpty())
                    .found();
        }
    }

    /**
     * The caller was verified before anything of the account was spoken of or changed.
     *
     * @param breaches ids of the breaches that lose it, fatally
     */
    record VerifiedFirst(List<String> breaches) implements VerifyRule {
        public VerifiedFirst {
            breaches = List.copyOf(breaches);
        }

        @Override
        public Finding judge(CallReview call) {
            Finding.Proof proof = call.proof();
            for (CallReview.Numbered<CallEvent.IdentityChecked> each : call.checks) {
                if (each.event().matched()) {
                    proof.add(each.number(), each.event().field(), true);
                }
            }
            for (CallReview.Numbered<CallEvent.BreachCommitted> each : call.breaches) {
                if (breaches.contains(each.event().breach())) {
                    proof.add(each.number(), each.event().breach(), false);
                }
            }
            boolean refused =
                    call.checks.stream().anyMatch(each -> !each.event().matched());
            double credit =
                    proof.lost > 0 ? Finding.NONE : call.end.verified() || refused ? Finding.FULL : Finding.NONE;
            return call.finding(credit)
                    .fatal(proof.lost > 0)
                    .evidence(proof)
                    .wish(
                            0,
                            (state, reply) -> asksOnceGreeted(state, reply)
                                    && reply.breaches().isEmpty())
                    .found();
        }
    }

    /**
     * A failed check was dealt with: asked another way, or the account left alone and another road shown.
     *
     * @param breaches ids of the breaches that lose it, fatally
     */
    record HandledFailure(List<String> breaches) implements VerifyRule {
        public HandledFailure {
            breaches = List.copyOf(breaches);
        }

        @Override
        public Finding judge(CallReview call) {
            Finding.Proof proof = call.proof();
            int firstFailed = 0;
            for (CallReview.Numbered<CallEvent.IdentityChecked> each : call.checks) {
                if (!each.event().matched() && firstFailed == 0) {
                    firstFailed = each.number();
                } else if (each.event().matched() && firstFailed > 0) {
                    proof.add(each.number(), each.event().field(), true);
                }
            }
            if (firstFailed == 0) {
                return Finding.notApplicable();
            }
            for (CallReview.Numbered<CallEvent.BreachCommitted> each : call.breaches) {
                if (each.number() > firstFailed
                        && breaches.contains(each.event().breach())) {
                    proof.add(each.number(), each.event().breach(), false);
                }
            }
            for (SpokenTurn turn : call.turns) {
                if (turn.event() > firstFailed
                        && (turn.is(Move.SIGNPOST) || turn.reply().asks() >= 0)) {
                    proof.add(turn, true);
                }
            }
            double credit = proof.lost > 0 ? Finding.NONE : proof.earned > 0 ? Finding.FULL : Finding.HALF;
            return call.finding(credit)
                    .fatal(proof.lost > 0)
                    .evidence(proof)
                    .wish(
                            proof.firstLost,
                            (state, reply) -> state.anyCheckFailed()
                                    && (reply.reply().move() == Move.SIGNPOST || reply.asks() >= 0))
                    .found();
        }
    }

    /** Checks that come before a greeting are no example to anybody. */
    private static boolean asksOnceGreeted(CallState state, ScriptReply reply) {
        return reply.asks() >= 0 && state.node().phase() != Phase.OPEN;
    }
}
