package org.ringcraft.engine.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ringcraft.engine.scenario.Condition;
import org.ringcraft.engine.scenario.Node;
import org.ringcraft.engine.scenario.Reply;

/** Routes that are never taken because an earlier one is always open. */
final class DeadRoute implements LintPass.OfScenario {

    private static final LintRule RULE = LintRule.warning(906, "route-never-taken", "A route is never taken");

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(Scene scene, Smells smells) {
        for (Node node : scene.scenario().nodes()) {
            for (Reply reply : node.replies()) {
                if (reply.ends() && !reply.routes().isEmpty()) {
                    smells.add(
                            scene.subject(reply).at("routes"),
                            "The reply '" + reply.id() + "' ends the call, so that its way to '"
                                    + reply.routes().get(0).to() + "' is never taken.",
                            "Maybe it should not have \"ends\", or no way on.");
                } else if (reply.routes().size() > 1 && scene.flows().canSay(reply)) {
                    routes(scene, reply, smells);
                }
            }
        }
    }

    private static void routes(Scene scene, Reply reply, Smells smells) {
        Set<Integer> taken = new HashSet<>();
        Set<Integer> possible = new HashSet<>();
        for (Flow flow : scene.flows().all()) {
            flow.after(reply).ifPresent(said -> {
                List<Condition> before = new ArrayList<>();
                double odds = 0;
                for (int i = 0; i < reply.routes().size() && odds < 1; i++) {
                    Reply.Route route = reply.routes().get(i);
                    if (isPossible(scene, flow, said, List.of(route.when()))) {
                        possible.add(i);
                    }
                    List<Condition> here = new ArrayList<>(before);
                    here.add(route.when());
                    if (isPossible(scene, flow, said, here)) {
                        taken.add(i);
                    }
                    if (route.odds() >= 1) {
                        before.add(new Condition.Not(route.when()));
                    }
                    boolean always = !isPossible(scene, flow, said, List.of(new Condition.Not(route.when())));
                    odds += always && route.odds() < 1 ? route.odds() : 0;
                }
            });
        }
        List<Reply.Route> all = reply.routes();
        for (int i = 1; i < all.size(); i++) {
            if (!taken.contains(i) && (possible.contains(i) || all.get(i).when() instanceof Condition.Always)) {
                String condition = all.get(i).when() instanceof Condition.Always
                        ? ""
                        : " when '" + ConditionText.of(all.get(i).when()) + "'";
                smells.add(
                        scene.subject(reply).at("routes"),
                        "The reply '" + reply.id() + "' never takes its route " + (i + 1) + " to '"
                                + all.get(i).to() + "'" + condition
                                + ": whenever it could, an earlier route is open and goes first.",
                        "Maybe the routes stand in the wrong order, or an earlier one lacks a condition.");
            }
        }
    }

    private static boolean isPossible(Scene scene, Flow flow, Knowledge said, List<Condition> together) {
        Question question = scene.flows().questions().of(new Condition.All(together));
        boolean[] holds = new boolean[1];
        boolean tried = Reasoner.tryAll(question, said, flow, trial -> {
            holds[0] = question.bound().test(trial);
            return !holds[0];
        });
        return holds[0] || !tried;
    }
}
