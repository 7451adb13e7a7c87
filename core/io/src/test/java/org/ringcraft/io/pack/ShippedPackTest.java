package org.ringcraft.io.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringcraft.engine.call.CallScript;
import org.ringcraft.engine.scenario.Scenario;
import org.ringcraft.io.json.Diagnostic;

/** The pack that ships with the game, loaded in every way there is. */
class ShippedPackTest {

    private static final String SHIPPED = "core-uk";

    private static Pack load(PackSource source) {
        PackLoad load = PackLoader.load(source);
        List<String> errors = load.diagnostics().stream()
                .filter(Diagnostic::isError)
                .map(Diagnostic::text)
                .toList();
        assertEquals(List.of(), errors);
        return assertInstanceOf(PackLoad.Loaded.class, load).pack();
    }

    @Test
    void itLoadsFromTheClassPathWithoutAnError() throws IOException {
        Pack pack = load(PackSource.bundled(SHIPPED));
        assertEquals(SHIPPED, pack.id());
        assertTrue(pack.rubric(pack.defaultRubric()).isPresent());
        assertFalse(pack.scenarios().isEmpty());
        assertFalse(pack.sources().containsValue(""));
    }

    @Test
    void everyCustomerCanPlayEveryScenarioThatListsThem() throws IOException {
        Pack pack = load(PackSource.bundled(SHIPPED));
        for (Scenario scenario : pack.scenarios()) {
            for (String persona : scenario.personas()) {
                CallScript script = pack.script(scenario.id(), persona);
                assertEquals(scenario.nodes().size(), script.nodes().size());
            }
        }
    }

    @Test
    void whatDoesNotExistCannotBeCompiled() throws IOException {
        Pack pack = load(PackSource.bundled(SHIPPED));
        String scenario = pack.scenarios().get(0).id();
        assertThrows(NoSuchElementException.class, () -> pack.script("nothing", "nobody"));
        assertThrows(NoSuchElementException.class, () -> pack.script(scenario, "nobody"));
        assertTrue(pack.scenario("nothing").isEmpty());
        assertTrue(pack.persona("nobody").isEmpty());
        assertTrue(pack.rubric("none").isEmpty());
        assertThrows(FileNotFoundException.class, () -> PackSource.bundled("nothing"));
    }

    @Test
    void aJarHoldsTheSamePackAsAFolder(@TempDir Path folder) throws IOException {
        PackSource shipped = PackSource.bundled(SHIPPED);
        Path jar = folder.resolve("game.jar");
        try (FileSystem archive =
                FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of("create", "true"))) {
            for (String file : shipped.files()) {
                Path inside = archive.getPath("packs", SHIPPED).resolve(file);
                Files.createDirectories(inside.getParent());
                Files.write(inside, shipped.read(file));
            }
        }
        PackSource packed = BundledPacks.fromJar(SHIPPED, jar);
        assertEquals(shipped.files(), packed.files());
        for (String file : shipped.files()) {
            assertArrayEquals(shipped.read(file), packed.read(file), file);
        }
        assertEquals(load(shipped).scenarios(), load(packed).scenarios());
    }

    @Test
    void everyFileIsReadOnce() throws IOException {
        PackSource shipped = PackSource.bundled(SHIPPED);
        Map<String, Integer> reads = new HashMap<>();
        load(new PackSource() {
            @Override
            public String name() {
                return shipped.name();
            }

            @Override
            public List<String> files() throws IOException {
                return shipped.files();
            }

            @Override
            public byte[] read(String file) throws IOException {
                reads.merge(file, 1, Integer::sum);
                return shipped.read(file);
            }
        });
        assertEquals(
                List.of(),
                reads.entrySet().stream().filter(each -> each.getValue() > 1).toList());
        assertEquals(
                shipped.files().stream().filter(file -> file.endsWith(".json")).count(),
                reads.keySet().stream().filter(file -> file.endsWith(".json")).count());
    }
}
