package org.ringcraft.io.update;

import java.util.ArrayList;
import java.util.List;

/** What an update leaves for the author to do. */
public final class ByHand {

    private final List<String> notes = new ArrayList<>();

    ByHand() {}

    /** Notes something to do, as a sentence that names the file and the thing. */
    void note(String file, String what) {
        notes.add(file + ": " + what);
    }

    List<String> notes() {
        return List.copyOf(notes);
    }
}
