package org.ringcraft.desktop.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.ApplicationAdapter;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3Application;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3ApplicationConfiguration;
import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.g2d.BitmapFont;
import com.badlogic.gdx.graphics.g2d.freetype.FreeTypeFontGenerator;
import com.badlogic.gdx.graphics.g2d.freetype.FreeTypeFontGenerator.FreeTypeFontParameter;
import com.badlogic.gdx.utils.ScreenUtils;
import com.github.tommyettinger.textra.Font;
import org.junit.jupiter.api.Test;
import org.ringcraft.desktop.NeedsDisplay;

/** The libraries of the window fit together: natives, OpenGL, FreeType and TextraTypist in one real frame. */
@NeedsDisplay
class WindowLibrariesTest {

    @Test
    void aWindowIsClearedToAColour() {
        Lwjgl3ApplicationConfiguration configuration = new Lwjgl3ApplicationConfiguration();
        configuration.setWindowedMode(320, 180);
        configuration.disableAudio(true);
        OneFrame frame = new OneFrame();

        new Lwjgl3Application(frame, configuration);

        assertTrue(frame.lineHeight > 0, "the font has a height");
        assertEquals(new Color(0, 0.2f, 1, 1).toString(), frame.middle.toString());
    }

    private static final class OneFrame extends ApplicationAdapter {
        private float lineHeight;
        private Color middle = Color.CLEAR;

        @Override
        public void create() {
            FreeTypeFontGenerator generator = new FreeTypeFontGenerator(Gdx.files.internal("fonts/Inter-Regular.ttf"));
            FreeTypeFontParameter parameter = new FreeTypeFontParameter();
            parameter.size = 24;
            BitmapFont bitmaps = generator.generateFont(parameter);
            Font font = new Font(bitmaps);
            lineHeight = font.cellHeight;
            font.dispose();
            bitmaps.dispose();
            generator.dispose();
        }

        @Override
        public void render() {
            ScreenUtils.clear(0, 0.2f, 1, 1);
            Pixmap pixels = Pixmap.createFromFrameBuffer(160, 90, 1, 1);
            middle = new Color(pixels.getPixel(0, 0));
            pixels.dispose();
            Gdx.app.exit();
        }
    }
}
