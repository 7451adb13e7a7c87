package org.ringcraft.io.lint;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ringcraft.io.pack.PackSource;

/**
 * A page about a lint rule, with its examples. An example is a fenced block whose first line says what it is:
 *
 * <pre>
 * ```json fault scenarios/working-from-home.json id=price-open-formal finds="says that the price"
 * {"text": "…"}
 * ```
 * </pre>
 *
 * <p>The block is a merge patch (RFC 7396) of the first object with that id in that file; without {@code id=} of the whole
 * file. In it {@code "+replies": [...]} adds to a list instead of replacing it, and {@code "-replies": ["id"]} takes out of
 * one. Several blocks with the same {@code and} belong to one example: {@code fault … and} is planted together with the
 * next block. {@code in=} names the file of the finding when it is another.
 */
record LintPage(String title, List<Example> faults, List<Example> cures) {

    private static final Pattern BLOCK = Pattern.compile(
            "^```json (fault|cure) (\\S+)(?: id=(\\S+))?(?: in=(\\S+))?(?: finds=\"([^\"]*)\")?( and)?\\n(.*?)^```",
            Pattern.MULTILINE | Pattern.DOTALL);

    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

    /** One change of one object in one file. */
    record Patch(String file, String id, JsonElement change) {}

    /**
     * Changes that are planted together.
     *
     * @param file where the finding is expected
     * @param expected words of its message
     */
    record Example(List<Patch> patches, String file, String expected) {

        PackSource plantedIn(PackSource pack) throws IOException {
            Map<String, byte[]> files = new LinkedHashMap<>();
            for (String file : pack.files()) {
                files.put(file, pack.read(file));
            }
            for (Patch patch : patches) {
                byte[] before = files.get(patch.file());
                JsonElement document = before == null
                        ? new JsonObject()
                        : JsonParser.parseString(new String(before, StandardCharsets.UTF_8));
                JsonObject target = patch.id().isEmpty() ? document.getAsJsonObject() : find(document, patch.id());
                if (target == null) {
                    throw new AssertionError("No object has the id '" + patch.id() + "' in " + patch.file());
                }
                merge(target, patch.change().getAsJsonObject());
                files.put(patch.file(), GSON.toJson(document).getBytes(StandardCharsets.UTF_8));
            }
            return PackSource.memory("example", files);
        }
    }

    static LintPage read(Path file) throws IOException {
        String text = Files.readString(file);
        List<Example> faults = new ArrayList<>();
        List<Example> cures = new ArrayList<>();
        List<Patch> together = new ArrayList<>();
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            String id = block.group(3) == null ? "" : block.group(3);
            together.add(new Patch(block.group(2), id, JsonParser.parseString(block.group(7))));
            if (block.group(6) == null) {
                String found = block.group(4) == null ? block.group(2) : block.group(4);
                String expected = block.group(5) == null ? "" : block.group(5);
                (block.group(1).equals("fault") ? faults : cures)
                        .add(new Example(List.copyOf(together), found, expected));
                together.clear();
            }
        }
        if (!together.isEmpty()) {
            throw new AssertionError(file + ": the last block says 'and', but none follows");
        }
        return new LintPage(text.lines().findFirst().orElse(""), faults, cures);
    }

    private static JsonObject find(JsonElement within, String id) {
        if (within instanceof JsonObject object) {
            if (object.has("id") && object.get("id").getAsString().equals(id)) {
                return object;
            }
            for (Map.Entry<String, JsonElement> member : object.entrySet()) {
                JsonObject found = find(member.getValue(), id);
                if (found != null) {
                    return found;
                }
            }
        } else if (within instanceof JsonArray array) {
            for (JsonElement element : array) {
                JsonObject found = find(element, id);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static void merge(JsonObject target, JsonObject patch) {
        for (Map.Entry<String, JsonElement> change : patch.entrySet()) {
            String key = change.getKey();
            if (key.startsWith("+")) {
                target.getAsJsonArray(key.substring(1)).addAll(change.getValue().getAsJsonArray());
            } else if (key.startsWith("-")) {
                remove(
                        target.getAsJsonArray(key.substring(1)),
                        change.getValue().getAsJsonArray());
            } else if (change.getValue().isJsonNull()) {
                target.remove(key);
            } else if (change.getValue() instanceof JsonObject inner && target.get(key) instanceof JsonObject there) {
                merge(there, inner);
            } else {
                target.add(key, change.getValue());
            }
        }
    }

    /** Takes out texts that are the same, and objects with that id. */
    private static void remove(JsonArray from, JsonArray what) {
        for (JsonElement each : what) {
            boolean gone = from.remove(each);
            for (int i = from.size() - 1; i >= 0 && !gone; i--) {
                if (from.get(i) instanceof JsonObject object
                        && object.get("id") != null
                        && object.get("id").equals(each)) {
                    from.remove(i);
                    gone = true;
                }
            }
            if (!gone) {
                throw new AssertionError("Nothing to take out is called " + each);
            }
        }
    }
}
