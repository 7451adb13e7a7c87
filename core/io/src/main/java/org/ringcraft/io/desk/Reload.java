package org.ringcraft.io.desk;

import java.util.List;
import org.ringcraft.engine.call.CallCommand;

/** What became of a call when its pack was changed under it. */
public sealed interface Reload {

    /** The call goes on in the new pack, after that many lines of the player. */
    record Standing(int turn) implements Reload {}

    /**
     * In the new pack the call cannot come so far: it goes on in the old one.
     *
     * @param turn the player's line that was refused, from 1; for another command, the lines before it
     * @param command what was refused
     * @param why in whole sentences
     * @param open ids of the replies that are open in its place, the nearest in name first
     * @param lastTurn after so many lines of the player the call can go on in the new pack
     */
    record Stopped(int turn, CallCommand command, String why, List<String> open, int lastTurn) implements Reload {
        public Stopped {
            open = List.copyOf(open);
        }
    }

    /** The new pack lacks what the call is made of. Says what, in whole sentences. */
    record Unfit(String why) implements Reload {}
}
