package org.ringcraft.desktop.terminal;

import java.util.Optional;

/** Where typed lines come from. */
@FunctionalInterface
public interface LineInput {

    /** Waits for the next line and returns it without its end, or nothing when no more will come. */
    Optional<String> next();
}
