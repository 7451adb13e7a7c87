package org.ringcraft.engine.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ringcraft.engine.persona.Persona;
import org.ringcraft.engine.scenario.Line;
import org.ringcraft.engine.scenario.Node;
import org.ringcraft.engine.scenario.Reply;

/** Replies of one node that say the same, and customers' lines that stand twice, word for word, where one is chosen. */
final class SaidTwice implements LintPass.OfScenario {

    private static final LintRule RULE = LintRule.warning(972, "said-twice", "Two lines to choose from say the same");

    // Invented. Of the shipped pack the nearest two at one node, which differ in their figures only, are alike by 0.8.
    private static final double SAME = 0.88;
    private static final int LEAST_STEMS = 3;

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(Scene scene, Smells smells) {
        scene.scenario().nodes().forEach(node -> replies(scene, node, smells));
        scene.scenario().needs().forEach(need -> {
            lines(scene.scenario().id(), need.hint(), smells);
            lines(scene.scenario().id(), need.full(), smells);
            lines(scene.scenario().id(), need.guarded(), smells);
        });
        scene.scenario().objections().forEach(objection -> {
            lines(scene.scenario().id(), objection.implicit(), smells);
            lines(scene.scenario().id(), objection.explicit(), smells);
            lines(scene.scenario().id(), objection.again(), smells);
            lines(scene.scenario().id(), objection.settled(), smells);
        });
        for (Node node : scene.scenario().nodes()) {
            lines(scene.scenario().id(), node.enter(), smells);
            node.replies().forEach(reply -> lines(scene.scenario().id(), reply.answers(), smells));
        }
        for (Persona persona : scene.content().cast(scene.scenario())) {
            for (org.ringcraft.engine.persona.Remark remark : org.ringcraft.engine.persona.Remark.values()) {
                lines(persona.id(), persona.remarks().getOrDefault(remark, List.of()), smells);
            }
        }
    }

    private static void replies(Scene scene, Node node, Smells smells) {
        List<Gist> gists = new ArrayList<>();
        Map<String, Reply> plain = new HashMap<>();
        for (Reply reply : node.replies()) {
            Gist gist = Gist.of(reply.text());
            Reply same = plain.putIfAbsent(plain(reply.text()), reply);
            for (int i = 0; same == null && i < gists.size(); i++) {
                Gist other = gists.get(i);
                boolean enough = Math.min(gist.stems().size(), other.stems().size()) >= LEAST_STEMS;
                if (enough && gist.likeness(other) >= SAME && gist.denies() == other.denies()) {
                    same = node.replies().get(i);
                }
            }
            if (same != null) {
                smells.add(
                        scene.subject(reply).at("text"),
                        "The reply '" + reply.id() + "' says the same as '" + same.id() + "' at the node '" + node.id()
                                + "': \"" + reply.text() + "\"",
                        "Maybe one of them is a copy that was not finished.");
            }
            gists.add(gist);
        }
    }

    /** Two lines for the same person, or for anybody, with the same words. */
    private static void lines(String owner, List<Line> lines, Smells smells) {
        for (int i = 0; i < lines.size(); i++) {
            for (int j = 0; j < i; j++) {
                Line one = lines.get(j);
                Line other = lines.get(i);
                boolean together = one.who().equals(other.who()) && one.when().equals(other.when());
                if (together && plain(one.text()).equals(plain(other.text()))) {
                    smells.add(
                            Subject.of(Subject.Kind.LINE, owner, other.id()).at("text"),
                            "The line '" + other.id() + "' says the same as '" + one.id() + "': \"" + other.text()
                                    + "\"",
                            "Maybe one of them is a copy that was not finished.");
                }
            }
        }
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        Wording.of(text).words().forEach(word -> plain.append(word.lower()).append(' '));
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}
