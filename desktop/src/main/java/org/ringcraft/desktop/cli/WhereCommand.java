package org.ringcraft.desktop.cli;

import com.google.gson.JsonObject;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.sound.sampled.AudioSystem;
import org.ringcraft.game.asset.Words;
import org.ringcraft.io.pack.PackLoad;
import org.ringcraft.io.pack.PackLoader;
import org.ringcraft.io.store.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code where}: says where things are kept and what was found. */
@Command(name = "where", mixinStandardHelpOptions = true)
final class WhereCommand implements Callable<Integer> {

    private final Words words;
    private final Surroundings around;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DataOption data;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    WhereCommand(Words words, Surroundings around) {
        this.words = words;
        this.around = around;
    }

    @Override
    public Integer call() {
        Map<String, String> found = found();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            JsonObject document = Json.object();
            found.forEach(document::addProperty);
            out.println(Json.line(document));
        } else {
            found.forEach((key, value) -> out.println(words.get("where." + key, value)));
        }
        return ExitCodes.FINE;
    }

    private Map<String, String> found() {
        DataFolder folder = data.folder(around);
        Map<String, String> found = new LinkedHashMap<>();
        found.put("version", Version.number());
        found.put("java", System.getProperty("java.version") + ", " + System.getProperty("java.vendor"));
        found.put(
                "system",
                around.osName() + " " + System.getProperty("os.version") + ", " + System.getProperty("os.arch"));
        found.put("data", folder.root().toAbsolutePath().toString());
        found.put("dataThere", words.get(Files.isDirectory(folder.root()) ? "where.yes" : "where.not-yet"));
        found.put("calls", folder.journals().toAbsolutePath().toString());
        found.put("display", display());
        found.put("terminal", words.get(around.interactive() ? "where.yes" : "where.pipe"));
        found.put("sound", sound());
        found.put("packs", packs());
        return found;
    }

    private String display() {
        if (!around.hasDisplay()) {
            return words.get("where.none");
        }
        String x11 = around.environment().getOrDefault("DISPLAY", "");
        String wayland = around.environment().getOrDefault("WAYLAND_DISPLAY", "");
        String named = (x11 + " " + wayland).strip();
        return named.isEmpty() ? words.get("where.yes") : named;
    }

    /** A Java without its sound library throws an error rather than saying that there is none. */
    private String sound() {
        try {
            int mixers = AudioSystem.getMixerInfo().length;
            return mixers == 0 ? words.get("where.none") : words.get("where.devices", mixers);
        } catch (LinkageError noLibrary) {
            return words.get("where.none");
        }
    }

    private String packs() {
        PackLoad load = PackLoader.load(new PackFinder(words).source(PackFinder.DEFAULT));
        return load instanceof PackLoad.Loaded loaded
                ? loaded.pack().id() + " " + loaded.pack().version()
                : words.get(
                        "where.broken-pack",
                        PackFinder.DEFAULT,
                        load.diagnostics().size());
    }
}
