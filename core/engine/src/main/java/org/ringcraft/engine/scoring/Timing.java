package org.ringcraft.engine.scoring;

import org.ringcraft.engine.scenario.Move;

/** Where the time of a call went. */
final class Timing {

    private Timing() {}

    static Scorecard.Times of(CallReview call) {
        long said = 0;
        for (SpokenTurn turn : call.turns) {
            said += turn.is(Move.DISCLOSE) ? 0 : turn.reply().millis();
        }
        long heard = call.end.customerMillis();
        long handle = call.end.handleMillis();
        long wrap = call.end.closedAt() == 0 ? 0 : handle - call.end.closedAt();
        long talk = handle - wrap - call.end.holdMillis();
        double share = said + heard == 0 ? 0 : (double) said / (said + heard);
        return new Scorecard.Times(handle, talk, call.end.holdMillis(), wrap, share);
    }
}
