package org.ringcraft.game.view;

import java.util.Optional;
import org.ringcraft.engine.call.CallCommand;

/** What became of a pack that was edited while the window shows it, and of the call that is played in it. */
public sealed interface PackNews {

    /**
     * The pack was read again, and the call goes on in it.
     *
     * @param shelf what there is to play now
     * @param call the call that is played or has just ended, if there is one
     * @param turn how many lines the player has said in it
     * @param lines how many lines of the pack's files have changed
     */
    record Reloaded(Shelf shelf, Optional<LiveCall> call, int turn, int lines) implements PackNews {}

    /**
     * The pack was read again, but the call cannot come so far in it, and goes on as it was.
     *
     * @param shelf what there is to play now
     * @param turn the player's line that was refused, from 1; for another command, the lines before it
     * @param command what was refused
     * @param why in whole sentences
     * @param lastTurn after so many lines of the player the call can go on in the new pack
     */
    record Stopped(Shelf shelf, int turn, CallCommand command, String why, int lastTurn) implements PackNews {}

    /**
     * The pack cannot be played, or has lost what the call is made of: all goes on as it was.
     *
     * @param why in whole sentences; names file and place
     * @param more how many errors there are besides
     */
    record Broken(String why, int more) implements PackNews {}
}
