package org.ringcraft.io.twee;

import java.util.List;
import java.util.Optional;

/**
 * A story as read.
 *
 * @param title empty when there is none
 * @param format the story format, such as {@code SugarCube}; empty when none is named
 * @param start name of the first passage; empty when none is named
 * @param passages all but StoryTitle and StoryData, no name twice
 */
record Story(String title, String format, String start, List<Passage> passages) {

    Story {
        passages = List.copyOf(passages);
    }

    Optional<Passage> passage(String name) {
        return passages.stream().filter(each -> each.name().equals(name)).findFirst();
    }
}
