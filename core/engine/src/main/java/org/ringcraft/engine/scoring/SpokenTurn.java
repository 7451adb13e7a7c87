package org.ringcraft.engine.scoring;

import org.ringcraft.engine.call.Decision;
import org.ringcraft.engine.call.ScriptReply;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Phase;
import org.ringcraft.engine.scenario.QuestionType;
import org.ringcraft.engine.scenario.Reply;
import org.ringcraft.engine.scenario.Style;

/**
 * A line of the player with what held just before it. Sets are bits by number in the script.
 *
 * @param event number of the event
 * @param said style of the line in the tone it was said in
 * @param liked style in which the customer talked
 * @param known needs known in full; {@code heard} also those only hinted at
 * @param open explicit objections not settled; {@code resisting} implicit ones
 * @param last index of this turn among the spoken turns
 */
record SpokenTurn(
        int event,
        int last,
        ScriptReply reply,
        Phase phase,
        Style said,
        Style liked,
        boolean shifted,
        boolean interrupting,
        long known,
        long heard,
        long disclosed,
        long open,
        long resisting,
        Decision decision,
        int noes,
        int proposal) {

    Reply.Act act() {
        return reply.reply().act();
    }

    boolean is(Move move) {
        return reply.reply().move() == move;
    }

    boolean asks(QuestionType type) {
        return act().question().isPresent() && act().question().get() == type;
    }

    /** Tells whether the words keep to the rules. */
    boolean breachFree() {
        return reply.breaches().isEmpty() && reply.falseClaims() == 0;
    }

    boolean asksAnything() {
        return is(Move.ASK) && act().question().isPresent();
    }

    /** Tells whether the words take up that need in any way. */
    boolean takesUp(int need) {
        return reply.need() == need || reply.benefitNeed() == need || (reply.summarises() >> need & 1) != 0;
    }
}
