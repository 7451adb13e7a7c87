package org.ringcraft.desktop.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringcraft.desktop.NeedsDisplay;

/** Every screen is really drawn: the right size, and neither blank nor like the one before. */
@NeedsDisplay
class TourPicturesTest {

    private static final int STEP = 3;

    @Test
    void everyScreenShowsSomethingOfItsOwn(@TempDir Path out) throws IOException {
        List<String> pictures = new ArrayList<>();

        GameLauncher.tour(out, 1280, 720, pictures::add);

        assertTrue(pictures.size() >= 20, () -> "only " + pictures);
        Set<Integer> seen = new HashSet<>();
        for (String file : pictures) {
            BufferedImage picture = ImageIO.read(new File(file));
            assertEquals(1280, picture.getWidth(), file);
            assertEquals(720, picture.getHeight(), file);
            Set<Integer> colours = new HashSet<>();
            int print = 0;
            for (int y = 0; y < 720; y += STEP) {
                for (int x = 0; x < 1280; x += STEP) {
                    colours.add(picture.getRGB(x, y));
                    print = 31 * print + picture.getRGB(x, y);
                }
            }
            assertTrue(colours.size() > 60, () -> file + " has only " + colours.size() + " colours");
            assertTrue(seen.add(print), () -> file + " looks like another");
        }
    }
}
