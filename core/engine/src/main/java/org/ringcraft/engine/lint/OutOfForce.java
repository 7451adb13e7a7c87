package org.ringcraft.engine.lint;

import java.util.HashMap;
import java.util.Map;
import org.ringcraft.engine.catalogue.RulePack;
import org.ringcraft.engine.scenario.Node;
import org.ringcraft.engine.scenario.Reply;

/** Replies that keep or break a rule which is not in force on the day of the call: nobody notices either. */
final class OutOfForce implements LintPass.OfScenario {

    private static final LintRule RULE = LintRule.error(919, "rule-out-of-force", "A rule is not in force that day");

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(Scene scene, Smells smells) {
        Map<String, RulePack> disclosures = new HashMap<>();
        Map<String, RulePack> breaches = new HashMap<>();
        for (RulePack pack : scene.content().rulePacks()) {
            if (!pack.inForceOn(scene.scenario().date())) {
                pack.disclosures().forEach(each -> disclosures.put(each.id(), pack));
                pack.breaches().forEach(each -> breaches.put(each.id(), pack));
            }
        }
        for (Node node : scene.scenario().nodes()) {
            for (Reply reply : node.replies()) {
                reply.act().discloses().forEach(id -> add(scene, reply, "discloses", id, disclosures, smells));
                reply.act().breaks().forEach(id -> add(scene, reply, "breaks", id, breaches, smells));
            }
        }
    }

    private static void add(
            Scene scene, Reply reply, String key, String id, Map<String, RulePack> asleep, Smells smells) {
        RulePack pack = asleep.get(id);
        if (pack != null) {
            smells.add(
                    scene.subject(reply).at(key),
                    "The reply '" + reply.id() + "' " + key + " '" + id + "' of the rule pack '" + pack.id()
                            + "', which is "
                            + UnmarkedBreach.dates(pack) + "; the call is on "
                            + scene.scenario().date()
                            + ", when it counts for nothing.",
                    "Maybe the date of the call or of the rule is wrong, or another rule took its place.");
        }
    }
}
