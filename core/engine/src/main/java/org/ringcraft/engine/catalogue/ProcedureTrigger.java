package org.ringcraft.engine.catalogue;

/** A breach of procedure that the rules detect by themselves; a rule pack names the breach that it commits. */
public enum ProcedureTrigger {
    /** Account details were spoken of before the caller was verified. */
    ACCOUNT_BEFORE_VERIFIED,
    /** Account business went on after a check failed and was not passed later. */
    CONTINUED_AFTER_FAILED_CHECK,
    /** The answer entered for a check is not the one the customer gave. */
    CHECK_NOT_AS_SAID,
    /** A card was taken while the call was being recorded. */
    CARD_WHILE_RECORDING,
    /** The call ended with the recording still paused after a card was taken. */
    RECORDING_NOT_RESUMED,
    /** An order was placed while a disclosure that must come before it was missing. */
    ORDER_WITHOUT_PRICE,
    /** An order was placed without the customer's explicit yes. */
    ORDER_WITHOUT_YES,
    /** An order holds an extra that the customer did not agree to. */
    UNAGREED_EXTRA,
    /** A note holds what looks like a card number or a security code. */
    CARD_IN_NOTES,
    /** A claim was made that the catalogue marks as false. */
    FALSE_CLAIM,
    /** The customer had said no twice and was sold to again. */
    PRESSED_AFTER_NO,
    /** Something was conceded that the authority sheet marks as not negotiable. */
    OUTSIDE_AUTHORITY
}
