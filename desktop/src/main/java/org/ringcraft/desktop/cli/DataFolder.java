package org.ringcraft.desktop.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where calls, history and logs are kept.
 *
 * @param root the folder; it may not exist yet
 */
record DataFolder(Path root) {

    /** Names another folder than the system's own. */
    static final String VARIABLE = "RINGCRAFT_DATA";

    /** Returns the folder that the environment names, or else the one that the system has for such things. */
    static DataFolder of(Surroundings around) {
        Map<String, String> environment = around.environment();
        String named = environment.getOrDefault(VARIABLE, "");
        if (!named.isBlank()) {
            return new DataFolder(Path.of(named));
        }
        String os = around.osName().toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            return new DataFolder(base(
                            environment,
                            "APPDATA",
                            around.home().resolve("AppData").resolve("Roaming"))
                    .resolve("Ringcraft"));
        }
        if (os.startsWith("mac")) {
            return new DataFolder(around.home()
                    .resolve("Library")
                    .resolve("Application Support")
                    .resolve("Ringcraft"));
        }
        return new DataFolder(base(
                        environment,
                        "XDG_DATA_HOME",
                        around.home().resolve(".local").resolve("share"))
                .resolve("ringcraft"));
    }

    private static Path base(Map<String, String> environment, String variable, Path otherwise) {
        String named = environment.getOrDefault(variable, "");
        return named.isBlank() ? otherwise : Path.of(named);
    }

    Path journals() {
        return root.resolve("calls");
    }

    Path logs() {
        return root.resolve("logs");
    }
}
