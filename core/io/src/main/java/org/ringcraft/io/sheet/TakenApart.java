package org.ringcraft.io.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ringcraft.io.exchange.Tree;
import org.ringcraft.io.json.JsonValue;
import org.ringcraft.io.json.JsonValue.JsonArray;
import org.ringcraft.io.json.JsonValue.JsonObject;
import org.ringcraft.io.json.JsonValue.JsonText;

/**
 * A scenario as the rows of sheets. {@link Assembly} puts it together again; what one does the other must undo. A part
 * whose shape is odd, so that rows could not show it, stays with its owner and goes into {@code more}.
 */
final class TakenApart {

    /** Lists of customer lines, by who has them. */
    static final List<String> NEED_LINES = List.of("hint", "full", "guarded");

    static final List<String> OBJECTION_LINES = List.of("implicit", "explicit", "again", "settled");

    static final List<String> BECAUSE = List.of("id", "prompt", "reasons", "criteria");
    static final List<String> BRIEF_TEXTS = List.of("situation", "goal", "target");
    static final List<String> BRIEF = List.of("situation", "goal", "target", "cards");
    static final List<String> VERIFICATION = List.of("fields", "required");
    static final String CARD = "card";

    /** What the desk shows: the part's name in the sheet and the key of its list. */
    static final Map<String, String> DESK = desk();

    private final Map<Layout, List<Map<String, SheetCell>>> rows = new LinkedHashMap<>();

    private TakenApart() {
        Layouts.TABLES.forEach(layout -> rows.put(layout, new ArrayList<>()));
        rows.put(Layouts.SCENARIO, new ArrayList<>());
    }

    private static Map<String, String> desk() {
        Map<String, String> desk = new LinkedHashMap<>();
        desk.put("check", "fields");
        desk.put("order field", "orderFields");
        desk.put("wrap-up code", "dispositions");
        return desk;
    }

    /** Returns the rows of each sheet, each as its cells by heading; the sheet of single values has one such row. */
    static Map<Layout, List<Map<String, SheetCell>>> of(JsonObject scenario) {
        TakenApart apart = new TakenApart();
        apart.scenario(scenario);
        return apart.rows;
    }

    private void scenario(JsonObject scenario) {
        Set<String> elsewhere = new LinkedHashSet<>();
        Map<String, JsonValue> members = new LinkedHashMap<>(scenario.members());
        required(members, "nodes", elsewhere).forEach(this::node);
        required(members, "needs", elsewhere).forEach(need -> owner(Layouts.NEEDS, need, NEED_LINES));
        required(members, "objections", elsewhere)
                .forEach(objection -> owner(Layouts.OBJECTIONS, objection, OBJECTION_LINES));
        required(members, "proposals", elsewhere).forEach(each -> add(Layouts.PROPOSALS, Map.of(), each, Set.of()));
        required(members, "extras", elsewhere).forEach(each -> add(Layouts.EXTRAS, Map.of(), each, Set.of()));
        optional(members, "include", elsewhere).forEach(each -> add(Layouts.FRAGMENTS, Map.of(), each, Set.of()));
        brief(members, elsewhere);
        verification(members);
        DESK.forEach((part, key) -> {
            if (!key.equals("fields")) {
                required(members, key, elsewhere).forEach(each -> desk(part, each));
            }
        });
        add(Layouts.SCENARIO, Map.of(), Tree.object(members), elsewhere);
    }

    private void add(Layout layout, Map<String, SheetCell> links, JsonObject object, Set<String> elsewhere) {
        Map<String, SheetCell> cells = new HashMap<>(new RowShape(layout).show(object, elsewhere));
        cells.putAll(links);
        list(layout).add(cells);
    }

    private List<Map<String, SheetCell>> list(Layout layout) {
        return rows.computeIfAbsent(layout, none -> new ArrayList<>());
    }

    /** A list that is always there, so that no rows mean an empty one. */
    private static List<JsonObject> required(Map<String, JsonValue> members, String key, Set<String> elsewhere) {
        Optional<List<JsonObject>> objects = Raw.objects(members.get(key));
        if (objects.isPresent()) {
            elsewhere.add(key);
        }
        return objects.orElse(List.of());
    }

