package org.ringcraft.engine.lint;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ringcraft.engine.scenario.Predicate;
import org.ringcraft.engine.scenario.Scenario;

/** Ends of a call that the player has no wrap-up code for. */
final class MissingDisposition implements LintPass.OfScenario {

    private static final LintRule RULE = LintRule.warning(917, "missing-disposition", "A wrap-up code is missing");

    @Override
    public LintRule rule() {
        return RULE;
    }

    @Override
    public void check(Scene scene, Smells smells) {
        needed(scene).forEach((id, why) -> {
            if (scene.scenario().dispositions().stream()
                    .noneMatch(each -> each.id().equals(id))) {
                smells.add(
                        scene.subject().at("dispositions"),
                        "There is no wrap-up code '" + id + "', but " + why + ".",
                        "Maybe add it to \"dispositions\".");
            }
        });
    }

    private static Map<String, String> needed(Scene scene) {
        Scenario scenario = scene.scenario();
        Map<String, String> needed = new LinkedHashMap<>();
        FactTable table = scene.flows().table();
        boolean sells =
                !scenario.proposals().isEmpty() && !scenario.orderFields().isEmpty();
        if (sells) {
            needed.put("sale", "an order can be placed and paid");
        }
        needed.put("no-sale", "a call can end without an order");
        if (scene.flows().all().stream().anyMatch(flow -> flow.anywhere().may(table.fact(Predicate.UNDECIDED)))) {
            needed.put("call-back", "a customer can want to think it over");
        }
        if (scenario.verification().required() > 0) {
            needed.put("not-verified", "a check can fail");
        }
        needed.put("transfer", "a call can be put through to another team");
        needed.put("hang-up", "a customer can hang up");
        return needed;
    }
}
