package org.ringcraft.io.journal;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * From the trial format without sums. Its first line is {@code {"format":0,"kind":"ringcraft-call",…the setup…}}, then
 * come events as {@code {"c":<command>,"t":<at>,"type":"PlayerSaid",…}}, with {@code ms} for {@code millis} and
 * lower-case words. The start of the call does not repeat the setup.
 */
final class UpgradeFrom0 implements Upgrade {

    /** How the first line begins. */
    static final String START = "{\"format\":0,\"kind\":\"ringcraft-call\",";

    private static final Map<String, String> RENAMED = Map.of("t", "at", "ms", "millis");

    /** Keys whose value is a constant's name. */
    private static final Set<String> WORDS =
            Set.of("mode", "tone", "entry", "level", "standing", "decision", "by", "aftermath", "outcome");

    @Override
    public List<JsonObject> upgraded(List<JsonObject> lines) {
        JsonObject setup = renamed(lines.get(0));
        setup.remove("format");
        setup.remove("kind");
        JsonObject header = new JsonObject();
        header.addProperty(Header.KEY, 1);
        header.add("setup", setup);
        List<JsonObject> upgraded = new ArrayList<>();
        upgraded.add(header);
        for (int seq = 1; seq < lines.size(); seq++) {
            upgraded.add(event(lines, seq, setup));
        }
        return upgraded;
    }

    private static JsonObject event(List<JsonObject> lines, int seq, JsonObject setup) {
        JsonObject from = renamed(lines.get(seq));
        JsonObject to = new JsonObject();
        to.addProperty("seq", seq);
        to.add("command", from.remove("c"));
        to.addProperty("left", left(lines, seq));
        JsonElement type = from.remove("type");
        String kebab = type == null || !type.isJsonPrimitive()
                ? ""
                : type.getAsString().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        to.addProperty("event", kebab);
        from.entrySet().forEach(field -> to.add(field.getKey(), field.getValue()));
        if (kebab.equals("call-started")) {
            to.add("setup", setup);
        }
        return to;
    }

    private static int left(List<JsonObject> lines, int seq) {
        String command = String.valueOf(lines.get(seq).get("c"));
        int last = seq;
        while (last + 1 < lines.size()
                && String.valueOf(lines.get(last + 1).get("c")).equals(command)) {
            last++;
        }
        return last - seq;
    }

    private static JsonObject renamed(JsonObject from) {
        JsonObject to = new JsonObject();
        from.entrySet().forEach(field -> {
            String key = field.getKey();
            JsonElement value = field.getValue();
            boolean word = WORDS.contains(key) && value.isJsonPrimitive();
            to.add(
                    RENAMED.getOrDefault(key, key),
                    word ? new JsonPrimitive(value.getAsString().toUpperCase(Locale.ROOT)) : value);
        });
        return to;
    }
}
