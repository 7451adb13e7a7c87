package org.ringcraft.engine.scoring;

import org.ringcraft.engine.call.ScriptReply;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.QuestionType;

/** How well the customer was listened to. */
public sealed interface ListeningRule extends ScoringRule {

    /**
     * What was said was played back, and rightly.
     *
     * @param needs how many needs a right summary must hold for full credit
     */
    record SummaryAccurate(int needs) implements ListeningRule {
        @Override
        public Finding judge(CallReview call) {
            Finding.Proof proof = call.proof();
            double best = Finding.NONE;
            for (SpokenTurn turn : call.turns) {
                long playedBack = turn.reply().summarises();
                if (playedBack != 0 && (turn.is(Move.SUMMARISE) || turn.is(Move.REFLECT))) {
                    boolean right = (playedBack & ~turn.heard()) == 0;
                    proof.add(turn, right);
                    if (right) {
                        best = Math.max(best, Long.bitCount(playedBack) >= needs ? Finding.FULL : Finding.HALF);
                    }
                } else if (turn.is(Move.REFLECT)
                        && turn.reply().need() >= 0
                        && (turn.heard() >> turn.reply().need() & 1) != 0) {
                    proof.add(turn, true);
                    best = Math.max(best, Finding.HALF);
                }
            }
            double credit = proof.lost > 0 ? Math.min(best, Finding.HALF) : best;
            return call.finding(credit)
                    .evidence(proof)
                    .count(proof.earned, proof.all())
                    .wish(
                            proof.firstLost,
                            (state, reply) -> playsBack(reply)
                                    && Long.bitCount(reply.summarises()) >= needs
                                    && (reply.summarises() & ~(state.known() | state.hinted())) == 0)
                    .found();
        }
    }

    /**
     * Nothing was asked for that was known already.
     *
     * @param atLeast questions below which nothing is earned
     */
    record NoReasking(int atLeast) implements ListeningRule {
        @Override
        public Finding judge(CallReview call) {
            Finding.Proof proof = call.proof();
            int asked = 0;
            for (SpokenTurn turn : call.turns) {
                if (turn.asksAnything()) {
                    asked++;
                    int need = turn.reply().need();
                    boolean again = need >= 0 && (turn.known() >> need & 1) != 0 && !turn.asks(QuestionType.PROBING);
                    if (again) {
                        proof.add(turn, false);
                    }
                }
            }
            double credit = asked < atLeast ? Finding.NONE : Finding.mistakes(proof.lost);
            return call.finding(credit)
                    .evidence(proof)
                    .count(proof.lost, asked)
                    .wish(
                            proof.firstLost,
                            (state, reply) -> reply.reply().move() == Move.REFLECT
                                    && reply.need() >= 0
                                    && (state.known() >> reply.need() & 1) != 0)
                    .found();
        }
    }

    /**
     * What came out was taken up soon: asked about, played back, met with feeling, or answered with a benefit.
     *
     * @param within lines of the player within which it must come
     */
    record CuesTakenUp(double full, double half, int within) implements ListeningRule {
        @Override
        public Finding judge(CallReview call) {
            Finding.Proof proof = call.proof();
            for (int need = 0; need < call.heardAfter.length; need++) {
                int from = call.heardAfter[need];
                if (from < 0 || from >= call.turns.size()) {
                    continue;
                }
                SpokenTurn taken = null;
                for (int i = from; i < Math.min(call.turns.size(), from + within) && taken == null; i++) {
                    taken = call.turns.get(i).takesUp(need) ? call.turns.get(i) : null;
                }
                if (taken == null) {
                    proof.add(
                            call.heardBy[need],
                            call.script.scenario().needs().get(need).id(),
                            false);
                } else {
                    proof.add(taken, true);
                }
            }
            double credit = proof.all() == 0 ? Finding.NONE : Finding.credit(proof.share(), full, half);
            return call.finding(credit)
                    .evidence(proof)
                    .count(proof.earned, proof.all())
                    .wish(
                            0,
                            (state, reply) -> reply.reply().move() == Move.REFLECT
                                    && reply.need() >= 0
                                    && ((state.known() | state.hinted()) >> reply.need() & 1) != 0)
                    .found();
        }
    }

    /**
     * The customer was let finish.
     *
     * @param atLeast lines below which nothing is earned
     */
    record LetThemFinish(int atLeast) implements ListeningRule {
        @Override
        public Finding judge(CallReview call) {
            Finding.Proof proof = call.proof();
            for (SpokenTurn turn : call.turns) {
                if (turn.interrupting()) {
                    proof.add(turn, false);
                }
            }
            double credit = call.turns.size() < atLeast ? Finding.NONE : Finding.mistakes(proof.lost);
            return call.finding(credit)
                    .evidence(proof)
                    .count(proof.lost, call.turns.size())
                    .found();
        }
    }

    private static boolean playsBack(ScriptReply reply) {
        return reply.reply().move() == Move.SUMMARISE || reply.reply().move() == Move.REFLECT;
    }
}
