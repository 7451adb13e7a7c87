package org.ringcraft.engine.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ringcraft.engine.scenario.Reply;

/** Tags for terms that the reply does not use, or that the pack does not know. */
final class JargonTagAstray implements LintPass.OfScenario {

    private static final LintRule RULE =
            LintRule.warning(959, "jargon-tag-astray", "A reply is tagged with a term that it does not use");

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(Scene scene, Smells smells) {
        HouseWords words = scene.content().words();
        for (Reply reply : Spoken.replies(scene.scenario())) {
            Wording wording = scene.wording(reply.text());
            for (String tag : tags(reply)) {
                if (!Terms.stands(tag, wording) && wording.find(Wording.phrase(tag)) < 0) {
                    smells.add(
                            scene.subject(reply).at(reply.act().jargon().contains(tag) ? "jargon" : "explains"),
                            "The reply '" + reply.id() + "' is tagged with the term '" + tag
                                    + "', which does not stand in its words.",
                            near(tag, words, wording)
                                    .map(near -> "Maybe '" + near + "' is meant.")
                                    .orElse("Maybe take the tag away."));
                }
            }
            if (!words.jargon().isEmpty()) {
                for (String tag : reply.act().jargon()) {
                    if (words.jargon().stream().noneMatch(term -> term.term().equalsIgnoreCase(tag))) {
                        smells.add(
                                scene.subject(reply).at("jargon"),
                                "The reply '" + reply.id() + "' is tagged with the term '" + tag
                                        + "', which words.json does not explain.",
                                "Maybe add it to \"jargon\" in words.json, with what it means in plain words.");
                    }
                }
            }
        }
    }

    private static List<String> tags(Reply reply) {
        List<String> tags = new ArrayList<>(reply.act().jargon());
        tags.addAll(reply.act().explains());
        return tags;
    }

    private static Optional<String> near(String tag, HouseWords words, Wording wording) {
        return words.jargon().stream()
                .map(HouseWords.Term::term)
                .filter(term -> !term.equals(tag) && Terms.stands(term, wording))
                .findFirst();
    }
}
