package org.ringcraft.engine.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ringcraft.engine.scenario.Condition;
import org.ringcraft.engine.scenario.Node;
import org.ringcraft.engine.scenario.Reply;

/** Replies whose routes leave some states out, so that the call stays where it is without anybody's having said so. */
final class RouteGap implements LintPass.OfScenario {

    private static final LintRule RULE = LintRule.warning(907, "route-gap", "Routes leave a state out");

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(Scene scene, Smells smells) {
        for (Node node : scene.scenario().nodes()) {
            for (Reply reply : node.replies()) {
                if (!reply.routes().isEmpty() && !reply.ends()) {
                    gap(scene, node, reply, smells);
                }
            }
        }
    }

    private static void gap(Scene scene, Node node, Reply reply, Smells smells) {
        List<Condition> routes = new ArrayList<>();
        reply.routes().forEach(route -> routes.add(route.when()));
        if (routes.stream().anyMatch(when -> when instanceof Condition.Always)) {
            return;
        }
        Condition any = routes.size() == 1 ? routes.get(0) : new Condition.Any(routes);
        for (Flow flow : scene.flows().all()) {
            Optional<String> state =
                    flow.after(reply).flatMap(said -> NoOpenReply.witness(scene.flows(), flow, any, said));
            if (state.isPresent()) {
                smells.add(
                        scene.subject(reply).at("routes"),
                        "The reply '" + reply.id() + "' has no route for when " + state.get()
                                + "; the call then stays at the node '" + node.id() + "'.",
                        "Maybe end the routes with one that has no condition, to '" + node.id()
                                + "' if the call is meant to stay.");
                return;
            }
        }
    }
}
