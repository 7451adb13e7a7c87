package org.ringcraft.engine.scoring;

/**
 * How one line of a card is judged. A family a section of the default card; each rule is a record whose components are
 * its parameters in the rubric, and its type there is its name in kebab-case. Numbers of lines below which a call gives
 * no ground to judge are parameters too: a call that was lost at once earns nothing for what it had no time to get
 * wrong.
 */
public sealed interface ScoringRule
        permits OpeningRule,
                VerifyRule,
                QuestioningRule,
                ListeningRule,
                MirroringRule,
                PresentingRule,
                ObjectionRule,
                ExtraRule,
                DisclosureRule,
                ClosingRule,
                OrderRule {

    /** Judges a call. */
    Finding judge(CallReview call);
}
