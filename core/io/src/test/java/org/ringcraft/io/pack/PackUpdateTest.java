package org.ringcraft.io.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringcraft.io.json.Diagnostic;
import org.ringcraft.io.json.DiagnosticCode;
import org.ringcraft.io.update.FormatChange;
import org.ringcraft.io.update.PackUpdate;

class PackUpdateTest {

    @TempDir
    private Path folder;

    /** Writes the shipped pack as it would have been in format 1. */
    @BeforeEach
    void writeOldPack() throws IOException {
        PackSource shipped = PackSource.bundled("core-uk");
        for (String file : shipped.files()) {
            if (file.equals("words.json")) {
                continue;
            }
            byte[] bytes = shipped.read(file);
            if (file.equals("pack.json") || file.startsWith("rules/")) {
                JsonObject document = JsonParser.parseString(new String(bytes, StandardCharsets.UTF_8))
                        .getAsJsonObject();
                if (document.has("format")) {
                    document.addProperty("format", 1);
                } else {
                    for (JsonElement disclosure : document.getAsJsonArray("disclosures")) {
                        disclosure.getAsJsonObject().remove("mentions");
                    }
                }
                bytes = document.toString().getBytes(StandardCharsets.UTF_8);
            }
            Path target = folder.resolve(file);
            Files.createDirectories(target.getParent());
            Files.write(target, bytes);
        }
    }

    private List<Diagnostic> load() {
        PackLoad load = PackLoader.load(PackSource.folder(folder));
        assertInstanceOf(PackLoad.Loaded.class, load, () -> load.diagnostics().toString());
        return load.diagnostics();
    }

    @Test
    void anOldPackIsReadAndOnlyItsFormatIsRemarkedOn() {
        List<Diagnostic> found = load();
        assertEquals(1, found.size(), found.toString());
        assertEquals(DiagnosticCode.OLD_FORMAT, found.get(0).code());
        assertTrue(found.get(0).text().contains("format 1"), found.get(0).text());
    }

    @Test
    void theUpdateIsWrittenAndSaysWhatIsLeft() throws IOException {
        PackFolder.Plan plan = PackFolder.plan(folder, false);
        assertEquals(1, plan.format());
        assertEquals(PackUpdate.changes().stream().map(FormatChange::title).toList(), plan.titles());
        List<String> files = List.copyOf(plan.files().keySet());
        assertEquals("pack.json", files.get(files.size() - 1));
        assertTrue(files.contains("words.json") && files.contains("rules/telecoms.json"), files.toString());
        assertFalse(files.contains("model.json"), files.toString());
        assertTrue(
                plan.byHand().stream()
                        .anyMatch(note -> note.startsWith("rules/telecoms.json: ") && note.contains("'price-rise'")),
                plan.byHand().toString());
        assertTrue(
                plan.byHand().stream().anyMatch(note -> note.startsWith("words.json: ") && note.contains("'FTTP'")),
                plan.byHand().toString());
        for (String file : files) {
            plan.write(file);
        }
        assertEquals(List.of(), load());
        assertEquals(Map.of(), PackFolder.plan(folder, false).files());
    }

    @Test
    void anUpdateThatWasCutShortCanBeRunAgain() throws IOException {
        PackFolder.Plan plan = PackFolder.plan(folder, false);
        List<String> files = List.copyOf(plan.files().keySet());
        plan.write(files.get(0));
        plan.write(files.get(1));
        PackFolder.Plan again = PackFolder.plan(folder, false);
        assertEquals(files.subList(2, files.size()), List.copyOf(again.files().keySet()));
        for (String file : again.files().keySet()) {
            again.write(file);
        }
        assertEquals(List.of(), load());
    }

    @Test
    void filesCanBeLaidOutAnewWithoutAnythingElseChanging() throws IOException {
        for (String file : PackFolder.plan(folder, true).files().keySet()) {
            PackFolder.plan(folder, true).write(file);
        }
        Path persona = folder.resolve("personas/sana-malik.json");
        byte[] before = Files.readAllBytes(persona);
        Files.writeString(
                persona, JsonParser.parseString(Files.readString(persona)).toString());
        PackFolder.Plan plan = PackFolder.plan(folder, true);
        assertEquals(
                List.of("personas/sana-malik.json"), List.copyOf(plan.files().keySet()));
        plan.write("personas/sana-malik.json");
        assertEquals(
                new String(before, StandardCharsets.UTF_8), Files.readString(persona), "numbers as they were written");
    }

    @Test
    void whatCannotBeReadIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("rules/telecoms.json"), "{\"id\": ");
        PackFolder.Plan plan = PackFolder.plan(folder, false);
        assertEquals(Map.of(), plan.files());
        assertTrue(
                plan.trouble().get(0).text().contains("rules/telecoms.json"),
                plan.trouble().toString());
    }

    @Test
    void aNewerFormatIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("pack.json"), "{\"format\": 99}");
        assertTrue(
                PackFolder.plan(folder, false).trouble().get(0).text().contains("format 99"),
                PackFolder.plan(folder, false).trouble().toString());
        Files.writeString(folder.resolve("pack.json"), "{\"format\": \"two\"}");
        assertFalse(PackFolder.plan(folder, false).trouble().isEmpty());
    }

    @Test
    void oddShapesAreNoReasonToThrow() {
        Map<String, org.ringcraft.io.json.JsonValue> odd = new LinkedHashMap<>();
        odd.put("pack.json", new org.ringcraft.io.json.JsonValue.JsonNull(org.ringcraft.io.json.JsonPath.root()));
        odd.put(
                "rules/a.json",
                new org.ringcraft.io.json.JsonValue.JsonFlag(org.ringcraft.io.json.JsonPath.root(), true));
        assertEquals(List.of("words.json"), PackUpdate.from(1, odd).changed());
    }
}
