package org.ringcraft.io.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ringcraft.io.json.Diagnostics;
import org.ringcraft.io.json.JsonLayout;
import org.ringcraft.io.json.JsonValue;
import org.ringcraft.io.json.JsonValue.JsonObject;
import org.ringcraft.io.json.StrictJson;
import org.ringcraft.io.pack.PackLoad;
import org.ringcraft.io.pack.PackLoader;
import org.ringcraft.io.pack.PackSource;

/** The files of a pack as written: what exports are made from, and imports are tried in. */
public final class PackDocuments {

    private final String name;
    private final Map<String, byte[]> files;
    private final Map<String, JsonObject> documents = new LinkedHashMap<>();

    private PackDocuments(String name, Map<String, byte[]> files) {
        this.name = name;
        this.files = files;
        files.forEach((file, content) -> {
            if (file.endsWith(".json")) {
                Optional<JsonValue> value = StrictJson.read(content, new Diagnostics().in(file));
                if (value.isPresent() && value.get() instanceof JsonObject object) {
                    documents.put(file, object);
                }
            }
        });
    }

    /**
     * Returns the files of the pack. What cannot be read as JSON is there as a file but not as a document.
     *
     * @throws IOException when the pack's folder, or a file in it, cannot be read
     */
    public static PackDocuments read(PackSource source) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String file : source.files()) {
            if (!file.endsWith("/")) {
                files.put(file, source.read(file));
            }
        }
        return new PackDocuments(source.name(), files);
    }

    /** Returns the documents of a folder such as {@code scenarios}, in the order of their files. */
    public List<JsonObject> in(String folder) {
        List<JsonObject> found = new ArrayList<>();
        documents.forEach((file, document) -> {
            if (file.startsWith(folder + "/")) {
                found.add(document);
            }
        });
        return found;
    }

    /** Returns the document of that id in a folder. */
    public Optional<JsonObject> document(String folder, String id) {
        return Tree.byId(in(folder), id);
    }

    /** Returns the manifest, {@code pack.json}; an object without members when there is none. */
    public JsonObject manifest() {
        return documents.getOrDefault("pack.json", Tree.object(Map.of()));
    }

    /** Returns the file of the scenario of that id: the one it has, or the one it would be given. */
    public String scenarioFile(String id) {
        return documents.entrySet().stream()
                .filter(each -> each.getKey().startsWith("scenarios/")
                        && Tree.text(each.getValue(), "id").equals(id))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("scenarios/" + id + ".json");
    }

    /** Loads the pack with the scenario put in, in the place of one of the same id if there is one. */
    public PackLoad loadWith(JsonObject scenario) {
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        changed.put(scenarioFile(Tree.text(scenario, "id")), bytes(scenario));
        return PackLoader.load(PackSource.memory(name, changed));
    }

    /** Returns a document as the bytes of a pack file. */
    public static byte[] bytes(JsonObject document) {
        return JsonLayout.write(document).getBytes(StandardCharsets.UTF_8);
    }
}
