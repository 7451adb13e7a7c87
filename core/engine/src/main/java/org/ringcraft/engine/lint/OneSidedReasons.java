package org.ringcraft.engine.lint;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.ringcraft.engine.scenario.Node;

/** Questions about the player's reasons that have no wrong answer, or no right one. */
final class OneSidedReasons implements LintPass.OfScenario {

    private static final LintRule RULE = LintRule.warning(916, "one-sided-reasons", "A why-question asks nothing");

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(Scene scene, Smells smells) {
        for (Node node : scene.scenario().nodes()) {
            node.because().ifPresent(because -> check(scene, node, because, smells));
        }
    }

    private static void check(Scene scene, Node node, Node.Because because, Smells smells) {
        long sound = because.reasons().stream().filter(Node.Reason::sound).count();
        Set<String> texts = new HashSet<>();
        boolean twice = because.reasons().stream()
                .anyMatch(reason -> !texts.add(reason.text().strip().toLowerCase(Locale.ROOT)));
        String name = "The question '" + because.id() + "' at the node '" + node.id() + "'";
        Subject subject = scene.subject(node).at("because");
        if (sound == 0) {
            smells.add(subject, name + " has no sound reason to choose.", "Maybe mark one \"sound\": true.");
        } else if (sound == because.reasons().size()) {
            smells.add(
                    subject,
                    name + " has only sound reasons, so that any answer is right.",
                    "Maybe add a reason that a beginner would give, with \"sound\": false.");
        }
        if (twice) {
            smells.add(subject, name + " gives the same reason twice.", "Maybe one of them was meant otherwise.");
        }
    }
}
