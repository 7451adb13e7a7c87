package org.ringcraft.engine.persona;

import static org.ringcraft.engine.persona.Coefficient.*;

import org.ringcraft.engine.scenario.HandleStep;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.QuestionType;

/**
 * How a customer's state moves. Closed formulas over the tags of a line; every number is a {@link Coefficient}. Mood
 * is an Ornstein-Uhlenbeck process in discrete time: it returns to a level that trust lifts or lowers, and a normal
 * shock moves it.
 */
public final class ReactionModel {

    private static final double MIDDLE = 0.5;
    private static final double SILENCE_NOBODY_MINDS = 4;
    private static final double SECONDS_ANYBODY_LISTENS = 9;

    private final Coefficients numbers;

    public ReactionModel(Coefficients numbers) {
        this.numbers = numbers;
    }

    private double of(Coefficient coefficient) {
        return numbers.of(coefficient);
    }

    /** Returns the state after a line. {@code shock} is a standard normal draw. */
    public Mind after(Stimulus line, Customer customer, Mind mind, double shock) {
        double gap = Math.max(0, line.said().distance(line.liked()) - of(STYLE_TOLERANCE));
        double trust = trust(line, customer.traits(), gap);
        double mood = mood(customer, mind, trust, shock);
        return new Mind(
                mind.trust() + trust,
                mind.patience() + patience(line, customer.traits()),
                mind.interest() + interest(line, customer.traits()),
                mind.comprehension() + comprehension(line, customer.traits()),
                mood);
    }

    private double trust(Stimulus line, Traits traits, double gap) {
        double gain = trustGain(line);
        double loss = trustLoss(line, traits, gap);
        return gain * (0.6 + 0.8 * traits.trustPropensity()) + loss * (1.4 - 0.8 * traits.trustPropensity());
    }

    private double trustGain(Stimulus line) {
        double gain = 0;
        if ((line.asks(QuestionType.OPEN) || line.asks(QuestionType.PROBING)) && !line.reasked()) {
            gain += of(TRUST_OPEN_QUESTION);
        }
        if (line.playsBack() && line.summaryRight()) {
            gain += of(TRUST_REFLECTION);
        }
        if (line.is(Move.EMPATHISE)) {
            gain += of(TRUST_EMPATHY) * (line.feeling() ? 1 : 1 / 3.0);
        }
        if (line.benefitWeight() > 0) {
            gain += of(TRUST_BENEFIT);
        }
        if (line.step(HandleStep.CLARIFY) || line.step(HandleStep.ANSWER) || line.step(HandleStep.CHECK)) {
            gain += of(TRUST_HANDLING);
        }
        gain += of(TRUST_DISCLOSURE) * Math.min(2, line.disclosures());
        gain += line.reply().act().offersHelp() ? of(TRUST_HELP) : 0;
        gain += line.reply().act().acceptsNo() ? of(TRUST_RESPECTED_NO) : 0;
        gain += line.reply().act().holds().isPresent() ? of(TRUST_HELD_LINE) : 0;
        gain += line.reply().act().concedes().isPresent() ? of(TRUST_CONCESSION) : 0;
        return gain;
    }

    private double trustLoss(Stimulus line, Traits traits, double gap) {
        double loss = of(TRUST_STYLE_GAP) * gap;
        loss += line.asks(QuestionType.LEADING) ? of(TRUST_LEADING_QUESTION) : 0;
        loss += line.asks(QuestionType.MULTIPLE) ? of(TRUST_STACKED_QUESTION) : 0;
        loss += line.playsBack() && !line.summaryRight() ? of(TRUST_FALSE_SUMMARY) : 0;
        loss += line.step(HandleStep.DISMISS) ? of(TRUST_DISMISSAL) : 0;
        loss += of(TRUST_JARGON) * line.jargon() * (1 - traits.literacy());
        loss += of(TRUST_PRESSURE) * line.reply().act().pressure() * (MIDDLE + traits.assertiveness());
        loss += line.reasked() ? of(TRUST_REASK) : 0;
        loss += of(TRUST_CAUGHT_CLAIM) * line.caughtClaims();
        loss += line.fatalWords() ? of(TRUST_BREACH) : 0;
        loss += line.interrupting() ? of(TRUST_INTERRUPTION) : 0;
        return loss;
    }

