package org.ringcraft.desktop.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuickJvmTest {

    private static final Path HOME = Path.of("jdk");
    private static final List<String> LINT = List.of("lint", "my pack");

    private static Optional<List<String>> command(List<String> arguments, Map<String, String> environment) {
        return new QuickJvm(arguments, environment).command(HOME, LINT);
    }

    @Test
    void aPlainStartOfTheJarIsStartedAgainWithFlags() {
        assertEquals(
                Optional.of(List.of(
                        HOME.resolve("bin").resolve("java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-jar",
                        "ringcraft.jar",
                        "lint",
                        "my pack")),
                command(List.of("-jar", "ringcraft.jar", "lint", "my pack"), Map.of("HOME", "/home/a")));
    }

    @Test
    void whoeverChoseFlagsKeepsThem() {
        assertEquals(Optional.empty(), command(List.of("-Xmx1g", "-jar", "r.jar", "lint", "my pack"), Map.of()));
        assertEquals(
                Optional.empty(),
                command(List.of("-jar", "r.jar", "lint", "my pack"), Map.of("JAVA_TOOL_OPTIONS", "-Xmx1g")));
    }

    @Test
    void theSecondJvmStartsNoThird() {
        assertEquals(
                Optional.empty(),
                command(List.of("-jar", "r.jar", "lint", "my pack"), Map.of("RINGCRAFT_QUICK_JVM", "1")));
    }

    @Test
    void insideAnotherProgramOrWithoutArgumentsNothingIsStarted() {
        assertEquals(Optional.empty(), command(List.of(), Map.of()));
        assertEquals(Optional.empty(), command(List.of("-cp", "maven.jar", "Launcher", "lint", "my pack"), Map.of()));
    }

    @Test
    void onlyShortCommandsPay() {
        assertTrue(QuickJvm.pays(new String[] {"lint"}));
        assertFalse(QuickJvm.pays(new String[] {"simulate"}));
        assertFalse(QuickJvm.pays(new String[0]));
    }
}
