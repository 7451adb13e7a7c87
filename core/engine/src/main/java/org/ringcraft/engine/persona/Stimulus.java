package org.ringcraft.engine.persona;

import org.ringcraft.engine.scenario.HandleStep;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.QuestionType;
import org.ringcraft.engine.scenario.Reply;
import org.ringcraft.engine.scenario.Style;

/**
 * One line of the player as the customer takes it: what was said, and how it fits what went before.
 *
 * @param said style of the line in the tone it was said in
 * @param liked style the customer talks in now
 * @param reasked it asks for what was already known
 * @param summaryRight it plays back only what the customer has said; meaningless unless it plays something back
 * @param benefitWeight weight of the known need that a benefit was tied to; 0 when it was tied to none that is known
 * @param early it offers or closes before any need is known
 * @param fit share of what matters that the offer meets, 0..1; 0 when nothing is offered
 * @param feeling there is a feeling to meet: the customer is low, or has just told something that weighs on them
 * @param caughtClaims false claims that the customer noticed
 * @param jargon terms left unexplained
 * @param disclosures disclosures newly made
 * @param fatalWords the words break a rule
 * @param interrupting it cut the customer off
 * @param seconds how long the exchange took
 * @param lineSeconds how long the line alone took
 */
public record Stimulus(
        Reply reply,
        Style said,
        Style liked,
        boolean reasked,
        boolean summaryRight,
        double benefitWeight,
        boolean early,
        double fit,
        boolean feeling,
        int caughtClaims,
        int jargon,
        int disclosures,
        boolean fatalWords,
        boolean interrupting,
        double seconds,
        double lineSeconds,
        boolean timePressure) {

    boolean asks(QuestionType type) {
        return reply.act().question().isPresent() && reply.act().question().get() == type;
    }

    boolean is(Move move) {
        return reply.move() == move;
    }

    boolean playsBack() {
        return is(Move.REFLECT) || is(Move.SUMMARISE);
    }

    boolean step(HandleStep step) {
        return reply.act().handles().isPresent() && reply.act().handles().get().step() == step;
    }
}