    private double interest(Stimulus line, Traits traits) {
        double change = of(INTEREST_BENEFIT) * line.benefitWeight();
        if (line.reply().act().benefit().isPresent() && line.benefitWeight() == 0) {
            change += of(INTEREST_UNTIED_BENEFIT);
        }
        change += line.early() ? of(INTEREST_EARLY_PITCH) : of(INTEREST_FITTING_OFFER) * line.fit();
        change += line.step(HandleStep.DISMISS) ? of(INTEREST_DISMISSAL) : 0;
        change += line.asks(QuestionType.CLOSED) ? of(INTEREST_CLOSED_QUESTION) : 0;
        if (line.reply().act().concedes().isPresent()) {
            change += of(INTEREST_CONCESSION) * (MIDDLE + traits.priceSensitivity());
        }
        return change;
    }

    private double comprehension(Stimulus line, Traits traits) {
        double change =
                line.is(Move.EXPLAIN) || !line.reply().act().explains().isEmpty() ? of(COMPREHENSION_EXPLAIN) : 0;
        change += line.is(Move.SUMMARISE) && line.summaryRight() ? of(COMPREHENSION_SUMMARY) : 0;
        change += of(COMPREHENSION_JARGON) * line.jargon() * (1 - traits.literacy());
        double overload = Math.max(0, line.said().detail() - line.liked().detail() - of(STYLE_TOLERANCE));
        return change + of(COMPREHENSION_OVERLOAD) * overload * (1 - traits.literacy());
    }

    private double patience(Stimulus line, Traits traits) {
        double change =
                of(PATIENCE_PER_MINUTE) * line.seconds() / 60 * (line.timePressure() ? of(PATIENCE_TIME_PRESSURE) : 1);
        double over = Math.max(0, line.lineSeconds() - SECONDS_ANYBODY_LISTENS);
        change += line.is(Move.DISCLOSE)
                ? 0
                : of(PATIENCE_MONOLOGUE) * over * (1 - line.liked().detail());
        change += line.reasked() ? of(PATIENCE_REASK) : 0;
        change += of(PATIENCE_PRESSURE) * line.reply().act().pressure();
        if (line.is(Move.CHAT)) {
            change += traits.sociability() < MIDDLE ? of(PATIENCE_CHAT) : -of(PATIENCE_CHAT) / 2;
        }
        return change + (line.is(Move.EMPATHISE) ? of(PATIENCE_EMPATHY) : 0);
    }

    private double mood(Customer customer, Mind mind, double trustChange, double shock) {
        double level = customer.mind().mood()
                + of(MOOD_TRUST_LEVEL) * (mind.trust() - customer.mind().trust());
        return mind.mood()
                + of(MOOD_RETURN) * (level - mind.mood())
                + of(MOOD_ECHO) * trustChange
                + of(MOOD_NOISE) * shock;
    }

    /** Returns the state after a silence of that many seconds. */
    public Mind afterSilence(Mind mind, double seconds) {
        double over = Math.max(0, seconds - SILENCE_NOBODY_MINDS);
        return new Mind(
                mind.trust(),
                mind.patience() + of(PATIENCE_SILENCE_PER_SECOND) * over,
                mind.interest(),
                mind.comprehension(),
                mind.mood());
    }

    /** Returns the state after that many seconds on hold. */
    public Mind afterHold(Mind mind, double seconds) {
        return new Mind(
                mind.trust(),
                mind.patience() + of(PATIENCE_HOLD_PER_MINUTE) * seconds / 60,
                mind.interest(),
                mind.comprehension(),
                mind.mood());
    }

