package org.ringcraft.engine.lint;

import java.util.Arrays;
import org.ringcraft.engine.scenario.Predicate;
import org.ringcraft.engine.scenario.RefKind;

/**
 * What can be known of a call at one place, whatever was said on the way there: of each fact whether it may hold and
 * whether it may not, and bounds for what is counted. A superset of the states that can really be.
 */
final class Knowledge {

    /** More than any call counts. */
    static final int MANY = 1_000_000;

    private static final Predicate[] DECISIONS = {Predicate.AGREED, Predicate.DECLINED, Predicate.UNDECIDED};

    private final FactTable table;
    private final long[] yes;
    private final long[] no;

    /** Lines said so far. */
    int leastTurn;

    int mostTurn;

    /** Times that the customer has said no. */
    int leastNoes;

    int mostNoes;

    /** The time that the player's own words have taken at least. */
    long leastMillis;

    /** Whether an open or probing question may have been asked. */
    boolean openAsked;

    /** Begins with nothing true. */
    Knowledge(FactTable table) {
        this.table = table;
        yes = new long[(table.size() >> 6) + 1];
        no = new long[yes.length];
        Arrays.fill(no, -1L);
    }

    private Knowledge(Knowledge from) {
        table = from.table;
        yes = from.yes.clone();
        no = from.no.clone();
        leastTurn = from.leastTurn;
        mostTurn = from.mostTurn;
        leastNoes = from.leastNoes;
        mostNoes = from.mostNoes;
        leastMillis = from.leastMillis;
        openAsked = from.openAsked;
    }

    /** Returns what is known when nothing is. */
    static Knowledge none(FactTable table) {
        Knowledge none = new Knowledge(table);
        Arrays.fill(none.yes, -1L);
        none.mostTurn = MANY;
        none.mostNoes = MANY;
        none.openAsked = true;
        return none;
    }

    Knowledge copy() {
        return new Knowledge(this);
    }

    FactTable table() {
        return table;
    }

    boolean may(int fact) {
        return (yes[fact >> 6] >> (fact & 63) & 1) != 0;
    }

    boolean mayNot(int fact) {
        return (no[fact >> 6] >> (fact & 63) & 1) != 0;
    }

    boolean must(int fact) {
        return may(fact) && !mayNot(fact);
    }

    /** Says that the fact holds, or does not. */
    void set(int fact, boolean holds) {
        long bit = 1L << (fact & 63);
        if (holds) {
            yes[fact >> 6] |= bit;
            no[fact >> 6] &= ~bit;
        } else {
            yes[fact >> 6] &= ~bit;
            no[fact >> 6] |= bit;
        }
    }

    /** Says that the fact may also hold. */
    void allow(int fact) {
        yes[fact >> 6] |= 1L << (fact & 63);
    }

    /** Says that the fact may also not hold. */
    void allowNot(int fact) {
        no[fact >> 6] |= 1L << (fact & 63);
    }

    /** Says that the facts in that set may also hold. */
    void allowAll(long[] facts) {
        for (int i = 0; i < yes.length; i++) {
            yes[i] |= facts[i];
        }
    }

    /** Returns the facts that hold for certain. */
    long[] certain() {
        long[] certain = yes.clone();
        for (int i = 0; i < certain.length; i++) {
            certain[i] &= ~no[i];
        }
        return certain;
    }

    /** Returns the facts that do not hold for certain. */
    long[] ruledOut() {
        long[] out = no.clone();
        for (int i = 0; i < out.length; i++) {
            out[i] &= ~yes[i];
        }
        return out;
    }

    /** Takes in what may be known on another way to the same place; tells whether that adds anything. */
    boolean join(Knowledge other) {
        boolean changed = false;
        for (int i = 0; i < yes.length; i++) {
            long moreYes = yes[i] | other.yes[i];
            long moreNo = no[i] | other.no[i];
            changed |= moreYes != yes[i] || moreNo != no[i];
            yes[i] = moreYes;
            no[i] = moreNo;
        }
        changed |= other.leastTurn < leastTurn
                || other.mostTurn > mostTurn
                || other.leastNoes < leastNoes
                || other.mostNoes > mostNoes
                || other.leastMillis < leastMillis
                || (other.openAsked && !openAsked);
        leastTurn = Math.min(leastTurn, other.leastTurn);
        mostTurn = Math.max(mostTurn, other.mostTurn);
        leastNoes = Math.min(leastNoes, other.leastNoes);
        mostNoes = Math.max(mostNoes, other.mostNoes);
        leastMillis = Math.min(leastMillis, other.leastMillis);
        openAsked |= other.openAsked;
        return changed;
    }

