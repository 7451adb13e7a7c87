package org.ringcraft.engine.call;

import org.ringcraft.engine.persona.Mind;
import org.ringcraft.engine.persona.Traits;
import org.ringcraft.engine.scenario.Style;
import org.ringcraft.engine.scenario.Tone;

/**
 * Something that happened in a call. State, transcript and scorecard are folds over these. Every number that was drawn
 * is kept, so that a fold needs no generator.
 */
public sealed interface CallEvent {

    /** Milliseconds since the call was answered, as stamped by the shell; never less than the event before. */
    long at();

    /** Returns the state after this event. Draws nothing, reads no clock, never fails on an event that was appended. */
    default CallState appliedTo(CallState state) {
        CallState next = state.copy();
        next.absorb(this);
        return next;
    }

    /** Changes a draft that nobody else has seen yet. Only {@link CallState} calls it; all others use {@link #appliedTo}. */
    void absorbedBy(CallState draft);

    /** The call was set up and answered. Always the first event. */
    record CallStarted(long at, CallSetup setup) implements CallEvent {
        @Override
        public void absorbedBy(CallState draft) {
            draft.started(this);
        }
    }

    /** Who rang: one person drawn from the persona. */
    record CustomerArrived(long at, Traits traits, Style style, Mind mind) implements CallEvent {
        @Override
        public void absorbedBy(CallState draft) {
            draft.arrived(this);
        }
    }

    /** The player said a reply; it lasted that long. {@code interrupting} when the customer was cut off by it. */
    record PlayerSaid(long at, String reply, Tone tone, CallCommand.Entry entry, int millis, boolean interrupting)
            implements CallEvent {
        @Override
        public void absorbedBy(CallState draft) {
            draft.playerSaid(this);
        }
    }

    /** The customer's state after what happened. {@code shock} is the normal draw behind the mood. */
    record CustomerReacted(long at, double shock, Mind mind) implements CallEvent {
        @Override
        public void absorbedBy(CallState draft) {
            draft.reacted(this);
        }
    }

    /** The customer spoke a line of the pack, for that long. */
    record CustomerSpoke(long at, String line, double draw, int millis) implements CallEvent {
        @Override
        public void absorbedBy(CallState draft) {
            draft.customerSpoke(this);
        }
    }

    /** How much of a need came out. */
    record NeedTouched(long at, String need, Disclosed level, double draw) implements CallEvent {
        @Override
        public void absorbedBy(CallState draft) {
            draft.needTouched(this);
        }
    }

    /** How much of a need an answer gives away. */
    enum Disclosed {
        GUARDED,
        HINT,
        FULL
    }

    /** An objection came up, in the open or as resistance that does not say what is wrong. */
    record ObjectionRaised(long at, String objection, boolean implicit, double draw) implements CallEvent {
        @Override
        public void absorbedBy(CallState draft) {
            draft.objectionRaised(this);
        }
    }

    /** An objection moved on after the player dealt with it, or did not. */
    record ObjectionMoved(long at, String objection, Standing standing, double draw) implements CallEvent {
        @Override
        public void absorbedBy(CallState draft) {
            draft.objectionMoved(this);
        }
    }

    /** Where an objection stands. */
    enum Standing {
        /** Still there after what was said. */
        PERSISTS,
        /** Said in the open, after it had only been resistance. */
        VOICED,
        /** Understood: the player knows what is behind it. */
        CLARIFIED,
        /** Answered; not yet checked. */
        ANSWERED,
        SETTLED
    }

    /** The call moved to another node. */
    record NodeEntered(long at, String node, double draw) implements CallEvent {
        @Override
        public void absorbedBy(CallState draft) {
            draft.nodeEntered(this);
        }
    }

    /** The customer's way of talking changed. */
    record StyleShifted(long at, Style style) implements CallEvent {
        @Override
        public void absorbedBy(CallState draft) {
            draft.styleShifted(this);
        }
    }

    /** The customer decided on a proposal. {@code yes} and {@code think} are the model's probabilities. */
    record CustomerDecided(long at, String proposal, Decision decision, double yes, double think, double draw)
            implements CallEvent {
        @Override
        public void absorbedBy(CallState draft) {
            draft.decided(this);
        }
    }

    /** The customer answered to an extra that was offered. */
    record ExtraAnswered(long at, String extra, boolean agreed, double yes, double draw) implements CallEvent {
        @Override
        public void absorbedBy(CallState draft) {
            draft.extraAnswered(this);
        }
    }