    /** Returns the odds, 0..1, that the customer hangs up now. {@code turn} counts the player's lines;
     * {@code committed} means that they have said yes. */
    public double hangUp(Mind mind, double pressure, boolean dismissed, boolean committed, int turn) {
        double lost = 1 - mind.patience();
        double logit = of(HANG_UP_BASE)
                + of(HANG_UP_IMPATIENCE) * lost * lost
                + of(HANG_UP_MOOD) * Math.max(0, 0.4 - mind.mood())
                + of(HANG_UP_DISTRUST) * Math.max(0, 0.3 - mind.trust())
                + of(HANG_UP_PRESSURE) * pressure
                + (committed ? of(HANG_UP_COMMITTED) : 0)
                + (dismissed ? of(HANG_UP_DISMISSAL) : 0)
                + of(HANG_UP_TURNS) * Math.max(0, turn - 60);
        return Logit.share(logit);
    }

    /**
     * Returns the odds that a need comes out in full, and that the answer is a brush-off; the rest is a hint. Base
     * rates by kind of question are from talk that was coded line by line; trust shifts both.
     *
     * @param trustAbove trust less what the need asks for, -1..1
     * @param probing a probing question after a hint
     */
    public Disclosure disclosure(AskKind kind, double trustAbove, boolean probing, Traits traits) {
        double lift = of(DISCLOSURE_TRUST) * trustAbove
                + of(DISCLOSURE_SOCIABILITY) * (traits.sociability() - MIDDLE)
                + (probing ? of(DISCLOSURE_PROBE) : 0);
        double full = Logit.share(Logit.of(of(kind.full)) + lift);
        double guarded = Logit.share(Logit.of(of(kind.guarded)) - lift);
        return new Disclosure(full, Math.min(guarded, 1 - full));
    }

    /** Odds of an answer in full and of a brush-off. */
    public record Disclosure(double full, double guarded) {}

    /** Returns the odds that resistance is settled, and that it persists; the rest is that it is said in the open. */
    public Resistance resistance(AskKind kind) {
        return new Resistance(of(kind.settled), of(kind.persists));
    }

    /** Odds of resistance being settled and of its staying as it is. */
    public record Resistance(double settled, double persists) {}

    /** Kinds of line that the source data tell apart. */
    public enum AskKind {
        OPEN(FULL_OPEN, GUARDED_OPEN, SETTLED_AFTER_OPEN, PERSISTS_AFTER_OPEN),
        CLOSED(FULL_CLOSED, GUARDED_CLOSED, SETTLED_AFTER_CLOSED, PERSISTS_AFTER_CLOSED),
        REFLECTION(FULL_REFLECTION, GUARDED_REFLECTION, SETTLED_AFTER_REFLECTION, PERSISTS_AFTER_REFLECTION),
        OTHER(FULL_OTHER, GUARDED_OTHER, SETTLED_AFTER_OTHER, PERSISTS_AFTER_OTHER);

        private final Coefficient full;
        private final Coefficient guarded;
        private final Coefficient settled;
        private final Coefficient persists;

        AskKind(Coefficient full, Coefficient guarded, Coefficient settled, Coefficient persists) {
            this.full = full;
            this.guarded = guarded;
            this.settled = settled;
            this.persists = persists;
        }
    }

    /** Returns the interest gained when a need has come out in full. */
    public Mind afterDisclosure(Mind mind) {
        return new Mind(
                mind.trust(),
                mind.patience(),
                mind.interest() + of(INTEREST_DISCLOSURE),
                mind.comprehension(),
                mind.mood());
    }

    /** Returns the odds that a persona's objection comes up at an offer, or else at a pitch. */
    public double objection(double odds, boolean atOffer, Mind mind) {
        double relief = of(OBJECTION_TRUST_RELIEF) * (mind.trust() + mind.interest()) / 2;
        return odds * of(atOffer ? OBJECTION_PER_OFFER : OBJECTION_PER_PITCH) * (1 - relief);
    }

    /** Returns the odds that an answer, or a check after it, settles an objection. */
    public double settling(boolean check, boolean clarified, Mind mind) {
        return Logit.share(of(HANDLE_ANSWER)
                + (check ? of(HANDLE_CHECK) : 0)
                + (clarified ? of(HANDLE_CLARIFIED) : 0)
                + of(HANDLE_TRUST) * (mind.trust() - MIDDLE));
    }
}
