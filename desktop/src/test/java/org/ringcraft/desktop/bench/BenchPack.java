package org.ringcraft.desktop.bench;

import java.io.IOException;
import java.util.List;
import org.ringcraft.engine.call.CallScript;
import org.ringcraft.engine.scenario.Scenario;
import org.ringcraft.engine.scoring.Rubric;
import org.ringcraft.io.pack.Pack;
import org.ringcraft.io.pack.PackLoad;
import org.ringcraft.io.pack.PackLoader;
import org.ringcraft.io.pack.PackSource;

/** The shipped pack, as benchmarks use it: its first scenario, for each of its personas. */
record BenchPack(List<CallScript> scripts, Rubric rubric) {

    static BenchPack load() throws IOException {
        PackLoad load = PackLoader.load(PackSource.bundled("core-uk"));
        if (!(load instanceof PackLoad.Loaded loaded)) {
            throw new IllegalStateException("The shipped pack does not load: " + load.diagnostics());
        }
        Pack pack = loaded.pack();
        Scenario scenario = pack.scenarios().get(0);
        List<CallScript> scripts = scenario.personas().stream()
                .map(persona -> pack.script(scenario.id(), persona))
                .toList();
        return new BenchPack(scripts, pack.rubrics().get(0));
    }
}
