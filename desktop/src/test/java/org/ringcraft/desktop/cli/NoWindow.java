package org.ringcraft.desktop.cli;

import java.nio.file.Path;
import java.util.function.Consumer;

/** A machine without a screen. */
final class NoWindow implements Window {

    @Override
    public void play(Request request) throws NoDisplayException {
        throw new NoDisplayException("GLFW found no screen");
    }

    @Override
    public void tour(Path out, int width, int height, Consumer<String> told) throws NoDisplayException {
        throw new NoDisplayException("GLFW found no screen");
    }
}
