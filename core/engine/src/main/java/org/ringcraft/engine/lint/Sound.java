package org.ringcraft.engine.lint;

import java.util.List;
import java.util.Set;

/**
 * How a line sounds, by simple measures of its words: markers of casual, formal, warm and cold speech, contractions, and
 * length. All lists and weights are invented, and fitted by hand to the 427 replies of the shipped pack.
 */
final class Sound {

    private static final List<String> CASUAL = List.of(
            "hiya",
            "hi",
            "hey",
            "cheers",
            "yeah",
            "yep",
            "yup",
            "nope",
            "nah",
            "mate",
            "ta",
            "gonna",
            "wanna",
            "gotta",
            "dunno",
            "stuff",
            "nice one",
            "what's up",
            "no worries",
            "no problem",
            "no probs",
            "bits and bobs",
            "kit",
            "cracking",
            "telly",
            "all good",
            "tops",
            "sorted",
            "okay",
            "ok",
            "reckon",
            "grab",
            "pop",
            "bye",
            "loads",
            "crack on",
            "folks",
            "buddy",
            "awesome",
            "wicked",
            "chuck",
            "guess",
            "dead easy",
            "easy peasy",
            "pal",
            "quid",
            "gig",
            "bang on",
            "sort of",
            "kind of",
            "you know",
            "gets old",
            "mess with",
            "that's you through",
            "tons",
            "super",
            "blast",
            "bloke",
            "kiddo",
            "my lovely",
            "love",
            "darling",
            "hun",
            "right then",
            "gutted");

    private static final List<String> FORMAL = List.of(
            "may i",
            "i shall",
            "we shall",
            "shall be",
            "kind enough",
            "{formal}",
            "should like",
            "convenient",
            "confirmation",
            "agreement",
            "precisely",
            "recommend",
            "beforehand",
            "receive",
            "of help",
            "i believe",
            "quite respect",
            "upon",
            "regarding",
            "wish",
            "chiefly",
            "occasion",
            "approve",
            "permit",
            "kindly",
            "statutory",
            "good morning",
            "good afternoon",
            "good evening",
            "madam",
            "sir",
            "with regard",
            "would you be",
            "i regret",
            "assist",
            "purchase",
            "require",
            "assure",
            "whom",
            "therefore",
            "however",
            "provide",
            "additional",
            "on behalf",
            "thank you for",
            "would you tell me",
            "to which",
            "i am",
            "it is",
            "do not",
            "you are",
            "that is",
            "you have",
            "we have",
            "i have",
            "there is",
            "in which",
            "i suggest",
            "inform",
            "pursuant",
            "furthermore",
            "grateful",
            "at your earliest");

    private static final List<String> WARM = List.of(
            "sorry",
            "lovely",
            "glad",
            "thank",
            "thanks",
            "kind",
            "together",
            "worry",
            "{first}",
            "no wonder",
            "oh",
            "happy",
            "love",
            "take your time",
            "look after",
            "appreciate",
            "wonderful",
            "great",
            "understand",
            "pleased",
            "welcome",
            "bless",
            "brilliant",
            "thrilled",
            "mum",
            "dear",
            "delighted",
            "my lovely",
            "so good of you",
            "pleasure",
            "bear with",
            "poor you",
            "that must be",
            "i can hear");

    private static final List<String> COLD = List.of(
            "the system says",
            "can't do anything",
            "can't help",
            "cannot help",
            "that's up to you",
            "you'd have to",
            "not my",
            "policy",
            "nothing i can do",
            "you must",
            "you should have",
            "those are the rules",
            "that's how it is",
            "just answer",
            "as i said",
            "next question",
            "first please",
            "not possible",
            "not allowed",
            "your problem",
            "your fault",
            "won't be helped",
            "no exceptions",
            "take it or leave it",
            "hurry up",
            "i haven't got all day",
            "whatever you say",
            "be quiet",
            "listen");

    private final Wording wording;
    private final int casual;
    private final int formal;
    private final int warm;
    private final int cold;
    private final int contractions;

    Sound(Wording wording) {
        this.wording = wording;
        casual = Markers.CASUAL.count(wording);
        formal = Markers.FORMAL.count(wording);
        warm = Markers.WARM.count(wording);
        cold = Markers.COLD.count(wording);
        contractions = (int) wording.words().stream()
                .filter(word -> isContraction(word.lower()))
                .count();
    }

    /** The lists, taken apart once, when the first line is heard. */
    private static final class Markers {
        private static final Phrases CASUAL = new Phrases(Sound.CASUAL);
        private static final Phrases FORMAL = new Phrases(Sound.FORMAL);
        private static final Phrases WARM = new Phrases(Sound.WARM);
        private static final Phrases COLD = new Phrases(Sound.COLD);
    }

    private static final Set<String> WITH_IS = Set.of(
            "it's", "that's", "what's", "there's", "here's", "let's", "how's", "he's", "she's", "where's", "who's",
            "when's");

    private static boolean isContraction(String word) {
        return WITH_IS.contains(word)
                || word.endsWith("n't")
                || word.endsWith("'ll")
                || word.endsWith("'d")
                || word.endsWith("'ve")
                || word.endsWith("'re")
                || word.endsWith("'m");
    }

    int words() {
        return wording.words().size();
    }

    int casual() {
        return casual;
    }

    int formal() {
        return formal;
    }

    int warm() {
        return warm;
    }

    int cold() {
        return cold;
    }

    int contractions() {
        return contractions;
    }

    /** Returns how formal it sounds, 0..1. */
    double formality() {
        double full = contractions == 0 && words() >= 10 ? 0.15 : 0;
        return within(
                0.5 + 0.2 * Math.min(formal, 2) - 0.2 * Math.min(casual, 2) - 0.1 * Math.min(contractions, 2) + full);
    }

    /** Returns how brisk it sounds, 0..1: eight words are brisk, thirty are slow. */
    double pace() {
        return within(0.9 - 0.027 * (words() - 8));
    }

    /** Returns how much it goes into detail, 0..1: five words give the gist, twenty-five every particular. */
    double detail() {
        return within(0.1 + 0.0375 * (words() - 5));
    }

    private static double within(double value) {
        return Math.max(0.1, Math.min(0.9, value));
    }
}
