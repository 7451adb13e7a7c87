package org.ringcraft.io.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ringcraft.io.json.JsonValue;
import org.ringcraft.io.json.JsonValue.JsonObject;
import org.ringcraft.io.json.JsonValue.JsonText;

/**
 * An object that was read from a row, without what other sheets add to it.
 *
 * @param members in no particular order
 * @param keys the order in which the file had its keys; empty for the usual one
 */
record ReadRow(Layout layout, RowCells cells, Map<String, JsonValue> members, List<String> keys) {
    ReadRow {
        members = new LinkedHashMap<>(members);
        keys = List.copyOf(keys);
    }

    /** Returns the row with another member. */
    ReadRow with(String key, JsonValue value) {
        Map<String, JsonValue> changed = new LinkedHashMap<>(members);
        changed.put(key, value);
        return new ReadRow(layout, cells, changed, keys);
    }

    /** Returns the object with what other sheets add to it. */
    JsonObject object(Map<String, JsonValue> added) {
        Map<String, JsonValue> all = new LinkedHashMap<>(members);
        all.putAll(added);
        return new RowShape(layout).assembled(all, keys);
    }

    Optional<String> id() {
        return Raw.textOf(members, "id");
    }

    /** Returns what a link column says, as clean text. */
    String link(String heading) {
        return cells.at(heading).text();
    }

    /** Returns the word in a column that must hold one, if it does; otherwise that is reported. */
    Optional<String> word(String heading, Vocabulary list) {
        CellAt at = cells.at(heading);
        if (at.isBlank()) {
            at.error("This is empty.", "Maybe one of " + String.join(", ", list.words()) + ".");
            return Optional.empty();
        }
        return new TextCodec.Word(list)
                .read(at)
                .map(value -> value instanceof JsonText text ? text.text() : "")
                .filter(list.words()::contains);
    }

    /** Reports that {@code more} holds a member for which there are rows as well. */
    void alsoInMore(String key) {
        cells.at(Layout.MORE.heading())
                .error("This holds '" + key + "', and there are rows for it as well.", "Maybe delete one of them.");
    }
}
