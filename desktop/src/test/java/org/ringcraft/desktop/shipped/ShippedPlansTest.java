package org.ringcraft.desktop.shipped;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.ringcraft.io.pack.Pack;
import org.ringcraft.io.plan.PlanException;
import org.ringcraft.io.plan.PlanParser;
import org.ringcraft.io.plan.PlanResult;
import org.ringcraft.io.plan.PlanRunner;

/** Every golden plan of the shipped pack still plays as it is written down. */
class ShippedPlansTest {

    private static final int FEWEST = 5;

    @TestFactory
    List<DynamicTest> everyPlanPlays() {
        Pack pack = Shipped.pack();
        Map<String, String> plans = new TreeMap<>(pack.plans());
        assertTrue(plans.size() >= FEWEST, "Only these plans are there: " + plans.keySet());
        return plans.entrySet().stream()
                .map(plan -> DynamicTest.dynamicTest(plan.getKey(), () -> play(plan.getKey(), plan.getValue(), pack)))
                .toList();
    }

    private static void play(String name, String text, Pack pack) throws PlanException {
        PlanResult result = PlanRunner.run(PlanParser.parse(name, text), pack);
        assertTrue(result.isPassed(), () -> result.failures().toString());
    }
}
