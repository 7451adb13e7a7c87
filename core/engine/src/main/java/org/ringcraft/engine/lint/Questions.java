package org.ringcraft.engine.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How a text asks: what its sentences with a question mark begin with, and what they suggest. */
final class Questions {

    private static final Set<String> WH = Set.of(
            "how", "how's", "what", "what's", "why", "which", "who", "who's", "whose", "when", "when's", "where",
            "where's");

    private static final Set<String> INVERTED = Set.of(
            "do",
            "does",
            "did",
            "is",
            "are",
            "was",
            "were",
            "am",
            "have",
            "has",
            "had",
            "can",
            "could",
            "would",
            "will",
            "shall",
            "should",
            "may",
            "might",
            "must",
            "don't",
            "doesn't",
            "didn't",
            "isn't",
            "aren't",
            "wasn't",
            "weren't",
            "haven't",
            "hasn't",
            "hadn't",
            "can't",
            "couldn't",
            "wouldn't",
            "won't",
            "shouldn't");

    private static final Set<String> BIDS = Set.of(
            "tell",
            "telling",
            "know",
            "say",
            "saying",
            "explain",
            "explaining",
            "ask",
            "hear",
            "describe",
            "describing",
            "share",
            "sharing",
            "show",
            "guess");

    /** Words that open a clause without being its first word of weight. */
    private static final Set<String> LEAD = Set.of(
            "and", "so", "but", "or", "then", "well", "now", "okay", "right", "oh", "ah", "just", "roughly", "exactly",
            "to", "for", "with", "in", "at", "from", "sorry", "please", "also", "next");

    private static final Pattern INVITES = Pattern.compile(
            "\\b(tell me|talk me|talk to me|describe|walk me|explain|take me through|let me know|like to hear|like to know|"
                    + "hear (?:what|how|about)|wonder(?:ing)?|say (?:more|a bit more)|give me|needn't tell|please)\\b");

    private static final Pattern TAG = Pattern.compile(
            ",? (?:isn't|aren't|wasn't|weren't|won't|wouldn't|don't|doesn't|didn't|hasn't|haven't|hadn't|can't|couldn't|"
                    + "shouldn't|shan't|ain't|innit) ?(?:it|you|they|he|she|we|i|there|that)?(?:[,?]|, .*\\?)"
                    + "|, (?:is|are|was|will|would|do|does|did|has|have|can|could) (?:it|you|they|he|she|we|there|that)(?:[,?])"
                    + "|\\b(?:is it|are you|was it|are they)\\?$");

    private static final Pattern SUGGESTS = Pattern.compile(
            "\\b(surely|i suppose|i take it|i expect|i imagine|i bet|i'd guess|i guess|i assume|presumably|no doubt|"
                    + "you'd agree|you'll agree|you agree|wouldn't you say|don't you think|must be|you must|bound to be|"
                    + "obviously|of course|shall i|shall we|correct me)\\b|\\bthen\\?$|, (?:right|yes|yeah|no|eh)\\?$"
                    + "|^(?:isn't|aren't|wasn't|won't|wouldn't|don't|doesn't|didn't|hasn't|haven't|can't|couldn't|"
                    + "shouldn't) ");

    private static final Pattern ASKS_AT_LARGE = Pattern.compile(
            "^(?:(?:and|so|but|then|well|now|okay|right|please) )*(?:why|how come|tell me|talk me|describe|walk me|take me"
                    + " through|explain|in what way|what (?:happens|happened|happens|exactly|makes|made|matters|brings|"
                    + "brought|would|do|did|are|were|else|might|could|worries|bothers)|how (?:do|did|have|would|are|were|"
                    + "might|could)|how's (?:it|that|everything) (?:been|going))\\b");

    private final String lower;
    private final List<String> asked = new ArrayList<>();
    private int wh;
    private int inverted;
    private int whSentences;

    Questions(String text) {
        lower = text.replace('’', '\'').toLowerCase(Locale.ROOT);
        for (String sentence : Texts.sentences(lower)) {
            if (sentence.endsWith("?")) {
                asked.add(sentence);
                clauses(sentence);
            }
        }
    }

