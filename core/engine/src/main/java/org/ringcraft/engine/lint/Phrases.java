package org.ringcraft.engine.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words and phrases to look for, kept by their first word so that a text is gone through once. */
final class Phrases {

    private final Map<String, List<List<String>>> byFirst = new HashMap<>();

    Phrases(List<String> phrases) {
        for (String phrase : phrases) {
            List<String> words = Wording.phrase(phrase);
            if (!words.isEmpty()) {
                byFirst.computeIfAbsent(words.get(0), key -> new ArrayList<>()).add(words);
            }
        }
    }

    /** Returns how many of them stand in the text, word for word; each place counts. */
    int count(Wording text) {
        int found = 0;
        for (int i = 0; i < text.words().size(); i++) {
            for (List<String> phrase : byFirst.getOrDefault(text.lower(i), List.of())) {
                found += text.has(i, phrase) ? 1 : 0;
            }
        }
        return found;
    }
}
