package org.ringcraft.engine.lint;

import java.util.List;

/** Where terms of the trade stand in a text. */
final class Terms {

    private Terms() {}

    /** Tells whether the term stands in the text as whole words. Capitals count where the term has any. */
    static boolean stands(String term, Wording text) {
        return stands(Wording.of(term), text);
    }

    /** The same for a term that was taken apart before. */
    static boolean stands(Wording wanted, Wording text) {
        String term = wanted.text();
        if (wanted.words().isEmpty()) {
            return text.text().contains(term);
        }
        List<Wording.Word> words = wanted.words();
        for (int at = 0; at + words.size() <= text.words().size(); at++) {
            if (standsAt(words, text, at, term)) {
                return true;
            }
        }
        return false;
    }

    private static boolean standsAt(List<Wording.Word> wanted, Wording text, int at, String term) {
        for (int i = 0; i < wanted.size(); i++) {
            Wording.Word word = text.words().get(at + i);
            boolean last = i == wanted.size() - 1;
            if (!same(wanted.get(i), word, last) && !(wanted.size() == 1 && isPart(wanted.get(0), word))) {
                return false;
            }
            if (i > 0 && !text.goesOn(at + i)) {
                return false;
            }
        }
        // Case matters where the term is written with capitals; a term in small letters may begin a sentence.
        return term.equals(term.toLowerCase(java.util.Locale.ROOT)) || capitals(wanted, text, at);
    }

    private static boolean capitals(List<Wording.Word> wanted, Wording text, int at) {
        for (int i = 0; i < wanted.size(); i++) {
            String term = wanted.get(i).written();
            String there = text.words().get(at + i).written();
            boolean found =
                    wanted.size() == 1 && isPart(wanted.get(0), text.words().get(at + i));
            boolean loud = there.equals(there.toUpperCase(java.util.Locale.ROOT));
            if (!term.equals(term.toLowerCase(java.util.Locale.ROOT)) && !there.startsWith(term) && !found && !loud) {
                return false;
            }
        }
        return true;
    }

    /** The last word may be a plural, or belong to somebody. */
    private static boolean same(Wording.Word wanted, Wording.Word word, boolean last) {
        String there = word.lower();
        String term = wanted.lower();
        return there.equals(term)
                || (last && (there.equals(term + "s") || there.equals(term + "'s") || there.equals(term + "es")));
    }

    /** A part of a hyphenated word is a word: the ONT of ONT-socket. */
    private static boolean isPart(Wording.Word wanted, Wording.Word word) {
        return word.lower().indexOf('-') > 0
                && wanted.lower().indexOf('-') < 0
                && List.of(word.written().split("-")).contains(wanted.written());
    }
}
