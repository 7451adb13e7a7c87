package org.ringcraft.engine.lint;

import java.util.Collection;
import java.util.Locale;

/**
 * How hard texts are to read. Words are counted with their apostrophes and hyphens; syllables as groups of vowels, which
 * is right about nine times in ten.
 *
 * @param longest words of the longest text
 */
public record Reading(int texts, int words, int sentences, int syllables, int longest) {

    public static Reading of(Collection<String> texts) {
        int words = 0;
        int sentences = 0;
        int syllables = 0;
        int longest = 0;
        for (String text : texts) {
            int here = 0;
            int ends = 0;
            int at = 0;
            while (at < text.length()) {
                int end = endOfWord(text, at);
                if (end > at) {
                    here++;
                    syllables += syllables(text.substring(at, end).toLowerCase(Locale.UK));
                    at = end;
                } else {
                    int after = endOfMarks(text, at);
                    ends += after > at && (after == text.length() || Character.isWhitespace(text.charAt(after)))
                            ? 1
                            : 0;
                    at = Math.max(after, at + 1);
                }
            }
            words += here;
            longest = Math.max(longest, here);
            sentences += Math.max(here == 0 ? 0 : 1, ends);
        }
        return new Reading(texts.size(), words, sentences, syllables, longest);
    }

    /** Returns the index after the word that begins there; the same index when none does. */
    private static int endOfWord(String text, int at) {
        int end = at;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || joins(text, at, end))) {
            end++;
        }
        return end;
    }

    private static boolean joins(String text, int from, int at) {
        return at > from
                && "'’-".indexOf(text.charAt(at)) >= 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static int endOfMarks(String text, int at) {
        int end = at;
        while (end < text.length() && ".!?…".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static int syllables(String word) {
        int end = word.length() > 2 && word.endsWith("e") && !word.endsWith("le") ? word.length() - 1 : word.length();
        int groups = 0;
        boolean vowel = false;
        for (int i = 0; i < end; i++) {
            boolean now = "aeiouy".indexOf(word.charAt(i)) >= 0;
            groups += now && !vowel ? 1 : 0;
            vowel = now;
        }
        return Math.max(1, groups);
    }

    public double wordsPerText() {
        return texts == 0 ? 0 : (double) words / texts;
    }

    public double wordsPerSentence() {
        return sentences == 0 ? 0 : (double) words / sentences;
    }

    /** Returns Flesch's reading ease: 60 and more is plain English (Flesch 1948). 0 when there are no words. */
    public double ease() {
        return words == 0 ? 0 : 206.835 - 1.015 * words / Math.max(1, sentences) - 84.6 * syllables / words;
    }

    /** Returns the Flesch-Kincaid grade, in years of American schooling (Kincaid et al. 1975). 0 without words. */
    public double grade() {
        return words == 0 ? 0 : 0.39 * words / Math.max(1, sentences) + 11.8 * syllables / words - 15.59;
    }

    /** Returns the age in years at which the texts can be read: the grade and five. */
    public double age() {
        return grade() + 5;
    }
}
