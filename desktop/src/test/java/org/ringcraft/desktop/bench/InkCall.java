package org.ringcraft.desktop.bench;

import com.bladecoder.ink.runtime.Story;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.GZIPInputStream;

/** Plays the ink story that is made from the shipped scenario with random choices, to the end, over and over. */
final class InkCall {

    private final String story;
    private final Random random = new Random(1);

    InkCall() {
        try (InputStream in = InkCall.class.getResourceAsStream("/bench/call.ink.json.gz")) {
            if (in == null) {
                throw new IllegalStateException("bench/call.ink.json.gz is missing from the test resources.");
            }
            story = new String(new GZIPInputStream(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the story, read and ready. */
    Story read() throws Exception {
        return new Story(story);
    }

    /** Plays one call on a story that has been read, and returns how many choices were made. */
    int play(Story call) throws Exception {
        call.resetState();
        int choices = 0;
        call.continueMaximally();
        while (!call.getCurrentChoices().isEmpty()) {
            call.chooseChoiceIndex(random.nextInt(call.getCurrentChoices().size()));
            call.continueMaximally();
            choices++;
        }
        return choices;
    }
}
