package org.ringcraft.engine.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text taken apart into words, in order. Apostrophes and hyphens inside a word belong to it, and so do the braces of a
 * placeholder; {@code £} and {@code %} are words of their own.
 *
 * @param text as it was written
 * @param sentences how many sentences it has; one at least when it has a word
 */
record Wording(String text, List<Word> words, int sentences) {

    Wording {
        words = List.copyOf(words);
    }

    /**
     * A word.
     *
     * @param written as it stands there, with straight apostrophes
     * @param lower in small letters
     * @param from index of its first character
     * @param to index after its last character
     * @param sentence number of its sentence, counted from 0
     */
    record Word(String written, String lower, int from, int to, int sentence) {

        boolean is(String other) {
            return lower.equals(other);
        }

        boolean capital() {
            return Character.isUpperCase(written.charAt(0));
        }
    }

    static Wording of(String text) {
        List<Word> words = new ArrayList<>();
        int sentence = 0;
        int begun = 0;
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            if (end > at) {
                String written = text.substring(at, end).replace('’', '\'');
                words.add(new Word(written, written.toLowerCase(Locale.ROOT), at, end, sentence));
                at = end;
            } else {
                if (endsSentence(text, at) && words.size() > begun) {
                    sentence++;
                    begun = words.size();
                }
                at++;
            }
        }
        int sentences = words.isEmpty() ? 0 : words.get(words.size() - 1).sentence() + 1;
        return new Wording(text, words, sentences);
    }

    /** Returns the index after the word that begins there; the same index when none does. */
    private static int end(String text, int at) {
        char first = text.charAt(at);
        if (first == '£' || first == '%') {
            return at + 1;
        }
        if (first == '{') {
            int close = text.indexOf('}', at);
            return close < 0 ? at : close + 1;
        }
        int end = at;
        while (end < text.length() && (inWord(text.charAt(end)) || joins(text, at, end))) {
            end++;
        }
        return end;
    }

    /** Tells whether a sign stands between two parts of a word: an apostrophe, a hyphen, the dot of a number. */
    private static boolean joins(String text, int from, int at) {
        if (at == from || at + 1 >= text.length() || !inWord(text.charAt(at + 1)) || !inWord(text.charAt(at - 1))) {
            return false;
        }
        return switch (text.charAt(at)) {
            case '\'', '’', '-' -> true;
            case '.', ',' -> Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
            case '/' -> Character.isLetter(text.charAt(at - 1)) && text.charAt(at + 1) == 's';
            default -> false;
        };
    }

    private static boolean inWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    private static boolean endsSentence(String text, int at) {
        char c = text.charAt(at);
        return (c == '.' || c == '!' || c == '?' || c == '…')
                && (at + 1 >= text.length() || !inWord(text.charAt(at + 1)));
    }

    /** Returns the word at that index; an empty one outside. */
    String lower(int index) {
        return index >= 0 && index < words.size() ? words.get(index).lower() : "";
    }

    /** Tells whether nothing but a space or a hyphen stands before the word, so that it goes on from the last one. */
    boolean goesOn(int index) {
        if (index <= 0 || index >= words.size()) {
            return false;
        }
        String between =
                text.substring(words.get(index - 1).to(), words.get(index).from());
        return between.isBlank() || between.equals("-") || between.equals("–");
    }

    /** Returns the sign after the word: the first character that is not a space, or a space at the end of the text. */
    char signAfter(int index) {
        for (int at = words.get(index).to(); at < text.length(); at++) {
            if (text.charAt(at) != ' ') {
                return text.charAt(at);
            }
        }
        return ' ';
    }

    /** Tells whether the phrase stands there, word for word. */
    boolean has(int index, List<String> phrase) {
        if (index < 0 || index + phrase.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!lower(index + i).equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns where the phrase first stands, word for word; -1 when it does not. */
    int find(List<String> phrase) {
        for (int i = 0; i + phrase.size() <= words.size(); i++) {
            if (has(i, phrase)) {
                return i;
            }
        }
        return -1;
    }

    /** Tells whether one of the words stands in it. */
    boolean hasAny(java.util.Set<String> any) {
        for (Word word : words) {
            if (any.contains(word.lower())) {
                return true;
            }
        }
        return false;
    }

    /** Returns the words of a phrase, in small letters. */
    static List<String> phrase(String text) {
        List<String> phrase = new ArrayList<>();
        of(text).words().forEach(word -> phrase.add(word.lower()));
        return phrase;
    }
}
