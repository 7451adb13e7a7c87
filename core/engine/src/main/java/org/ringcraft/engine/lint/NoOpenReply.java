package org.ringcraft.engine.lint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ringcraft.engine.scenario.Condition;
import org.ringcraft.engine.scenario.Node;
import org.ringcraft.engine.scenario.Predicate;
import org.ringcraft.engine.scenario.Reply;

/** Nodes at which the player may be left with nothing to say. */
final class NoOpenReply implements LintPass.OfScenario {

    private static final LintRule RULE = LintRule.warning(902, "no-open-reply", "The player may have nothing to say");

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(Scene scene, Smells smells) {
        for (Node node : scene.scenario().nodes()) {
            for (Flow flow : scene.flows().all()) {
                Optional<String> closed = flow.at(node).flatMap(known -> closed(scene.flows(), flow, node, known));
                if (closed.isPresent()) {
                    smells.add(
                            scene.subject(node),
                            "At the node '" + node.id() + "' the player may have nothing to say: no reply is open "
                                    + closed.get() + ".",
                            "Maybe give a reply that leads on \"repeat\": true and no condition.");
                    break;
                }
            }
        }
    }

    /** Returns a state in which everything is closed, in words. */
    private static Optional<String> closed(Flows flows, Flow flow, Node node, Knowledge known) {
        List<Condition> opens = new ArrayList<>();
        int spent = 0;
        for (Reply reply : node.replies()) {
            int said = flow.table().fact(Predicate.SAID, reply.id());
            boolean once = !reply.repeatable() && known.may(said);
            if (once && !known.mayNot(said)) {
                spent++;
                continue;
            }
            if (!once && reply.when() instanceof Condition.Always) {
                return Optional.empty();
            }
            if (once) {
                // What can be said once can be spent, whatever its condition.
                spent++;
            } else {
                opens.add(reply.when());
            }
        }
        String also = spent == 0 ? "" : " once what can be said once has been said";
        if (opens.isEmpty()) {
            return Optional.of(also.strip());
        }
        return witness(flows, flow, new Condition.Any(opens), known)
                .map(state -> (state.isEmpty() ? "" : "when " + state) + (state.isEmpty() ? also.strip() : also));
    }

    /** Returns which facts leave the condition open to fail; empty when it cannot. */
    static Optional<String> witness(Flows flows, Flow flow, Condition condition, Knowledge known) {
        Question question = flows.questions().of(condition);
        Set<String> facts = new LinkedHashSet<>();
        boolean[] found = new boolean[1];
        boolean tried = Reasoner.tryAll(question, known, flow, trial -> {
            if (question.bound().test(trial)) {
                return true;
            }
            found[0] = true;
            for (Condition atom : ConditionFacts.atoms(condition).toList()) {
                boolean holds = atom.bind(question.table()).test(trial);
                facts.add((holds ? "" : atom instanceof Condition.Is ? "!" : "not ") + ConditionText.of(atom));
            }
            return false;
        });
        return tried && found[0] ? Optional.of(String.join(", ", facts)) : Optional.empty();
    }
}
