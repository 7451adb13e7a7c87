package org.ringcraft.io.twee;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes ids of names: kebab-case, and none twice. */
final class Ids {

    private static final int LONGEST = 48;

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    void take(String id) {
        taken.add(id);
    }

    /** Returns an id like the name that is not taken yet, and takes it. */
    String fresh(String name, String otherwise) {
        String kebab = kebab(name);
        String base = kebab.isEmpty() ? otherwise : kebab;
        String id = base;
        // Counting on from the last one: thousands of links say the same word, such as Back.
        int number = numbers.getOrDefault(base, 2);
        while (!taken.add(id)) {
            id = base + "-" + number++;
        }
        numbers.put(base, number);
        return id;
    }

    /** Returns the letters and digits of the name, other signs as single hyphens; empty when it has none. */
    static String kebab(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("['’]", "")
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        return cut.replaceAll("^-+|-+$", "");
    }
}
