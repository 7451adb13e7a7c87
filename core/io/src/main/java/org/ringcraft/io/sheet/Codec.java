package org.ringcraft.io.sheet;

import java.util.Optional;
import org.ringcraft.io.json.JsonValue;

/** How a value is shown in one cell, and read from it. */
interface Codec {

    /** Returns the cell, or nothing when a value of this kind cannot be shown. */
    Optional<SheetCell> show(JsonValue value);

    /** Returns the value in a cell that is not blank, or nothing, reported, when it makes no sense. */
    Optional<JsonValue> read(CellAt at);
}
