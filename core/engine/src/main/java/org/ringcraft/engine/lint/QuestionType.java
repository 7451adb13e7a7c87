package org.ringcraft.engine.lint;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Reply;

/** Questions that are tagged as of another type than their words are. */
final class QuestionType implements LintPass.OfScenario {

    private static final LintRule RULE =
            LintRule.error(961, "question-type", "A question is tagged as of another type than its words are");

    /** Separate questions from which a line surely asks several at once. Invented. */
    private static final int MANY = 3;

    private static final Pattern OPENS_THE_CALL =
            Pattern.compile("\\b(?:can|may|could) i (?:help|be of (?:help|service))|what can i do for you\\b");

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(Scene scene, Smells smells) {
        for (Reply reply : Spoken.replies(scene.scenario())) {
            reply.act()
                    .question()
                    .flatMap(type -> wrong(reply, type))
                    .ifPresent(why -> smells.add(
                            scene.subject(reply).at("question"),
                            "The reply '" + reply.id() + "' is tagged "
                                    + reply.act().question().orElseThrow() + ", but " + why + ": \"" + reply.text()
                                    + "\"",
                            "Maybe another type fits, or other words."));
        }
    }

    private static Optional<String> wrong(Reply reply, org.ringcraft.engine.scenario.QuestionType type) {
        Questions questions = new Questions(reply.text());
        if (!questions.begsOrInvites()) {
            return Optional.of("it asks nothing");
        }
        return switch (type) {
            case OPEN -> open(questions);
            case CLOSED -> closed(reply, questions);
            case PROBING -> probing(reply, questions);
            case LEADING -> leading(reply, questions);
            case MULTIPLE -> multiple(reply, questions);
        };
    }

    private static Optional<String> open(Questions questions) {
        if (!questions.invites()) {
            return Optional.of("it can be answered by yes or no");
        }
        return suggestsOrMany(questions);
    }

    private static Optional<String> suggestsOrMany(Questions questions) {
        if (questions.tagged()) {
            return Optional.of("it suggests its answer");
        }
        return questions.clauses() >= MANY || questions.whSentences() >= 2
                ? Optional.of("it asks several things at once")
                : Optional.empty();
    }

    private static Optional<String> closed(Reply reply, Questions questions) {
        if (reply.move() != Move.VERIFY && questions.atLarge() && !isCheck(reply)) {
            return Optional.of("it asks for more than yes, no or a fact");
        }
        return suggestsOrMany(questions);
    }

    /** Checking an answer to an objection may be asked with "how": how does it look now? */
    private static boolean isCheck(Reply reply) {
        return reply.act().handles().isPresent();
    }

    private static Optional<String> probing(Reply reply, Questions questions) {
        if (OPENS_THE_CALL
                .matcher(reply.text().toLowerCase(java.util.Locale.ROOT))
                .find()) {
            return Optional.of("it takes up nothing that was said");
        }
        return suggestsOrMany(questions);
    }

    private static Optional<String> leading(Reply reply, Questions questions) {
        boolean asks = reply.move() == Move.ASK || reply.move() == Move.VERIFY;
        return asks && questions.straight() && !questions.suggests()
                ? Optional.of("it suggests no answer")
                : Optional.empty();
    }

    private static Optional<String> multiple(Reply reply, Questions questions) {
        boolean list = reply.text().indexOf(',') >= 0
                || reply.text().contains(" and ")
                || reply.text().contains(" or ");
        return questions.marks() <= 1 && questions.clauses() <= 1 && !list
                ? Optional.of("it asks one thing only")
                : Optional.empty();
    }
}
