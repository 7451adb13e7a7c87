package org.ringcraft.engine.scoring;

import java.util.List;
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
            Finding.Proof proof = new Finding.Proof();
            if (number < 0) {
                return Finding.notApplicable();
            }
            boolean late = false;
            double credit = Finding.NONE;
            for (SpokenTurn turn : call.turns) {
                late |= by == Deadline.SUBSTANCE && isSubstance(turn);
                if ((turn.reply().discloses() >> number & 1) != 0) {
                    credit = late ? Finding.HALF : Finding.FULL;
                    proof.add(turn, !late);
                    break;
                }
            }
            return Finding.of(credit)
                    .evidence(proof.evidence())
                    .wish(proof.firstLost, (state, reply) -> (reply.discloses() >> number & 1) != 0)
                    .found();
        }

        private static boolean isSubstance(SpokenTurn turn) {
            return turn.phase().compareTo(Phase.VERIFY) > 0;
        }
    }

    /** The customer was asked, openly, why they rang, before anything was sold. */
    record AskedWhy() implements OpeningRule {
        @Override
        public Finding judge(CallReview call) {
            for (SpokenTurn turn : call.turns) {
                if (turn.is(Move.OFFER) || turn.is(Move.BENEFIT)) {
                    return lost(turn);
                }
                if (turn.phase() == Phase.OPEN && turn.asks(QuestionType.OPEN)) {
                    return Finding.of(Finding.FULL)
                            .evidence(List.of(new Scorecard.Evidence(
                                    turn.event(), turn.reply().id(), true)))
                            .found();
                }
            }
            return Finding.of(Finding.NONE)
                    .wish(0, (state, reply) -> isOpenQuestion(reply))
                    .found();
        }

        private static Finding lost(SpokenTurn turn) {
            return Finding.of(Finding.NONE)
                    .evidence(List.of(
                            new Scorecard.Evidence(turn.event(), turn.reply().id(), false)))
                    .wish(0, (state, reply) -> isOpenQuestion(reply))
                    .found();
        }

        private static boolean isOpenQuestion(org.ringcraft.engine.call.ScriptReply reply) {
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
            Finding.Proof proof = new Finding.Proof();
            for (SpokenTurn turn : call.turns) {
                boolean meets = turn.is(Move.EMPATHISE) || turn.is(Move.REFLECT);
                if (meets && turn.reply().need() >= 0 && turn.phase().compareTo(Phase.DISCOVER) <= 0) {
                    proof.add(turn, true);
                    return Finding.of(turn.phase() == Phase.OPEN ? Finding.FULL : Finding.HALF)
                            .evidence(proof.evidence())
                            .found();
                }
            }
            return Finding.of(Finding.NONE)
                    .wish(0, (state, reply) -> reply.reply().move() == Move.EMPATHISE && reply.need() >= 0)
                    .found();
        }
    }
}
