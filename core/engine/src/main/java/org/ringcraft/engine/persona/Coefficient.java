package org.ringcraft.engine.persona;

import java.util.Locale;

/**
 * The numbers of the reaction model. Their values, and where each comes from, are data: {@code model.json} of a pack
 * holds every one of them exactly once, under its kebab-case name.
 */
public enum Coefficient {
    /** Trust gained by an open or probing question. */
    TRUST_OPEN_QUESTION,
    /** Trust lost by a leading question. */
    TRUST_LEADING_QUESTION,
    /** Trust lost by two or more questions in one breath. */
    TRUST_STACKED_QUESTION,
    /** Trust gained by playing back what was said, when it is right. */
    TRUST_REFLECTION,
    /** Trust lost by playing back what was never said. */
    TRUST_FALSE_SUMMARY,
    /** Trust gained by empathy where there is a feeling to meet; a third of it elsewhere. */
    TRUST_EMPATHY,
    /** Trust gained by a benefit tied to a need that is known. */
    TRUST_BENEFIT,
    /** Trust gained by clarifying, answering or checking an objection. */
    TRUST_HANDLING,
    /** Trust lost by brushing an objection aside. */
    TRUST_DISMISSAL,
    /** Trust gained by a clear disclosure. */
    TRUST_DISCLOSURE,
    /** Trust gained by adapting to what the customer needs of the call itself. */
    TRUST_HELP,
    /** Trust gained by taking a no for a no. */
    TRUST_RESPECTED_NO,
    /** Trust gained by holding a line and saying why. */
    TRUST_HELD_LINE,
    /** Trust gained by a concession. */
    TRUST_CONCESSION,
    /** Trust per unit of style distance beyond the tolerated one. */
    TRUST_STYLE_GAP,
    /** Style distance (0..1) that nobody minds. */
    STYLE_TOLERANCE,
    /** Trust lost per unexplained term by a customer with no product literacy. */
    TRUST_JARGON,
    /** Trust lost under full pressure by a customer of middling assertiveness. */
    TRUST_PRESSURE,
    /** Trust lost by asking for what was already said. */
    TRUST_REASK,
    /** Trust lost when the customer notices a false claim. */
    TRUST_CAUGHT_CLAIM,
    /** Odds that a customer of full literacy notices a false claim. */
    CAUGHT_CLAIM_ODDS,
    /** Trust lost by words that break a rule. */
    TRUST_BREACH,
    /** Trust lost by being cut off. */
    TRUST_INTERRUPTION,
    /** Interest gained by a benefit tied to a known need of weight 1. */
    INTEREST_BENEFIT,
    /** Interest lost by a benefit that answers nothing the customer has said. */
    INTEREST_UNTIED_BENEFIT,
    /** Interest lost by an offer before any need is known. */
    INTEREST_EARLY_PITCH,
    /** Interest gained by an offer that meets all that matters; scaled by the fit. */
    INTEREST_FITTING_OFFER,
    /** Interest gained when a need comes out in full. */
    INTEREST_DISCLOSURE,
    /** Interest lost by brushing an objection aside. */
    INTEREST_DISMISSAL,
    /** Interest gained by a concession, scaled by price sensitivity. */
    INTEREST_CONCESSION,
    /** Interest lost by a closed question. */
    INTEREST_CLOSED_QUESTION,
    /** Comprehension gained by a plain explanation. */
    COMPREHENSION_EXPLAIN,
    /** Comprehension gained by a right summary. */
    COMPREHENSION_SUMMARY,
    /** Comprehension lost per unexplained term by a customer with no product literacy. */
    COMPREHENSION_JARGON,
    /** Comprehension lost per unit of detail beyond what the customer likes, at no literacy. */
    COMPREHENSION_OVERLOAD,
    /** Patience lost per minute of talk. */
    PATIENCE_PER_MINUTE,
    /** Factor on the loss for somebody pressed for time. */
    PATIENCE_TIME_PRESSURE,
    /** Patience lost per minute on hold. */
    PATIENCE_HOLD_PER_MINUTE,
    /** Patience lost per second that a line lasts beyond nine, by somebody who likes no detail at all. */
    PATIENCE_MONOLOGUE,
    /** Patience lost by being asked again. */
    PATIENCE_REASK,
    /** Patience lost under full pressure. */
    PATIENCE_PRESSURE,
    /** Patience lost by small talk, for somebody who is not sociable; gained by half for one who is. */
    PATIENCE_CHAT,
    /** Patience gained by empathy. */
    PATIENCE_EMPATHY,
    /** Patience lost per second of silence beyond four. */
    PATIENCE_SILENCE_PER_SECOND,
    /** Share of the way that mood returns to its level in a turn (Ornstein-Uhlenbeck). */
    MOOD_RETURN,
    /** Standard deviation of the mood's own movement in a turn. */
    MOOD_NOISE,
    /** How far trust above or below its start moves the mood's level. */
    MOOD_TRUST_LEVEL,
    /** Share of a change in trust that shows in the mood at once. */
    MOOD_ECHO,
    /** An open question draws the need in full at neutral trust. */
    FULL_OPEN,
    /** An open question meets a brush-off at neutral trust. */
    GUARDED_OPEN,
    /** A closed question draws the need in full at neutral trust. */
    FULL_CLOSED,
    /** A closed question meets a brush-off at neutral trust. */
    GUARDED_CLOSED,
    /** A reflection draws the need in full at neutral trust. */
    FULL_REFLECTION,
    /** A reflection meets a brush-off at neutral trust. */
    GUARDED_REFLECTION,
    /** Leading, stacked or other words draw the need in full at neutral trust. */
    FULL_OTHER,
    /** Leading, stacked or other words meet a brush-off at neutral trust. */
    GUARDED_OTHER,
    /** Logit per unit of trust above what the need asks for. */
    DISCLOSURE_TRUST,
    /** Logit gained by probing after a hint. */
    DISCLOSURE_PROBE,
    /** Logit per unit of sociability above the middle. */
    DISCLOSURE_SOCIABILITY,
    /** After resistance an open question turns the customer. */
    SETTLED_AFTER_OPEN,
    /** After resistance an open question leaves it standing. */
    PERSISTS_AFTER_OPEN,
    /** After resistance a closed question turns the customer. */
    SETTLED_AFTER_CLOSED,
    /** After resistance a closed question leaves it standing. */
    PERSISTS_AFTER_CLOSED,
    /** After resistance a reflection turns the customer; it neutralises 56 % more. */
    SETTLED_AFTER_REFLECTION,
    /** After resistance a reflection leaves it standing. */
    PERSISTS_AFTER_REFLECTION,
    /** After resistance anything else turns the customer. */
    SETTLED_AFTER_OTHER,
    /** After resistance anything else leaves it standing. */
    PERSISTS_AFTER_OTHER,
    /** Factor on a persona's odds at an offer or close. */
    OBJECTION_PER_OFFER,
    /** Factor on a persona's odds at a benefit or an extra. */
    OBJECTION_PER_PITCH,
    /** How far full trust and interest keep an objection from coming up. */
    OBJECTION_TRUST_RELIEF,
    /** Logit of settling an objection by an answer, before trust and clarifying. */
    HANDLE_ANSWER,
    /** Logit gained when it was clarified first. */
    HANDLE_CLARIFIED,
    /** Logit per unit of trust above the middle. */
    HANDLE_TRUST,
    /** Logit of settling it when the answer is checked. */
    HANDLE_CHECK,
    /** Logit of hanging up after a turn, at full patience. */
    HANG_UP_BASE,
    /** Logit gained at no patience; goes with the square of what is lost. */
    HANG_UP_IMPATIENCE,
    /** Logit per unit of mood below 0.4. */
    HANG_UP_MOOD,
    /** Logit per unit of trust below 0.3. */
    HANG_UP_DISTRUST,
    /** Logit gained by a customer who has said yes. */
    HANG_UP_COMMITTED,
    /** Logit gained under full pressure. */
    HANG_UP_PRESSURE,
    /** Logit gained when an objection is brushed aside. */
    HANG_UP_DISMISSAL,
    /** Logit per line beyond the sixtieth, so that every call ends. */
    HANG_UP_TURNS,
    /** How far a need that is known, but that no benefit was tied to, counts in what the customer sees. */
    FIT_KNOWN,
    /** How far a need that never came out counts in what the customer sees. */
    FIT_UNSPOKEN,
    /** Utility of saying yes, over saying no, at nothing. */
    BUY_BASE,
    /** Utility of a proposal whose tied benefits meet all that matters. */
    BUY_FIT,
    /** Utility per unit of trust above the middle. */
    BUY_TRUST,
    /** Utility per unit of interest above the middle. */
    BUY_INTEREST,
    /** Utility per unit of comprehension above the middle. */
    BUY_COMPREHENSION,
    /** Utility per share of the budget that the price exceeds it by, at full price sensitivity; a third of it back when below. */
    BUY_PRICE,
    /** Utility per open objection. */
    BUY_OBJECTION,
    /** Utility per resistance that was never brought into the open. */
    BUY_RESISTANCE,
    /** Utility of a 24-month term for somebody who fears risk. */
    BUY_TERM,
    /** Utility of pressure: it does sell, for a while. */
    BUY_PRESSURE,
    /** Utility per concession. */
    BUY_CONCESSION,
    /** Utility of wanting to think about it, over saying no. */
    THINK_BASE,
    /** Utility of thinking about it, per unit of risk aversion. */
    THINK_RISK,
    /** Utility lost each time the question is put again. */
    ASK_AGAIN,
    /** Logit of agreeing to an extra that meets nothing. */
    EXTRA_BASE,
    /** Logit gained by an extra that meets a known need in full. */
    EXTRA_FIT,
    /** Logit per unit of trust above the middle. */
    EXTRA_TRUST,
    /** Logit lost at full price sensitivity. */
    EXTRA_PRICE,
    /** Logit gained when the added value is named. */
    EXTRA_VALUE,
    /** Odds that a card is not authorised. */
    CARD_REFUSED,
    /** Factor on the odds of a wrong answer when the check is asked a second time. */
    WRONG_AGAIN,
    /** Logit of cancelling within the cooling-off period. */
    CANCEL_BASE,
    /** Logit gained when the order meets nothing that matters. */
    CANCEL_MISFIT,
    /** Logit per unit of comprehension below 0.7. */
    CANCEL_CONFUSION,
    /** Logit gained by a call under full pressure. */
    CANCEL_PRESSURE,
    /** Logit per disclosure that was owed and not made. */
    CANCEL_MISSING,
    /** Logit per unit of trust below 0.6. */
    CANCEL_DISTRUST,
    /** Logit of coming back with a complaint. */
    COMPLAIN_BASE,
    /** Logit per false claim. */
    COMPLAIN_FALSEHOOD,
    /** Logit per fatal breach other than false claims. */
    COMPLAIN_BREACH,
    /** Logit gained by a call under full pressure. */
    COMPLAIN_PRESSURE,
    /** Logit gained by an extra that was not agreed. */
    COMPLAIN_EXTRA;

    /** Returns its name in a pack. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
