package org.ringcraft.engine.call;

import java.util.Arrays;
import java.util.Objects;

/**
 * Finds where two states differ, without putting either into words: simulations compare every call's state with what its
 * log gives. Whether a set is shared with another state is no part of a state.
 */
final class StateDifference {

    private StateDifference() {}

    /** Returns the name of the first field that differs, or an empty text. Every field of the state must be here. */
    static String between(CallState a, CallState b) {
        String found = a.script == b.script ? course(a, b) : "script";
        found = found.isEmpty() ? mindset(a, b) : found;
        found = found.isEmpty() ? heard(a, b) : found;
        return found.isEmpty() ? dealt(a, b) : found;
    }

    /** Where the call stands, and when. */
    private static String course(CallState a, CallState b) {
        if (!Objects.equals(a.setup, b.setup)) {
            return "setup";
        }
        if (a.stage != b.stage) {
            return "stage";
        }
        if (a.now != b.now) {
            return "now";
        }
        if (a.latest != b.latest) {
            return "latest";
        }
        if (a.events != b.events) {
            return "events";
        }
        if (a.turn != b.turn) {
            return "turn";
        }
        if (a.node != b.node) {
            return "node";
        }
        if (a.shifted != b.shifted) {
            return "shifted";
        }
        if (a.spokeAt != b.spokeAt) {
            return "spokeAt";
        }
        if (a.spokeMillis != b.spokeMillis) {
            return "spokeMillis";
        }
        if (a.cuttingIn != b.cuttingIn) {
            return "cuttingIn";
        }
        if (a.becauseGiven != b.becauseGiven) {
            return "becauseGiven";
        }
        if (a.closedBy != b.closedBy) {
            return "closedBy";
        }
        if (a.outcome != b.outcome) {
            return "outcome";
        }
        if (a.aftermath != b.aftermath) {
            return "aftermath";
        }
        return "";
    }

    /** Who rang, and how they feel. */
    private static String mindset(CallState a, CallState b) {
        if (!Objects.equals(a.customer, b.customer)) {
            return "customer";
        }
        if (!Objects.equals(a.mind, b.mind)) {
            return "mind";
        }
        if (!Objects.equals(a.style, b.style)) {
            return "style";
        }
        if (a.questions != b.questions) {
            return "questions";
        }
        if (a.openQuestions != b.openQuestions) {
            return "openQuestions";
        }
        if (a.playerMillis != b.playerMillis) {
            return "playerMillis";
        }
        if (a.customerMillis != b.customerMillis) {
            return "customerMillis";
        }
        if (a.holdMillis != b.holdMillis) {
            return "holdMillis";
        }
        if (a.heldAt != b.heldAt) {
            return "heldAt";
        }
        if (a.closedAt != b.closedAt) {
            return "closedAt";
        }
        if (a.endedAt != b.endedAt) {
            return "endedAt";
        }
        return "";
    }

    /** What has been said and heard. */
    private static String heard(CallState a, CallState b) {
        if (a.hinted != b.hinted) {
            return "hinted";
        }
        if (a.known != b.known) {
            return "known";
        }
        if (a.met != b.met) {
            return "met";
        }
        if (a.disclosed != b.disclosed) {
            return "disclosed";
        }
        if (a.flags != b.flags) {
            return "flags";
        }
        if (!Arrays.equals(a.said, b.said)) {
            return "said";
        }
        if (!Arrays.equals(a.spoken, b.spoken)) {
            return "spoken";
        }
        if (!Arrays.equals(a.visited, b.visited)) {
            return "visited";
        }
        if (a.resisting != b.resisting) {
            return "resisting";
        }
        if (a.raised != b.raised) {
            return "raised";
        }
        if (a.open != b.open) {
            return "open";
        }
        if (a.clarified != b.clarified) {
            return "clarified";
        }
        if (a.answered != b.answered) {
            return "answered";
        }
        if (a.settled != b.settled) {
            return "settled";
        }
        return "";
    }

    /** What has been dealt with, and what the desk has done. */
    private static String dealt(CallState a, CallState b) {
        if (a.proposed != b.proposed) {
            return "proposed";
        }
        if (a.lastProposal != b.lastProposal) {
            return "lastProposal";
        }
        if (a.decision != b.decision) {
            return "decision";
        }
        if (a.asked != b.asked) {
            return "asked";
        }
        if (a.noes != b.noes) {
            return "noes";
        }
        if (a.extrasAgreed != b.extrasAgreed) {
            return "extrasAgreed";
        }
        if (a.extrasDeclined != b.extrasDeclined) {
            return "extrasDeclined";
        }
        if (a.concessions != b.concessions) {
            return "concessions";
        }
        if (a.falseClaims != b.falseClaims) {
            return "falseClaims";
        }
        if (a.fatalBreaches != b.fatalBreaches) {
            return "fatalBreaches";
        }
        if (Double.compare(a.pressure, b.pressure) != 0) {
            return "pressure";
        }
        if (a.recordOpen != b.recordOpen) {
            return "recordOpen";
        }
        if (a.matched != b.matched) {
            return "matched";
        }
        if (a.failed != b.failed) {
            return "failed";
        }
        if (a.fresh != b.fresh) {
            return "fresh";
        }
        if (!Arrays.equals(a.given, b.given)) {
            return "given";
        }
        if (a.recording != b.recording) {
            return "recording";
        }
        if (!Arrays.equals(a.order, b.order)) {
            return "order";
        }
        if (a.orderPlaced != b.orderPlaced) {
            return "orderPlaced";
        }
        if (a.cardTaken != b.cardTaken) {
            return "cardTaken";
        }
        if (a.paid != b.paid) {
            return "paid";
        }
        if (a.paymentRefused != b.paymentRefused) {
            return "paymentRefused";
        }
        return "";
    }
}
