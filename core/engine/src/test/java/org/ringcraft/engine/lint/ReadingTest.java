package org.ringcraft.engine.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingTest {

    @Test
    void figuresOfAKnownText() {
        Reading reading = Reading.of(List.of("The cat sat on the mat. It purred!", "Don't worry."));
        assertEquals(new Reading(2, 10, 3, 12, 8), reading);
        assertEquals(206.835 - 1.015 * 10 / 3 - 84.6 * 12 / 10, reading.ease(), 1e-9);
        assertEquals(0.39 * 10 / 3 + 11.8 * 12 / 10 - 15.59, reading.grade(), 1e-9);
        assertEquals(reading.grade() + 5, reading.age(), 1e-9);
    }

    @Test
    void aTextWithoutAFullStopIsOneSentence() {
        assertEquals(1, Reading.of(List.of("thirty-four pounds a month")).sentences());
        assertEquals(5 - 1, Reading.of(List.of("thirty-four pounds a month")).words());
    }

    @Test
    void nothingIsRead() {
        Reading nothing = Reading.of(List.of("", "…"));
        assertEquals(0, nothing.words());
        assertEquals(0, nothing.ease());
        assertEquals(0, nothing.grade());
        assertEquals(0, nothing.wordsPerSentence());
    }

    @Test
    void dotsInsideAWordEndNoSentence() {
        assertEquals(
                1,
                Reading.of(List.of("It costs 34.50 a month, at www.heronline.example now."))
                        .sentences());
        assertEquals(2, Reading.of(List.of("Well... I see.")).sentences());
    }
}
