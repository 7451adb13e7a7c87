package org.ringcraft.desktop.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.ringcraft.io.pack.Pack;
import org.ringcraft.io.plan.PlanParser;
import org.ringcraft.io.plan.PlanRunner;

/** Every golden plan that lies beside the scenarios still comes out as written. */
class PlansTest {

    @TestFactory
    Stream<DynamicTest> plans() {
        Pack pack = Shipped.pack();
        return pack.plans().entrySet().stream()
                .map(plan -> DynamicTest.dynamicTest(
                        plan.getKey(),
                        () -> assertEquals(
                                List.of(),
                                PlanRunner.run(PlanParser.parse(plan.getKey(), plan.getValue()), pack)
                                        .failures())));
    }
}
