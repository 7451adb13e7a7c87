package org.ringcraft.desktop.launcher;

import java.util.List;
import java.util.Locale;

/**
 * Reads the classes and natives of the window on a second thread while the first reads the command line, so that the
 * first frame comes sooner. Nothing depends on it: what fails here fails again, and is said, where it is needed.
 */
final class WarmUp {

    private static final String WINDOW_COMMAND = "play";

    private static final List<String> FIRST_NEEDED = List.of(
            "com.badlogic.gdx.backends.lwjgl3.Lwjgl3Application",
            "org.lwjgl.glfw.GLFW",
            "com.badlogic.gdx.backends.lwjgl3.Lwjgl3Window",
            "com.badlogic.gdx.backends.lwjgl3.Lwjgl3Graphics",
            "com.badlogic.gdx.backends.lwjgl3.DefaultLwjgl3Input",
            "org.lwjgl.opengl.GL",
            "org.lwjgl.opengl.GL20",
            "org.lwjgl.opengl.GL30",
            "com.badlogic.gdx.scenes.scene2d.Stage",
            "com.badlogic.gdx.scenes.scene2d.ui.ScrollPane",
            "com.badlogic.gdx.scenes.scene2d.ui.Label",
            "com.badlogic.gdx.graphics.g2d.freetype.FreeTypeFontGenerator",
            "org.ringcraft.game.screen.Ringcraft",
            "org.ringcraft.game.screen.TitleRoom",
            "org.ringcraft.game.asset.Look",
            "org.ringcraft.game.widget.Dusk");

    private WarmUp() {}

    /**
     * Starts reading if those arguments may open a window. Returns at once. Not on macOS, where GLFW minds which thread
     * meets it first.
     */
    static void start(String[] args) {
        boolean mayOpen = args.length > 0
                && args[0].equals(WINDOW_COMMAND)
                && !List.of(args).contains("--terminal");
        boolean mac = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");
        if (mayOpen && !mac) {
            Thread thread = new Thread(WarmUp::read, "warm-up");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static void read() {
        for (String name : FIRST_NEEDED) {
            try {
                Class.forName(name);
            } catch (ClassNotFoundException | LinkageError laterSaid) {
                return;
            }
        }
    }
}
