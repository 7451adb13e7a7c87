package org.ringcraft.engine.scoring;

import java.util.HashSet;
import java.util.Set;
import org.ringcraft.engine.call.CallEvent;
import org.ringcraft.engine.call.ScriptReply;
import org.ringcraft.engine.catalogue.AddedValue;
import org.ringcraft.engine.scenario.Move;

/** How something was sold on top. Whether it was sold does not matter. */
public sealed interface ExtraRule extends ScoringRule {

    /**
     * What was offered on top meets a need that the customer had spoken of.
     *
     * @param fit share (0..1) of a known need that it must meet
     */
    record NeedLinked(double fit) implements ExtraRule {
        @Override
        public Finding judge(CallReview call) {
            Finding.Proof proof = call.proof();
            for (SpokenTurn turn : call.turns) {
                if (offers(turn)) {
                    proof.add(turn, best(call, turn.reply(), turn.known()) >= fit);
                }
            }
            if (proof.all() == 0 && !occasion(call)) {
                return Finding.notApplicable();
            }
            double credit = proof.all() == 0 ? Finding.NONE : Finding.credit(proof.share(), 1, 0.5);
            return call.finding(credit)
                    .evidence(proof)
                    .count(proof.earned, proof.all())
                    .wish(
                            proof.firstLost,
                            (state, reply) -> reply.reply().move() == Move.EXTRA
                                    && reply.extra() >= 0
                                    && best(call, reply, state.known()) >= fit
                                    && reply.breaches().isEmpty())
                    .found();
        }

        /** Something was proposed, and an extra would have met a known need. */
        private boolean occasion(CallReview call) {
            if (call.end.lastProposal() < 0) {
                return false;
            }
            for (int extra = 0; extra < call.script.scenario().extras().size(); extra++) {
                if (best(call, extra, call.end.known()) >= fit) {
                    return true;
                }
            }
            return false;
        }

        private static double best(CallReview call, ScriptReply reply, long known) {
            return best(call, reply.extra(), known);
        }

        private static double best(CallReview call, int extra, long known) {
            double best = 0;
            for (int need = 0; need < call.script.needCount(); need++) {
                if ((known >> need & 1) != 0 && call.script.needWeight(need) > 0) {
                    best = Math.max(best, call.script.extraMeets(extra, need));
                }
            }
            return best;
        }
    }

    /** The words named how it adds value, and rightly. */
    record ValueNamed() implements ExtraRule {
        @Override
        public Finding judge(CallReview call) {
            Finding.Proof proof = call.proof();
            for (SpokenTurn turn : call.turns) {
                if (offers(turn)) {
                    proof.add(turn, named(call, turn.reply()));
                }
            }
            if (proof.all() == 0) {
                return Finding.notApplicable();
            }
            return call.finding(Finding.credit(proof.share(), 1, 0.5))
                    .evidence(proof)
                    .count(proof.earned, proof.all())
                    .wish(
                            proof.firstLost,
                            (state, reply) ->
                                    reply.reply().move() == Move.EXTRA && reply.extra() >= 0 && named(call, reply))
                    .found();
        }
    }

    /** It came after the main proposal, and not while an objection was open. */
    record RightMoment() implements ExtraRule {
        @Override
        public Finding judge(CallReview call) {
            Finding.Proof proof = call.proof();
            for (SpokenTurn turn : call.turns) {
                if (offers(turn)) {
                    proof.add(turn, turn.proposal() >= 0 && turn.open() == 0);
                }
            }
            if (proof.all() == 0) {
                return Finding.notApplicable();
            }
            return call.finding(Finding.credit(proof.share(), 1, 0.5))
                    .evidence(proof)
                    .count(proof.earned, proof.all())
                    .found();
        }
    }

    /** What the customer had turned down was not offered again. */
    record StopsOnNo() implements ExtraRule {
        @Override
        public Finding judge(CallReview call) {
            Finding.Proof proof = call.proof();
            Set<String> declined = new HashSet<>();
            int next = 0;
            for (SpokenTurn turn : call.turns) {
                while (next < call.extras.size() && call.extras.get(next).number() < turn.event()) {
                    CallEvent.ExtraAnswered answered = call.extras.get(next++).event();
                    if (!answered.agreed()) {
                        declined.add(answered.extra());
                    }
                }
                if (offers(turn)) {
                    String extra = turn.act().extra().orElse("");
                    if (declined.contains(extra)) {
                        proof.add(turn, false);
                    }
                }
            }
            boolean refused =
                    call.extras.stream().anyMatch(each -> !each.event().agreed());
            if (!refused) {
                return Finding.notApplicable();
            }
            return call.finding(Finding.mistakes(proof.lost))
                    .evidence(proof)
                    .count(proof.lost, declined.size())
                    .found();
        }
    }

    private static boolean offers(SpokenTurn turn) {
        return turn.is(Move.EXTRA) && turn.reply().extra() >= 0;
    }

    private static boolean named(CallReview call, ScriptReply reply) {
        AddedValue value = call.script.scenario().extras().get(reply.extra()).value();
        return reply.reply().act().value().filter(value::equals).isPresent();
    }
}
