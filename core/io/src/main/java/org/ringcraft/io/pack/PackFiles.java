package org.ringcraft.io.pack;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ringcraft.io.json.DiagnosticCode;
import org.ringcraft.io.json.Diagnostics;
import org.ringcraft.io.json.JsonPath;
import org.ringcraft.io.json.JsonValue;
import org.ringcraft.io.json.Nearest;
import org.ringcraft.io.json.Quote;
import org.ringcraft.io.json.Reporter;
import org.ringcraft.io.json.StrictJson;
import org.ringcraft.io.json.Utf8;
import org.ringcraft.io.update.PackUpdate;

/** The files of a pack, each read once and sorted by what it is. */
final class PackFiles {

    static final String MANIFEST = "pack.json";
    static final String MODEL = "model.json";
    static final String WORDS = "words.json";
    static final String PLANS = "plans";
    static final String LANGUAGES = "languages";

    /** Folders of JSON files. */
    static final List<String> FOLDERS =
            List.of("catalogue", "rules", "personas", "fragments", "scenarios", "rubrics", LANGUAGES);

    private static final List<String> TOP = List.of(MANIFEST, MODEL, WORDS);
    private static final List<String> WELCOME = List.of("README.md", "LICENSE", "LICENSE.txt");

    private final PackSource source;
    private final Diagnostics diagnostics;
    private final Map<String, JsonValue> documents = new LinkedHashMap<>();
    private final Map<String, String> plans = new LinkedHashMap<>();
    private final List<String> broken = new ArrayList<>();

    PackFiles(PackSource source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /** Reads all files; returns false when there is no pack. */
    boolean read() {
        List<String> files;
        try {
            files = source.files();
        } catch (IOException | RuntimeException trouble) {
            diagnostics
                    .in(".")
                    .report(
                            DiagnosticCode.PACK_MISSING,
                            JsonPath.root(),
                            "The pack " + Quote.of(source.name()) + " cannot be opened: " + reason(trouble) + ".",
                            "Maybe the path is mistyped.");
            return false;
        }
        if (!files.contains(MANIFEST)) {
            diagnostics
                    .in(MANIFEST)
                    .report(
                            DiagnosticCode.FILE_MISSING,
                            JsonPath.root(),
                            "The folder " + Quote.of(source.name()) + " holds no pack.json, so it is not a pack.",
                            "Maybe another folder was meant.");
            return false;
        }
        files.forEach(this::read);
        if (!files.contains(MODEL)) {
            diagnostics
                    .in(MODEL)
                    .report(DiagnosticCode.FILE_MISSING, JsonPath.root(), "The pack has no model.json.", "");
        }
        return true;
    }

    private void read(String file) {
        int slash = file.indexOf('/');
        String folder = slash < 0 ? "" : file.substring(0, slash);
        boolean direct = !file.endsWith("/") && file.indexOf('/', slash + 1) < 0;
        boolean known = folder.isEmpty() ? TOP.contains(file) : FOLDERS.contains(folder);
        if (direct && known && file.endsWith(".json")) {
            document(file);
        } else if (direct && folder.equals(PLANS) && file.endsWith(".plan")) {
            bytes(file)
                    .flatMap(bytes -> Utf8.decode(bytes, diagnostics.in(file)))
                    .ifPresent(text -> plans.put(file, text));
        } else if (!WELCOME.contains(file) && !file.startsWith(".")) {
            String cure = FOLDERS.contains(folder) || folder.equals(PLANS) || folder.isEmpty()
                    ? "Maybe the name is mistyped."
                    : Nearest.to(folder, FOLDERS)
                            .map(near -> "Maybe the folder should be called " + Quote.of(near) + ".")
                            .orElse("Maybe it belongs elsewhere.");
            diagnostics
                    .in(file)
                    .report(
                            DiagnosticCode.UNEXPECTED_FILE,
                            JsonPath.root(),
                            "Nothing in a pack is called " + Quote.of(file) + "; it is not read.",
                            cure);
        }
    }

    private void document(String file) {
        Optional<JsonValue> document = bytes(file).flatMap(bytes -> StrictJson.read(bytes, diagnostics.in(file)));
        document.ifPresentOrElse(value -> documents.put(file, value), () -> broken.add(file));
    }

    private Optional<byte[]> bytes(String file) {
        try {
            return Optional.of(source.read(file));
        } catch (IOException | RuntimeException trouble) {
            diagnostics
                    .in(file)
                    .report(
                            DiagnosticCode.UNREADABLE,
                            JsonPath.root(),
                            "The file cannot be read: " + reason(trouble) + ".",
                            "Maybe its rights forbid it.");
            return Optional.empty();
        }
    }

    private static String reason(Exception trouble) {
        if (trouble instanceof NoSuchFileException) {
            return "there is none";
        }
        if (trouble instanceof NotDirectoryException) {
            return "it is not a folder";
        }
        String said = trouble.getMessage();
        return trouble.getClass().getSimpleName() + (said == null ? "" : ", " + Quote.of(said));
    }

    /** Goes on with the documents as they would be in the newest format. */
    void update(int format) {
        documents.putAll(PackUpdate.from(format, documents).documents());
    }

    /** Returns a document, if it could be read. */
    Optional<JsonValue> document(Reporter reporter) {
        return Optional.ofNullable(documents.get(reporter.file()));
    }

    /** Returns the files of a folder that could be read. */
    List<String> in(String folder) {
        return documents.keySet().stream()
                .filter(file -> file.startsWith(folder + "/"))
                .toList();
    }

    /** Tells whether a file is not there at all; one that cannot be read is there. */
    boolean isMissing(String file) {
        return !documents.containsKey(file) && !broken.contains(file);
    }

    /** Tells whether a file of that folder could not be read. */
    boolean isBroken(String folder) {
        return broken.stream().anyMatch(file -> file.startsWith(folder + "/"));
    }

    Map<String, String> plans() {
        return plans;
    }
}
