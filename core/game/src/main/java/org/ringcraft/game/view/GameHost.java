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

    /** Returns the name of the pack that is being edited while it is played; empty for a pack that stays as it is. */
    default String watched() {
        return "";
    }

    /** {@code heard} is told, on another thread, whenever {@link #news} may have something to say. */
    default void onNews(Runnable heard) {}

    /** Takes up what has been saved of the watched pack since last time, and says what became of it. */
    default Optional<PackNews> news() {
        return Optional.empty();
    }

    /** Goes back to the last turn that the watched pack still takes, after {@link PackNews.Stopped}. */
    default Optional<PackNews> goBack() {
        return Optional.empty();
    }

    /** The player is back where calls are chosen. */
    default void left() {}

    /** Lets go of everything; the window is closing. */
    default void close() {}
}
