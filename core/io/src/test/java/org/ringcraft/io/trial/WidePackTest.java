package org.ringcraft.io.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ringcraft.engine.play.Item;
import org.ringcraft.engine.play.Matrix;
import org.ringcraft.engine.play.Policies;
import org.ringcraft.engine.scenario.Scenario;
import org.ringcraft.io.pack.Pack;
import org.ringcraft.io.pack.PackLoad;
import org.ringcraft.io.pack.PackLoader;
import org.ringcraft.io.pack.PackSource;

/** A scenario of two thousand replies, some nodes with hundreds of them, and twenty personas. */
class WidePackTest {

    @Test
    void itLoadsAndPlays() throws IOException, InterruptedException {
        PackLoad load = PackLoader.load(PackSource.memory("wide", WidePack.files()));
        assertEquals(List.of(), load.diagnostics());
        Pack pack = ((PackLoad.Loaded) load).pack();
        Scenario scenario = pack.scenarios().get(0);
        assertEquals(20, scenario.personas().size());
        assertTrue(scenario.nodes().stream().anyMatch(node -> node.replies().size() > 3 * Long.SIZE));
        Trial trial = new Trial(
                pack,
                List.of(new Trial.Part(scenario.id(), scenario.personas())),
                List.of(
                        Policies.named("random").orElseThrow(),
                        Policies.named("typical").orElseThrow()),
                pack.rubric(pack.defaultRubric()).orElseThrow(),
                40,
                1,
                new Trial.Depth(true, 0, 0));
        Matrix.Part part = TrialRun.play(trial, 2, done -> {}).matrix().parts().get(0);
        assertEquals(0, part.failed(), () -> part.failures().toString());
        assertTrue(part.items().items().size() > 2_000);
        long late = part.items().items().stream()
                .filter(item -> item.reply().endsWith("-6"))
                .mapToLong(Item::taken)
                .sum();
        assertTrue(late > 50, "Only " + late + " of the last copies were said.");
        assertEquals(40, part.cells().size());
    }
}
