package org.ringcraft.io.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ringcraft.io.exchange.Tree;
import org.ringcraft.io.json.JsonLayout;
import org.ringcraft.io.json.JsonValue;
import org.ringcraft.io.json.JsonValue.JsonArray;
import org.ringcraft.io.json.JsonValue.JsonObject;
import org.ringcraft.io.json.JsonValue.JsonText;

/**
 * Turns an object into the cells of a row and back. What has no column goes into {@code more} as JSON. Where the cells
 * alone would come back written otherwise (1 for 1.0, keys in another order), {@code as written} keeps the original,
 * which holds as long as the cells say the same.
 */
record RowShape(Layout layout) {

    private static final String KEYS = "keys";
    private static final String WAS = "was";

    /**
     * Returns the cells of the fields and the two columns for the program, by heading.
     *
     * @param elsewhere keys whose values are shown in other sheets
     */
    Map<String, SheetCell> show(JsonObject object, Set<String> elsewhere) {
        Map<String, SheetCell> cells = new HashMap<>();
        Map<String, JsonValue> more = new LinkedHashMap<>(object.members());
        Map<String, JsonValue> was = new LinkedHashMap<>();
        more.keySet().removeAll(elsewhere);
        for (Field field : layout.fields()) {
            JsonValue value = object.members().get(field.key());
            Optional<List<SheetCell>> shown = value == null ? Optional.empty() : field.show(value);
            if (value == null || shown.isEmpty()) {
                continue;
            }
            more.remove(field.key());
            put(cells, field, shown.get());
            if (!Raw.alike(readAlone(field, shown.get()), Optional.of(value))) {
                was.put(field.key(), value);
            }
        }
        Map<String, JsonValue> written = new LinkedHashMap<>();
        List<String> keys = List.copyOf(object.members().keySet());
        if (!arranged(object.members(), List.of()).equals(keys)) {
            written.put(KEYS, Tree.texts(keys));
        }
        if (!was.isEmpty()) {
            written.put(WAS, Tree.object(was));
        }
        cells.put(Layout.MORE.heading(), json(more));
        cells.put(Layout.AS_WRITTEN.heading(), json(written));
        return cells;
    }

    private static void put(Map<String, SheetCell> cells, Field field, List<SheetCell> shown) {
        List<Column> columns = field.columns();
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i).heading(), shown.get(i));
        }
    }

    private static SheetCell json(Map<String, JsonValue> members) {
        return members.isEmpty() ? SheetCell.BLANK : SheetCell.text(JsonLayout.line(Tree.object(members)));
    }

    /** Returns what the cells say, complaints unheard. */
    private static Optional<JsonValue> readAlone(Field field, List<SheetCell> cells) {
        Findings unheard = new Findings();
        return field.read(cells.stream()
                .map(cell -> new CellAt(cell, Spot.sheet(""), unheard))
                .toList());
    }

    /** Returns the object in the cells; what is wrong with them has been reported. */
    ReadRow read(RowCells cells) {
        Map<String, JsonValue> written = program(cells.at(Layout.AS_WRITTEN.heading()), true);
        Map<String, JsonValue> was = written.get(WAS) instanceof JsonObject object ? object.members() : Map.of();
        Map<String, JsonValue> more = new LinkedHashMap<>(program(cells.at(Layout.MORE.heading()), false));
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (Field field : layout.fields()) {
            member(field, cells, was, more).ifPresent(value -> members.put(field.key(), value));
        }
        members.putAll(more);
        return new ReadRow(layout, cells, members, names(written.get(KEYS)));
    }

    private static Optional<JsonValue> member(
            Field field, RowCells cells, Map<String, JsonValue> was, Map<String, JsonValue> more) {
        List<CellAt> at = field.columns().stream()
                .map(column -> cells.at(column.heading()))
                .toList();
        boolean blank = at.stream().allMatch(CellAt::isBlank);
        if (more.containsKey(field.key())) {
            if (blank) {
                return Optional.empty();
            }
            at.get(0)
                    .error(
                            "This is also in the column '" + Layout.MORE.heading() + "'.",
                            "Maybe take '" + field.key() + "' out of there.");
        }
        JsonValue original = was.get(field.key());
        Optional<List<SheetCell>> shown = original == null ? Optional.empty() : field.show(original);
        if (shown.isPresent()) {
            Optional<JsonValue> now =
                    readAlone(field, at.stream().map(CellAt::cell).toList());
            boolean unchanged = Raw.alike(now, readAlone(field, shown.get()));
            if (unchanged && (now.isPresent() || blank)) {
                return Optional.ofNullable(original);
            }
        }
        return field.read(at);
    }

    /** What the program has written there; a hint that is spoilt only costs the order of keys, so it is let pass. */
    private static Map<String, JsonValue> program(CellAt at, boolean onlyHint) {
        if (at.isBlank()) {
            return Map.of();
        }
        Raw.Parsed parsed = Raw.parse(at.cell().text().strip());
        if (!parsed.trouble().isEmpty() && !onlyHint) {
            at.error(parsed.trouble(), "Maybe undo the change: this column is for the program.");
        }
        return parsed.members();
    }

    private static List<String> names(@Nullable JsonValue value) {
        if (!(value instanceof JsonArray array)) {
            return List.of();
        }
        return array.elements().stream()
                .filter(JsonText.class::isInstance)
                .map(name -> ((JsonText) name).text())
                .toList();
    }

    /** Returns the object with all its members in the order of the file, or in the usual one. */
    JsonObject assembled(Map<String, JsonValue> members, List<String> keys) {
        Map<String, JsonValue> ordered = new LinkedHashMap<>();
        for (String key : arranged(members, keys)) {
            JsonValue value = members.get(key);
            if (value != null) {
                ordered.put(key, value);
            }
        }
        return Tree.object(ordered);
    }

    /** A key that the file did not have comes after the one that it usually follows. */
    private List<String> arranged(Map<String, JsonValue> members, Collection<String> keys) {
        Set<String> usual = new LinkedHashSet<>(layout.order());
        usual.retainAll(members.keySet());
        usual.addAll(members.keySet());
        if (keys.isEmpty()) {
            return List.copyOf(usual);
        }
        Set<String> given = new LinkedHashSet<>(keys);
        given.retainAll(members.keySet());
        List<String> arranged = new ArrayList<>(given);
        int after = 0;
        for (String key : usual) {
            int at = arranged.indexOf(key);
            if (at >= 0) {
                after = at + 1;
            } else {
                arranged.add(after++, key);
            }
        }
        return arranged;
    }
}
