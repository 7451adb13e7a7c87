package org.ringcraft.io.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ringcraft.io.json.Diagnostic;
import org.ringcraft.io.json.DiagnosticCode;
import org.ringcraft.io.json.Diagnostics;
import org.ringcraft.io.json.JsonLayout;
import org.ringcraft.io.json.JsonPath;
import org.ringcraft.io.json.JsonValue;
import org.ringcraft.io.json.StrictJson;
import org.ringcraft.io.update.PackUpdate;

/** The files of a pack on a disk, to be rewritten. */
public final class PackFolder {

    private PackFolder() {}

    /**
     * What an update would write.
     *
     * @param format that the pack is written in; 0 when it could not be read
     * @param files new text by path, the manifest last, so that an update which is cut short can be run again
     * @param titles what is done
     * @param byHand what is left to do
     * @param trouble why nothing can be done; else empty
     */
    public record Plan(
            Path folder,
            int format,
            Map<String, String> files,
            List<String> titles,
            List<String> byHand,
            List<Diagnostic> trouble) {

        public Plan {
            files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
            titles = List.copyOf(titles);
            byHand = List.copyOf(byHand);
            trouble = List.copyOf(trouble);
        }

        /** Writes one of the files: beside it first, then in its place. */
        public void write(String file) throws IOException {
            Path target = folder.resolve(file);
            Path draft = target.resolveSibling(target.getFileName() + ".new");
            Files.writeString(draft, files.getOrDefault(file, ""), StandardCharsets.UTF_8);
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Works out an update to the newest format.
     *
     * @param layOut rewrite files that are only laid out otherwise, too
     */
    public static Plan plan(Path folder, boolean layOut) {
        Diagnostics diagnostics = new Diagnostics();
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, JsonValue> documents = read(PackSource.folder(folder), diagnostics, texts);
        int format = format(documents, diagnostics);
        if (diagnostics.hasErrors()) {
            return new Plan(folder, 0, Map.of(), List.of(), List.of(), diagnostics.found());
        }
        PackUpdate.Updated updated = PackUpdate.from(format, documents);
        Map<String, String> files = new LinkedHashMap<>();
        List<String> order = new ArrayList<>(updated.changed());
        if (layOut) {
            updated.documents().keySet().stream()
                    .filter(file -> !order.contains(file))
                    .forEach(file -> order.add(0, file));
        }
        for (String file : order) {
            JsonValue document = updated.documents().get(file);
            String text = document == null ? "" : JsonLayout.write(document);
            if (!text.equals(texts.get(file))) {
                files.put(file, text);
            }
        }
        return new Plan(folder, format, files, updated.titles(), updated.byHand(), List.of());
    }

    private static Map<String, JsonValue> read(PackSource source, Diagnostics diagnostics, Map<String, String> texts) {
        Map<String, JsonValue> documents = new LinkedHashMap<>();
        try {
            for (String file : source.files()) {
                if (file.endsWith(".json")) {
                    byte[] bytes = source.read(file);
                    Optional<JsonValue> document = StrictJson.read(bytes, diagnostics.in(file));
                    document.ifPresent(value -> documents.put(file, value));
                    texts.put(file, new String(bytes, StandardCharsets.UTF_8));
                }
            }
        } catch (IOException | RuntimeException trouble) {
            diagnostics
                    .in(".")
                    .report(
                            DiagnosticCode.UNREADABLE,
                            JsonPath.root(),
                            "The pack cannot be read: " + trouble.getMessage() + ".",
                            "Maybe its rights forbid it.");
        }
        return documents;
    }

    private static int format(Map<String, JsonValue> documents, Diagnostics diagnostics) {
        if (documents.get(PackFiles.MANIFEST) instanceof JsonValue.JsonObject manifest
                && manifest.members().get("format") instanceof JsonValue.JsonNumber number
                && number.value() >= 1
                && number.value() == Math.rint(number.value())) {
            if (number.value() > PackUpdate.NEWEST) {
                diagnostics
                        .in(PackFiles.MANIFEST)
                        .report(
                                DiagnosticCode.FORMAT,
                                number.path(),
                                "The pack is written in format " + number.literal() + "; this program knows "
                                        + PackUpdate.NEWEST + ".",
                                "Maybe there is a newer version of the program.");
            }
            return (int) number.value();
        }
        diagnostics
                .in(PackFiles.MANIFEST)
                .report(
                        DiagnosticCode.FILE_MISSING,
                        JsonPath.root(),
                        "There is no pack.json with a format, so the folder is not a pack.",
                        "Maybe another folder was meant.");
        return 0;
    }
}
