package org.ringcraft.desktop.launcher;

import com.badlogic.gdx.ApplicationListener;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3Application;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3ApplicationConfiguration;
import com.badlogic.gdx.files.FileHandle;
import com.badlogic.gdx.utils.GdxRuntimeException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.ringcraft.game.asset.Palette;
import org.ringcraft.game.screen.Ringcraft;
import org.ringcraft.game.screen.Tour;
import org.ringcraft.game.view.GameHost;

/** Opens the window. Returns when it has been closed. */
public final class GameLauncher {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;

    /** The window looks for input that often while nothing moves; each look costs a little. */
    private static final int LOOKS_PER_SECOND = 30;

    private static final int FRAMES_PER_SECOND = 60;

    private GameLauncher() {}

    /**
     * Opens the game.
     *
     * @param calm reduced motion
     * @throws GdxRuntimeException if there is nothing to draw on
     */
    public static void play(GameHost host, boolean calm) {
        play(host, calm, () -> {});
    }

    /** Opens the game, and tells when the first frame has been drawn. */
    static void play(GameHost host, boolean calm, Runnable firstFrame) {
        Lwjgl3ApplicationConfiguration configuration = window("Ringcraft", WIDTH, HEIGHT);
        configuration.setWindowSizeLimits(WIDTH * 3 / 4, HEIGHT * 3 / 4, -1, -1);
        open(new Ringcraft(host, calm, firstFrame), configuration);
    }

    /**
     * Opens every screen in turn and keeps a picture of each.
     *
     * @param told is given the path of each picture
     * @throws GdxRuntimeException if there is nothing to draw on
     */
    public static void tour(Path out, int width, int height, Consumer<String> told) {
        Lwjgl3ApplicationConfiguration configuration = window("Ringcraft", width, height);
        // A frame and its buttons would take room from the pictures.
        configuration.setDecorated(false);
        configuration.setResizable(false);
        configuration.useVsync(false);
        open(new Tour(new FileHandle(out.toFile()), told), configuration);
    }

    private static Lwjgl3ApplicationConfiguration window(String title, int width, int height) {
        Lwjgl3ApplicationConfiguration configuration = new Lwjgl3ApplicationConfiguration();
        configuration.setTitle(title);
        configuration.setWindowedMode(width, height);
        configuration.disableAudio(true);
        configuration.setIdleFPS(LOOKS_PER_SECOND);
        configuration.setForegroundFPS(FRAMES_PER_SECOND);
        configuration.setInitialBackgroundColor(Palette.INK);
        return configuration;
    }

    private static void open(ApplicationListener listener, Lwjgl3ApplicationConfiguration configuration) {
        new Lwjgl3Application(listener, configuration);
    }
}