    /** Counts what begins like a question: at the start of the sentence, and after commas and "and". */
    private void clauses(String sentence) {
        int before = wh;
        Wording wording = Wording.of(sentence);
        boolean start = true;
        for (int i = 0; i < wording.words().size(); i++) {
            String word = wording.lower(i);
            boolean comma = i > 0 && !wording.goesOn(i);
            boolean open = start || comma || isJoint(wording, i);
            if (open && WH.contains(word) && !startsRelative(wording, i, start)) {
                wh++;
            } else if (open && INVERTED.contains(word) && !isTagQuestion(wording, i, start)) {
                inverted++;
            }
            start = start && LEAD.contains(word);
        }
        whSentences += wh > before ? 1 : 0;
    }

    /** "And" opens a clause when what it leads to begins like a question. */
    private static boolean isJoint(Wording wording, int i) {
        String before = wording.lower(i - 1);
        return before.equals("and") || before.equals("or") || (LEAD.contains(before) && !wording.goesOn(i - 1));
    }

    /** "When you say that it's too much, what …": the first of the two asks nothing. */
    private static boolean startsRelative(Wording wording, int i, boolean start) {
        return start
                && (wording.lower(i).equals("when") || wording.lower(i).equals("where"))
                && !INVERTED.contains(wording.lower(i + 1));
    }

    /** A verb and a pronoun that end the sentence are no question of their own. */
    private static boolean isTagQuestion(Wording wording, int i, boolean start) {
        return !start && i >= wording.words().size() - 2;
    }

    /** Tells whether anything ends in a question mark. */
    boolean any() {
        return !asked.isEmpty();
    }

    /** Tells whether the last sentence ends in a question mark. */
    boolean atTheEnd() {
        return lower.endsWith("?");
    }

    int marks() {
        return asked.size();
    }

    /** Returns how many clauses begin like a question. */
    int clauses() {
        return wh + inverted;
    }

    int whSentences() {
        return whSentences;
    }

    /** Tells whether it asks for more than yes or no: with a question word, or with "tell me". */
    boolean invites() {
        return wh > 0 || INVITES.matcher(lower).find() || holdsQuestionWord() || asksAgain();
    }

    /** "Would you tell me what their quote includes" has its question word in the middle. */
    private boolean holdsQuestionWord() {
        return asked.stream()
                .map(Wording::of)
                .anyMatch(sentence -> sentence.hasAny(WH) && (sentence.hasAny(BIDS) || followsPreposition(sentence)));
    }

    /** "Thirty-one for what, exactly?" */
    private static boolean followsPreposition(Wording sentence) {
        for (int i = 1; i < sentence.words().size(); i++) {
            if (Set.of("what", "which", "whom").contains(sentence.lower(i))
                    && Set.of("for", "to", "with", "of", "about", "than", "from")
                            .contains(sentence.lower(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** "I asked what hangs on it. Can I ask again?" */
    private boolean asksAgain() {
        Wording wording = Wording.of(lower);
        return wording.hasAny(Set.of("ask", "asked")) && wording.hasAny(WH);
    }

    boolean begsOrInvites() {
        return any() || INVITES.matcher(lower).find();
    }

    /** Tells whether it begins with a verb, as questions do that can be answered by yes or no. */
    boolean inverted() {
        return inverted > 0;
    }

    /** Tells whether it ends in a tag such as "isn't it?". */
    boolean tagged() {
        return asked.stream().anyMatch(sentence -> TAG.matcher(sentence).find());
    }

    /** Tells whether the words suggest the answer. */
    boolean suggests() {
        return tagged()
                || asked.stream()
                        .anyMatch(sentence -> SUGGESTS.matcher(sentence).find());
    }

    /** Tells whether every question puts its question straight, with a question word or a verb at its beginning. */
    boolean straight() {
        return any() && clauses() >= asked.size();
    }

    /** Tells whether a question asks for a story, and not for a fact. */
    boolean atLarge() {
        return asked.stream()
                        .anyMatch(sentence -> ASKS_AT_LARGE.matcher(sentence).find())
                || ASKS_AT_LARGE.matcher(lower).find();
    }
}
