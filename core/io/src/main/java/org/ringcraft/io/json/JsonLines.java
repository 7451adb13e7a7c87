package org.ringcraft.io.json;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the line in which a value of a JSON file begins, so that an editor can go there. */
public final class JsonLines {

    private static final Pattern PLACE = Pattern.compile(".* at line (\\d+) column .*", Pattern.DOTALL);

    private final Map<String, Integer> lines = new HashMap<>();

    /** Reads the text of a file. One that is not JSON knows the lines only of what comes before the mistake. */
    public JsonLines(String text) {
        JsonReader json = new JsonReader(new StringReader(text));
        try {
            value(json, JsonPath.root());
        } catch (IOException | IllegalStateException broken) {
            // What was read so far can still be found; the mistake itself is reported by who loads the file.
            lines.putIfAbsent("$", 1);
        }
    }

    /** Returns the line, counted from 1, of the value at that written path, or of the nearest thing around it. */
    public Optional<Integer> find(String path) {
        String wanted = path;
        while (!lines.containsKey(wanted)) {
            int cut = Math.max(wanted.lastIndexOf('.'), wanted.lastIndexOf('['));
            if (cut <= 0) {
                return Optional.ofNullable(lines.get("$"));
            }
            wanted = wanted.substring(0, cut);
        }
        return Optional.ofNullable(lines.get(wanted));
    }

    private void value(JsonReader json, JsonPath path) throws IOException {
        JsonToken token = json.peek();
        note(json, path);
        if (token == JsonToken.BEGIN_OBJECT) {
            json.beginObject();
            while (json.hasNext()) {
                value(json, path.member(json.nextName()));
            }
            json.endObject();
        } else if (token == JsonToken.BEGIN_ARRAY) {
            json.beginArray();
            for (int i = 0; json.hasNext(); i++) {
                value(json, path.element(i));
            }
            json.endArray();
        } else {
            json.skipValue();
        }
    }

    /** Gson tells where it stands only in words. */
    private void note(JsonReader json, JsonPath path) {
        Matcher place = PLACE.matcher(json.toString());
        if (place.matches()) {
            lines.putIfAbsent(JsonPath.text(path), Integer.parseInt(place.group(1)));
        }
    }
}
