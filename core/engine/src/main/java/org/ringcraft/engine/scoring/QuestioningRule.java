package org.ringcraft.engine.scoring;

import java.util.ArrayList;
import java.util.List;
import org.ringcraft.engine.call.ScriptReply;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Need;
import org.ringcraft.engine.scenario.Phase;
import org.ringcraft.engine.scenario.QuestionType;

/** How the needs were found. */
public sealed interface QuestioningRule extends ScoringRule {

    /**
     * Open and probing questions were a good share of the questions in discovery.
     *
     * @param full share for full credit, 0..1
     * @param half share for half credit, 0..1
     * @param atLeast questions below which nothing is earned
     */
    record OpenBalance(double full, double half, int atLeast) implements QuestioningRule {
        @Override
        public Finding judge(CallReview call) {
            Finding.Proof proof = call.proof();
            for (SpokenTurn turn : call.turns) {
                if (turn.asksAnything() && turn.phase() == Phase.DISCOVER) {
                    proof.add(turn, turn.asks(QuestionType.OPEN) || turn.asks(QuestionType.PROBING));
                }
            }
            double credit = proof.all() < atLeast ? Finding.NONE : Finding.credit(proof.share(), full, half);
            return call.finding(credit)
                    .evidence(proof)
                    .count(proof.earned, proof.all())
                    .wish(proof.firstLost, (state, reply) -> drawsOut(reply) && unknown(state.known(), reply))
                    .found();
        }
    }

    /**
     * A cue was followed by a question, or a word about it, that goes after the same need. A cue that nobody could
     * answer any more does not count.
     *
     * @param within lines of the player within which it must come
     */
    record ProbesFollowCues(double full, double half, int within) implements QuestioningRule {
        @Override
        public Finding judge(CallReview call) {
            Finding.Proof proof = call.proof();
            for (int need = 0; need < call.heardAfter.length; need++) {
                boolean last = call.heardAfter[need] >= call.turns.size();
                if ((call.hintedFirst >> need & 1) != 0 && !last) {
                    SpokenTurn follow = follow(call, need);
                    if (follow == null) {
                        proof.add(call.heardBy[need], needId(call, need), false);
                    } else {
                        proof.add(follow, true);
                    }
                }
            }
            if (proof.all() == 0) {
                return Finding.notApplicable();
            }
            long hinted = call.hintedFirst;
            return call.finding(Finding.credit(proof.share(), full, half))
                    .evidence(proof)
                    .count(proof.earned, proof.all())
                    .wish(
                            0,
                            (state, reply) -> drawsOut(reply)
                                    && (hinted & state.hinted() & ~state.known() & bit(reply.need())) != 0)
                    .found();
        }

        private @org.jspecify.annotations.Nullable SpokenTurn follow(CallReview call, int need) {
            int from = call.heardAfter[need];
            for (int i = from; i < Math.min(call.turns.size(), from + within); i++) {
                SpokenTurn turn = call.turns.get(i);
                boolean goesAfter = turn.asks(QuestionType.PROBING)
                        || turn.asks(QuestionType.OPEN)
                        || turn.is(Move.REFLECT)
                        || turn.is(Move.EMPATHISE);
                if (goesAfter && turn.takesUp(need)) {
                    return turn;
                }
            }
            return null;
        }
    }

    /** The share of what matters to this customer that came out. */
    record NeedsFound(double full, double half) implements QuestioningRule {
        @Override
        public Finding judge(CallReview call) {
            Finding.Proof proof = call.proof();
            List<String> missed = new ArrayList<>();
            double found = 0;
            double all = 0;
            List<Need> needs = call.script.scenario().needs();
            for (int need = 0; need < needs.size(); need++) {
                double weight = call.script.needWeight(need);
                all += weight;
                if (weight > 0 && (call.end.known() >> need & 1) != 0) {
                    found += weight;
                    proof.add(call.toldBy[need], needs.get(need).id(), true);
                } else if (weight > 0) {
                    missed.add(needs.get(need).title());
                }
            }
            double share = all == 0 ? 1 : found / all;
            long known = call.end.known();
            return call.finding(Finding.credit(share, full, half))
                    .evidence(proof)
                    .count(proof.earned, proof.earned + missed.size())
                    .share(share)
                    .list(missed)
                    .wish(
                            0,
                            (state, reply) -> drawsOut(reply)
                                    && reply.need() >= 0
                                    && (known >> reply.need() & 1) == 0
                                    && state.script().needWeight(reply.need()) > 0)
                    .found();
        }
    }

    /**
     * No leading and no stacked questions.
     *
     * @param atLeast questions below which nothing is earned
     */
    record PlainQuestions(int atLeast) implements QuestioningRule {
        @Override
        public Finding judge(CallReview call) {
            Finding.Proof proof = call.proof();
            int asked = 0;
            for (SpokenTurn turn : call.turns) {
                asked += turn.asksAnything() ? 1 : 0;
                if (turn.asks(QuestionType.LEADING) || turn.asks(QuestionType.MULTIPLE)) {
                    proof.add(turn, false);
                }
            }
            double credit = asked < atLeast ? Finding.NONE : Finding.mistakes(proof.lost);
            return call.finding(credit)
                    .evidence(proof)
                    .count(proof.lost, asked)
                    .wish(proof.firstLost, (state, reply) -> drawsOut(reply))
                    .found();
        }
    }

    private static boolean drawsOut(ScriptReply reply) {
        return reply.reply().move() == Move.ASK
                && reply.reply()
                        .act()
                        .question()
                        .filter(type -> type == QuestionType.OPEN || type == QuestionType.PROBING)
                        .isPresent();
    }

    private static boolean unknown(long known, ScriptReply reply) {
        return (known & bit(reply.need())) == 0;
    }

    private static long bit(int number) {
        return number < 0 ? 0 : 1L << number;
    }

    private static String needId(CallReview call, int need) {
        return call.script.scenario().needs().get(need).id();
    }
}
