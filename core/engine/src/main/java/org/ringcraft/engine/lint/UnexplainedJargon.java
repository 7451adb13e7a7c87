package org.ringcraft.engine.lint;

import java.util.ArrayList;
import java.util.List;
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
        List<HouseWords.Term> jargon = scene.content().words().jargon();
        List<Wording> terms = new ArrayList<>();
        jargon.forEach(term -> terms.add(Wording.of(term.term())));
        for (Reply reply : Spoken.replies(scene.scenario())) {
            Wording wording = scene.wording(reply.text());
            for (int i = 0; i < jargon.size(); i++) {
                HouseWords.Term term = jargon.get(i);
                if (!Terms.stands(terms.get(i), wording)) {
                    continue;
                }
                boolean tagged = hasIgnoringCase(reply.act().jargon(), term.term())
                        || hasIgnoringCase(reply.act().explains(), term.term());
                if (!tagged) {
                    smells.add(
                            scene.subject(reply).at("text"),
                            "The reply '" + reply.id() + "' says '" + term.term()
                                    + "' and is not tagged with it, so it costs the customer no understanding.",
                            "Maybe say it in plain words: " + term.means()
                                    + "; or add it to \"jargon\", or to \"explains\"" + " if the line explains it.");
                }
            }
        }
    }

    static boolean hasIgnoringCase(List<String> all, String one) {
        return all.stream().anyMatch(one::equalsIgnoreCase);
    }
}
