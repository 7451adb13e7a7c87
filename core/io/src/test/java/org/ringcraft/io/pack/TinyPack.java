package org.ringcraft.io.pack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ringcraft.engine.persona.Coefficient;

/** A small pack that uses every key of the format once, to be broken. Changes go to the copy in memory. */
final class TinyPack {

    static final String SCENARIO = "scenarios/tea-time.json";

    private static final Map<String, byte[]> SOUND = read();

    private final TreeMap<String, byte[]> files;

    private TinyPack(TreeMap<String, byte[]> files) {
        this.files = files;
    }

    /** Returns a copy to break. */
    static TinyPack sound() {
        return new TinyPack(new TreeMap<>(SOUND));
    }

    /** The model comes from the engine, so that a new coefficient needs no change here. */
    private static Map<String, byte[]> read() {
        TreeMap<String, byte[]> files = new TreeMap<>();
        try {
            Path folder = Path.of(Objects.requireNonNull(TinyPack.class.getResource("/tiny-pack"))
                    .toURI());
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        } catch (URISyntaxException odd) {
            throw new IllegalStateException(odd);
        }
        JsonArray coefficients = new JsonArray();
        for (Coefficient coefficient : Coefficient.values()) {
            JsonObject one = new JsonObject();
            one.addProperty("name", coefficient.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            one.addProperty("value", 0.1);
            one.addProperty("source", "invented");
            coefficients.add(one);
        }
        JsonObject model = new JsonObject();
        model.add("coefficients", coefficients);
        files.put("model.json", model.toString().getBytes(StandardCharsets.UTF_8));
        return files;
    }

    TreeMap<String, byte[]> files() {
        return files;
    }

    PackSource source() {
        return PackSource.memory("tiny", files);
    }

    PackLoad load() {
        return PackLoader.load(source());
    }

    TinyPack bytes(String file, byte[] content) {
        files.put(file, content);
        return this;
    }

    TinyPack text(String file, String content) {
        return bytes(file, content.getBytes(StandardCharsets.UTF_8));
    }

    TinyPack without(String file) {
        files.remove(file);
        return this;
    }

    TinyPack edit(String file, UnaryOperator<String> change) {
        String before = new String(files.get(file), StandardCharsets.UTF_8);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalStateException(
                    "The change leaves " + file + " as it is. Maybe the tiny pack has changed.");
        }
        return text(file, after);
    }

    /** Sets a value in a file. The path is like {@code nodes.0.id}; the last step may be a new key or index. */
    TinyPack set(String file, String path, String json) {
        JsonElement root = parse(file);
        int dot = path.lastIndexOf('.');
        JsonElement parent = dot < 0 ? root : walk(root, path.substring(0, dot));
        String last = path.substring(dot + 1);
        JsonElement value = JsonParser.parseString(json);
        if (parent.isJsonArray()) {
            JsonArray array = parent.getAsJsonArray();
            if (Integer.parseInt(last) == array.size()) {
                array.add(value);
            } else {
                array.set(Integer.parseInt(last), value);
            }
        } else {
            parent.getAsJsonObject().add(last, value);
        }
        return text(file, root.toString());
    }

    TinyPack remove(String file, String path) {
        JsonElement root = parse(file);
        int dot = path.lastIndexOf('.');
        JsonElement parent = dot < 0 ? root : walk(root, path.substring(0, dot));
        String last = path.substring(dot + 1);
        JsonElement gone = parent.isJsonArray()
                ? parent.getAsJsonArray().remove(Integer.parseInt(last))
                : parent.getAsJsonObject().remove(last);
        if (gone == null) {
            throw new IllegalStateException("There is no " + path + " in " + file + ".");
        }
        return text(file, root.toString());
    }

    JsonElement parse(String file) {
        return JsonParser.parseString(new String(files.get(file), StandardCharsets.UTF_8));
    }

    private static JsonElement walk(JsonElement from, String path) {
        JsonElement at = from;
        for (String step : path.split("\\.")) {
            at = at.isJsonArray()
                    ? at.getAsJsonArray().get(Integer.parseInt(step))
                    : at.getAsJsonObject().get(step);
        }
        return at;
    }
}