    /** A rule was broken. {@code because} names the reply or the step that did it. */
    record BreachCommitted(long at, String breach, String because) implements CallEvent {
        @Override
        public void absorbedBy(CallState draft) {
            draft.breached(this);
        }
    }

    /** The customer was cut off. */
    record Interrupted(long at) implements CallEvent {
        @Override
        public void absorbedBy(CallState draft) {
            draft.interrupted(this);
        }
    }

    /** Nobody said anything for that long. */
    record Waited(long at, int millis) implements CallEvent {
        @Override
        public void absorbedBy(CallState draft) {
            draft.waited(this);
        }
    }

    /** The player wrote in the notepad. */
    record NoteTaken(long at, String text) implements CallEvent {
        @Override
        public void absorbedBy(CallState draft) {
            draft.noted(this);
        }
    }

    /** The customer record was opened. */
    record RecordOpened(long at) implements CallEvent {
        @Override
        public void absorbedBy(CallState draft) {
            draft.recordOpened(this);
        }
    }

    /** The customer answered a check. */
    record AnswerGiven(long at, String field, String answer, double draw) implements CallEvent {
        @Override
        public void absorbedBy(CallState draft) {
            draft.answerGiven(this);
        }
    }

    /** The desk compared an answer with the record. */
    record IdentityChecked(long at, String field, String answer, boolean matched) implements CallEvent {
        @Override
        public void absorbedBy(CallState draft) {
            draft.identityChecked(this);
        }
    }

    record RecordingPaused(long at) implements CallEvent {
        @Override
        public void absorbedBy(CallState draft) {
            draft.recordingSet(false);
        }
    }

    record RecordingResumed(long at) implements CallEvent {
        @Override
        public void absorbedBy(CallState draft) {
            draft.recordingSet(true);
        }
    }

    /** A field of the order form was filled; an empty value cleared it. */
    record OrderFilled(long at, String field, String value) implements CallEvent {
        @Override
        public void absorbedBy(CallState draft) {
            draft.orderFilled(this);
        }
    }

    record OrderPlaced(long at) implements CallEvent {
        @Override
        public void absorbedBy(CallState draft) {
            draft.orderPlaced(this);
        }
    }

    /** A card was keyed in, which took that long. */
    record CardTaken(long at, boolean recorded, boolean authorised, double draw, int millis) implements CallEvent {
        @Override
        public void absorbedBy(CallState draft) {
            draft.cardTaken(this);
        }
    }

    record CustomerHeld(long at) implements CallEvent {
        @Override
        public void absorbedBy(CallState draft) {
            draft.held(this);
        }
    }

    record CustomerRetrieved(long at) implements CallEvent {
        @Override
        public void absorbedBy(CallState draft) {
            draft.retrieved(this);
        }
    }

    record CallTransferred(long at, String team) implements CallEvent {
        @Override
        public void absorbedBy(CallState draft) {
            draft.transferred(this);
        }
    }

    /** The player gave a reason at a turning point. */
    record ReasonGiven(long at, String because, String reason) implements CallEvent {
        @Override
        public void absorbedBy(CallState draft) {
            draft.reasonGiven(this);
        }
    }

    /** The line went dead. {@code hazard} and {@code draw} are 0 unless the customer hung up. */
    record LineClosed(long at, By by, double hazard, double draw) implements CallEvent {
        @Override
        public void absorbedBy(CallState draft) {
            draft.lineClosed(this);
        }
    }

    /** Who closed the line, and how. */
    enum By {
        /** The player, with a goodbye. */
        GOODBYE,
        /** The player, without one. */
        AGENT,
        CUSTOMER,
        TRANSFER
    }

    /** The call was coded. */
    record CallWrapped(long at, String disposition, String callBack) implements CallEvent {
        @Override
        public void absorbedBy(CallState draft) {
            draft.wrapped(this);
        }
    }

    /** What became of the sale. Probabilities are those of the model. */
    record AftermathDrawn(long at, Aftermath aftermath, double cancel, double complain, double draw)
            implements CallEvent {
        @Override
        public void absorbedBy(CallState draft) {
            draft.aftermath(this);
        }
    }

    /** The call is over. Always the last event. */
    record CallEnded(long at, Outcome outcome) implements CallEvent {
        @Override
        public void absorbedBy(CallState draft) {
            draft.ended(this);
        }
    }
}
