package org.ringcraft.game.input;

/** An actor that the keyboard can reach. */
public interface Focusable {

    /** Tells whether it can be pressed now. */
    boolean reachable();

    /** Does what a click does. */
    void press();
}
