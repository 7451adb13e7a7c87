package org.ringcraft.engine.persona;

import static org.ringcraft.engine.persona.Coefficient.*;

/**
 * Whether the customer buys, and whether the sale lasts. Buying is a logit over three options (yes, think about it,
 * no), with no at utility 0. Style is not in it: matching somebody's style has no shown effect on the sale.
 */
public final class BuyingModel {

    private static final double MIDDLE = 0.5;

    private final Coefficients numbers;

    public BuyingModel(Coefficients numbers) {
        this.numbers = numbers;
    }

    private double of(Coefficient coefficient) {
        return numbers.of(coefficient);
    }

    /**
     * What the customer weighs up when asked.
     *
     * @param fit share of what matters that they see the proposal meeting, 0..1
     * @param overBudget price over budget as a share of the budget; below 0 when it costs less
     * @param longTerm the minimum term is 24 months or more
     * @param openObjections explicit and unsettled
     * @param resistances never brought into the open
     * @param pressure 0..1
     * @param concessions how many were made
     * @param askedBefore how often the question was put before
     */
    public record Weighing(
            double fit,
            double overBudget,
            boolean longTerm,
            int openObjections,
            int resistances,
            double pressure,
            int concessions,
            int askedBefore) {}

    /** Probabilities of a yes and of wanting to think; the rest is a no. */
    public record Choice(double yes, double think) {}

    /** Returns the probabilities of each decision. */
    public Choice decide(Weighing weighing, Traits traits, Mind mind) {
        double price = weighing.overBudget() >= 0 ? weighing.overBudget() : weighing.overBudget() / 3;
        double yes = of(BUY_BASE)
                + of(BUY_FIT) * weighing.fit()
                + of(BUY_TRUST) * (mind.trust() - MIDDLE)
                + of(BUY_INTEREST) * (mind.interest() - MIDDLE)
                + of(BUY_COMPREHENSION) * (mind.comprehension() - MIDDLE)
                + of(BUY_PRICE) * traits.priceSensitivity() * price
                + of(BUY_OBJECTION) * weighing.openObjections()
                + of(BUY_RESISTANCE) * weighing.resistances()
                + (weighing.longTerm() ? of(BUY_TERM) * traits.riskAversion() : 0)
                + of(BUY_PRESSURE) * weighing.pressure()
                + of(BUY_CONCESSION) * weighing.concessions()
                + of(ASK_AGAIN) * weighing.askedBefore();
        double think = of(THINK_BASE) + of(THINK_RISK) * traits.riskAversion();
        double yesOdds = StrictMath.exp(yes);
        double thinkOdds = StrictMath.exp(think);
        double all = 1 + yesOdds + thinkOdds;
        return new Choice(Mind.settle(yesOdds / all), Mind.settle(thinkOdds / all));
    }

    /** Returns the probability of agreeing to an extra that meets that share (0..1) of a known need. */
    public double extra(double fit, boolean valueNamed, Traits traits, Mind mind) {
        return Mind.settle(Logit.share(of(EXTRA_BASE)
                + of(EXTRA_FIT) * fit
                + of(EXTRA_TRUST) * (mind.trust() - MIDDLE)
                + of(EXTRA_PRICE) * traits.priceSensitivity()
                + (valueNamed ? of(EXTRA_VALUE) : 0)));
    }

    /**
     * What decides whether a sale lasts.
     *
     * @param fit share of all that matters, said or not, that the order really meets
     * @param missing disclosures owed and not made
     * @param fatalBreaches other than false claims
     */
    public record Regrets(
            double fit, double pressure, int missing, int falseClaims, int fatalBreaches, boolean unagreedExtra) {}

    /** Probabilities of a cancellation in the cooling-off period and of a complaint that undoes the sale. */
    public record Undoing(double cancel, double complain) {}

    /** Returns the probabilities of the sale's being undone, and how. */
    public Undoing undoing(Regrets regrets, Mind mind) {
        double cancel = Logit.share(of(CANCEL_BASE)
                + of(CANCEL_MISFIT) * (1 - regrets.fit())
                + of(CANCEL_CONFUSION) * Math.max(0, 0.7 - mind.comprehension())
                + of(CANCEL_PRESSURE) * regrets.pressure()
                + of(CANCEL_MISSING) * regrets.missing()
                + of(CANCEL_DISTRUST) * Math.max(0, 0.6 - mind.trust()));
        double complain = Logit.share(of(COMPLAIN_BASE)
                + of(COMPLAIN_FALSEHOOD) * regrets.falseClaims()
                + of(COMPLAIN_BREACH) * regrets.fatalBreaches()
                + of(COMPLAIN_PRESSURE) * regrets.pressure()
                + (regrets.unagreedExtra() ? of(COMPLAIN_EXTRA) : 0));
        double settled = Mind.settle(complain);
        return new Undoing(Mind.settle(Math.min(cancel, 1 - settled)), settled);
    }

    /** Returns the odds that a card is not authorised. */
    public double cardRefused() {
        return of(CARD_REFUSED);
    }

    /** Returns the odds of a wrong answer to a check that was asked before. */
    public double wrongAgain(double odds) {
        return odds * of(WRONG_AGAIN);
    }

    /** Returns the odds that a customer of that literacy notices a false claim. */
    public double catches(double literacy) {
        return of(CAUGHT_CLAIM_ODDS) * literacy;
    }
}
