package org.ringcraft.engine.scoring;

import java.util.ArrayList;
import java.util.List;
import org.ringcraft.engine.catalogue.Deadline;
import org.ringcraft.engine.catalogue.RulePack;

/** What must be said was said. */
public sealed interface DisclosureRule extends ScoringRule {

    /**
     * Everything that the rules ask for was said before the order; an order without it fails the call.
     *
     * @param half share (0..1) for half credit
     */
    record CompleteBeforeOrder(double half) implements DisclosureRule {
        @Override
        public Finding judge(CallReview call) {
            if (!call.saidYes() && call.orderPlaced == 0) {
                return Finding.notApplicable();
            }
            long owed = call.script.owedBy(Deadline.ORDER);
            long made = call.orderPlaced > 0 ? call.disclosedAtOrder : call.end.disclosed();
            List<String> missing = new ArrayList<>();
            List<RulePack.Disclosure> all = call.script.disclosureList();
            for (int i = 0; i < all.size(); i++) {
                if ((owed >> i & 1) != 0 && (made >> i & 1) == 0) {
                    missing.add(all.get(i).title());
                }
            }
            Finding.Proof proof = said(call, owed);
            if (call.orderPlaced > 0 && !missing.isEmpty()) {
                proof.add(call.orderPlaced, "order", false);
            }
            int count = Long.bitCount(owed & made);
            int of = Long.bitCount(owed);
            long unsaid = owed & ~made;
            return call.finding(Finding.credit(of == 0 ? 1 : (double) count / of, 1, half))
                    .fatal(call.orderPlaced > 0 && !missing.isEmpty())
                    .evidence(proof)
                    .count(count, of)
                    .list(missing)
                    .wish(
                            0,
                            (state, reply) -> (reply.discloses() & unsaid & ~state.disclosed()) != 0
                                    && reply.breaches().isEmpty())
                    .found();
        }
    }

    /**
     * Everything that the rules ask for after the order was said: what is owed by the payment before the first card was
     * taken, what is owed by the end at all.
     *
     * @param half share (0..1) for half credit
     */
    record CompleteAfterOrder(double half) implements DisclosureRule {
        @Override
        public Finding judge(CallReview call) {
            long byPayment = call.script.owedBy(Deadline.PAYMENT);
            long owed = (call.cards.isEmpty() ? 0 : byPayment) | call.script.owedBy(Deadline.END);
            if (call.orderPlaced == 0 || owed == 0) {
                return Finding.notApplicable();
            }
            int card =
                    call.cards.isEmpty() ? Integer.MAX_VALUE : call.cards.get(0).number();
            Finding.Proof proof = call.proof();
            long made = 0;
            for (SpokenTurn turn : call.turns) {
                long fresh = turn.reply().discloses() & owed & ~turn.disclosed();
                if (fresh != 0) {
                    boolean late = turn.event() > card && (fresh & byPayment) != 0;
                    made |= late ? fresh & ~byPayment : fresh;
                    proof.add(turn, !late);
                }
            }
            List<String> missing = new ArrayList<>();
            List<RulePack.Disclosure> all = call.script.disclosureList();
            for (int i = 0; i < all.size(); i++) {
                if (((owed & ~made) >> i & 1) != 0) {
                    missing.add(all.get(i).title());
                }
            }
            int count = Long.bitCount(made);
            int of = Long.bitCount(owed);
            long unsaid = owed & ~made;
            return call.finding(Finding.credit((double) count / of, 1, half))
                    .evidence(proof)
                    .count(count, of)
                    .list(missing)
                    .wish(
                            0,
                            (state, reply) -> state.orderPlaced()
                                    && (reply.discloses() & unsaid & ~state.disclosed()) != 0
                                    && reply.breaches().isEmpty())
                    .found();
        }
    }

    /**
     * Whoever named an offer named its price with it, or before asking for a decision.
     *
     * @param disclosures ids of the disclosures that name the price
     */
    record PriceWithOffer(List<String> disclosures) implements DisclosureRule {
        public PriceWithOffer {
            disclosures = List.copyOf(disclosures);
        }

        @Override
        public Finding judge(CallReview call) {
            long prices = 0;
            for (String id : disclosures) {
                int number = call.script.disclosure(id);
                prices |= number < 0 ? 0 : 1L << number;
            }
            long price = prices;
            Finding.Proof proof = call.proof();
            boolean named = false;
            double credit = Finding.FULL;
            boolean offered = false;
            for (SpokenTurn turn : call.turns) {
                if ((turn.reply().discloses() & price) != 0) {
                    named = true;
                    proof.add(turn, true);
                }
                offered |= turn.reply().proposal() >= 0;
                if (turn.act().seeksYes() && !named) {
                    credit = Finding.NONE;
                    proof.add(turn, false);
                }
            }
            if (!offered || price == 0) {
                return Finding.notApplicable();
            }
            return call.finding(named ? credit : Math.min(credit, Finding.HALF))
                    .evidence(proof)
                    .wish(proof.firstLost, (state, reply) -> (reply.discloses() & price) != 0)
                    .found();
        }
    }

    private static Finding.Proof said(CallReview call, long owed) {
        Finding.Proof proof = call.proof();
        for (SpokenTurn turn : call.turns) {
            if ((turn.reply().discloses() & owed & ~turn.disclosed()) != 0) {
                proof.add(turn, call.orderPlaced == 0 || turn.event() < call.orderPlaced);
            }
        }
        return proof;
    }
}
