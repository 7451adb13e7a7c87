package org.ringcraft.engine.lint;

import java.util.List;
import org.ringcraft.engine.call.ScriptReply;

/**
 * Replies that beat all others at their node for every persona and in every state, from the start: there is nothing to
 * choose. A reply that opens only when something has come up is right at its moment, and is not meant.
 */
final class AlwaysBest implements LintPass.OfScenario {

    private static final LintRule RULE =
            LintRule.warning(937, "always-best", "A reply is best under every persona and in every state");

    /** Choices that must have been seen; invented. */
    private static final int LEAST_SEEN = 60;

    /** Share of the choices at its node in which it must have been open; invented. */
    private static final double MOSTLY_OPEN = 0.8;

    /** Share of the choices in which it must have been best; a little is left for ties; invented. */
    private static final double NEARLY_ALWAYS = 0.98;

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(Scene scene, Smells smells) {
        Decisions decisions = scene.rehearsal().decisions();
        List<ScriptReply> replies = scene.scripts().get(0).replies();
        for (ScriptReply reply : replies) {
            Decisions.OfReply of = decisions.of(reply.index());
            boolean always = of.open >= LEAST_SEEN
                    && of.open >= MOSTLY_OPEN * of.unsaid
                    && of.best >= NEARLY_ALWAYS * of.open
                    && of.personas.size() == scene.scripts().size();
            if (always) {
                smells.add(
                        scene.subject(reply.reply()),
                        "The reply '" + reply.id() + "' was the best one in " + of.best + " of " + of.open
                                + " choices, with every persona: there is nothing to choose.",
                        "Maybe add a line as good that suits another customer, or let it be right only after something"
                                + " has come up.");
            }
        }
    }
}
