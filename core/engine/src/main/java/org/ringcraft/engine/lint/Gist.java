package org.ringcraft.engine.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ringcraft.engine.lint.Numerals.Parts;
import org.ringcraft.engine.lint.Numerals.Read;

/**
 * What a text says, as a set of stems: small words are left out, numbers stand as figures, and every way of saying no is
 * {@code not}. Two texts with much the same gist say much the same.
 */
record Gist(Set<String> stems) {

    static final String NOT = "not";

    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "and", "or", "but", "so", "of", "to", "in", "on", "at", "for", "with", "by", "from", "as",
            "is", "it", "its", "it's", "are", "be", "been", "was", "were", "am", "i", "you", "your", "we", "our", "us",
            "me", "my", "they", "their", "them", "that", "that's", "this", "these", "those", "there", "there's", "has",
            "have", "had", "do", "does", "did", "will", "would", "can", "could", "shall", "should", "may", "might",
            "just", "also", "very", "really", "then", "than", "if", "about", "all", "too", "well", "oh", "you're",
            "you'll", "you'd", "i'll", "i'd", "i'm", "we're", "we'll", "we've", "i've", "you've", "they're", "it'll",
            "simply", "ever", "any", "what", "which", "who", "because", "good", "here", "now", "itself");

    private static final Set<String> NO =
            Set.of("no", "not", "never", "nobody", "nothing", "none", "cannot", "nowhere", "without", "neither", "nor");

    static Gist of(String text) {
        Wording wording = Wording.of(text);
        List<String> words = new ArrayList<>();
        List<Boolean> goesOn = new ArrayList<>();
        for (int i = 0; i < wording.words().size(); i++) {
            boolean on = wording.goesOn(i);
            for (String part : parts(wording.lower(i))) {
                words.add(part);
                goesOn.add(on);
                on = true;
            }
        }
        return new Gist(stems(new Parts(words, goesOn)));
    }

    private static List<String> parts(String word) {
        return word.indexOf('-') < 0 ? List.of(word) : List.of(word.split("-"));
    }

    private static Set<String> stems(Parts parts) {
        Set<String> stems = new HashSet<>();
        for (int i = 0; i < parts.words().size(); ) {
            Read number = Numerals.read(parts, i);
            String word = parts.at(i);
            if (number.next() > i && number.value() > 1) {
                stems.add(String.valueOf((long) number.value()));
                i = number.next();
                continue;
            }
            if (NO.contains(word) || word.endsWith("n't")) {
                stems.add(NOT);
            } else if (!word.isEmpty() && !SMALL.contains(word)) {
                stems.add(stem(word));
            }
            i++;
        }
        return stems;
    }

    /** Cuts the endings of English words, roughly: enough to bring forms of one word together. */
    static String stem(String word) {
        String stem = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        for (String ending : List.of("ing", "ed", "es", "s")) {
            if (stem.length() > ending.length() + 2 && stem.endsWith(ending) && !stem.endsWith("ss")) {
                stem = stem.substring(0, stem.length() - ending.length());
                break;
            }
        }
        int last = stem.length() - 1;
        if (last > 2 && stem.charAt(last) == stem.charAt(last - 1)) {
            return stem.substring(0, last);
        }
        return last > 2 && stem.charAt(last) == 'e' ? stem.substring(0, last) : stem;
    }

    boolean denies() {
        return stems.contains(NOT);
    }

    int shared(Gist other) {
        int shared = 0;
        for (String stem : stems) {
            shared += other.stems.contains(stem) ? 1 : 0;
        }
        return shared;
    }

    /** Returns which share of the stems of both is common to them, 0..1. */
    double likeness(Gist other) {
        int shared = shared(other);
        int all = stems.size() + other.stems.size() - shared;
        return all == 0 ? 1 : (double) shared / all;
    }

    /** Returns which share of these stems the other has, 0..1. */
    double heldBy(Gist other) {
        return stems.isEmpty() ? 0 : (double) shared(other) / stems.size();
    }
}
