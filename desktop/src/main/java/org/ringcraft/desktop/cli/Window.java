package org.ringcraft.desktop.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ringcraft.engine.call.CallSetup;
import org.ringcraft.io.desk.CallDesk;
import org.ringcraft.io.pack.Pack;
import org.ringcraft.io.store.CallBook;

/** Opens windows. Commands know only this, so that tests need no display. */
public interface Window {

    /**
     * Opens the game, and returns when it is closed.
     *
     * @throws NoDisplayException if there is nothing to draw on
     */
    void play(Request request) throws NoDisplayException;

    /**
     * Opens every screen in turn and keeps a picture of each.
     *
     * @param told is given the path of each picture
     * @throws NoDisplayException if there is nothing to draw on
     */
    void tour(Path out, int width, int height, Consumer<String> told) throws NoDisplayException;

    /**
     * What is played in a window.
     *
     * @param pack loads the pack, when it is first asked for: after the first frame
     * @param call what the first call is made of, if that was said
     * @param watched the pack's folder, when it is edited while it is played; its calls do not go into the book
     * @param left is given each call as it stands when the player leaves it
     */
    record Request(
            CallBook book,
            Supplier<Pack> pack,
            String agent,
            Optional<CallSetup> call,
            Optional<Watched> watched,
            Consumer<CallDesk> left) {}

    /**
     * A pack that is edited while it is played.
     *
     * @param folder of the pack
     * @param journals where the journals of its calls go
     */
    record Watched(Path folder, Path journals) {}

    /** Why no window can be opened; the message is the system's. */
    final class NoDisplayException extends Exception {

        private static final long serialVersionUID = 1L;

        public NoDisplayException(String message) {
            super(message);
        }
    }
}
