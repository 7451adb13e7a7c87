package org.ringcraft.io.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ringcraft.io.json.JsonValue;

/** A member of an object that has columns of its own. */
interface Field {

    /** Returns the key of the member. */
    String key();

    List<Column> columns();

    /** Returns the cells for a value, one a column, or nothing when the columns cannot show it. */
    Optional<List<SheetCell>> show(JsonValue value);

    /**
     * Returns the value in the cells, one a column; nothing when the member is left out or makes no sense, which is
     * reported.
     */
    Optional<JsonValue> read(List<CellAt> cells);

    /** Returns the heading under which a key is found: that of the member, and of what is in it, as {@code style.pace}. */
    Map<String, String> headings();
}
