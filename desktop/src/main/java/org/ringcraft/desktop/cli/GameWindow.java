package org.ringcraft.desktop.cli;

import com.badlogic.gdx.backends.lwjgl3.Lwjgl3ApplicationConfiguration;
import com.badlogic.gdx.utils.GdxRuntimeException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.ringcraft.desktop.launcher.GameLauncher;
import org.ringcraft.game.view.DeskHost;
import org.ringcraft.game.view.GameHost;
import org.ringcraft.game.view.WatchHost;

/** The window that draws. */
final class GameWindow implements Window {

    @Override
    public void play(Request request) throws NoDisplayException {
        GameHost host = request.watched()
                .<GameHost>map(watched -> new WatchHost(
                        watched.folder(),
                        watched.journals(),
                        request.agent(),
                        System::nanoTime,
                        request.call(),
                        request.left()))
                .orElseGet(() -> new DeskHost(
                        request.pack(),
                        request.book(),
                        request.agent(),
                        System::nanoTime,
                        request.call(),
                        request.left()));
        open(() -> GameLauncher.play(host, false));
    }

    @Override
    public void tour(Path out, int width, int height, Consumer<String> told) throws NoDisplayException {
        open(() -> GameLauncher.tour(out, width, height, told));
    }

    /**
     * Runs it. A window that cannot be opened shows before the game has begun, by an exception of the backend; GLFW
     * would print a stack trace of its own as well, which is kept from the player.
     */
    private static void open(Runnable window) throws NoDisplayException {
        Lwjgl3ApplicationConfiguration.errorStream =
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        try {
            window.run();
        } catch (GdxRuntimeException trouble) {
            if (isOfTheScreen(trouble)) {
                throw new NoDisplayException(String.valueOf(trouble.getMessage()));
            }
            throw trouble;
        } catch (LinkageError noNatives) {
            throw new NoDisplayException(noNatives.toString());
        }
    }

    private static boolean isOfTheScreen(GdxRuntimeException trouble) {
        String message = String.valueOf(trouble.getMessage());
        return message.contains("GLFW") || message.contains("create window") || message.contains("OpenGL");
    }
}
