package org.ringcraft.game.view;

import java.util.Optional;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallView;
import org.ringcraft.engine.call.Refusal;
import org.ringcraft.engine.scoring.Scorecard;

/** A call being played. All of it happens on the render thread. */
public interface LiveCall extends AutoCloseable {

    /** Returns how it was chosen, the drawn seed included. */
    CallChoice choice();

    /** Returns the call as it stands. */
    CallView view();

    /** Returns what the call clock shows now, milliseconds: it runs on between commands. */
    long clockMillis();

    /** Carries out a command. Returns why not when it was refused; then nothing has changed. */
    Optional<Refusal> perform(CallCommand command);

    /** The player has heard the customer out, or has let them finish at once: the time that it takes has passed. */
    void heardOut();

    /** Returns the scorecard of a call that has ended. */
    Scorecard scorecard();

    /** Lets go of the call. One that has not ended can be resumed. */
    @Override
    void close();
}
