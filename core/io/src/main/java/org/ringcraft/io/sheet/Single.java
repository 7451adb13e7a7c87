package org.ringcraft.io.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ringcraft.io.exchange.Tree;
import org.ringcraft.io.json.JsonValue;

/** A member with one column. */
record Single(String key, Column column, Codec codec, Blank blank) implements Field {

    /** What an empty cell means. */
    interface Blank {

        /** The member is left out. */
        Blank LEFT_OUT = at -> Optional.empty();

        /** The member is an empty list. */
        Blank NO_NAMES = at -> Optional.of(Tree.texts(List.of()));

        /** The member is an object without members. */
        Blank NO_PAIRS = at -> Optional.of(Tree.object(Map.of()));

        /** The member is false. */
        Blank FALSE = at -> Optional.of(Tree.flag(false));

        Optional<JsonValue> value(CellAt at);

        /** The member is that text, and a warning says so. */
        static Blank standIn(String text, String message, String cure) {
            return at -> {
                at.warn(message, cure);
                return Optional.of(Tree.text(text));
            };
        }
    }

    @Override
    public List<Column> columns() {
        return List.of(column);
    }

    @Override
    public Optional<List<SheetCell>> show(JsonValue value) {
        return codec.show(value).map(List::of);
    }

    @Override
    public Optional<JsonValue> read(List<CellAt> cells) {
        CellAt at = cells.get(0);
        return at.isBlank() ? blank.value(at) : codec.read(at);
    }

    @Override
    public Map<String, String> headings() {
        return Map.of(key, column.heading());
    }
}
