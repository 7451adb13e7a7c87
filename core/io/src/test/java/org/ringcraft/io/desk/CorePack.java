package org.ringcraft.io.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.ringcraft.engine.call.CallCommand;
import org.ringcraft.engine.call.CallSetup;
import org.ringcraft.engine.call.Stage;
import org.ringcraft.engine.chance.SeededChance;
import org.ringcraft.engine.play.Policies;
import org.ringcraft.engine.play.Policy;
import org.ringcraft.engine.scenario.Mode;
import org.ringcraft.engine.scenario.Scenario;
import org.ringcraft.io.pack.Pack;
import org.ringcraft.io.pack.PackLoad;
import org.ringcraft.io.pack.PackLoader;
import org.ringcraft.io.pack.PackSource;

/** The pack that ships with the program, and calls in it. */
public final class CorePack {

    private static final Pack PACK = load();

    private CorePack() {}

    public static Pack pack() {
        return PACK;
    }

    private static Pack load() {
        try {
            PackLoad load = PackLoader.load(PackSource.bundled("core-uk"));
            if (load instanceof PackLoad.Loaded loaded) {
                return loaded.pack();
            }
            throw new AssertionError(load.diagnostics().toString());
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }

    /** Returns the files of the pack, to be changed. */
    public static Map<String, byte[]> files() {
        try {
            PackSource source = PackSource.bundled("core-uk");
            Map<String, byte[]> files = new TreeMap<>();
            for (String file : source.files()) {
                files.put(file, source.read(file));
            }
            return files;
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }

    /** Returns the pack with every {@code from} in a file written as {@code to}. */
    public static Pack edited(String file, String from, String to) {
        Map<String, byte[]> files = files();
        String text = new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
        if (!text.contains(from)) {
            throw new AssertionError(file + " does not hold " + from);
        }
        files.put(file, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
        PackLoad load = PackLoader.load(PackSource.memory("edited", files));
        if (load instanceof PackLoad.Loaded loaded) {
            return loaded.pack();
        }
        throw new AssertionError(load.diagnostics().toString());
    }

    /** Returns the same pack under another version. */
    static Pack version(String version) {
        return new Pack(
                PACK.id(),
                version,
                PACK.title(),
                PACK.language(),
                PACK.licence(),
                PACK.company(),
                PACK.notice(),
                PACK.defaultRubric(),
                PACK.catalogue(),
                PACK.rulePacks(),
                PACK.personas(),
                PACK.scenarios(),
                PACK.rubrics(),
                PACK.coefficients(),
                PACK.sources(),
                PACK.words(),
                PACK.translations(),
                PACK.plans());
    }

    public static CallSetup setup(long seed) {
        Scenario scenario = PACK.scenarios().get(0);
        String rubric = PACK.defaultRubric();
        return new CallSetup(
                PACK.id(),
                PACK.version(),
                scenario.id(),
                scenario.personas().get((int)
                        Math.floorMod(seed, (long) scenario.personas().size())),
                rubric,
                PACK.rubric(rubric).orElseThrow().version(),
                Mode.PRACTICE,
                seed,
                PACK.company(),
                "Sam");
    }

    /** Plays a call to its end as a typical agent would; a note is taken and the customer is cut off now and then. */
    static void play(CallDesk desk, CommandLog commands) {
        Policy policy = Policies.named("typical").orElseThrow();
        SeededChance chance = new SeededChance(99);
        while (desk.state().stage() != Stage.ENDED) {
            int done = desk.events().size();
            if (done % 7 == 3) {
                commands.perform(desk, new CallCommand.TakeNote("After " + done + " events: naïve? \"£\""));
            } else if (done % 5 == 1) {
                commands.perform(desk, new CallCommand.Interrupt());
            }
            commands.perform(desk, policy.choose(desk.state(), chance));
        }
    }
}
