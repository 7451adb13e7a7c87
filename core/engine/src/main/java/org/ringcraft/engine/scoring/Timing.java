package org.ringcraft.engine.scoring;

/** Where the time of a call went. */
final class Timing {

    private Timing() {}

    static Scorecard.Times of(CallReview call) {
        long handle = call.end.handleMillis();
        long wrap = call.end.closedAt() == 0 ? 0 : handle - call.end.closedAt();
        long talk = handle - wrap - call.end.holdMillis();
        return new Scorecard.Times(handle, talk, call.end.holdMillis(), wrap, Scorer.talkShare(call.end));
    }
}
