package org.ringcraft.engine.lint;

import java.util.EnumSet;
import java.util.Set;
import org.ringcraft.engine.scenario.Move;
import org.ringcraft.engine.scenario.Reply;

/** Questions about the customer that are not tagged as questions, so that questioning is not scored. */
final class UntaggedQuestion implements LintPass.OfScenario {

    private static final LintRule RULE = LintRule.warning(
            962, "untagged-question", "A reply asks the customer something and is not tagged as a question");

    /** Moves whose questions are questions of the call; "shall we?" at the end of an errand is none. */
    private static final Set<Move> ASKING =
            EnumSet.of(Move.ASK, Move.VERIFY, Move.GREET, Move.TRIAL_CLOSE, Move.REFLECT, Move.SUMMARISE, Move.CLOSE);

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(Scene scene, Smells smells) {
        for (Reply reply : Spoken.replies(scene.scenario())) {
            boolean asking = ASKING.contains(reply.move()) || reply.act().need().isPresent();
            if (asking
                    && reply.act().question().isEmpty()
                    && isQuestion(reply)
                    && !Spoken.isWrongOnPurpose(reply, scene.content().catalogue())) {
                smells.add(
                        scene.subject(reply),
                        "The reply '" + reply.id() + "' ends in a question and has no \"question\": \"" + reply.text()
                                + "\"",
                        "Maybe \"question\": \"" + type(reply) + "\".");
            }
        }
    }

    private static boolean isQuestion(Reply reply) {
        Questions questions = new Questions(reply.text());
        return questions.atTheEnd() && questions.clauses() > 0;
    }

    private static String type(Reply reply) {
        Questions questions = new Questions(reply.text());
        if (questions.suggests()) {
            return "LEADING";
        }
        return questions.invites() ? "OPEN" : "CLOSED";
    }
}
