package org.ringcraft.engine.play;

import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallState;
import org.ringcraft.engine.scoring.Sheet;

/** Looks on while calls are simulated. What it sees is to be read at once and not kept: all of it is used again. */
interface Observer {

    /** Looks away. */
    Observer NONE = new Observer() {
        @Override
        public void choosing(CallState before, CallCommand command) {
            // looks away
        }

        @Override
        public void over(int call, Simulation.Played played, Sheet sheet) {
            // looks away
        }

        @Override
        public void abandoned() {
            // looks away
        }
    };

    /** A command was chosen, and is about to be carried out. */
    void choosing(CallState before, CallCommand command);

    /** A call is over, has been scored, and is in order. */
    void over(int call, Simulation.Played played, Sheet sheet);

    /** The call that was being watched went wrong; nothing of it may count. */
    void abandoned();
}
