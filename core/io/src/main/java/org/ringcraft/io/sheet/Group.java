package org.ringcraft.io.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ringcraft.io.exchange.Tree;
import org.ringcraft.io.json.JsonValue;
import org.ringcraft.io.json.JsonValue.JsonObject;

/**
 * A member that is a small object, with a column for each of its own members.
 *
 * @param blank what it means that all cells are empty
 */
record Group(String key, List<Single> parts, Single.Blank blank) implements Field {
    Group {
        parts = List.copyOf(parts);
    }

    @Override
    public List<Column> columns() {
        return parts.stream().map(Single::column).toList();
    }

    @Override
    public Optional<List<SheetCell>> show(JsonValue value) {
        if (!(value instanceof JsonObject object)) {
            return Optional.empty();
        }
        Map<String, JsonValue> rest = new LinkedHashMap<>(object.members());
        List<SheetCell> cells = new ArrayList<>();
        for (Single part : parts) {
            JsonValue member = rest.remove(part.key());
            Optional<SheetCell> cell =
                    member == null ? Optional.of(SheetCell.BLANK) : part.codec().show(member);
            if (cell.isEmpty()) {
                return Optional.empty();
            }
            cells.add(cell.get());
        }
        boolean shown = rest.isEmpty() && !object.members().isEmpty();
        return shown ? Optional.of(cells) : Optional.empty();
    }

    @Override
    public Optional<JsonValue> read(List<CellAt> cells) {
        if (cells.stream().allMatch(CellAt::isBlank)) {
            return blank.value(cells.get(0));
        }
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            Single part = parts.get(i);
            part.read(List.of(cells.get(i))).ifPresent(value -> members.put(part.key(), value));
        }
        return members.isEmpty() ? Optional.empty() : Optional.of(Tree.object(members));
    }

    @Override
    public Map<String, String> headings() {
        Map<String, String> headings = new HashMap<>();
        headings.put(key, parts.get(0).column().heading());
        parts.forEach(part -> headings.put(key + "." + part.key(), part.column().heading()));
        return headings;
    }
}
