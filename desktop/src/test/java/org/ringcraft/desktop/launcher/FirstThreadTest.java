package org.ringcraft.desktop.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FirstThreadTest {

    @Test
    void onlyMacNeedsIt() {
        assertTrue(new FirstThread("Mac OS X", 7, Map.of()).isNeededButMissing());
        assertFalse(new FirstThread("Linux", 7, Map.of()).isNeededButMissing());
        assertFalse(new FirstThread("Windows 11", 7, Map.of()).isNeededButMissing());
    }

    @Test
    void theMarkOfTheJvmCountsForItsOwnProcessOnly() {
        assertFalse(new FirstThread("Mac OS X", 7, Map.of("JAVA_STARTED_ON_FIRST_THREAD_7", "1")).isNeededButMissing());
        assertTrue(new FirstThread("Mac OS X", 8, Map.of("JAVA_STARTED_ON_FIRST_THREAD_7", "1")).isNeededButMissing());
    }

    @Test
    void itNeverStartsAgainTwice() {
        assertFalse(new FirstThread("Mac OS X", 7, Map.of("RINGCRAFT_STARTED_AGAIN", "1")).isNeededButMissing());
    }

    @Test
    void flagsAndArgumentsAreKept() {
        Path home = Path.of("jdk");
        assertEquals(
                List.of(
                        home.resolve("bin").resolve("java").toString(),
                        "-XstartOnFirstThread",
                        "-Xmx300m",
                        "-cp",
                        "a.jar",
                        "org.ringcraft.desktop.launcher.Main",
                        "play",
                        "--terminal"),
                FirstThread.command(home, List.of("-Xmx300m"), "a.jar", List.of("play", "--terminal")));
    }
}
