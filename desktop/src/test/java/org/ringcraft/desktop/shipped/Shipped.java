package org.ringcraft.desktop.shipped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.ringcraft.engine.call.CallScript;
import org.ringcraft.engine.scenario.Scenario;
import org.ringcraft.io.pack.Pack;
import org.ringcraft.io.pack.PackLoad;
import org.ringcraft.io.pack.PackLoader;
import org.ringcraft.io.pack.PackSource;

/** The pack that ships. */
final class Shipped {

    private Shipped() {}

    static Pack pack() {
        try {
            PackLoad load = PackLoader.load(PackSource.bundled("core-uk"));
            if (load instanceof PackLoad.Loaded loaded) {
                return loaded.pack();
            }
            throw new AssertionError("The shipped pack does not load: " + load.diagnostics());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns every scenario for each of its personas. */
    static List<CallScript> scripts() {
        Pack pack = pack();
        return pack.scenarios().stream()
                .flatMap(scenario -> scripts(pack, scenario).stream())
                .toList();
    }

    static List<CallScript> scripts(Pack pack, Scenario scenario) {
        return scenario.personas().stream()
                .map(persona -> pack.script(scenario.id(), persona))
                .toList();
    }
}
