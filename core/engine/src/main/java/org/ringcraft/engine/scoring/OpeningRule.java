package org.ringcraft.engine.scoring;

import org.ringcraft.engine.call.ScriptReply;
import org.ringcraft.engine.catalogue.Deadline;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Phase;
import org.ringcraft.engine.scenario.QuestionType;

/** How the call was opened. */
public sealed interface OpeningRule extends ScoringRule {

    /**
     * One disclosure was made in time. Late earns half.
     *
     * @param disclosure its id
     * @param by {@code SUBSTANCE} means before the phase after VERIFY; {@code END} means at all
     */
    record SaidInTime(String disclosure, Deadline by) implements OpeningRule {
        @Override
        public Finding judge(CallReview call) {
            int number = call.script.disclosure(disclosure);
            Finding.Proof proof = call.proof();
            if (number < 0) {
                return Finding.notApplicable();
            }
            boolean late = false;
            double credit = Finding.NONE;
            for (SpokenTurn turn : call.turns) {
                late |= by == Deadline.SUBSTANCE && isSubstance(turn.phase());
                if ((turn.reply().discloses() >> number & 1) != 0) {
                    credit = late ? Finding.HALF : Finding.FULL;
                    proof.add(turn, !late);
                    break;
                }
            }
            boolean inTimeOnly = credit == Finding.HALF;
            return call.finding(credit)
                    .evidence(proof)
                    .wish(
                            proof.firstLost,
                            (state, reply) -> (reply.discloses() >> number & 1) != 0
                                    && !(inTimeOnly && isSubstance(state.node().phase())))
                    .found();
        }

        private static boolean isSubstance(Phase phase) {
            return phase.compareTo(Phase.VERIFY) > 0;
        }
    }

    /** The customer was asked, openly, why they rang, before anything was sold. */
    record AskedWhy() implements OpeningRule {
        @Override
        public Finding judge(CallReview call) {
            for (SpokenTurn turn : call.turns) {
                if (turn.is(Move.OFFER) || turn.is(Move.BENEFIT)) {
                    return lost(call, turn);
                }
                if (turn.phase() == Phase.OPEN && turn.asks(QuestionType.OPEN)) {
                    Finding.Proof proof = call.proof();
                    proof.add(turn, true);
                    return call.finding(Finding.FULL).evidence(proof).found();
                }
            }
            return call.finding(Finding.NONE)
                    .wish(0, (state, reply) -> state.node().phase() == Phase.OPEN && isOpenQuestion(reply))
                    .found();
        }

        private static Finding lost(CallReview call, SpokenTurn turn) {
            Finding.Proof proof = call.proof();
            proof.add(turn, false);
            return call.finding(Finding.NONE)
                    .evidence(proof)
                    .wish(0, (state, reply) -> state.node().phase() == Phase.OPEN && isOpenQuestion(reply))
                    .found();
        }

        private static boolean isOpenQuestion(ScriptReply reply) {
            return reply.reply()
                    .act()
                    .question()
                    .filter(QuestionType.OPEN::equals)
                    .isPresent();
        }
    }

    /** What the customer told in the opening was met with a word about it, before the business of the call. */
    record Acknowledged() implements OpeningRule {
        @Override
        public Finding judge(CallReview call) {
            Finding.Proof proof = call.proof();
            for (SpokenTurn turn : call.turns) {
                if (meets(turn.reply(), turn.heard()) && turn.phase().compareTo(Phase.DISCOVER) <= 0) {
                    proof.add(turn, true);
                    return found(call, proof, turn.phase() == Phase.OPEN ? Finding.FULL : Finding.HALF);
                }
            }
            return found(call, proof, Finding.NONE);
        }

        private static Finding found(CallReview call, Finding.Proof proof, double credit) {
            Phase latest = credit == Finding.NONE ? Phase.DISCOVER : Phase.OPEN;
            return call.finding(credit)
                    .evidence(proof)
                    .wish(
                            0,
                            (state, reply) -> meets(reply, state.known() | state.hinted())
                                    && state.node().phase().compareTo(latest) <= 0)
                    .found();
        }

        private static boolean meets(ScriptReply reply, long heard) {
            Move move = reply.reply().move();
            return (move == Move.EMPATHISE || move == Move.REFLECT)
                    && reply.need() >= 0
                    && (heard >> reply.need() & 1) != 0;
        }
    }
}
