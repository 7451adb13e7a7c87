package org.ringcraft.desktop.cli;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How hard texts are to read.
 *
 * @param ease Flesch's reading ease: 206.835 - 1.015 words per sentence - 84.6 syllables per word; 60 and more is plain
 *     English (Flesch 1948). Syllables are counted as groups of vowels, which is right about nine times in ten
 * @param longest words of the longest text
 */
record Reading(int texts, int words, int sentences, int longest, double ease) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…]+(?=\\s|$)");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    static Reading of(Collection<String> texts) {
        int words = 0;
        int sentences = 0;
        int syllables = 0;
        int longest = 0;
        for (String text : texts) {
            int here = 0;
            Matcher word = WORD.matcher(text);
            while (word.find()) {
                here++;
                syllables += syllables(word.group().toLowerCase(Locale.UK));
            }
            words += here;
            longest = Math.max(longest, here);
            sentences += (int) Math.max(
                    here == 0 ? 0 : 1, SENTENCE_END.matcher(text).results().count());
        }
        double ease = words == 0 ? 0 : 206.835 - 1.015 * words / Math.max(1, sentences) - 84.6 * syllables / words;
        return new Reading(texts.size(), words, sentences, longest, ease);
    }

    double wordsPerText() {
        return texts == 0 ? 0 : (double) words / texts;
    }

    double wordsPerSentence() {
        return sentences == 0 ? 0 : (double) words / sentences;
    }

    private static int syllables(String word) {
        String heard = word.length() > 2 && word.endsWith("e") && !word.endsWith("le")
                ? word.substring(0, word.length() - 1)
                : word;
        return (int) Math.max(1, VOWELS.matcher(heard).results().count());
    }
}
