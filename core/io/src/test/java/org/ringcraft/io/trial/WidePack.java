package org.ringcraft.io.trial;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ringcraft.io.pack.PackSource;

/**
 * A pack as large as one can be expected to become: the shipped one, with every reply of the scenario written six times
 * over and every persona five times. {@code main} writes it to a folder, to be measured.
 */
public final class WidePack {

    private static final int PERSONAS_OF_EACH = 5;
    private static final int REPLIES_OF_EACH = 6;
    private static final String SCENARIO = "scenarios/working-from-home.json";

    private final Map<String, byte[]> files = new TreeMap<>();
    private final List<String> originals = new ArrayList<>();

    private WidePack() throws IOException {
        PackSource shipped = PackSource.bundled("core-uk");
        for (String file : shipped.files()) {
            // The plans are about the shipped calls.
            if (!file.startsWith("plans/")) {
                files.put(file, shipped.read(file));
            }
        }
    }

    /** Returns the pack's files by name. */
    public static Map<String, byte[]> files() throws IOException {
        WidePack pack = new WidePack();
        pack.personas();
        pack.everywhere();
        pack.replies();
        return pack.files;
    }

    private void personas() {
        for (String file : List.copyOf(files.keySet())) {
            if (file.startsWith("personas/")) {
                JsonObject persona = object(file);
                String id = persona.get("id").getAsString();
                originals.add(id);
                for (int copy = 2; copy <= PERSONAS_OF_EACH; copy++) {
                    persona.addProperty("id", id + "-" + copy);
                    persona.addProperty("name", persona.get("name").getAsString() + "-" + copy);
                    put("personas/" + id + "-" + copy + ".json", persona);
                }
            }
        }
    }

    /** Wherever a persona is named, its copies are, too. */
    private void everywhere() {
        for (String file : List.copyOf(files.keySet())) {
            if (file.startsWith("scenarios/") || file.startsWith("fragments/")) {
                JsonObject object = object(file);
                name(object);
                put(file, object);
            }
        }
    }

    private void name(JsonElement element) {
        if (element.isJsonArray()) {
            JsonArray array = element.getAsJsonArray();
            array.forEach(this::name);
            for (String id : originals) {
                if (array.contains(new JsonPrimitive(id))) {
                    copies(id).forEach(array::add);
                }
            }
        } else if (element.isJsonObject()) {
            JsonObject object = element.getAsJsonObject();
            List.copyOf(object.entrySet()).forEach(entry -> name(entry.getValue()));
            for (String id : originals) {
                if (object.has(id)) {
                    copies(id).forEach(copy -> object.add(copy, object.get(id)));
                }
            }
        }
    }

    private static List<String> copies(String id) {
        List<String> copies = new ArrayList<>();
        for (int copy = 2; copy <= PERSONAS_OF_EACH; copy++) {
            copies.add(id + "-" + copy);
        }
        return copies;
    }

    private void replies() {
        JsonObject scenario = object(SCENARIO);
        for (JsonElement node : scenario.getAsJsonArray("nodes")) {
            JsonArray replies = node.getAsJsonObject().getAsJsonArray("replies");
            JsonArray more = new JsonArray();
            for (JsonElement reply : replies) {
                for (int copy = 2; copy <= REPLIES_OF_EACH; copy++) {
                    more.add(copy(reply.getAsJsonObject(), copy));
                }
            }
            replies.addAll(more);
        }
        put(SCENARIO, scenario);
    }

    private static JsonObject copy(JsonObject reply, int number) {
        JsonObject copy = reply.deepCopy();
        copy.addProperty("id", reply.get("id").getAsString() + "-" + number);
        if (copy.has("answers")) {
            for (JsonElement line : copy.getAsJsonArray("answers")) {
                JsonObject answer = line.getAsJsonObject();
                answer.addProperty("id", answer.get("id").getAsString() + "-" + number);
            }
        }
        return copy;
    }

    private JsonObject object(String file) {
        return JsonParser.parseString(new String(files.get(file), StandardCharsets.UTF_8))
                .getAsJsonObject();
    }

    private void put(String file, JsonObject object) {
        files.put(file, object.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Writes the pack to the folder that is named. */
    public static void main(String[] args) throws IOException {
        for (Map.Entry<String, byte[]> file : files().entrySet()) {
            Path path = Path.of(args[0]).resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }
}