    /** A list that may be left out, so that an empty one cannot be told from none by its rows. */
    private static List<JsonObject> optional(Map<String, JsonValue> members, String key, Set<String> elsewhere) {
        boolean empty =
                members.get(key) instanceof JsonArray array && array.elements().isEmpty();
        return empty ? List.of() : required(members, key, elsewhere);
    }

    private void node(JsonObject node) {
        Set<String> elsewhere = new LinkedHashSet<>();
        Map<String, JsonValue> members = new LinkedHashMap<>(node.members());
        String id = Raw.textOf(members, "id").orElse("");
        Map<String, SheetCell> links = new LinkedHashMap<>();
        links.put(Layouts.NODE, SheetCell.text(id));
        Map<String, SheetCell> shown = new LinkedHashMap<>(links);
        shown.put(Layouts.PHASE, SheetCell.text(Raw.textOf(members, "phase").orElse("")));
        required(members, "replies", elsewhere).forEach(reply -> reply(reply, shown));
        optional(members, "enter", elsewhere).forEach(line -> line(line, id, "enter"));
        if (members.get("because") instanceof JsonObject because
                && List.copyOf(because.members().keySet()).equals(BECAUSE)) {
            Map<String, JsonValue> rest = new LinkedHashMap<>(because.members());
            Optional<List<JsonObject>> reasons = Raw.objects(rest.remove("reasons"));
            if (reasons.isPresent()) {
                reasons.get().forEach(reason -> add(Layouts.REASONS, links, reason, Set.of()));
                members.put("because", Tree.object(rest));
            }
        }
        add(Layouts.NODES, Map.of(), Tree.object(members), elsewhere);
    }

    private void reply(JsonObject reply, Map<String, SheetCell> links) {
        Set<String> elsewhere = new LinkedHashSet<>();
        String id = Raw.textOf(reply.members(), "id").orElse("");
        optional(reply.members(), "answers", elsewhere).forEach(line -> line(line, id, "answers"));
        add(Layouts.REPLIES, links, reply, elsewhere);
    }

    private void owner(Layout layout, JsonObject owner, List<String> parts) {
        Set<String> elsewhere = new LinkedHashSet<>();
        String id = Raw.textOf(owner.members(), "id").orElse("");
        for (String part : parts) {
            required(owner.members(), part, elsewhere).forEach(line -> line(line, id, part));
        }
        add(layout, Map.of(), owner, elsewhere);
    }

    private void line(JsonObject line, String owner, String part) {
        Map<String, SheetCell> links = new LinkedHashMap<>();
        links.put(Layouts.FOR, SheetCell.text(owner));
        links.put(Layouts.AS, SheetCell.text(part));
        add(Layouts.LINES, links, line, Set.of());
    }

    private void desk(String part, JsonObject object) {
        add(Layouts.DESK, Map.of(Layouts.PART, SheetCell.text(part)), object, Set.of());
    }

    private void brief(Map<String, JsonValue> members, Set<String> elsewhere) {
        if (!(members.get("brief") instanceof JsonObject brief)
                || !List.copyOf(brief.members().keySet()).equals(BRIEF)
                || !BRIEF_TEXTS.stream().allMatch(key -> brief.members().get(key) instanceof JsonText)) {
            return;
        }
        Set<String> shown = new LinkedHashSet<>();
        List<JsonObject> cards = required(brief.members(), "cards", shown);
        if (shown.isEmpty()) {
            return;
        }
        elsewhere.add("brief");
        for (String key : BRIEF_TEXTS) {
            Map<String, JsonValue> text = new LinkedHashMap<>();
            Raw.textOf(brief.members(), key).ifPresent(words -> text.put("text", Tree.text(words)));
            add(Layouts.BRIEF, Map.of(Layouts.PART, SheetCell.text(key)), Tree.object(text), Set.of());
        }
        cards.forEach(card -> add(Layouts.BRIEF, Map.of(Layouts.PART, SheetCell.text(CARD)), card, Set.of()));
    }

    private void verification(Map<String, JsonValue> members) {
        if (members.get("verification") instanceof JsonObject verification
                && List.copyOf(verification.members().keySet()).equals(VERIFICATION)) {
            Map<String, JsonValue> rest = new LinkedHashMap<>(verification.members());
            Optional<List<JsonObject>> checks = Raw.objects(rest.remove("fields"));
            if (checks.isPresent()) {
                checks.get().forEach(check -> desk("check", check));
                members.put("verification", Tree.object(rest));
            }
        }
    }
}
