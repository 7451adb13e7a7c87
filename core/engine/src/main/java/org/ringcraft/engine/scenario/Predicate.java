package org.ringcraft.engine.scenario;

/** A fact that a condition can ask about, with the kind of thing it takes as its argument. */
public enum Predicate {
    KNOWS("knows", RefKind.NEED),
    HINTED("hinted", RefKind.NEED),
    MET("met", RefKind.NEED),
    SAID("said", RefKind.REPLY),
    VISITED("visited", RefKind.NODE),
    FLAG("flag", RefKind.FLAG),
    DISCLOSED("disclosed", RefKind.DISCLOSURE),
    RAISED("raised", RefKind.OBJECTION),
    SETTLED("settled", RefKind.OBJECTION),
    RESISTING("resisting", RefKind.NONE),
    PROPOSED("proposed", RefKind.PROPOSAL),
    PROPOSED_ANY("proposed", RefKind.NONE),
    AGREED("agreed", RefKind.NONE),
    DECLINED("declined", RefKind.NONE),
    UNDECIDED("undecided", RefKind.NONE),
    EXTRA_AGREED("extra-agreed", RefKind.EXTRA),
    EXTRA_DECLINED("extra-declined", RefKind.EXTRA),
    VERIFIED("verified", RefKind.NONE),
    CHECK_FAILED("check-failed", RefKind.NONE),
    RECORD_OPEN("record-open", RefKind.NONE),
    RECORDING("recording", RefKind.NONE),
    ORDER_PLACED("order-placed", RefKind.NONE),
    CARD_TAKEN("card-taken", RefKind.NONE),
    PAID("paid", RefKind.NONE),
    PAYMENT_REFUSED("payment-refused", RefKind.NONE),
    PERSONA("persona", RefKind.PERSONA),
    CIRCUMSTANCE("circumstance", RefKind.CIRCUMSTANCE),
    MODE("mode", RefKind.MODE);

    private final String word;
    private final RefKind argument;

    Predicate(String word, RefKind argument) {
        this.word = word;
        this.argument = argument;
    }

    /** Returns its name in a condition. */
    public String word() {
        return word;
    }

    /** Returns what it takes in parentheses; {@link RefKind#NONE} when it takes nothing. */
    public RefKind argument() {
        return argument;
    }
}
