package org.ringcraft.engine.scoring;

import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.CallState;
import org.ringcraft.engine.call.Decision;
import org.ringcraft.engine.call.ScriptReply;
import org.ringcraft.engine.scenario.HandleStep;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.QuestionType;

/** How objections were met. */
public sealed interface ObjectionRule extends ScoringRule {

    /** Each objection was explored, answered and checked. */
    record Steps(double full, double half) implements ObjectionRule {
        @Override
        public Finding judge(CallReview call) {
            if (call.objections.isEmpty()) {
                return Finding.notApplicable();
            }
            Finding.Proof proof = call.proof();
            double sum = 0;
            for (CallReview.Numbered<CallEvent.ObjectionRaised> raised : call.objections) {
                double steps = steps(call, raised, proof);
                sum += steps;
                if (steps < half) {
                    proof.add(raised.number(), raised.event().objection(), false);
                }
            }
            double share = sum / call.objections.size();
            return call.finding(Finding.credit(share, full, half))
                    .evidence(proof)
                    .count(call.objections.size(), call.objections.size())
                    .share(share)
                    .wish(
                            0,
                            (state, reply) -> reply.objection() >= 0
                                    && reply.falseClaims() == 0
                                    && ((state.open() | state.resisting()) >> reply.objection() & 1) != 0
                                    && helps(state, reply)
                                    && !takenElsewhere(call, state, reply))
                    .found();
        }

        private static boolean helps(CallState state, ScriptReply reply) {
            return switch (reply.step()) {
                case CLARIFY, ANSWER -> true;
                case CHECK -> (state.answered() >> reply.objection() & 1) != 0;
                case DISMISS -> false;
            };
        }

        private static boolean takenElsewhere(CallReview call, CallState state, ScriptReply step) {
            return call.turns.stream()
                    .anyMatch(turn -> turn.event() != state.events() + 1
                            && turn.reply().objection() == step.objection()
                            && turn.reply().step() == step.step());
        }

        /**
         * Exploring counts a third, answering a half and checking the rest. Resistance that a reflection or an open
         * question dissolves needs nothing more.
         */
        private static double steps(
                CallReview call, CallReview.Numbered<CallEvent.ObjectionRaised> raised, Finding.Proof proof) {
            boolean explored = false;
            boolean answered = false;
            boolean checked = false;
            for (SpokenTurn turn : call.turns) {
                if (turn.event() < raised.number()) {
                    continue;
                }
                boolean about = turn.act()
                        .handles()
                        .filter(each -> each.objection().equals(raised.event().objection()))
                        .isPresent();
                if (about) {
                    proof.add(turn, turn.reply().step() != HandleStep.DISMISS);
                    explored |= turn.reply().step() == HandleStep.CLARIFY;
                    answered |= turn.reply().step() == HandleStep.ANSWER;
                    checked |= turn.reply().step() == HandleStep.CHECK;
                } else if (turn.resisting() != 0 && (turn.is(Move.REFLECT) || turn.asks(QuestionType.OPEN))) {
                    proof.add(turn, true);
                    explored = true;
                }
            }
            boolean gone = call.end.open() == 0 && call.end.resisting() == 0;
            if (explored && gone && !answered) {
                return 1;
            }
            return (explored ? 1 / 3.0 : 0) + (answered ? 1 / 2.0 : 0) + (checked || (answered && gone) ? 1 / 6.0 : 0);
        }
    }

    /** Objections were answered, truly, and none was brushed aside. */
    record AnsweredTruly() implements ObjectionRule {
        @Override
        public Finding judge(CallReview call) {
            if (call.objections.isEmpty()) {
                return Finding.notApplicable();
            }
            Finding.Proof proof = call.proof();
            boolean gone = call.end.open() == 0 && call.end.resisting() == 0;
            for (SpokenTurn turn : call.turns) {
                if (turn.reply().objection() >= 0 && turn.reply().step() == HandleStep.ANSWER) {
                    proof.add(
                            turn,
                            turn.reply().falseClaims() == 0
                                    && turn.reply().breaches().isEmpty());
                } else if (turn.reply().objection() >= 0 && turn.reply().step() == HandleStep.DISMISS) {
                    proof.add(turn, false);
                }
            }
            double credit = proof.lost > 0 ? Finding.NONE : proof.earned > 0 || gone ? Finding.FULL : Finding.NONE;
            return call.finding(credit)
                    .evidence(proof)
                    .count(proof.earned, proof.all())
                    .wish(
                            proof.firstLost,
                            (state, reply) -> reply.objection() >= 0
                                    && reply.step() == HandleStep.ANSWER
                                    && reply.falseClaims() == 0
                                    && reply.breaches().isEmpty()
                                    && (state.open() >> reply.objection() & 1) != 0)
                    .found();
        }
    }

    /** A no was taken for a no: accepted, or asked about, and neither brushed aside nor simply sold to again. */
    record RespectsNo() implements ObjectionRule {
        @Override
        public Finding judge(CallReview call) {
            Finding.Proof proof = call.proof();
            boolean refused = false;
            for (CallReview.Numbered<CallEvent.CustomerDecided> each : call.decisions) {
                refused |= each.event().decision() == Decision.NO;
            }
            if (!refused) {
                return Finding.notApplicable();
            }
            for (SpokenTurn turn : call.turns) {
                if (turn.decision() == Decision.NO) {
                    boolean sells = turn.is(Move.CLOSE) || turn.is(Move.TRIAL_CLOSE) || turn.is(Move.EXTRA);
                    boolean dismisses = turn.is(Move.HANDLE) && turn.reply().step() == HandleStep.DISMISS;
                    boolean takesIt = turn.act().acceptsNo()
                            || turn.is(Move.ASK)
                            || turn.is(Move.REFLECT)
                            || (turn.is(Move.HANDLE) && !dismisses);
                    if (takesIt) {
                        proof.add(turn, true);
                    } else if (dismisses) {
                        proof.add(turn, false);
                    } else if (sells && (proof.earned == 0 || turn.act().pressure() > 0 || turn.noes() > 1)) {
                        proof.add(turn, false);
                    }
                }
            }
            double credit = proof.lost > 0 ? Finding.NONE : proof.earned > 0 ? Finding.FULL : Finding.HALF;
            return call.finding(credit)
                    .evidence(proof)
                    .count(proof.lost, proof.all())
                    .wish(
                            proof.firstLost,
                            (state, reply) -> state.decision() == Decision.NO
                                    && reply.reply().act().acceptsNo())
                    .found();
        }
    }
}
