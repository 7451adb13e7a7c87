package org.ringcraft.io.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ringcraft.io.exchange.Tree;
import org.ringcraft.io.json.JsonValue;
import org.ringcraft.io.json.JsonValue.JsonObject;

/** Puts together what surrounds the call: the brief, and what the desk shows. */
record FrameAssembly(SheetRows sheets, Ids ids, Places places) {

    void add(ReadRow scenario, Map<String, JsonValue> members) {
        brief(scenario, members);
        desk(scenario, members);
    }

    private void brief(ReadRow scenario, Map<String, JsonValue> members) {
        List<ReadRow> rows = sheets.table(Layouts.BRIEF);
        if (scenario.members().containsKey("brief")) {
            if (!rows.isEmpty()) {
                scenario.alsoInMore("brief");
            }
            return;
        }
        Owned parts = byPart(rows, Vocabulary.BRIEF_PART);
        Map<String, JsonValue> brief = new LinkedHashMap<>();
        for (String key : TakenApart.BRIEF_TEXTS) {
            List<ReadRow> texts = parts.take("", key);
            texts.stream()
                    .skip(1)
                    .forEach(row -> row.cells()
                            .at(Layouts.PART)
                            .error("The " + key + " stands twice.", "Maybe join the texts in one row."));
            for (ReadRow row : texts) {
                JsonValue text = row.members().get("text");
                if (text != null) {
                    brief.putIfAbsent(key, text);
                }
                places.put("$.brief." + key, row, "text");
            }
        }
        brief.put("cards", Tree.list(places.objects(parts.take("", TakenApart.CARD), "$.brief.cards")));
        members.put("brief", Tree.object(brief));
    }

    private static Owned byPart(List<ReadRow> rows, Vocabulary list) {
        Owned parts = new Owned();
        for (ReadRow row : rows) {
            row.word(Layouts.PART, list).ifPresent(part -> parts.add("", part, row));
        }
        return parts;
    }

    private void desk(ReadRow scenario, Map<String, JsonValue> members) {
        Owned parts = byPart(sheets.table(Layouts.DESK), Vocabulary.DESK_PART);
        for (Map.Entry<String, String> part : TakenApart.DESK.entrySet()) {
            boolean check = part.getValue().equals("fields");
            List<ReadRow> rows = ids.named(parts.take("", part.getKey()), part.getKey(), Ids::none);
            String path = check ? "$.verification.fields" : "$." + part.getValue();
            JsonValue objects = places.objects(rows, path, (row, at) -> deskRow(row, part.getKey()));
            if (check) {
                verification(scenario, members, rows, objects);
            } else {
                members.put(part.getValue(), objects);
            }
        }
    }

    /** An order field is not required unless it is said to be. */
    private static Map<String, JsonValue> deskRow(ReadRow row, String part) {
        boolean silent = part.equals("order field") && !row.members().containsKey("required");
        return silent ? Map.of("required", Tree.flag(false)) : Map.of();
    }

    private static void verification(
            ReadRow scenario, Map<String, JsonValue> members, List<ReadRow> rows, JsonValue checks) {
        Map<String, JsonValue> verification = new LinkedHashMap<>();
        if (scenario.members().get("verification") instanceof JsonObject given) {
            verification.putAll(given.members());
        }
        if (!verification.containsKey("fields")) {
            verification.put("fields", checks);
            members.put("verification", ordered(verification, TakenApart.VERIFICATION));
        } else if (!rows.isEmpty()) {
            scenario.alsoInMore("verification");
        }
    }
    /** Returns the members in that order; others are left out. */
    static JsonObject ordered(Map<String, JsonValue> members, List<String> order) {
        Map<String, JsonValue> ordered = new LinkedHashMap<>();
        for (String key : order) {
            JsonValue value = members.get(key);
            if (value != null) {
                ordered.put(key, value);
            }
        }
        return Tree.object(ordered);
    }
}
