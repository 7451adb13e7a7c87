package org.ringcraft.desktop.shipped;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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
    List<DynamicTest> everyPlanPlays() throws IOException, URISyntaxException {
        Pack pack = Shipped.pack();
        List<Path> plans = plans();
        assertTrue(plans.size() >= FEWEST, "Only these plans are there: " + plans);
        return plans.stream()
                .map(plan -> DynamicTest.dynamicTest(String.valueOf(plan.getFileName()), () -> play(plan, pack)))
                .toList();
    }

    private static void play(Path plan, Pack pack) throws IOException, PlanException {
        PlanResult result =
                PlanRunner.run(PlanParser.parse(String.valueOf(plan.getFileName()), Files.readString(plan)), pack);
        assertTrue(result.isPassed(), () -> result.failures().toString());
    }

    private static List<Path> plans() throws IOException, URISyntaxException {
        URL manifest = ShippedPlansTest.class.getResource("/packs/core-uk/pack.json");
        if (manifest == null) {
            throw new AssertionError("The shipped pack is not on the class path.");
        }
        Path folder = Path.of(manifest.toURI()).resolveSibling("plans");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".plan"))
                    .sorted()
                    .toList();
        }
    }
}
