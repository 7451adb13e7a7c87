package org.ringcraft.game.view;

import java.util.List;
import java.util.Optional;

/** What the window needs from whoever keeps the packs and the calls. */
public interface GameHost {

    /** Reads everything that can be played. May take a while and is called on a background thread, once. */
    Shelf open();

    /** Returns the call to begin with, when one was asked for; otherwise the title comes first. */
    default Optional<CallChoice> first() {
        return Optional.empty();
    }

    /** Returns the call that was left before it ended. Called on the render thread after {@link #open}. */
    Optional<PastCall> unfinished();

    /** Returns past calls, newest first; empty when none are kept. */
    List<PastCall> history();

    /** Starts a call. */
    LiveCall start(CallChoice choice);

    /** Goes on with {@link #unfinished}. */
    LiveCall resume();
}
