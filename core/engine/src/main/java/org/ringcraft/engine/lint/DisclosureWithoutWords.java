package org.ringcraft.engine.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ringcraft.engine.catalogue.RulePack;
import org.ringcraft.engine.scenario.Reply;

/** Replies that are tagged as making a disclosure and do not hold the words that make it. */
final class DisclosureWithoutWords implements LintPass.OfScenario {

    private static final LintRule RULE = LintRule.error(
            956, "disclosure-without-words", "A reply is tagged with a disclosure that its words do not make");

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(Scene scene, Smells smells) {
        Map<String, RulePack.Disclosure> disclosures = all(scene.content());
        for (Reply reply : Spoken.replies(scene.scenario())) {
            for (String id : reply.act().discloses()) {
                RulePack.Disclosure disclosure = disclosures.get(id);
                List<String> missing = disclosure == null ? List.of() : missing(disclosure, reply.text());
                if (!missing.isEmpty()) {
                    smells.add(
                            scene.subject(reply).at("text"),
                            "The reply '" + reply.id() + "' is tagged with the disclosure '" + id
                                    + "', but does not mention " + String.join(", nor ", missing) + ".",
                            "Maybe say it in the words, or take the tag away.");
                }
            }
        }
    }

    /** Returns all disclosures by id, in the order of the rule packs. */
    static Map<String, RulePack.Disclosure> all(LintContent content) {
        Map<String, RulePack.Disclosure> all = new LinkedHashMap<>();
        for (RulePack pack : content.rulePacks()) {
            pack.disclosures().forEach(disclosure -> all.put(disclosure.id(), disclosure));
        }
        return all;
    }

    /** Returns what the text should mention and does not, as it could be said. */
    static List<String> missing(RulePack.Disclosure disclosure, String text) {
        List<String> missing = new ArrayList<>();
        Wording wording = Wording.of(text.replace('-', ' '));
        for (String mention : disclosure.mentions()) {
            if (!mentions(wording, mention)) {
                missing.add("'" + mention.replace("|", "' or '") + "'");
            }
        }
        return missing;
    }

    /** Alternatives are parted by a bar; the last word of each may go on, so that "record" stands for "recorded". */
    private static boolean mentions(Wording wording, String mention) {
        for (String alternative : mention.split("\\|", -1)) {
            List<String> phrase = Wording.phrase(alternative.replace('-', ' '));
            for (int i = 0;
                    !phrase.isEmpty() && i + phrase.size() <= wording.words().size();
                    i++) {
                int last = phrase.size() - 1;
                if (wording.has(i, phrase.subList(0, last))
                        && wording.lower(i + last).startsWith(phrase.get(last))) {
                    return true;
                }
            }
        }
        return false;
    }
}