    /** Draws the conclusions that the rules of the call allow. */
    void conclude(boolean checksNeeded) {
        for (int need = 0; need < table.sizeOf(RefKind.NEED); need++) {
            follows(table.fact(Predicate.MET, need), table.fact(Predicate.KNOWS, need));
            follows(table.fact(Predicate.KNOWS, need), table.fact(Predicate.HINTED, need));
        }
        int any = table.fact(Predicate.PROPOSED_ANY);
        for (int proposal = 0; proposal < table.sizeOf(RefKind.PROPOSAL); proposal++) {
            follows(table.fact(Predicate.PROPOSED, proposal), any);
        }
        for (Predicate decision : DECISIONS) {
            follows(table.fact(decision), any);
        }
        oneOf(table.fact(Predicate.AGREED), table.fact(Predicate.DECLINED), table.fact(Predicate.UNDECIDED));
        oneOf(table.fact(Predicate.MODE, 0), table.fact(Predicate.MODE, 1), table.fact(Predicate.MODE, 2));
        for (int extra = 0; extra < table.sizeOf(RefKind.EXTRA); extra++) {
            oneOf(table.fact(Predicate.EXTRA_AGREED, extra), table.fact(Predicate.EXTRA_DECLINED, extra));
        }
        follows(table.fact(Predicate.PAID), table.fact(Predicate.CARD_TAKEN));
        follows(table.fact(Predicate.PAYMENT_REFUSED), table.fact(Predicate.CARD_TAKEN));
        follows(table.fact(Predicate.CARD_TAKEN), table.fact(Predicate.ORDER_PLACED));
        oneOf(table.fact(Predicate.PAID), table.fact(Predicate.PAYMENT_REFUSED));
        if (checksNeeded) {
            follows(table.fact(Predicate.VERIFIED), table.fact(Predicate.RECORD_OPEN));
            follows(table.fact(Predicate.CHECK_FAILED), table.fact(Predicate.RECORD_OPEN));
        } else {
            set(table.fact(Predicate.VERIFIED), true);
        }
        if (must(table.fact(Predicate.DECLINED))) {
            leastNoes = Math.max(1, leastNoes);
        }
        resistance();
    }

    /** Lets the player use the desk for a while, as can happen wherever the player has a choice. */
    void useDesk() {
        allow(table.fact(Predicate.RECORD_OPEN));
        allow(table.fact(Predicate.VERIFIED));
        allow(table.fact(Predicate.ORDER_PLACED));
        allow(table.fact(Predicate.CARD_TAKEN));
        allow(table.fact(Predicate.PAID));
        for (Predicate predicate : new Predicate[] {Predicate.CHECK_FAILED, Predicate.RECORDING}) {
            allow(table.fact(predicate));
            allowNot(table.fact(predicate));
        }
        int refused = table.fact(Predicate.PAYMENT_REFUSED);
        if (!must(table.fact(Predicate.PAID))) {
            allow(refused);
            allowNot(refused);
        }
    }

    private void resistance() {
        boolean may = false;
        boolean must = false;
        for (int objection = 0; objection < table.sizeOf(RefKind.OBJECTION); objection++) {
            int felt = table.resisting(objection);
            if (must(table.fact(Predicate.RAISED, objection)) || must(table.fact(Predicate.SETTLED, objection))) {
                set(felt, false);
            }
            may |= may(felt);
            must |= must(felt);
        }
        int any = table.fact(Predicate.RESISTING);
        if (!may) {
            set(any, false);
        } else if (must) {
            set(any, true);
        } else {
            allow(any);
        }
    }

    private void follows(int first, int second) {
        if (must(first)) {
            set(second, true);
        } else if (!may(second)) {
            set(first, false);
        }
        if (may(first)) {
            allow(second);
        }
    }

    private void oneOf(int... facts) {
        for (int fact : facts) {
            if (must(fact)) {
                for (int other : facts) {
                    if (other != fact) {
                        set(other, false);
                    }
                }
                return;
            }
        }
    }
}
