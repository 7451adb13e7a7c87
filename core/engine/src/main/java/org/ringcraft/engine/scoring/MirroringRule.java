package org.ringcraft.engine.scoring;

import org.ringcraft.engine.call.ScriptReply;
import org.ringcraft.engine.scenario.Style;

/** Whether the player talked as this customer likes to be talked to. Lines that the law words are left out. */
public sealed interface MirroringRule extends ScoringRule {

    /**
     * The mean distance on one axis was small.
     *
     * @param near mean distance (0..1) for full credit
     * @param far mean distance (0..1) for half credit
     * @param atLeast lines below which nothing is earned
     */
    record StyleMatch(Style.Axis axis, double near, double far, int atLeast) implements MirroringRule {
        @Override
        public Finding judge(CallReview call) {
            Finding.Proof proof = call.proof();
            double sum = 0;
            for (SpokenTurn turn : call.turns) {
                if (counts(turn)) {
                    double gap = Math.abs(turn.said().on(axis) - turn.liked().on(axis));
                    sum += gap;
                    proof.add(turn, gap <= far);
                }
            }
            double mean = proof.all() == 0 ? 1 : sum / proof.all();
            double credit = proof.all() < atLeast
                    ? Finding.NONE
                    : mean <= near ? Finding.FULL : mean <= far ? Finding.HALF : Finding.NONE;
            return call.finding(credit)
                    .evidence(proof)
                    .count(proof.earned, proof.all())
                    .share(mean)
                    .wish(
                            proof.firstLost,
                            (state, reply) -> counts(reply)
                                    && twin(call, proof.firstLost, reply)
                                    && Math.abs(reply.reply().style().on(axis)
                                                    - state.style().on(axis))
                                            <= near
                                    && reply.breaches().isEmpty())
                    .found();
        }
    }

    /**
     * When the customer's way of talking changed, the player's followed.
     *
     * @param near mean distance over the four axes (0..1) for full credit
     * @param far the same for half credit
     * @param grace lines of the player that may pass first
     */
    record FollowsShift(double near, double far, int grace) implements MirroringRule {
        @Override
        public Finding judge(CallReview call) {
            if (call.shiftEvent == 0) {
                return Finding.notApplicable();
            }
            Finding.Proof proof = call.proof();
            double sum = 0;
            for (int i = call.turnsBeforeShift + grace; i < call.turns.size(); i++) {
                SpokenTurn turn = call.turns.get(i);
                if (counts(turn)) {
                    double gap = turn.said().distance(turn.liked());
                    sum += gap;
                    proof.add(turn, gap <= far);
                }
            }
            if (proof.all() == 0) {
                return Finding.notApplicable();
            }
            double mean = sum / proof.all();
            int shift = call.shiftEvent;
            return call.finding(mean <= near ? Finding.FULL : mean <= far ? Finding.HALF : Finding.NONE)
                    .evidence(proof)
                    .count(proof.earned, proof.all())
                    .share(mean)
                    .wish(
                            proof.firstLost,
                            (state, reply) -> counts(reply)
                                    && state.events() >= shift
                                    && reply.reply().style().distance(state.style()) <= near)
                    .found();
        }
    }

    private static boolean counts(SpokenTurn turn) {
        return counts(turn.reply());
    }

    private static boolean counts(ScriptReply reply) {
        return switch (reply.reply().move()) {
            case DISCLOSE, VERIFY, PROCESS, SIGNPOST -> false;
            default -> true;
        };
    }

    /** Tells whether a reply does what the line of that event did, in other words: only then are styles comparable. */
    private static boolean twin(CallReview call, int event, ScriptReply reply) {
        for (SpokenTurn turn : call.turns) {
            if (turn.event() == event) {
                return reply.reply().move() == turn.reply().reply().move()
                        && reply.need() == turn.reply().need()
                        && reply.benefitNeed() == turn.reply().benefitNeed()
                        && reply.objection() == turn.reply().objection()
                        && reply.proposal() == turn.reply().proposal();
            }
        }
        return false;
    }
}
