package org.ringcraft.game.asset;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.graphics.Color;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaletteTest {

    static Stream<List<Color>> pairs() {
        Stream<List<Color>> onInk = cross(
                List.of(Palette.ON_INK, Palette.ON_INK_DIM, Palette.AMBER, Palette.TEAL, Palette.ROSE),
                List.of(Palette.INK, Palette.INK_DEEP, Palette.INK_RAISED, Palette.INK_LIFTED));
        Stream<List<Color>> onPaper = cross(
                List.of(Palette.ON_PAPER, Palette.ON_PAPER_DIM, Palette.AMBER_DEEP, Palette.TEAL_DEEP, Palette.BRICK),
                List.of(Palette.PAPER, Palette.PAPER_SUNK, Palette.WHITE));
        Stream<List<Color>> pills = Stream.of(
                List.of(Palette.INK, Palette.AMBER),
                List.of(Palette.INK, Palette.AMBER_SOFT),
                List.of(Palette.ON_PAPER, Palette.AMBER_SOFT),
                List.of(Palette.ON_PAPER, Palette.TEAL_SOFT),
                List.of(Palette.ON_PAPER_DIM, Palette.AMBER_SOFT),
                List.of(Palette.AMBER_DEEP, Palette.AMBER_SOFT),
                List.of(Palette.TEAL_DEEP, Palette.TEAL_SOFT),
                List.of(Palette.TEAL_DEEP, Palette.AMBER_SOFT),
                List.of(Palette.BRICK, Palette.ROSE_SOFT),
                List.of(Palette.BRICK, Palette.AMBER_SOFT),
                List.of(Palette.ON_INK, Palette.INK_LINE));
        return Stream.of(onInk, onPaper, pills).flatMap(all -> all);
    }

    private static Stream<List<Color>> cross(List<Color> texts, List<Color> grounds) {
        return texts.stream().flatMap(text -> grounds.stream().map(ground -> List.of(text, ground)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void textCanBeRead(List<Color> pair) {
        double contrast = Palette.contrast(pair.get(0), pair.get(1));
        assertTrue(contrast >= 4.5, () -> pair + " has only " + contrast);
    }
}
