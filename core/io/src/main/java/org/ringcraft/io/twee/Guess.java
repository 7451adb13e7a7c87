package org.ringcraft.io.twee;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Phase;
import org.ringcraft.engine.scenario.QuestionType;

/** Guesses from words what they are for. An author looks at every guess: it is listed as something to do. */
final class Guess {

    private static final Pattern OPEN = words(
            "^(?:and |so |well,? |could you |can you |please )*(?:how|what|why|where|which|who|when|tell me|describe|talk me"
                    + " through|walk me through)\\b");
    private static final Pattern PROBING = words(
            "\\b(?:tell me more|what do you mean|in what way|such as|for example|what else|why is that|how come)\\b");
    private static final Pattern LEADING = words(
            "(?:\\b(?:isn't it|aren't you|aren't they|don't you|doesn't it|won't you|won't it|wouldn't you|right|correct|"
                    + "surely|i suppose|i bet)\\b[ ,.]*\\?|^(?:surely|so you)\\b)");

    /** Words that show a move, the first match counts. None needs a tag that only an author can know. */
    private static final List<Sign> SIGNS = List.of(
            new Sign(Move.GOODBYE, words("\\b(?:goodbye|good bye|bye|have a (?:nice|good|lovely) (?:day|evening))\\b")),
            new Sign(
                    Move.GREET,
                    words(
                            "^(?:hello|hi|hiya|hey|good (?:morning|afternoon|evening)|welcome|thank you for calling)\\b")),
            new Sign(
                    Move.EMPATHISE,
                    words(
                            "\\b(?:i'm sorry|i am sorry|sorry to hear|i understand|that must|how (?:annoying|frustrating))\\b")),
            new Sign(Move.SUMMARISE, words("\\b(?:to sum up|in summary|so far|let me check (?:i|that)|to recap)\\b")),
            new Sign(Move.REFLECT, words("^(?:so |it sounds|sounds like|it seems|you feel|you mean)")),
            new Sign(Move.SIGNPOST, words("\\b(?:let me|i'll|i will|we'll|next,)\\b")));

    private static final List<Phase> MIDDLE =
            List.of(Phase.DISCOVER, Phase.PRESENT, Phase.OBJECTIONS, Phase.RECOMMEND, Phase.DISCLOSE);

    private record Sign(Move move, Pattern words) {}

    private Guess() {}

    private static Pattern words(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /** Returns what a reply does, by its words. */
    static Move move(String text) {
        String plain = text.replace('’', '\'').strip();
        for (Sign sign : SIGNS) {
            if (sign.move() != Move.SIGNPOST
                    && !plain.endsWith("?")
                    && sign.words().matcher(plain).find()) {
                return sign.move();
            }
        }
        if (plain.contains("?")) {
            return Move.ASK;
        }
        return SIGNS.stream()
                .filter(sign -> sign.words().matcher(plain).find())
                .map(Sign::move)
                .findFirst()
                .orElse(Move.EXPLAIN);
    }

    /** Returns what kind of question the words ask. */
    static QuestionType question(String text) {
        String plain = text.replace('’', '\'').strip();
        if (plain.chars().filter(c -> c == '?').count() > 1) {
            return QuestionType.MULTIPLE;
        }
        if (PROBING.matcher(plain).find()) {
            return QuestionType.PROBING;
        }
        if (LEADING.matcher(plain).find()) {
            return QuestionType.LEADING;
        }
        return OPEN.matcher(plain).find() ? QuestionType.OPEN : QuestionType.CLOSED;
    }

    /** Returns the phase that a tag or a name names: {@code phase-present}, {@code present}. */
    static Optional<Phase> named(String word) {
        String plain = word.toUpperCase(Locale.ROOT).replaceFirst("^PHASE-", "");
        for (Phase phase : Phase.values()) {
            if (phase.name().equals(plain)) {
                return Optional.of(phase);
            }
        }
        return Optional.empty();
    }

    /** Returns the phase of a passage by how far it is from the start, in links. */
    static Phase phase(int distance, int farthest, boolean last) {
        if (distance == 0) {
            return Phase.OPEN;
        }
        if (last) {
            return Phase.WRAP;
        }
        int step = farthest <= 1 ? 0 : (distance - 1) * MIDDLE.size() / Math.max(1, farthest);
        return MIDDLE.get(Math.min(step, MIDDLE.size() - 1));
    }
}
