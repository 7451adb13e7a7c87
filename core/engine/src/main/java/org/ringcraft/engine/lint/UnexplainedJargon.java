package org.ringcraft.engine.lint;

import org.ringcraft.engine.scenario.Reply;

/** Terms of the trade in replies that are not tagged with them, so that the customer seems to understand. */
final class UnexplainedJargon implements LintPass.OfScenario {

    private static final LintRule RULE =
            LintRule.error(958, "unexplained-jargon", "A reply uses a term of the trade without being tagged with it");

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(Scene scene, Smells smells) {
        for (Reply reply : Spoken.replies(scene.scenario())) {
            Wording wording = Wording.of(reply.text());
            for (HouseWords.Term term : scene.content().words().jargon()) {
                boolean tagged = hasIgnoringCase(reply.act().jargon(), term.term())
                        || hasIgnoringCase(reply.act().explains(), term.term());
                if (!tagged && Terms.stands(term.term(), wording)) {
                    smells.add(
                            scene.subject(reply).at("text"),
                            "The reply '" + reply.id() + "' says '" + term.term()
                                    + "' and is not tagged with it, so it costs the customer no understanding.",
                            "Maybe say it in plain words: " + term.means() + "; or add it to \"jargon\", or to \"explains\""
                                    + " if the line explains it.");
                }
            }
        }
    }

    static boolean hasIgnoringCase(java.util.List<String> all, String one) {
        return all.stream().anyMatch(one::equalsIgnoreCase);
    }
}
